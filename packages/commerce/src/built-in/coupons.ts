import type { AccountId, CustomerId } from '@loket/contracts';
import type { Database } from '@loket/db';
import { findCoupon, listCoupons } from '@loket/db';
import type { Coupons, CustomerCoupons } from '@loket/domain/ports';
import { toListLimit } from './list-limit.ts';

interface CouponOptions {
  readonly accountId: AccountId;
  /** UTC milliseconds. */
  readonly nowMs: () => number;
}

/** The built-in shop's public codes; it finds no personal one. */
export function createBuiltInCoupons(db: Database, options: CouponOptions): Coupons {
  return createCoupons(db, { ...options, customerId: null });
}

/** The built-in shop's personal codes of one verified customer; it finds neither public ones nor anybody else's. */
export function createBuiltInCustomerCoupons(
  db: Database,
  options: CouponOptions & { readonly customerId: CustomerId },
): CustomerCoupons {
  return createCoupons(db, options);
}

function createCoupons(db: Database, options: CouponOptions & { readonly customerId: CustomerId | null }): Coupons {
  const { accountId, customerId, nowMs } = options;
  return {
    listCoupons: ({ limit }) => listCoupons(db, { accountId, customerId, nowMs: nowMs(), limit: toListLimit(limit) }),
    findCoupon: (code) => findCoupon(db, { accountId, customerId, code }),
  };
}
