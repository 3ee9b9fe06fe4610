import { css } from 'lit';

/** Looks of `<loket-product-comparison>`. */
export const productComparisonStyles = css`
  :host {
    max-inline-size: none;
  }

  .frame {
    overflow-x: auto;
    scrollbar-width: thin;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: var(--_text-2);
  }

  th,
  td {
    min-inline-size: 108px;
    padding: var(--_space-2) 10px;
    /* Columns are at least as wide as their longest word; names and values from outside break anywhere. */
    overflow-wrap: break-word;
    text-align: start;
    vertical-align: top;
  }

  th .clamp,
  td .clamp {
    max-inline-size: 160px;
    overflow-wrap: anywhere;
  }

  .pill {
    white-space: nowrap;
  }

  tr + tr > *,
  tbody > tr > * {
    border-block-start: 1px solid var(--_line);
  }

  thead th {
    font-weight: 650;
  }

  /* The names of the rows stay in view. */
  tr > :first-child {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    min-inline-size: 0;
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
`;
