import type { AccountId, OrderId } from '@loket/contracts';
import { and, eq } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { customers } from '../schema/customers.ts';
import { orderLines } from '../schema/order-lines.ts';
import { orders } from '../schema/orders.ts';
import { shipments } from '../schema/shipments.ts';
import type { CustomerRecord } from './customers.ts';
import { isOneOf, runAtomically, toJsonDeletes, toJsonInserts } from './json-rows.ts';

/** An order, its lines and its shipments in the form that is stored. */
export interface OrderRecord {
  readonly order: typeof orders.$inferInsert;
  readonly lines: readonly (typeof orderLines.$inferInsert)[];
  readonly shipments: readonly (typeof shipments.$inferInsert)[];
}

/** Hashes of the records that the orders of those ids were imported from; an unknown id has none. */
export async function listOrderHashes(
  db: Database,
  query: { accountId: AccountId; ids: readonly OrderId[] },
): Promise<{ id: OrderId; contentHash: string }[]> {
  return db
    .select({ id: orders.id, contentHash: orders.contentHash })
    .from(orders)
    .where(and(eq(orders.accountId, query.accountId), isOneOf(orders.id, query.ids)))
    .limit(query.ids.length);
}

/**
 * Writes orders by id with exactly the given lines and shipments, and the customers who are new with them; all or none.
 * A customer who is there already stays as is.
 */
export async function upsertOrders(
  db: Database,
  input: { accountId: AccountId; newCustomers: readonly CustomerRecord[]; records: readonly OrderRecord[] },
): Promise<void> {
  const { accountId, records } = input;
  const orderRows = records.map(({ order }) => order);
  const lineRows = records.flatMap(({ lines }) => lines);
  const shipmentRows = records.flatMap((record) => record.shipments);
  const ownerIds = orderRows.map(({ id }) => id);
  await runAtomically(db, [
    ...toJsonInserts(db, { into: customers, rows: input.newCustomers, ifPresent: 'keep' }),
    ...toJsonInserts(db, { into: orders, rows: orderRows, ifPresent: 'replace' }),
    ...toJsonDeletes(db, { from: orderLines, accountId, owner: orderLines.orderId, ownerIds }),
    ...toJsonDeletes(db, { from: shipments, accountId, owner: shipments.orderId, ownerIds }),
    ...toJsonInserts(db, { into: orderLines, rows: lineRows, ifPresent: 'replace' }),
    ...toJsonInserts(db, { into: shipments, rows: shipmentRows, ifPresent: 'replace' }),
  ]);
}
