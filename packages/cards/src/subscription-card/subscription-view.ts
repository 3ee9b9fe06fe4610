import type { Money } from '@loket/contracts';
import { safeUrl } from '@loket/element-kit';
import { type ActionView, toActions, toCount, toMoney, toRecord, toText, toTime } from '../shared/read.ts';

/** A subscription with every field in place and every address checked, whatever the page handed in. */
export interface SubscriptionView {
  readonly subscriptionId: string;
  readonly title: string;
  readonly variantTitle: string;
  readonly imageUrl: string | null;
  /** A state that this version does not know stays as it came. */
  readonly status: string;
  readonly quantity: number;
  readonly price: Money | null;
  /** Time between two deliveries; a unit that this version does not know stays as it came. */
  readonly interval: { readonly unit: string; readonly count: number };
  readonly nextAtMs: number | null;
  readonly timeZone: string;
  readonly actions: readonly ActionView[];
}

/**
 * Reads a subscription that may come from any page: a newer server's fields are passed over, missing or wrong ones become
 * empty, and an address that is not safe is left out.
 *
 * @returns `null` when the value is no subscription at all.
 */
export function toSubscriptionView(value: unknown): SubscriptionView | null {
  const subscription = toRecord(value);
  const title = toText(subscription?.title);
  if (subscription === null || title === '') return null;
  const interval = toRecord(subscription.interval);
  return {
    subscriptionId: toText(subscription.subscriptionId),
    title,
    variantTitle: toText(subscription.variantTitle),
    imageUrl: safeUrl(subscription.imageUrl),
    status: toText(subscription.status),
    quantity: toCount(subscription.quantity),
    price: toMoney(subscription.price),
    interval: { unit: toText(interval?.unit), count: toCount(interval?.count) },
    nextAtMs: toTime(subscription.nextAtMs),
    timeZone: toText(subscription.timeZone),
    actions: toActions(subscription.actions),
  };
}
