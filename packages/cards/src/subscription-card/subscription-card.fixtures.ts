import type { SubscriptionCard } from '@loket/contracts';
import { pictureUrl } from '../testing/fixtures.ts';

/** The moment at which stories and tests take place: a Thursday at noon in Amsterdam. */
export const NOW_MS = Date.UTC(2025, 10, 27, 11, 0);

/** Coffee that comes every four weeks. */
export function subscription(fields: Partial<SubscriptionCard> = {}): SubscriptionCard {
  return {
    kind: 'subscription',
    subscriptionId: 'sub_00000001',
    title: 'Winter roast, 1 kg',
    variantTitle: null,
    imageUrl: pictureUrl('bean'),
    status: 'active',
    quantity: 1,
    price: { amountMinor: 2835, currency: 'EUR' },
    interval: { unit: 'week', count: 4 },
    timeZone: 'Europe/Amsterdam',
    nextAtMs: Date.UTC(2025, 11, 2, 8, 0),
    actions: [{ kind: 'skip' }, { kind: 'pause' }, { kind: 'manage', url: 'https://shop.example.com/subscriptions' }],
    ...fields,
  };
}

/** One that rests until the customer wants it again. */
export const PAUSED = subscription({
  status: 'paused',
  nextAtMs: null,
  actions: [{ kind: 'resume' }, { kind: 'manage', url: 'https://shop.example.com/subscriptions' }],
});
