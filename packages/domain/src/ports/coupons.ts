import type { CouponBenefit, Id, Money } from '@loket/contracts';

/** One code with its terms. */
export interface Coupon {
  readonly id: Id<'coupon'>;
  readonly code: string;
  readonly title: string;
  readonly benefit: CouponBenefit;
  /** Order value from which it counts, or `null`. */
  readonly minimum: Money | null;
  readonly startsAtMs: number | null;
  readonly endsAtMs: number | null;
  /** The merchant's words about what it is valid for. */
  readonly terms: string | null;
  /** Meant for one customer alone. */
  readonly isPersonal: boolean;
  /** The customer has used it up. */
  readonly isRedeemed: boolean;
}

/** Codes that anybody may know: no sign-in. */
export interface Coupons {
  /** Those that are or will be valid, the one that ends first in front; at most `limit` (1 to 50). */
  listCoupons(options: { readonly limit: number }): Promise<readonly Coupon[]>;
  /** A public code, in whatever case it is written; also one that has expired. `null` when there is none or it is personal. */
  findCoupon(code: string): Promise<Coupon | null>;
}

/** The personal codes of **one verified customer**; made for the customer like the orders' port. */
export interface CustomerCoupons {
  listCoupons(options: { readonly limit: number }): Promise<readonly Coupon[]>;
  /** One of the customer's own codes; somebody else's is `null`. */
  findCoupon(code: string): Promise<Coupon | null>;
}
