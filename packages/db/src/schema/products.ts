import type { AccountId, Id, ImportProduct } from '@loket/contracts';
import { integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

/** One row per product of an account; what can be bought are its variants. */
export const products = sqliteTable(
  'products',
  {
    accountId: text('account_id').$type<AccountId>().notNull(),
    id: text('id').$type<Id<'product'>>().notNull(),
    /** The shop's own key. */
    handle: text('handle').notNull(),
    title: text('title').notNull(),
    /** Plain text. */
    description: text('description').notNull(),
    vendor: text('vendor'),
    productType: text('product_type'),
    tags: text('tags', { mode: 'json' }).$type<string[]>().notNull(),
    status: text('status').$type<ImportProduct['status']>().notNull(),
    /** ISO 4217 code of its prices; `null` means the account's currency. */
    currency: text('currency'),
    imageUrl: text('image_url'),
    imageAlt: text('image_alt'),
    /** Hash of the record that the row was imported from. */
    contentHash: text('content_hash').notNull(),
    importedAtMs: integer('imported_at_ms').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.id] }),
    uniqueIndex('products_account_handle_idx').on(table.accountId, table.handle),
  ],
);
