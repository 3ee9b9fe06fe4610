/** The customer asks for a code, or for a new one. Bubbles and crosses shadow roots. */
export class CodeRequestEvent extends Event {
  readonly email: string;

  constructor(email: string) {
    super('loket-code-request', { bubbles: true, composed: true });
    this.email = email;
  }
}

/** The customer entered a code. Bubbles and crosses shadow roots. */
export class CodeSubmitEvent extends Event {
  readonly email: string;
  /** Six digits. */
  readonly code: string;

  constructor(email: string, code: string) {
    super('loket-code-submit', { bubbles: true, composed: true });
    this.email = email;
    this.code = code;
  }
}

/** The customer wants to give another address. Bubbles and crosses shadow roots. */
export class AddressChangeEvent extends Event {
  constructor() {
    super('loket-address-change', { bubbles: true, composed: true });
  }
}

/** It has worked, and with the form the focus has gone. Bubbles and crosses shadow roots. */
export class SignInDoneEvent extends Event {
  constructor() {
    super('loket-sign-in-done', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'loket-code-request': CodeRequestEvent;
    'loket-code-submit': CodeSubmitEvent;
    'loket-address-change': AddressChangeEvent;
    'loket-sign-in-done': SignInDoneEvent;
  }
}
