/** The customer chose an answer that was offered. Bubbles and crosses shadow roots. */
export class QuickReplyEvent extends Event {
  readonly text: string;

  constructor(text: string) {
    super('loket-quick-reply', { bubbles: true, composed: true });
    this.text = text;
  }
}

/** A message that was refused is to be sent again as it is. Bubbles and crosses shadow roots. */
export class MessageRetryEvent extends Event {
  readonly clientMessageId: string;

  constructor(clientMessageId: string) {
    super('loket-message-retry', { bubbles: true, composed: true });
    this.clientMessageId = clientMessageId;
  }
}

/** A message that was refused is to be changed. Bubbles and crosses shadow roots. */
export class MessageEditEvent extends Event {
  readonly clientMessageId: string;

  constructor(clientMessageId: string) {
    super('loket-message-edit', { bubbles: true, composed: true });
    this.clientMessageId = clientMessageId;
  }
}

declare global {
  interface HTMLElementEventMap {
    'loket-quick-reply': QuickReplyEvent;
    'loket-message-retry': MessageRetryEvent;
    'loket-message-edit': MessageEditEvent;
  }
}
