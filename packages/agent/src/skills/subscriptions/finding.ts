import type { Money, SubscriptionInterval, SubscriptionStatus } from '@loket/contracts';
import type { SubscriptionAction } from '@loket/domain/hub';
import { toDayNumber } from '@loket/domain/orders';
import type { Subscription } from '@loket/domain/ports';
import type { Evidence } from '../../compose/evidence.ts';

/** What a customer wants of a subscription. `start` is a new one; `show` is to know how it stands. */
export const SUBSCRIPTION_ASPECTS = ['show', 'start', 'pause', 'resume', 'skip', 'change', 'cancel'] as const;
export type SubscriptionAspect = (typeof SUBSCRIPTION_ASPECTS)[number];

/** A subscription, as far as an answer may speak of it. */
export interface SubscriptionState {
  readonly title: string;
  readonly status: SubscriptionStatus;
  readonly quantity: number;
  readonly price: Money;
  readonly interval: SubscriptionInterval;
  readonly nextAtMs: number | null;
  /** Whether `nextAtMs` can be relied on: `false` when the provider named a day that is over. */
  readonly isNextKnown: boolean;
}

/** What subscriptions found out. */
export type SubscriptionFinding =
  | {
      readonly kind: 'subscription';
      readonly subscription: SubscriptionState;
      /** What is wanted and possible, with its place in the hub; `null`: only how it stands. */
      readonly lead: { readonly action: SubscriptionAction; readonly url: string } | null;
      /** What is wanted and not possible as it stands now. */
      readonly cannot: SubscriptionAction | null;
    }
  | {
      readonly kind: 'several-subscriptions';
      readonly subscriptions: readonly SubscriptionState[];
      readonly total: number;
      /** Which one is meant has to be said before going on. */
      readonly asks: boolean;
    }
  | { readonly kind: 'no-subscriptions' };

/** A subscription of which a next delivery that is over is not told. */
export type KnownSubscription = Subscription & Pick<SubscriptionState, 'isNextKnown'>;

/** Takes out a next delivery whose day is over: the provider is behind, and when the next one comes is not known. */
export function toKnown(
  subscription: Subscription,
  { nowMs, timeZone }: { readonly nowMs: number; readonly timeZone: string },
): KnownSubscription {
  const { nextAtMs } = subscription;
  const isNextKnown = nextAtMs === null || toDayNumber(nextAtMs, timeZone) >= toDayNumber(nowMs, timeZone);
  return { ...subscription, nextAtMs: isNextKnown ? nextAtMs : null, isNextKnown };
}

export function toSubscriptionState(subscription: KnownSubscription): SubscriptionState {
  const { title, status, quantity, price, interval, nextAtMs, isNextKnown } = subscription;
  return { title, status, quantity, price, interval, nextAtMs, isNextKnown };
}

/** All that an answer may state of it. */
export function listSubscriptionEvidence(finding: SubscriptionFinding): Evidence[] {
  if (finding.kind === 'no-subscriptions') return [];
  if (finding.kind === 'several-subscriptions') {
    return [{ kind: 'count', value: finding.total }, ...finding.subscriptions.flatMap(listStateEvidence)];
  }
  return [
    ...listStateEvidence(finding.subscription),
    ...(finding.lead === null ? [] : [{ kind: 'link', url: finding.lead.url } as const]),
  ];
}

function listStateEvidence({ title, quantity, price, interval, nextAtMs }: SubscriptionState): Evidence[] {
  return [
    { kind: 'name', text: title },
    { kind: 'count', value: quantity },
    { kind: 'money', money: price },
    { kind: 'count', value: interval.count },
    ...(nextAtMs === null ? [] : [{ kind: 'day', atMs: nextAtMs } as const]),
  ];
}
