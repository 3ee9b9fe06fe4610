import { css } from 'lit';

/** Looks of `<loket-order-card>` beyond what all cards share. */
export const orderCardStyles = css`
  .progress {
    display: grid;
    grid-template-columns: repeat(4, 1fr);
    gap: 4px;
    margin-block: 2px 6px;
  }

  .progress i {
    block-size: 4px;
    border-radius: 4px;
    background: var(--_line-2);
  }

  .progress i.done {
    background: var(--loket-order-card-progress, var(--_accent));
  }

  .when,
  .total {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 var(--_space-3);
  }

  .note.crit {
    background: var(--_crit-2);
    color: var(--_crit);
  }

  .lines {
    margin-block-start: 6px;
  }

  .line,
  .shipment {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 4px 11px;
    align-items: center;
    padding-block: var(--_space-2);
    border-block-start: 1px solid var(--_line);
  }

  .line:has(.thumb) {
    grid-template-columns: auto 1fr auto;
  }

  .lines > .line:first-child {
    border-block-start-color: transparent;
  }

  .line-text {
    min-inline-size: 0;
  }

  .line-title {
    font-weight: 600;
    line-height: 1.35;
  }

  .fold {
    margin-inline-start: -12px;
  }

  .cut,
  .empty {
    padding-block: var(--_space-2);
  }

  .empty {
    color: var(--_ink-2);
  }

  .shipment {
    grid-template-columns: auto 1fr;
    align-items: start;
    font-size: var(--_text-2);
  }

  .shipment-text {
    min-inline-size: 0;
  }

  .shipment-head {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    justify-content: space-between;
    gap: 0 var(--_space-2);
  }

  .shipment-icon {
    display: grid;
    place-items: center;
    color: var(--_ink-3);
  }

  /* Under pictures, the parcels' texts begin where the titles do. */
  .card-body:has(.thumb) .shipment-icon {
    inline-size: 44px;
  }

  .tracking {
    display: inline-flex;
    align-items: center;
    min-block-size: 24px;
    color: var(--_accent);
    font-size: var(--_text-3);
    text-underline-offset: 3px;
  }

  .total > :last-child {
    margin-inline-start: auto;
  }

  .total {
    align-items: baseline;
    padding-block-start: var(--_space-2);
    border-block-start: 1px solid var(--_line);
  }

  .total strong {
    margin-inline-start: 4px;
  }

  @container (inline-size < 17em) {
    .line > .pill {
      grid-column: -3 / -1;
      justify-self: start;
    }
  }

  .bar.heading {
    inline-size: 40%;
  }

  .bar.badge {
    inline-size: 22%;
  }

  @media (forced-colors: active) {
    .progress i {
      forced-color-adjust: none;
      border: 1px solid CanvasText;
      background: Canvas;
    }

    .progress i.done {
      background: CanvasText;
    }
  }
`;
