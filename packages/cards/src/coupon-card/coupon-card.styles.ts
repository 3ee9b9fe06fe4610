import { css } from 'lit';

/** Looks of `<loket-coupon-card>` beyond what all cards share. */
export const couponCardStyles = css`
  .coupon {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(96px, auto);
  }

  .offer {
    display: grid;
    align-content: center;
    gap: 2px;
    min-inline-size: 0;
    padding: var(--_card-padding);
  }

  .offer h3 {
    font-size: 20px;
    font-weight: 700;
    line-height: 1.25;
  }

  .muted {
    color: var(--_ink-2);
    font-size: var(--_text-2);
  }

  .soon {
    color: var(--_warn);
    font-weight: 600;
  }

  .pills {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    margin-block-start: 6px;
  }

  .offer > .button {
    justify-self: start;
    margin-inline-start: -13px;
    margin-block-end: -10px;
  }

  .stub {
    display: grid;
    align-content: center;
    justify-items: center;
    gap: var(--_space-2);
    max-inline-size: 45cqi;
    padding: var(--_card-padding);
    /* Where it is torn off. */
    border-inline-start: 1px dashed var(--_line-3);
    text-align: center;
  }

  code {
    font-family: var(--_font-mono);
    font-weight: 650;
    letter-spacing: 0.02em;
    -webkit-user-select: all;
    user-select: all;
  }

  .spent code {
    color: var(--_ink-3);
    text-decoration: line-through;
  }

  .copy {
    display: grid;
  }

  .copy > span {
    display: flex;
    grid-area: 1 / 1;
    gap: 4px;
    align-items: center;
    justify-content: center;
    white-space: nowrap;
  }

  .copy .icon {
    inline-size: 16px;
    block-size: 16px;
  }

  .unseen {
    visibility: hidden;
  }

  .bar.heading {
    inline-size: min(7em, 100%);
    block-size: 18px;
  }

  @container (inline-size < 17em) {
    .coupon {
      grid-template-columns: minmax(0, 1fr);
    }

    .stub {
      max-inline-size: none;
      border-block-start: 1px dashed var(--_line-3);
      border-inline-start: 0;
    }
  }
`;
