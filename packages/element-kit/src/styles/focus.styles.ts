import { css } from 'lit';

/** One visible ring for everything that takes focus by keyboard. */
export const focusStyles = css`
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  :focus:not(:focus-visible) {
    outline: none;
  }
`;
