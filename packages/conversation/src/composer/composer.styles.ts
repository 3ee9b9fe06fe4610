import { css } from 'lit';

export const composerStyles = css`
  .row {
    display: flex;
    align-items: end;
    gap: var(--_space-2);
  }

  textarea {
    flex: 1;
    min-inline-size: 0;
    min-block-size: 42px;
    max-block-size: min(140px, 30vh);
    padding: 9px 13px;
    border: 1px solid var(--_line-3);
    border-radius: var(--_radius-card);
    background: var(--_paper);
    /* Below 16 px a phone zooms into the field. */
    font-size: 16px;
    line-height: 1.4;
    resize: none;
    scrollbar-width: thin;
  }

  textarea::placeholder {
    color: var(--_ink-3);
    opacity: 1;
  }

  textarea:focus-visible {
    outline-offset: 0;
  }

  .send {
    inline-size: 42px;
    min-block-size: 42px;
    border-radius: var(--_radius-card);
  }

  .send[aria-disabled='true'] {
    opacity: 1;
    border-color: var(--_line);
    background: var(--_canvas);
    color: var(--_ink-3);
  }

  .send .icon:dir(rtl) {
    transform: scaleX(-1);
  }

  .count {
    color: var(--_ink-3);
    font-size: var(--_text-3);
    font-variant-numeric: tabular-nums;
    text-align: end;
  }

  .count:not(:empty) {
    margin-block-start: 4px;
  }

  .count.over {
    color: var(--_crit);
  }
`;
