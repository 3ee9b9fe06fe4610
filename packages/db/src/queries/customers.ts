import { createId, type AccountId, type CustomerId } from '@loket/contracts';
import { and, eq } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { Database } from '../database.ts';
import { customers } from '../schema/customers.ts';
import { isOneOf, runAtomically, toJsonInserts } from './json-rows.ts';
import { toStableId } from './stable-id.ts';

/** A customer as the rest of the system reads it. */
export interface CustomerRow {
  readonly id: CustomerId;
  readonly email: string;
  readonly firstName: string | null;
  readonly lastName: string | null;
  readonly locale: string | null;
}

/** A customer in the form that is stored. */
export type CustomerRecord = typeof customers.$inferInsert;

/** What an import needs to know of a customer that is there. */
export interface CustomerKeys {
  readonly id: CustomerId;
  readonly email: string;
  readonly externalId: string | null;
  readonly contentHash: string;
}

const customerColumns = {
  id: customers.id,
  email: customers.email,
  firstName: customers.firstName,
  lastName: customers.lastName,
  locale: customers.locale,
};

/** The customer of that id, or `null`. */
export async function findCustomer(
  db: Database,
  query: { accountId: AccountId; customerId: CustomerId },
): Promise<CustomerRow | null> {
  const rows = await db
    .select(customerColumns)
    .from(customers)
    .where(and(eq(customers.accountId, query.accountId), eq(customers.id, query.customerId)))
    .limit(1);
  return rows[0] ?? null;
}

/** The customer with that address (trimmed, in lower case), or `null`. */
export async function findCustomerByEmail(
  db: Database,
  query: { accountId: AccountId; email: string },
): Promise<CustomerRow | null> {
  const rows = await db
    .select(customerColumns)
    .from(customers)
    .where(and(eq(customers.accountId, query.accountId), eq(customers.email, query.email)))
    .limit(1);
  return rows[0] ?? null;
}

/** A customer of whom nothing but the address is known. */
export function toNewCustomer(
  known: Pick<CustomerRecord, 'accountId' | 'id' | 'email' | 'importedAtMs'>,
): CustomerRecord {
  return {
    ...known,
    externalId: null,
    firstName: null,
    lastName: null,
    phone: null,
    locale: null,
    acceptsEmailMarketing: false,
    acceptsSmsMarketing: false,
    tags: [],
    contentHash: '',
  };
}

/**
 * The customer with that address (trimmed, in lower case), made when there is none. Repeating it, also at the same moment,
 * makes no other.
 */
export async function ensureCustomer(
  db: Database,
  input: { accountId: AccountId; email: string; nowMs: number },
): Promise<CustomerRow> {
  const { accountId, email, nowMs } = input;
  const known = await findCustomerByEmail(db, { accountId, email });
  if (known !== null) return known;
  // The id of the address may be taken, by a customer who had it once and keeps the id: then any other will do.
  for (const id of [await toStableId('customer', [accountId, email]), createId('customer')]) {
    await db
      .insert(customers)
      .values(toNewCustomer({ accountId, id, email, importedAtMs: nowMs }))
      .onConflictDoNothing();
    const made = await findCustomerByEmail(db, { accountId, email });
    if (made !== null) return made;
  }
  throw new Error('a customer could not be made');
}

/** Customers that have one of the ids, addresses or external ids; at most as many as were asked for. */
export async function listCustomerKeys(
  db: Database,
  query: {
    accountId: AccountId;
    ids: readonly CustomerId[];
    emails: readonly string[];
    externalIds: readonly string[];
  },
): Promise<CustomerKeys[]> {
  // Three look-ups: an "or" over three columns would read every customer of the account.
  const found = await db.batch([
    selectKeys(db, query.accountId, customers.id, query.ids),
    selectKeys(db, query.accountId, customers.email, query.emails),
    selectKeys(db, query.accountId, customers.externalId, query.externalIds),
  ]);
  return [...new Map(found.flat().map((row) => [row.id, row])).values()];
}

function selectKeys(db: Database, accountId: AccountId, column: SQLiteColumn, values: readonly string[]) {
  return db
    .select({
      id: customers.id,
      email: customers.email,
      externalId: customers.externalId,
      contentHash: customers.contentHash,
    })
    .from(customers)
    .where(and(eq(customers.accountId, accountId), isOneOf(column, values)))
    .limit(values.length);
}

/** Writes customers by id, all or none. */
export async function upsertCustomers(db: Database, rows: readonly CustomerRecord[]): Promise<void> {
  await runAtomically(db, toJsonInserts(db, { into: customers, rows, ifPresent: 'replace' }));
}
