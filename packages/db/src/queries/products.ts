import type { AccountId, Id } from '@loket/contracts';
import { and, eq } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { products } from '../schema/products.ts';
import { variants } from '../schema/variants.ts';
import { isOneOf, runAtomically, toJsonDeletes, toJsonInserts } from './json-rows.ts';

/** A product and its variants in the form that is stored. */
export interface ProductRecord {
  readonly product: typeof products.$inferInsert;
  readonly variants: readonly (typeof variants.$inferInsert)[];
}

/** Hashes of the records that the products of those ids were imported from; an unknown id has none. */
export async function listProductHashes(
  db: Database,
  query: { accountId: AccountId; ids: readonly Id<'product'>[] },
): Promise<{ id: Id<'product'>; contentHash: string }[]> {
  return db
    .select({ id: products.id, contentHash: products.contentHash })
    .from(products)
    .where(and(eq(products.accountId, query.accountId), isOneOf(products.id, query.ids)))
    .limit(query.ids.length);
}

/** Writes products by id with exactly the given variants, all or none. */
export async function upsertProducts(
  db: Database,
  input: { accountId: AccountId; records: readonly ProductRecord[] },
): Promise<void> {
  const { accountId, records } = input;
  const productRows = records.map(({ product }) => product);
  const variantRows = records.flatMap((record) => record.variants);
  const ownerIds = productRows.map(({ id }) => id);
  await runAtomically(db, [
    ...toJsonInserts(db, { into: products, rows: productRows, ifPresent: 'replace' }),
    ...toJsonDeletes(db, { from: variants, accountId, owner: variants.productId, ownerIds }),
    ...toJsonInserts(db, { into: variants, rows: variantRows, ifPresent: 'replace' }),
  ]);
}

/** Whether the account has any product. */
export async function hasProducts(db: Database, query: { accountId: AccountId }): Promise<boolean> {
  const rows = await db
    .select({ id: products.id })
    .from(products)
    .where(eq(products.accountId, query.accountId))
    .limit(1);
  return rows.length > 0;
}
