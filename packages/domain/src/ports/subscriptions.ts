import type { Id, Money, SubscriptionInterval, SubscriptionStatus } from '@loket/contracts';

/** One recurring delivery, as its provider holds it now. */
export interface Subscription {
  readonly id: Id<'subscription'>;
  readonly title: string;
  readonly variantTitle: string | null;
  readonly imageUrl: string | null;
  readonly status: SubscriptionStatus;
  /** Units of each delivery, 1 or more. */
  readonly quantity: number;
  /** Price of one delivery. */
  readonly price: Money;
  readonly interval: SubscriptionInterval;
  /** Next delivery, UTC milliseconds; `null` when none is planned. */
  readonly nextAtMs: number | null;
  /** The customer may leave the next delivery out. */
  readonly isSkippable: boolean | null;
}

/** The subscriptions of **one verified customer**; made for the customer like the orders' port. */
export interface CustomerSubscriptions {
  /** Those that run first, then by next delivery; at most `limit` (1 to 50). */
  listSubscriptions(options: { readonly limit: number }): Promise<readonly Subscription[]>;
}
