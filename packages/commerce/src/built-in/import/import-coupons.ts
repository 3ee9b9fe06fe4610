import type { ImportCoupon } from '@loket/contracts';
import type { Database } from '@loket/db';
import { listCouponHashes, toCouponKey, toStableId, upsertCoupons } from '@loket/db';
import type { ImportBatch, RecordOutcome } from './import-batch.ts';
import { importOwned } from './import-owned.ts';

/** Takes checked coupons in, found by their code; one without an address is public. */
export function importCoupons(db: Database, batch: ImportBatch<ImportCoupon>): Promise<RecordOutcome[]> {
  const { accountId } = batch;
  return importOwned(db, batch, {
    toId: ({ code }) => toStableId('coupon', [accountId, toCouponKey(code)]),
    listHashes: (ids) => listCouponHashes(db, { accountId, ids }),
    toRow: ({ email, minimum, ...record }, keys, customers) => ({
      ...record,
      ...keys,
      codeKey: toCouponKey(record.code),
      customerId: email === null ? null : customers.idOf(email),
      minimumMinor: minimum?.amountMinor ?? null,
      minimumCurrency: minimum?.currency ?? null,
    }),
    upsert: (rows) => upsertCoupons(db, rows),
  });
}
