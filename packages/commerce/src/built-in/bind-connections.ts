import type { AccountId, CustomerId } from '@loket/contracts';
import type { ConnectionRow, Database } from '@loket/db';
import type {
  Coupons,
  CustomerCoupons,
  CustomerLoyalty,
  CustomerReturns,
  CustomerSubscriptions,
  Loyalty,
  ShopFacts,
} from '@loket/domain/ports';
import { createBuiltInCoupons, createBuiltInCustomerCoupons } from './coupons.ts';
import { createBuiltInCustomerReturns } from './customer-returns.ts';
import { createBuiltInCustomerSubscriptions } from './customer-subscriptions.ts';
import { createBuiltInCustomerLoyalty, createBuiltInLoyalty } from './loyalty.ts';

/** Ports of one customer's data at the connected providers; `null` where nothing is connected. */
export interface ConnectedCustomer {
  readonly returns: CustomerReturns | null;
  readonly subscriptions: CustomerSubscriptions | null;
  readonly loyalty: CustomerLoyalty | null;
  readonly coupons: CustomerCoupons | null;
}

/** What an account's connections make possible. */
export interface BoundConnections {
  readonly facts: Pick<
    ShopFacts,
    'hub' | 'hasReturnsProvider' | 'hasSubscriptionProvider' | 'hasLoyaltyProvider' | 'hasCouponProvider'
  >;
  readonly loyalty: Loyalty | null;
  readonly coupons: Coupons | null;
  /** @param customerId - The one whom the session proves. */
  customer(customerId: CustomerId): ConnectedCustomer;
}

/** Makes ports of what an account has connected. Each is one row: without it there is no port, and the facts say so. */
export function bindConnections(
  db: Database,
  account: {
    readonly accountId: AccountId;
    readonly connections: readonly ConnectionRow[];
    readonly timeZone: string;
    readonly nowMs: () => number;
  },
): BoundConnections {
  const { accountId, timeZone, nowMs } = account;
  const find = <K extends ConnectionRow['kind']>(kind: K) =>
    account.connections.find((row): row is Extract<ConnectionRow, { kind: K }> => row.kind === kind);
  const [hub, returns, subscriptions] = [find('hub'), find('returns'), find('subscriptions')];
  const [loyalty, coupons] = [find('loyalty'), find('coupons')];
  return {
    facts: {
      hub: hub === undefined ? null : hub.settings,
      hasReturnsProvider: returns !== undefined,
      hasSubscriptionProvider: subscriptions !== undefined,
      hasLoyaltyProvider: loyalty !== undefined,
      hasCouponProvider: coupons !== undefined,
    },
    loyalty: loyalty === undefined ? null : createBuiltInLoyalty(loyalty.settings),
    coupons: coupons === undefined ? null : createBuiltInCoupons(db, { accountId, nowMs }),
    customer: (customerId) => ({
      returns:
        returns === undefined
          ? null
          : createBuiltInCustomerReturns(db, { accountId, customerId, rules: returns.settings, timeZone, nowMs }),
      subscriptions:
        subscriptions === undefined ? null : createBuiltInCustomerSubscriptions(db, { accountId, customerId }),
      loyalty:
        loyalty === undefined
          ? null
          : createBuiltInCustomerLoyalty(db, { accountId, customerId, programme: loyalty.settings, nowMs }),
      coupons: coupons === undefined ? null : createBuiltInCustomerCoupons(db, { accountId, customerId, nowMs }),
    }),
  };
}
