import type { AccountId, CustomerId, Id, SubscriptionInterval, SubscriptionStatus } from '@loket/contracts';
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

/** One row per recurring delivery of a customer. */
export const subscriptions = sqliteTable(
  'subscriptions',
  {
    accountId: text('account_id').$type<AccountId>().notNull(),
    id: text('id').$type<Id<'subscription'>>().notNull(),
    /** The shop's own key. */
    key: text('key').notNull(),
    customerId: text('customer_id').$type<CustomerId>().notNull(),
    title: text('title').notNull(),
    variantTitle: text('variant_title'),
    imageUrl: text('image_url'),
    status: text('status').$type<SubscriptionStatus>().notNull(),
    quantity: integer('quantity').notNull(),
    /** Price of one delivery. */
    priceMinor: integer('price_minor').notNull(),
    currency: text('currency').notNull(),
    intervalUnit: text('interval_unit').$type<SubscriptionInterval['unit']>().notNull(),
    intervalCount: integer('interval_count').notNull(),
    /** Next delivery; `null` when none is planned. */
    nextAtMs: integer('next_at_ms'),
    isSkippable: integer('is_skippable', { mode: 'boolean' }).notNull(),
    /** Hash of the record that the row was imported from. */
    contentHash: text('content_hash').notNull(),
    importedAtMs: integer('imported_at_ms').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.id] }),
    uniqueIndex('subscriptions_account_key_idx').on(table.accountId, table.key),
    index('subscriptions_account_customer_idx').on(table.accountId, table.customerId),
  ],
);
