import { css } from 'lit';

export const messageStyles = css`
  .message {
    display: grid;
    justify-items: start;
    gap: 4px;
    min-inline-size: 0;
  }

  .message > * {
    min-inline-size: 0;
    max-inline-size: 100%;
  }

  .message.customer {
    justify-items: end;
    margin-inline-start: 15%;
  }

  .message.customer .bubble {
    padding: 9px 13px;
    border: 1px solid transparent;
    border-radius: 14px;
    border-end-end-radius: 4px;
    background: var(--loket-thread-bubble, var(--_accent));
    color: var(--loket-thread-on-bubble, var(--_on-accent));
  }

  .message.customer .bubble a {
    color: inherit;
  }

  .message.failed .bubble {
    background: var(--_crit-2);
    color: var(--_crit);
  }

  .author,
  .delivery {
    color: var(--_ink-3);
    font-size: var(--_text-3);
  }

  .author {
    font-weight: 600;
  }

  .delivery {
    display: flex;
    align-items: center;
    gap: 4px;
  }

  .delivery .icon {
    inline-size: 14px;
    block-size: 14px;
  }

  .delivery.crit {
    color: var(--_crit);
  }

  .delivery-actions {
    display: flex;
    flex-wrap: wrap;
    margin-inline-end: -13px;
  }

  .sources {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    padding-block-start: 4px;
  }

  .source > * {
    unicode-bidi: plaintext;
  }

  .source {
    display: inline-flex;
    align-items: center;
    gap: 5px;
    max-inline-size: 100%;
    padding: 3px 10px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-control);
    color: var(--_ink-2);
    font-size: var(--_text-3);
    text-decoration: none;
  }

  a.source {
    min-block-size: 28px;
  }

  .attachments {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }

  .customer .attachments {
    justify-content: end;
  }

  .attachments > * {
    max-inline-size: 100%;
  }

  .file-name {
    overflow: hidden;
    max-block-size: 3em;
    font-weight: 600;
  }

  .picture img {
    max-inline-size: min(100%, 240px);
    max-block-size: 180px;
    min-inline-size: var(--_target);
    min-block-size: var(--_target);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-card);
    background: var(--_canvas);
    font-size: var(--_text-3);
    object-fit: cover;
  }

  a.source:hover {
    background: var(--_canvas);
  }

  .source .icon {
    flex: none;
    inline-size: 13px;
    block-size: 13px;
  }

  .source .icon:dir(rtl) {
    transform: scaleX(-1);
  }

  @media (forced-colors: active) {
    .message.customer .bubble {
      border-color: CanvasText;
      background: Canvas;
      color: CanvasText;
    }
  }
`;
