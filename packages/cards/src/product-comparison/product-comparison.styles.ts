import { css } from 'lit';

/** Looks of `<loket-product-comparison>`. */
export const productComparisonStyles = css`
  :host {
    max-inline-size: none;
  }

  .frame {
    /* Texts for screen readers only stand where they are, not beside the page. */
    position: relative;
    overflow-x: auto;
    scrollbar-width: thin;
  }

  table {
    inline-size: 100%;
    /* Borders that are shared with a neighbour do not move with a cell that stays in view. */
    border-collapse: separate;
    border-spacing: 0;
    font-size: var(--_text-2);
  }

  th,
  td {
    min-inline-size: 108px;
    padding: var(--_space-2) 10px;
    /* Columns are at least as wide as their longest word; names and values from outside break anywhere. */
    overflow-wrap: break-word;
    text-align: start;
    vertical-align: baseline;
  }

  .clamp {
    max-inline-size: 160px;
    overflow-wrap: anywhere;
  }

  .pill {
    white-space: nowrap;
  }

  tbody > tr > * {
    border-block-start: 1px solid var(--_line);
  }

  /* Each value runs in its own direction and stands where its cell begins. */
  bdi.clamp {
    text-align: left;
  }

  :dir(rtl) > bdi.clamp {
    text-align: right;
  }

  thead th {
    font-weight: 650;
    vertical-align: top;
  }

  /* The names of the rows stay in view. */
  tr > :first-child {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    min-inline-size: 0;
    border-inline-end: 1px solid var(--_line);
    background: var(--_paper);
    color: var(--_ink-2);
    font-size: var(--_text-3);
    font-weight: 400;
  }

  .thumb {
    inline-size: 56px;
    block-size: 56px;
    margin-block-end: 6px;
    overflow: hidden;
    font-size: var(--_text-3);
  }

  td .button {
    padding-inline: 10px;
  }

  .rest {
    padding: 0 10px 10px;
  }
`;
