import type { AccountId, Id } from '@loket/contracts';
import { and, asc, eq, gt } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { products } from '../schema/products.ts';
import { variants } from '../schema/variants.ts';
import { toChangeNotes } from './search-changes.ts';
import { isOneOf, runAtomically, toJsonDeletes, toJsonInserts } from './json-rows.ts';

/** A product and its variants in the form that is stored. */
export interface ProductRecord {
  readonly product: typeof products.$inferInsert;
  readonly variants: readonly (typeof variants.$inferInsert)[];
}

/** Variants of one product; the limit of imports. */
const VARIANTS_MAX = 250;

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

/** Writes products by id with exactly the given variants and notes them for the search, all or none. */
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
    ...toChangeNotes(db, { accountId, kind: 'product', ids: ownerIds }),
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

/** An active product with its variants, as customers may see it. */
export type ShopProductRow = Pick<
  typeof products.$inferSelect,
  'id' | 'handle' | 'title' | 'description' | 'vendor' | 'productType' | 'tags' | 'currency' | 'imageUrl' | 'imageAlt'
> & { readonly variants: ShopVariantRow[] };

type ShopVariantRow = Pick<
  typeof variants.$inferSelect,
  'id' | 'sku' | 'options' | 'priceMinor' | 'compareAtMinor' | 'stock' | 'imageUrl'
>;

/** Active products of those ids, in no order; others are left out. */
export async function listShopProducts(
  db: Database,
  query: { accountId: AccountId; ids: readonly string[] },
): Promise<ShopProductRow[]> {
  const { accountId, ids } = query;
  const [productRows, variantRows] = await Promise.all([
    db
      .select({
        id: products.id,
        handle: products.handle,
        title: products.title,
        description: products.description,
        vendor: products.vendor,
        productType: products.productType,
        tags: products.tags,
        currency: products.currency,
        imageUrl: products.imageUrl,
        imageAlt: products.imageAlt,
      })
      .from(products)
      .where(and(eq(products.accountId, accountId), eq(products.status, 'active'), isOneOf(products.id, ids)))
      .limit(ids.length),
    db
      .select({
        productId: variants.productId,
        id: variants.id,
        sku: variants.sku,
        options: variants.options,
        priceMinor: variants.priceMinor,
        compareAtMinor: variants.compareAtMinor,
        stock: variants.stock,
        imageUrl: variants.imageUrl,
      })
      .from(variants)
      .where(and(eq(variants.accountId, accountId), isOneOf(variants.productId, ids)))
      .orderBy(asc(variants.productId), asc(variants.position))
      .limit(ids.length * VARIANTS_MAX),
  ]);
  const byProduct = Map.groupBy(variantRows, ({ productId }) => productId);
  return productRows.map((product) => ({
    ...product,
    variants: (byProduct.get(product.id) ?? []).map(({ productId: _owner, ...variant }) => variant),
  }));
}

/** Ids of an account's products in order, after `afterId` (exclusive; empty for the first page). */
export async function pageProductIds(
  db: Database,
  query: { accountId: AccountId; afterId: string; limit: number },
): Promise<Id<'product'>[]> {
  const rows = await db
    .select({ id: products.id })
    .from(products)
    .where(and(eq(products.accountId, query.accountId), gt(products.id, query.afterId as Id<'product'>)))
    .orderBy(asc(products.id))
    .limit(query.limit);
  return rows.map(({ id }) => id);
}
