import { css } from 'lit';

/**
 * Stops what a page's CSS would pass down by inheritance. Inside a shadow root an important declaration wins over the
 * page's own important ones, so not even a rule on every element gets in. Direction and visibility are left to inherit.
 */
export const resetStyles = css`
  :host {
    display: block;
    box-sizing: border-box;
    color: var(--_ink) !important;
    font: normal 400 var(--_text) / var(--_line-height) var(--_font) !important;
    font-feature-settings: normal !important;
    font-variation-settings: normal !important;
    hyphens: manual !important;
    letter-spacing: normal !important;
    list-style: none !important;
    overflow-wrap: anywhere !important;
    tab-size: 8 !important;
    text-align: start !important;
    text-indent: 0 !important;
    text-shadow: none !important;
    text-transform: none !important;
    white-space: normal !important;
    word-break: normal !important;
    word-spacing: normal !important;
    writing-mode: horizontal-tb !important;
    -webkit-text-fill-color: currentcolor !important;
    -webkit-text-stroke: 0 !important;
    -webkit-text-size-adjust: 100% !important;
    text-size-adjust: 100% !important;
    -webkit-font-smoothing: antialiased;
  }

  :host::before,
  :host::after {
    content: none !important;
  }

  :host([hidden]) {
    display: none !important;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  [hidden] {
    display: none !important;
  }

  button,
  input,
  textarea {
    margin: 0;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
  }

  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }

  ul,
  ol {
    list-style: none;
  }

  img,
  svg {
    display: block;
  }
`;
