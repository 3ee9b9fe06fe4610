import { css } from 'lit';

/** Looks of `<loket-loyalty-card>` beyond what all cards share. */
export const loyaltyCardStyles = css`
  .points strong {
    font-size: 24px;
    font-weight: 700;
    line-height: 1.2;
  }

  .points span,
  .empty {
    color: var(--_ink-2);
  }

  .empty {
    margin-block-start: 4px;
  }

  progress {
    appearance: none;
    display: block;
    inline-size: 100%;
    block-size: 6px;
    margin-block: 6px;
    overflow: hidden;
    border: 0;
    border-radius: 4px;
    background: var(--_line-2);
  }

  progress::-webkit-progress-bar {
    background: none;
  }

  progress::-webkit-progress-value {
    background: var(--loket-loyalty-card-progress, var(--_accent));
  }

  progress::-moz-progress-bar {
    background: var(--loket-loyalty-card-progress, var(--_accent));
  }

  .rewards {
    margin-block-start: 6px;
  }

  li {
    display: flex;
    flex-wrap: wrap;
    gap: 4px var(--_space-3);
    align-items: center;
    padding-block: var(--_space-2);
    border-block-start: 1px solid var(--_line);
  }

  li:first-child {
    border-block-start-color: transparent;
  }

  .text {
    flex: 1 1 9em;
    min-inline-size: 0;
  }

  .reward {
    font-weight: 600;
    line-height: 1.35;
  }

  .fold {
    margin-inline-start: -12px;
  }

  .bar.heading {
    inline-size: 40%;
  }

  .bar.big {
    inline-size: 30%;
    block-size: 24px;
  }

  @media (forced-colors: active) {
    progress {
      forced-color-adjust: none;
      border: 1px solid CanvasText;
      background: Canvas;
    }

    progress::-webkit-progress-value {
      background: CanvasText;
    }

    progress::-moz-progress-bar {
      background: CanvasText;
    }
  }
`;
