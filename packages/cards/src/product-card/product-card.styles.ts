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
    align-self: start;
    min-inline-size: 0;
  }

  .thumb + .text {
    grid-column-start: 2;
  }

  .reason {
    margin-block-start: 2px;
    color: var(--_ink-2);
    font-size: var(--_text-2);
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

  .facts .bar {
    inline-size: 5em;
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

  :host([layout='tile']),
  :host([layout='tile']) .product {
    block-size: 100%;
  }

  :host([layout='tile']) .product {
    grid-template-rows: auto 1fr auto auto;
    grid-template-columns: minmax(0, 1fr);
    overflow: hidden;
    padding: 0 var(--_card-padding) var(--_space-3);
  }

  :host([layout='tile']) :is(.thumb, .text, .facts, .action) {
    grid-row: auto;
    grid-column: 1;
  }

  :host([layout='tile']) .thumb {
    inline-size: auto;
    block-size: auto;
    margin-inline: calc(-1 * var(--_card-padding));
    aspect-ratio: 4 / 3;
    border-radius: 0;
  }

  :host([layout='tile']) .facts {
    align-content: end;
  }
`;
