import { css } from 'lit';

export const chatStyles = css`
  :host {
    --_offset: var(--loket-chat-offset, 20px);
    --_z: var(--loket-chat-z-index, 2147483000);
  }

  .launcher,
  .panel {
    position: fixed;
    z-index: var(--_z);
    inset-block-end: calc(var(--_offset) + env(safe-area-inset-bottom, 0px));
    inset-inline-end: var(--_offset);
  }

  :host([position='start']) :is(.launcher, .panel) {
    inset-inline: var(--_offset) auto;
  }

  .launcher {
    display: grid;
    place-items: center;
    inline-size: var(--loket-chat-launcher-size, 56px);
    block-size: var(--loket-chat-launcher-size, 56px);
    padding: 0;
    border: 1px solid transparent;
    border-radius: 50%;
    background: var(--_accent);
    color: var(--_on-accent);
    box-shadow: var(--_shadow);
    cursor: pointer;
    -webkit-tap-highlight-color: transparent;
  }

  .launcher:hover {
    background: color-mix(in srgb, var(--_accent) 90%, var(--_ink));
  }

  .launcher .icon {
    inline-size: 26px;
    block-size: 26px;
  }

  .badge {
    position: absolute;
    inset-block-start: -4px;
    inset-inline-end: -4px;
    min-inline-size: 22px;
    padding-inline: 5px;
    border: 2px solid var(--_paper);
    border-radius: var(--_radius-pill);
    background: var(--_crit);
    color: var(--_paper);
    font-size: 12px;
    font-weight: 650;
    line-height: 18px;
    font-variant-numeric: tabular-nums;
  }

  .panel {
    inset-block-start: auto;
    inset-inline-start: auto;
    display: none;
    flex-direction: column;
    inline-size: min(var(--loket-chat-width, 400px), 100vw - 2 * var(--_offset));
    block-size: min(var(--loket-chat-height, 640px), 100dvh - 2 * var(--_offset));
    max-inline-size: none;
    max-block-size: none;
    margin: 0;
    padding: 0;
    overflow: hidden;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-panel);
    background: var(--_paper);
    color: var(--_ink);
    box-shadow: var(--_shadow);
  }

  .panel[open] {
    display: flex;
    animation: loket-rise var(--_slow) ease-out;
  }

  :host([position='start']) .panel {
    inset-inline-end: auto;
  }

  @keyframes loket-rise {
    from {
      opacity: 0;
      transform: translateY(8px);
    }
  }

  .panel.small,
  :host([position='start']) .panel.small {
    inset-block: var(--_viewport-top, 0) auto;
    inset-inline: 0;
    inline-size: 100%;
    block-size: var(--_viewport-height, 100dvh);
    padding-block: env(safe-area-inset-top, 0px) env(safe-area-inset-bottom, 0px);
    padding-inline: env(safe-area-inset-left, 0px) env(safe-area-inset-right, 0px);
    border: 0;
    border-radius: 0;
    box-shadow: none;
  }

  .panel::backdrop {
    background: none;
  }

  .head {
    position: relative;
    display: flex;
    flex: none;
    align-items: center;
    gap: 10px;
    padding: 12px 10px 12px 16px;
    border-block-end: 1px solid var(--_line);
  }

  .head:dir(rtl) {
    padding-inline: 16px 10px;
  }

  .avatar {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 34px;
    block-size: 34px;
    border-radius: 10px;
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 700;
  }

  .avatar:empty {
    visibility: hidden;
  }

  .title {
    flex: 1;
    min-inline-size: 0;
  }

  h2 {
    overflow: hidden;
    font-size: inherit;
    font-weight: 650;
    line-height: 1.3;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .subtitle,
  .who {
    color: var(--_ink-3);
    font-size: var(--_text-3);
  }

  .head .button {
    color: var(--_ink);
  }

  .menu {
    position: absolute;
    z-index: 1;
    inset-block-start: calc(100% - 4px);
    inset-inline-end: 10px;
    display: grid;
    gap: 4px;
    justify-items: start;
    max-inline-size: calc(100% - 20px);
    padding: 10px 14px 6px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-card);
    background: var(--_paper);
    box-shadow: var(--_shadow);
  }

  .menu .button {
    margin-inline-start: -13px;
  }

  .link {
    flex: none;
    padding: 6px 16px;
    border-block-end: 1px solid var(--_line);
    background: var(--_warn-2);
    color: var(--_warn);
    font-size: var(--_text-3);
    text-wrap: balance;
  }

  .link:empty {
    padding-block: 0;
    border: 0;
  }

  loket-thread {
    flex: 1 1 0;
    min-block-size: 0;
  }

  .greeting {
    white-space: pre-line;
  }

  .starters {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }

  .starters .button {
    border-radius: var(--_radius-pill);
    font-weight: 500;
    text-align: start;
  }

  .end:not(:has(*)) {
    display: none;
  }

  .foot {
    flex: none;
    padding: 12px 14px 10px;
    border-block-start: 1px solid var(--_line);
  }

  .ai {
    margin-block-start: 8px;
    color: var(--_ink-3);
    font-size: 12px;
    text-align: center;
    text-wrap: balance;
    unicode-bidi: plaintext;
  }

  /* Zoomed far in, or a keyboard over half the screen: the thread keeps the room. */
  @media (max-height: 420px) {
    .panel {
      overflow-y: auto;
    }

    .head {
      padding-block: 6px;
    }

    .subtitle {
      display: none;
    }

    loket-thread {
      min-block-size: 120px;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .panel[open] {
      animation: none;
    }
  }

  @media (forced-colors: active) {
    .launcher {
      border-color: ButtonText;
      background: ButtonFace;
      color: ButtonText;
    }

    .badge {
      border-color: ButtonText;
    }

    /* Both colours are the system's already; a backplate would hide the letter. */
    .avatar {
      forced-color-adjust: none;
    }
  }

  @media print {
    :host {
      display: none;
    }
  }
`;
