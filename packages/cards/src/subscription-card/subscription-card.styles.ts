import { css } from 'lit';

/** Looks of `<loket-subscription-card>` beyond what all cards share. */
export const subscriptionCardStyles = css`
  .facts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 11px;
    align-items: center;
  }

  .facts:has(.thumb) {
    grid-template-columns: auto minmax(0, 1fr);
  }

  .text {
    min-inline-size: 0;
  }

  .terms {
    font-weight: 600;
    line-height: 1.35;
  }

  .bar.heading {
    inline-size: 40%;
  }
`;
