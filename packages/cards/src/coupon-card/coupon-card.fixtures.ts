import type { CouponCard } from '@loket/contracts';

/** The moment at which stories and tests take place: a Thursday at noon in Amsterdam. */
export const NOW_MS = Date.UTC(2025, 10, 27, 11, 0);
export const DAY_MS = 86_400_000;

/** A code for everybody, good for another month. */
export function coupon(fields: Partial<CouponCard> = {}): CouponCard {
  return {
    kind: 'coupon',
    code: 'WARM10',
    title: 'Your first order',
    status: 'active',
    benefit: { type: 'percentage', percent: 10 },
    minimum: { amountMinor: 3000, currency: 'EUR' },
    startsAtMs: null,
    // Midnight in Amsterdam, after the last day of the year.
    endsAtMs: Date.UTC(2025, 11, 31, 23, 0),
    terms: null,
    timeZone: 'Europe/Amsterdam',
    isPersonal: false,
    actions: [{ kind: 'copy-code' }],
    ...fields,
  };
}
