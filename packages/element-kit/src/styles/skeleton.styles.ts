import { css } from 'lit';

/** `.skeleton`: a grey shape where something will be. The element gives it its size. Still with reduced motion. */
export const skeletonStyles = css`
  .skeleton {
    border-radius: 6px;
    background: var(--_line);
    animation: loket-breathe 1.6s ease-in-out infinite alternate;
  }

  @keyframes loket-breathe {
    to {
      opacity: 0.5;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .skeleton {
      animation: none;
    }
  }

  @media (forced-colors: active) {
    .skeleton {
      border: 1px solid CanvasText;
      background: none;
    }
  }
`;
