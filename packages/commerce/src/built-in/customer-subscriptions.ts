import type { AccountId, CustomerId } from '@loket/contracts';
import type { Database } from '@loket/db';
import { listCustomerSubscriptions } from '@loket/db';
import type { CustomerSubscriptions } from '@loket/domain/ports';
import { toListLimit } from './list-limit.ts';

/** The built-in shop's subscriptions of one verified customer. Nothing it gives belongs to anybody else. */
export function createBuiltInCustomerSubscriptions(
  db: Database,
  { accountId, customerId }: { accountId: AccountId; customerId: CustomerId },
): CustomerSubscriptions {
  return {
    listSubscriptions: ({ limit }) =>
      listCustomerSubscriptions(db, { accountId, customerId, limit: toListLimit(limit) }),
  };
}
