import { css } from 'lit';

export const errorStyles = css`
  .error {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2);
    padding: var(--_space-3);
    border: 1px solid transparent;
    border-radius: var(--_radius-card);
    background: var(--_crit-2);
    color: var(--_crit);
    font-size: var(--_text-2);
  }

  .error .icon {
    flex: none;
    align-self: start;
    margin-block-start: 1px;
  }

  .error p {
    flex: 1 1 12em;
    min-inline-size: 0;
  }

  .error .button {
    border-color: currentcolor;
    color: inherit;
  }

  @media (forced-colors: active) {
    .error {
      border-color: CanvasText;
    }
  }
`;
