import type { AccountId, Id } from '@loket/contracts';
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** One row per variant of a product: the thing that is bought. */
export const variants = sqliteTable(
  'variants',
  {
    accountId: text('account_id').$type<AccountId>().notNull(),
    productId: text('product_id').$type<Id<'product'>>().notNull(),
    id: text('id').$type<Id<'variant'>>().notNull(),
    /** Place within the product, from 0. */
    position: integer('position').notNull(),
    sku: text('sku'),
    /** Chosen options in order; empty for the only variant. */
    options: text('options', { mode: 'json' }).$type<{ name: string; value: string }[]>().notNull(),
    priceMinor: integer('price_minor').notNull(),
    compareAtMinor: integer('compare_at_minor'),
    /** Units; `null` when stock is not tracked. */
    stock: integer('stock'),
    imageUrl: text('image_url'),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.productId, table.id] }),
    index('variants_account_sku_idx').on(table.accountId, table.sku),
  ],
);
