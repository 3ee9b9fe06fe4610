import { css } from 'lit';

export const cardBubbleStyles = css`
  /* The shape of what comes, until the card's element has arrived. */
  .card-slot > :not(:defined) {
    display: block;
    block-size: 180px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-card);
  }

  .card-note {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-2);
    padding: var(--_space-3);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-card);
    color: var(--_ink-2);
    font-size: var(--_text-2);
  }
`;
