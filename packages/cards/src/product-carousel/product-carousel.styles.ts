import { css } from 'lit';

/** Looks of `<loket-product-carousel>`. */
export const productCarouselStyles = css`
  :host {
    --loket-card-padding: 12px;
    --_shown: 2;
    /* What shows of the tile that is cut, so that one sees that there is more. */
    --_peek: 0;
    max-inline-size: none;
  }

  .row {
    --_gap: 10px;
    display: grid;
    grid-auto-columns: calc((100% - (var(--_shown) - 1) * var(--_gap)) / (var(--_shown) + var(--_peek)));
    grid-auto-flow: column;
    gap: var(--_gap);
    overflow-x: auto;
    overscroll-behavior-x: contain;
    scroll-snap-type: x proximity;
    scrollbar-width: none;
  }

  .row.many {
    --_peek: 0.2;
  }

  .row > * {
    min-inline-size: 0;
    scroll-snap-align: start;
  }

  .row:focus-visible {
    outline-offset: -2px;
    border-radius: var(--_radius-card);
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    margin-block-start: var(--_space-2);
  }

  /* The row stands on no paper of its own, and the page's may be of any colour. */
  .bar .button {
    background: var(--_paper);
  }

  .bar .button:hover {
    background: var(--_canvas);
  }

  .bar .button[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent-2);
    color: var(--_accent);
  }

  .previous {
    margin-inline-start: auto;
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

  @container (inline-size < 17em) {
    .row {
      --_shown: 1;
      --_peek: 0.2;
    }
  }

  @container (inline-size >= 34em) {
    .row {
      --_shown: 3;
    }
  }

  @container (inline-size >= 50em) {
    .row {
      --_shown: 4;
    }
  }
`;
