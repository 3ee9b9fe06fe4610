import type { AccountId, ImportKind, ImportOutcome } from '@loket/contracts';
import type { Database } from '@loket/db';
import type { CheckedRecord } from './check-records.ts';
import {
  checkArticles,
  checkCoupons,
  checkCustomers,
  checkLoyaltyMembers,
  checkOrders,
  checkProducts,
  checkReturns,
  checkSubscriptions,
} from './check-records.ts';
import { importArticles } from './import-articles.ts';
import { importCoupons } from './import-coupons.ts';
import { importCustomers } from './import-customers.ts';
import { importLoyaltyMembers } from './import-loyalty-members.ts';
import { importOrders } from './import-orders.ts';
import { importProducts } from './import-products.ts';
import { importReturns } from './import-returns.ts';
import { importSubscriptions } from './import-subscriptions.ts';
import type { ImportBatch, RecordOutcome } from './import-batch.ts';

/**
 * Takes records of one kind into the built-in shop. Each is checked by itself: good ones go in together, in one
 * transaction, bad ones are refused with a reason that names the field. Importing the same records again changes nothing.
 *
 * @param input.records - At most `IMPORT_RECORDS_MAX`, in the form of `IMPORT_RECORD_SCHEMAS`, not yet checked.
 * @param input.nowMs - Time of the import, UTC milliseconds.
 * @returns One outcome for each record, in order.
 */
export async function importRecords(
  db: Database,
  input: { accountId: AccountId; kind: ImportKind; records: readonly unknown[]; nowMs: number },
): Promise<ImportOutcome['outcomes']> {
  return IMPORTERS[input.kind](db, input);
}

interface UncheckedBatch {
  readonly accountId: AccountId;
  readonly nowMs: number;
  readonly records: readonly unknown[];
}

const IMPORTERS: Record<ImportKind, (db: Database, batch: UncheckedBatch) => Promise<RecordOutcome[]>> = {
  articles: (db, batch) => importChecked(db, batch, checkArticles(batch.records), importArticles),
  customers: (db, batch) => importChecked(db, batch, checkCustomers(batch.records), importCustomers),
  orders: (db, batch) => importChecked(db, batch, checkOrders(batch.records), importOrders),
  products: (db, batch) => importChecked(db, batch, checkProducts(batch.records), importProducts),
  subscriptions: (db, batch) => importChecked(db, batch, checkSubscriptions(batch.records), importSubscriptions),
  'loyalty-members': (db, batch) => importChecked(db, batch, checkLoyaltyMembers(batch.records), importLoyaltyMembers),
  coupons: (db, batch) => importChecked(db, batch, checkCoupons(batch.records), importCoupons),
  returns: (db, batch) => importChecked(db, batch, checkReturns(batch.records), importReturns),
};

async function importChecked<T>(
  db: Database,
  { accountId, nowMs }: UncheckedBatch,
  checked: readonly CheckedRecord<T>[],
  importGood: (db: Database, batch: ImportBatch<T>) => Promise<RecordOutcome[]>,
): Promise<RecordOutcome[]> {
  const records = checked.flatMap((entry) => ('record' in entry ? [entry.record] : []));
  const outcomes = records.length === 0 ? [] : await importGood(db, { accountId, nowMs, records });
  const next = outcomes.values();
  return checked.map((entry) => ('record' in entry ? takeNext(next) : { outcome: 'refused', reason: entry.reason }));
}

function takeNext(outcomes: Iterator<RecordOutcome>): RecordOutcome {
  const { value, done } = outcomes.next();
  if (done === true) throw new Error('an import gave fewer outcomes than it got records');
  return value;
}
