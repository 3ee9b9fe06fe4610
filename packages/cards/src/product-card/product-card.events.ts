import type { ProductCard } from '@loket/contracts';

/**
 * The customer wants to see the product. Bubbles, crosses shadow roots and can be cancelled: the address is then not
 * opened. Without an address nothing happens unless the page does it.
 */
export class ProductOpenEvent extends Event {
  readonly productId: ProductCard['productId'];
  /** Address that opens unless the event is cancelled, or `null`. */
  readonly url: string | null;

  constructor(productId: ProductCard['productId'], url: string | null) {
    super('loket-product-open', { bubbles: true, composed: true, cancelable: true });
    this.productId = productId;
    this.url = url;
  }
}

/** The customer asked to load a product again that could not be shown. Bubbles and crosses shadow roots. */
export class ProductRetryEvent extends Event {
  constructor() {
    super('loket-product-retry', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'loket-product-open': ProductOpenEvent;
    'loket-product-retry': ProductRetryEvent;
  }
}
