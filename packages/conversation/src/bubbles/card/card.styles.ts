import { css } from 'lit';

export const cardBubbleStyles = css`
  .card-note {
    padding: var(--_space-3);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-card);
    color: var(--_ink-2);
    font-size: var(--_text-2);
  }
`;
