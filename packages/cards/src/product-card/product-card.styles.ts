import { css } from 'lit';

/** Looks of `<loket-product-card>` beyond what all cards share. */
export const productCardStyles = css`
  .product {
    display: grid;
    grid-template-columns: auto 1fr auto;
    gap: 10px var(--_space-3);
    align-items: center;
    padding: var(--_space-3) var(--_card-padding);
  }

  .thumb {
    --_size: min(var(--loket-product-card-picture, 72px), 25cqi);

    align-self: start;
    inline-size: var(--_size);
    block-size: var(--_size);
    overflow: hidden;
    font-size: var(--_text-3);
  }

  .text {
    grid-column: 1 / -1;
    align-self: stretch;
    min-inline-size: 0;
  }

  .thumb + .text {
    grid-column-start: 2;
  }

  .reason {
    margin-block-start: 2px;
    color: var(--_ink-2);
    font-size: var(--_text-2);
    -webkit-line-clamp: 3;
  }

  .attributes {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-3);
    margin-block-start: 2px;
  }

  .facts {
    display: grid;
    grid-column: 1 / 3;
    gap: 4px;
    justify-items: start;
  }

  .action {
    grid-column-end: -1;
  }

  @container (inline-size < 17em) {
    .facts,
    .action {
      grid-column: 1 / -1;
    }
  }

  @container (inline-size >= 26em) {
    .thumb {
      grid-row: span 2;
    }

    .thumb ~ .facts {
      grid-column-start: 2;
    }
  }

  /* As high as the tallest of its row, with the prices on one line. */
  :host([layout='tile']) .product {
    display: flex;
    flex-direction: column;
    align-items: stretch;
    block-size: 100%;
    overflow: hidden;
  }

  :host([layout='tile']) .text {
    flex: auto;
  }

  :host([layout='tile']) .thumb {
    align-self: auto;
    inline-size: auto;
    block-size: auto;
    margin: calc(-1 * var(--_space-3)) calc(-1 * var(--_card-padding)) 0;
    aspect-ratio: 4 / 3;
    border-radius: 0;
  }
`;
