import type { AccountId, CustomerId } from '@loket/contracts';
import type { CustomerRecord, Database } from '@loket/db';
import { toNewCustomer } from '@loket/db';
import { findPresentCustomers } from './present-customers.ts';

/** Customers of some records: those who are there, and those who must be written with the records. */
export interface ResolvedCustomers {
  readonly newCustomers: readonly CustomerRecord[];
  /** Customer of one of the addresses that were asked for. */
  idOf(email: string): CustomerId;
}

/** Finds whose records are by their addresses; an address that nobody has becomes a new customer. */
export async function resolveCustomers(
  db: Database,
  query: { accountId: AccountId; nowMs: number; emails: readonly string[] },
): Promise<ResolvedCustomers> {
  const { accountId, nowMs } = query;
  const records = [...new Set(query.emails)].map((email) => ({ email }));
  const present = await findPresentCustomers(db, { accountId, records });
  const newCustomers = records
    .filter(({ email }) => !present.byEmail.has(email))
    .map(({ email }) => toNewCustomer({ accountId, email, id: present.toNewId(email), importedAtMs: nowMs }));
  const newIds = new Map(newCustomers.map(({ email, id }) => [email, id]));
  return {
    newCustomers,
    idOf(email) {
      const id = present.byEmail.get(email)?.id ?? newIds.get(email);
      if (id === undefined) throw new Error('a record was not asked for its customer');
      return id;
    },
  };
}
