import type { AccountId, CustomerId, Id, ImportReturn } from '@loket/contracts';
import { ImportReturnSchema, RETURN_STATUSES } from '@loket/contracts';
import { normaliseOrderName } from '@loket/domain/orders';
import type { ReturnRecord } from '@loket/domain/ports';
import type { SQL } from 'drizzle-orm';
import { and, desc, eq, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { customers } from '../schema/customers.ts';
import { returns } from '../schema/returns.ts';
import type { CustomerRecord } from './customers.ts';
import { isOneOf, runAtomically, toJsonInserts } from './json-rows.ts';
import { readStoredList, toKnown, toMoney } from './stored-json.ts';

/** A return in the form that is stored. */
export type ReturnInsert = typeof returns.$inferInsert;

/** A return whose lines are not yet matched with those of its order. */
export interface ReturnRow extends Omit<ReturnRecord, 'lines'> {
  readonly lines: ImportReturn['lines'];
}

type ReturnId = Id<'return'>;

const lineSchema = ImportReturnSchema.shape.lines.element;

const returnColumns = {
  id: returns.id,
  name: returns.name,
  orderName: returns.orderName,
  status: returns.status,
  requestedAtMs: returns.requestedAtMs,
  receivedAtMs: returns.receivedAtMs,
  refundMinor: returns.refundMinor,
  refundCurrency: returns.refundCurrency,
  refundedAtMs: returns.refundedAtMs,
  lines: sql<string>`${returns.lines}`,
};

/** Hashes of the records that the returns of those ids were imported from; an unknown id has none. */
export async function listReturnHashes(
  db: Database,
  query: { accountId: AccountId; ids: readonly ReturnId[] },
): Promise<{ id: ReturnId; contentHash: string }[]> {
  return db
    .select({ id: returns.id, contentHash: returns.contentHash })
    .from(returns)
    .where(and(eq(returns.accountId, query.accountId), isOneOf(returns.id, query.ids)))
    .limit(query.ids.length);
}

/** Writes returns by id, and the customers who are new with them; all or none. */
export async function upsertReturns(
  db: Database,
  input: { newCustomers: readonly CustomerRecord[]; records: readonly ReturnInsert[] },
): Promise<void> {
  await runAtomically(db, [
    ...toJsonInserts(db, { into: customers, rows: input.newCustomers, ifPresent: 'keep' }),
    ...toJsonInserts(db, { into: returns, rows: input.records, ifPresent: 'replace' }),
  ]);
}

/** Returns of a customer, newest first, at most `limit`. */
export async function listCustomerReturns(
  db: Database,
  query: { accountId: AccountId; customerId: CustomerId; limit: number },
): Promise<ReturnRow[]> {
  return readReturns(db, isOf(query), query.limit);
}

/** A customer's returns of some of their orders, named however written; newest first, at most `limit`. */
export async function listReturnsOfOrders(
  db: Database,
  query: { accountId: AccountId; customerId: CustomerId; orderNames: readonly string[]; limit: number },
): Promise<ReturnRow[]> {
  const isOfOrders = isOneOf(returns.orderNameKey, query.orderNames.map(normaliseOrderName));
  return readReturns(db, and(isOf(query), isOfOrders), query.limit);
}

function isOf(owner: { accountId: AccountId; customerId: CustomerId }): SQL | undefined {
  return and(eq(returns.accountId, owner.accountId), eq(returns.customerId, owner.customerId));
}

async function readReturns(db: Database, condition: SQL | undefined, limit: number): Promise<ReturnRow[]> {
  const rows = await db
    .select(returnColumns)
    .from(returns)
    .where(condition)
    .orderBy(desc(returns.requestedAtMs), desc(returns.id))
    .limit(limit);
  return rows.map(({ refundMinor, refundCurrency, ...row }) => ({
    ...row,
    status: toKnown(RETURN_STATUSES, row.status),
    refund: toMoney(refundMinor, refundCurrency),
    lines: readStoredList(lineSchema, row.lines),
  }));
}
