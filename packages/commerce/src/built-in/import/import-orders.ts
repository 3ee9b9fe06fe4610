import type { ImportOrder } from '@loket/contracts';
import type { Database } from '@loket/db';
import { listOrderHashes, toStableId, upsertOrders } from '@loket/db';
import { normaliseOrderName } from '@loket/domain/orders';
import type { ImportBatch, RecordOutcome } from './import-batch.ts';
import { importOwned } from './import-owned.ts';
import { toOrderRecord } from './to-order-record.ts';

/** Takes checked orders in; one that differs from what is there replaces it with all its lines and shipments. */
export function importOrders(db: Database, batch: ImportBatch<ImportOrder>): Promise<RecordOutcome[]> {
  const { accountId } = batch;
  return importOwned(db, batch, {
    toId: ({ name }) => toStableId('order', [accountId, normaliseOrderName(name)]),
    listHashes: (ids) => listOrderHashes(db, { accountId, ids }),
    toRow: (record, keys, customers) => toOrderRecord(record, { ...keys, customerId: customers.idOf(record.email) }),
    upsert: (rows) => upsertOrders(db, { accountId, ...rows }),
  });
}
