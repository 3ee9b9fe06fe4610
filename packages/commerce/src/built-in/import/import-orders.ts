import type { AccountId, ImportOrder } from '@loket/contracts';
import type { Database } from '@loket/db';
import { hashContent, listOrderHashes, toNewCustomer, toStableId, upsertOrders } from '@loket/db';
import { normaliseOrderName } from '@loket/domain/orders';
import type { ImportBatch, RecordOutcome } from './import-batch.ts';
import { toOutcome } from './import-batch.ts';
import { findPresentCustomers } from './present-customers.ts';
import { toOrderRecord } from './to-order-record.ts';

/**
 * Takes checked orders in; those that differ from what is there replace it with all their lines and shipments. An order
 * of an unknown address brings its customer along.
 */
export async function importOrders(db: Database, batch: ImportBatch<ImportOrder>): Promise<RecordOutcome[]> {
  const { accountId, nowMs } = batch;
  const candidates = await Promise.all(
    batch.records.map(async (record) => ({
      record,
      id: await toStableId('order', [accountId, normaliseOrderName(record.name)]),
      contentHash: await hashContent(record),
    })),
  );
  const present = await listOrderHashes(db, { accountId, ids: candidates.map(({ id }) => id) });
  const hashes = new Map(present.map((row) => [row.id, row.contentHash]));
  const changed = candidates.filter(({ id, contentHash }) => hashes.get(id) !== contentHash);
  const emails = changed.map(({ record }) => record.email);
  const customers = await resolveCustomers(db, { accountId, nowMs, emails });
  const records = await Promise.all(
    changed.map(({ record, id, contentHash }) => {
      const customerId = customers.idOf(record.email);
      return toOrderRecord(record, { accountId, id, customerId, contentHash, importedAtMs: nowMs });
    }),
  );
  await upsertOrders(db, { accountId, newCustomers: customers.newCustomers, records });
  return candidates.map(({ id, contentHash }) => toOutcome(contentHash, hashes.get(id)));
}

async function resolveCustomers(
  db: Database,
  query: { accountId: AccountId; nowMs: number; emails: readonly string[] },
) {
  const { accountId, nowMs } = query;
  const records = [...new Set(query.emails)].map((email) => ({ email }));
  const present = await findPresentCustomers(db, { accountId, records });
  const newCustomers = records
    .filter(({ email }) => !present.byEmail.has(email))
    .map(({ email }) => toNewCustomer({ accountId, email, id: present.toNewId(email), importedAtMs: nowMs }));
  const newIds = new Map(newCustomers.map(({ email, id }) => [email, id]));
  return {
    newCustomers,
    idOf(email: string) {
      const id = present.byEmail.get(email)?.id ?? newIds.get(email);
      if (id === undefined) throw new Error('an order was not asked for its customer');
      return id;
    },
  };
}
