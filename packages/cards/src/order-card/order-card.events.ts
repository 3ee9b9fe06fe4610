import type { CardActionKind, OrderId } from '@loket/contracts';

/**
 * The customer pressed a button or link of the card. Bubbles, crosses shadow roots and can be cancelled: an address is
 * then not opened. Without an address nothing happens unless the page does it.
 */
export class OrderActionEvent extends Event {
  readonly orderId: OrderId;
  /** What was asked for; a text that this version does not know comes through as it is. */
  readonly action: CardActionKind;
  /** Address that opens unless the event is cancelled, or `null`. */
  readonly url: string | null;

  constructor(orderId: OrderId, action: CardActionKind, url: string | null) {
    super('loket-order-action', { bubbles: true, composed: true, cancelable: true });
    this.orderId = orderId;
    this.action = action;
    this.url = url;
  }
}

/** The customer asked to load an order again that could not be shown. Bubbles and crosses shadow roots. */
export class OrderRetryEvent extends Event {
  constructor() {
    super('loket-order-retry', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'loket-order-action': OrderActionEvent;
    'loket-order-retry': OrderRetryEvent;
  }
}
