import type { AccountId, Id, ImportProduct } from '@loket/contracts';
import type { Database, ProductRecord } from '@loket/db';
import { hashContent, listProductHashes, toOccurrenceKeys, toStableId, upsertProducts } from '@loket/db';
import type { ImportBatch, RecordOutcome } from './import-batch.ts';
import { at, toOutcome } from './import-batch.ts';

/** Takes checked products in; those that differ from what is there replace it with all their variants. */
export async function importProducts(db: Database, batch: ImportBatch<ImportProduct>): Promise<RecordOutcome[]> {
  const { accountId, nowMs } = batch;
  const candidates = await Promise.all(
    batch.records.map(async (record) => ({
      record,
      id: await toStableId('product', [accountId, record.handle]),
      contentHash: await hashContent(record),
    })),
  );
  const present = await listProductHashes(db, { accountId, ids: candidates.map(({ id }) => id) });
  const hashes = new Map(present.map((row) => [row.id, row.contentHash]));
  const changed = candidates.filter(({ id, contentHash }) => hashes.get(id) !== contentHash);
  const records = await Promise.all(
    changed.map(({ record, id, contentHash }) => toProductRecord(record, { accountId, id, contentHash, nowMs })),
  );
  await upsertProducts(db, { accountId, records });
  return candidates.map(({ id, contentHash }) => toOutcome(contentHash, hashes.get(id)));
}

async function toProductRecord(
  record: ImportProduct,
  row: { accountId: AccountId; id: Id<'product'>; contentHash: string; nowMs: number },
): Promise<ProductRecord> {
  const { accountId, id, contentHash, nowMs } = row;
  const { variants, ...product } = record;
  const keys = toOccurrenceKeys(variants, ({ sku, options }) =>
    JSON.stringify(sku ?? options.map(({ value }) => value)),
  );
  const ids = await Promise.all(keys.map((key) => toStableId('variant', [id, ...key])));
  return {
    product: { ...product, accountId, id, contentHash, importedAtMs: nowMs },
    variants: variants.map((variant, position) =>
      Object.assign({ accountId, productId: id, id: at(ids, position), position }, variant),
    ),
  };
}
