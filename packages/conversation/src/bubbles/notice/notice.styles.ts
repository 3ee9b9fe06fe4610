import { css } from 'lit';

export const noticeStyles = css`
  .notice {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    color: var(--_ink-3);
    font-size: var(--_text-3);
    text-align: center;
  }

  .notice .icon {
    flex: none;
    inline-size: 16px;
    block-size: 16px;
  }

  .day time {
    display: inline-block;
  }

  .day time::first-letter {
    text-transform: uppercase;
  }
`;
