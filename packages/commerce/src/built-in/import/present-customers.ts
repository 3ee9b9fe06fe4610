import type { AccountId, CustomerId } from '@loket/contracts';
import { createId } from '@loket/contracts';
import type { CustomerKeys, Database } from '@loket/db';
import { listCustomerKeys, toStableId } from '@loket/db';

/** Customers who are there already, by what names them, and ids for those who are not. */
export interface PresentCustomers {
  readonly byEmail: ReadonlyMap<string, CustomerKeys>;
  readonly byExternalId: ReadonlyMap<string | null, CustomerKeys>;
  /** Id of a new customer with one of the addresses that were asked for. */
  toNewId(email: string): CustomerId;
}

/** Looks up the customers that records name by address or by the shop's own key. */
export async function findPresentCustomers(
  db: Database,
  query: { accountId: AccountId; records: readonly { email: string; externalId?: string | null }[] },
): Promise<PresentCustomers> {
  const { accountId, records } = query;
  const emails = [...new Set(records.map(({ email }) => email))];
  const externalIds = records.flatMap(({ externalId }) => externalId ?? []);
  const ids = await Promise.all(emails.map((email) => toStableId('customer', [accountId, email])));
  const rows = await listCustomerKeys(db, { accountId, ids, emails, externalIds });
  const takenIds = new Set(rows.map(({ id }) => id));
  const newIds = new Map(ids.map((id, index) => [emails[index], id]));
  return {
    byEmail: new Map(rows.map((row) => [row.email, row])),
    byExternalId: new Map(rows.map((row) => [row.externalId, row])),
    toNewId: (email) => {
      const id = newIds.get(email);
      // Taken: by a customer who had this address once and keeps the id. Overwriting would hand over their orders.
      return id === undefined || takenIds.has(id) ? createId('customer') : id;
    },
  };
}
