import { css } from 'lit';

export const threadStyles = css`
  :host {
    position: relative;
    display: flex;
    flex-direction: column;
    min-block-size: 0;
  }

  .log {
    position: relative;
    flex: 1;
    min-block-size: 0;
    overflow-y: auto;
    overscroll-behavior: contain;
    scrollbar-width: thin;
  }

  .log:focus-visible {
    outline-offset: -2px;
  }

  .content {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
    padding: var(--loket-thread-padding, 16px);
  }

  ::slotted(*) {
    min-inline-size: 0;
  }

  .replies {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }

  .reply {
    border-radius: var(--_radius-pill);
    font-weight: 500;
  }

  .new {
    position: absolute;
    inset-block-end: 10px;
    inset-inline: 0;
    inline-size: fit-content;
    min-block-size: 36px;
    margin-inline: auto;
    border-radius: var(--_radius-pill);
    background: var(--_paper);
    box-shadow: var(--_shadow);
  }

  .new:hover {
    background: var(--_canvas);
  }

  .new .icon {
    inline-size: 16px;
    block-size: 16px;
  }

  .typing {
    display: flex;
    gap: 4px;
    padding-block: 8px;
  }

  .typing i {
    inline-size: 7px;
    block-size: 7px;
    border-radius: 50%;
    background: var(--_ink-3);
    animation: loket-typing 1.2s ease-in-out infinite;
  }

  .typing i:nth-child(2) {
    animation-delay: 0.15s;
  }

  .typing i:nth-child(3) {
    animation-delay: 0.3s;
  }

  @keyframes loket-typing {
    0%,
    60%,
    100% {
      opacity: 0.35;
    }

    30% {
      opacity: 1;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .typing i {
      animation: none;
      opacity: 0.7;
    }
  }

  @media (forced-colors: active) {
    .typing i {
      background: CanvasText;
    }
  }

  .loading {
    display: grid;
    gap: var(--_space-3);
  }

  .loading .skeleton {
    block-size: 20px;
  }

  .loading .own {
    justify-self: end;
    inline-size: 60%;
    block-size: 40px;
    border-radius: 14px;
  }

  .loading .short {
    inline-size: 70%;
  }
`;
