/**
 * What style sheets of real shops do to everything on their pages, and worse: none of it may reach into an element.
 */
export const hostileStyles = new CSSStyleSheet();
hostileStyles.replaceSync(`
  *, *::before, *::after {
    box-sizing: content-box !important;
    font: italic 700 22px/2.4 cursive !important;
    letter-spacing: 0.3em !important;
    text-transform: uppercase !important;
    text-align: center !important;
    color: #c0f !important;
  }
  button, a, input, textarea, [role] { all: revert !important; border: 6px dotted lime !important; }
  div, section, article, p, ul, li, h2, h3, dialog { float: left !important; margin: 9px !important; padding: 9px !important; }
  img, svg { max-width: 8px !important; filter: invert(1) !important; }
`);
