import type { CustomerId, Id, Money, OrderId, ShipmentStatus, TimeSpan } from '@loket/contracts';

/**
 * One line of an order.
 *
 * Invariants: `0 <= fulfilledQuantity <= quantity - removedQuantity`; `0 <= removedQuantity <= quantity`.
 */
export interface OrderLine {
  readonly id: Id<'line'>;
  readonly title: string;
  readonly variantTitle: string | null;
  readonly sku: string | null;
  /** Units ordered, 1 or more. */
  readonly quantity: number;
  /** Units that have left. */
  readonly fulfilledQuantity: number;
  /** Units taken out of the order again. */
  readonly removedQuantity: number;
  readonly unitPrice: Money;
  readonly imageUrl: string | null;
  readonly productHandle: string | null;
  /** Tags of the product, as the catalogue has them now. */
  readonly productTags: readonly string[];
}

/** One parcel and what is in it. */
export interface Shipment {
  readonly id: Id<'shipment'>;
  readonly status: ShipmentStatus;
  readonly carrier: string | null;
  readonly trackingNumber: string | null;
  readonly trackingUrl: string | null;
  readonly shippedAtMs: number | null;
  readonly deliveredAtMs: number | null;
  readonly expected: TimeSpan | null;
  readonly lines: readonly { readonly lineId: Id<'line'>; readonly quantity: number }[];
}

/** An order as the store holds it now. */
export interface Order {
  readonly id: OrderId;
  /** What the shop calls it, e.g. `#1042`. */
  readonly name: string;
  readonly placedAtMs: number;
  readonly cancelledAtMs: number | null;
  readonly isOnHold: boolean;
  readonly isPacking: boolean;
  readonly total: Money;
  readonly lines: readonly OrderLine[];
  readonly shipments: readonly Shipment[];
}

/**
 * The orders of **one verified customer**. The customer is fixed when the port is made, from the session; no method
 * takes one, so whoever calls it, a model included, can only ever reach that customer's orders.
 */
export interface CustomerOrders {
  /** Newest first, at most `limit` (1 to 50). */
  listOrders(options: { readonly limit: number }): Promise<readonly Order[]>;
  /**
   * Finds an order by what the shop calls it, however it is written (`#1042`, `1042`, ` 1042 `, other case).
   * `null` when there is none or when it is somebody else's: the two are the same from here.
   */
  findOrder(name: string): Promise<Order | null>;
}

/** What the shop knows about the verified customer. */
export interface CustomerProfile {
  readonly id: CustomerId;
  readonly email: string;
  readonly firstName: string | null;
  readonly lastName: string | null;
}

export interface CustomerProfiles {
  getProfile(): Promise<CustomerProfile>;
}
