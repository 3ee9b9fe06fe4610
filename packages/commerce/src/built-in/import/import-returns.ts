import type { ImportReturn } from '@loket/contracts';
import type { Database } from '@loket/db';
import { listReturnHashes, toStableId, upsertReturns } from '@loket/db';
import { normaliseOrderName } from '@loket/domain/orders';
import type { ImportBatch, RecordOutcome } from './import-batch.ts';
import { importOwned } from './import-owned.ts';

/** Takes checked returns in, found by their name. Their order need not be there yet. */
export function importReturns(db: Database, batch: ImportBatch<ImportReturn>): Promise<RecordOutcome[]> {
  const { accountId } = batch;
  return importOwned(db, batch, {
    toId: ({ name }) => toStableId('return', [accountId, normaliseOrderName(name)]),
    listHashes: (ids) => listReturnHashes(db, { accountId, ids }),
    toRow: ({ email, refund, ...record }, keys, customers) => ({
      ...record,
      ...keys,
      nameKey: normaliseOrderName(record.name),
      orderNameKey: normaliseOrderName(record.orderName),
      customerId: customers.idOf(email),
      refundMinor: refund?.amountMinor ?? null,
      refundCurrency: refund?.currency ?? null,
    }),
    upsert: (rows) => upsertReturns(db, rows),
  });
}
