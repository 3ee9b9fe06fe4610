/** The panel was opened. Bubbles and crosses shadow roots. */
export class ChatOpenEvent extends Event {
  constructor() {
    super('loket-chat-open', { bubbles: true, composed: true });
  }
}

/** The panel was closed. Bubbles and crosses shadow roots. */
export class ChatCloseEvent extends Event {
  constructor() {
    super('loket-chat-close', { bubbles: true, composed: true });
  }
}

/** The number of unread messages has changed. Bubbles and crosses shadow roots. */
export class UnreadChangeEvent extends Event {
  readonly count: number;

  constructor(count: number) {
    super('loket-unread-change', { bubbles: true, composed: true });
    this.count = count;
  }
}

/** The customer has signed in or out. Bubbles and crosses shadow roots. */
export class IdentityChangeEvent extends Event {
  readonly isSignedIn: boolean;

  constructor(isSignedIn: boolean) {
    super('loket-identity-change', { bubbles: true, composed: true });
    this.isSignedIn = isSignedIn;
  }
}

declare global {
  interface HTMLElementEventMap {
    'loket-chat-open': ChatOpenEvent;
    'loket-chat-close': ChatCloseEvent;
    'loket-unread-change': UnreadChangeEvent;
    'loket-identity-change': IdentityChangeEvent;
  }
}
