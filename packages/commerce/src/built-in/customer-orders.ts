import type { AccountId, CustomerId } from '@loket/contracts';
import type { Database } from '@loket/db';
import { findCustomerOrder, listCustomerOrders } from '@loket/db';
import type { CustomerOrders } from '@loket/domain/ports';
import { toListLimit } from './list-limit.ts';

/** The built-in shop's orders of one verified customer. Nothing it gives belongs to anybody else. */
export function createBuiltInCustomerOrders(
  db: Database,
  customer: { accountId: AccountId; customerId: CustomerId },
): CustomerOrders {
  const { accountId, customerId } = customer;
  return {
    listOrders: ({ limit }) => listCustomerOrders(db, { accountId, customerId, limit: toListLimit(limit) }),
    findOrder: (name) => findCustomerOrder(db, { accountId, customerId, name }),
  };
}
