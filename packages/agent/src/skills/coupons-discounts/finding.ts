import type { CouponBenefit, CouponStatus, Money } from '@loket/contracts';
import type { Coupon } from '@loket/domain/ports';
import type { Evidence } from '../../compose/evidence.ts';

/** A code, as far as an answer may speak of it. */
export interface CouponState {
  readonly code: string;
  readonly status: CouponStatus;
  readonly benefit: CouponBenefit;
  readonly minimum: Money | null;
  readonly startsAtMs: number | null;
  readonly endsAtMs: number | null;
  /** The merchant's words. */
  readonly terms: string | null;
}

/** What coupons & discounts found out. */
export type CouponFinding =
  | { readonly kind: 'coupon'; readonly coupon: CouponState }
  | {
      readonly kind: 'coupons';
      readonly coupons: readonly CouponState[];
      readonly arePersonal: boolean;
      /** These are only the first. */
      readonly areMore: boolean;
    }
  /** Nobody knows this code, as typed. */
  | { readonly kind: 'unknown-code'; readonly code: string }
  | { readonly kind: 'no-coupons' }
  /** Personal codes are seen after sign-in only. */
  | { readonly kind: 'sign-in-for-more' };

/** How a code stands now. */
export function getCouponStatus({ isRedeemed, startsAtMs, endsAtMs }: Coupon, nowMs: number): CouponStatus {
  if (isRedeemed) return 'redeemed';
  if (endsAtMs !== null && nowMs >= endsAtMs) return 'expired';
  return startsAtMs !== null && nowMs < startsAtMs ? 'scheduled' : 'active';
}

export function toCouponState(coupon: Coupon, nowMs: number): CouponState {
  const { code, benefit, minimum, startsAtMs, endsAtMs, terms } = coupon;
  return { code, status: getCouponStatus(coupon, nowMs), benefit, minimum, startsAtMs, endsAtMs, terms };
}

/** All that an answer may state of it. */
export function listCouponEvidence(finding: CouponFinding): Evidence[] {
  switch (finding.kind) {
    case 'coupon':
      return listStateEvidence(finding.coupon);
    case 'coupons':
      return [{ kind: 'count', value: finding.coupons.length }, ...finding.coupons.flatMap(listStateEvidence)];
    case 'unknown-code':
      return [{ kind: 'code', text: finding.code }];
    default:
      return [];
  }
}

function listStateEvidence({ code, benefit, minimum, startsAtMs, endsAtMs, terms }: CouponState): Evidence[] {
  const days = [startsAtMs, endsAtMs].filter((atMs) => atMs !== null);
  return [
    { kind: 'code', text: code },
    ...(terms === null ? [] : [{ kind: 'name', text: terms } as const]),
    ...(benefit.type === 'percentage' ? [{ kind: 'percent', value: benefit.percent } as const] : []),
    ...(benefit.type === 'amount' ? [{ kind: 'money', money: benefit.amount } as const] : []),
    ...(minimum === null ? [] : [{ kind: 'money', money: minimum } as const]),
    ...days.map((atMs) => ({ kind: 'moment', atMs }) as const),
    // A code that ends at midnight is valid to the end of the day before.
    ...(endsAtMs === null ? [] : [{ kind: 'day', atMs: endsAtMs - 60_000 } as const]),
  ];
}
