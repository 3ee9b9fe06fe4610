import type { ImportSubscription } from '@loket/contracts';
import type { Database } from '@loket/db';
import { listSubscriptionHashes, toStableId, upsertSubscriptions } from '@loket/db';
import type { ImportBatch, RecordOutcome } from './import-batch.ts';
import { importOwned } from './import-owned.ts';

/** Takes checked subscriptions in, found by the shop's own key. */
export function importSubscriptions(db: Database, batch: ImportBatch<ImportSubscription>): Promise<RecordOutcome[]> {
  const { accountId } = batch;
  return importOwned(db, batch, {
    toId: ({ key }) => toStableId('subscription', [accountId, key]),
    listHashes: (ids) => listSubscriptionHashes(db, { accountId, ids }),
    toRow: ({ email, interval, ...record }, keys, customers) => ({
      ...record,
      ...keys,
      customerId: customers.idOf(email),
      intervalUnit: interval.unit,
      intervalCount: interval.count,
    }),
    upsert: (rows) => upsertSubscriptions(db, rows),
  });
}
