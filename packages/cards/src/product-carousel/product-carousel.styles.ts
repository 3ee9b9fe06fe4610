import { css } from 'lit';

/** Looks of `<loket-product-carousel>`. */
export const productCarouselStyles = css`
  :host {
    --loket-card-padding: 12px;
    max-inline-size: none;
  }

  /* Two tiles in a chat's column and more where it is wider; of the one after them enough to see that it is there. */
  .row {
    /* Texts for screen readers only stand where they are, not beside the page. */
    position: relative;
    display: flex;
    gap: 10px;
    overflow-x: auto;
    overscroll-behavior-x: contain;
    scroll-snap-type: x proximity;
    scrollbar-width: none;
  }

  .row > * {
    flex: 1 0 clamp(140px, 44%, 172px);
    min-inline-size: 0;
    max-inline-size: 240px;
    scroll-snap-align: start;
  }

  loket-product-card {
    block-size: 100%;
  }

  .row:focus-visible {
    outline-offset: -2px;
    border-radius: var(--_radius-card);
  }

  .tools,
  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }

  .tools {
    margin-block-start: var(--_space-2);
  }

  .steps {
    margin-inline-start: auto;
  }

  /* The row stands on no paper of its own, and the page's may be of any colour. */
  .tools .button,
  .status {
    background: var(--_paper);
  }

  .tools .button:hover {
    background: var(--_canvas);
  }

  .status {
    align-self: center;
    padding: 2px 8px;
    border-radius: var(--_radius-control);
  }

  .next .icon {
    transform: rotate(-90deg);
  }

  .previous .icon {
    transform: rotate(90deg);
  }

  :is(.next, .previous) .icon:dir(rtl) {
    scale: -1 1;
  }

  /* No room for it beside the buttons; it is still said. */
  @container (inline-size < 17em) {
    .status {
      position: absolute;
      clip-path: inset(50%);
    }
  }
`;
