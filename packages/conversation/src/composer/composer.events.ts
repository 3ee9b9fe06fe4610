/**
 * The customer sends a message. Bubbles, crosses shadow roots and can be cancelled: the text then stays in the field.
 */
export class MessageSendEvent extends Event {
  /** As written, with white space at both ends cut off; never empty. */
  readonly text: string;

  constructor(text: string) {
    super('loket-message-send', { bubbles: true, composed: true, cancelable: true });
    this.text = text;
  }
}

/** The text in the field has changed by the customer's own writing. Bubbles and crosses shadow roots. */
export class DraftChangeEvent extends Event {
  readonly text: string;

  constructor(text: string) {
    super('loket-draft-change', { bubbles: true, composed: true });
    this.text = text;
  }
}

declare global {
  interface HTMLElementEventMap {
    'loket-message-send': MessageSendEvent;
    'loket-draft-change': DraftChangeEvent;
  }
}
