import type { AccountId, CustomerId } from '@loket/contracts';
import type { Database } from '@loket/db';
import { findCustomerOrder, listCustomerOrders } from '@loket/db';
import type { CustomerOrders } from '@loket/domain/ports';

/** Most orders that are listed at once, as the port says. */
const ORDERS_MAX = 50;

/** The built-in shop's orders of one verified customer. Nothing it gives belongs to anybody else. */
export function createBuiltInCustomerOrders(
  db: Database,
  customer: { accountId: AccountId; customerId: CustomerId },
): CustomerOrders {
  const { accountId, customerId } = customer;
  return {
    listOrders: ({ limit }) =>
      listCustomerOrders(db, { accountId, customerId, limit: Math.min(Math.max(limit, 1), ORDERS_MAX) }),
    findOrder: (name) => findCustomerOrder(db, { accountId, customerId, name }),
  };
}
