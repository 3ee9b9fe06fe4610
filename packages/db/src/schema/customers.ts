import type { AccountId, CustomerId } from '@loket/contracts';
import { integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

/** One row per customer of an account. An address belongs to one customer only. */
export const customers = sqliteTable(
  'customers',
  {
    accountId: text('account_id').$type<AccountId>().notNull(),
    id: text('id').$type<CustomerId>().notNull(),
    /** Trimmed, in lower case. */
    email: text('email').notNull(),
    /** The shop's own key, or `null` for a customer known only from an order. */
    externalId: text('external_id'),
    firstName: text('first_name'),
    lastName: text('last_name'),
    phone: text('phone'),
    /** BCP 47 tag. */
    locale: text('locale'),
    acceptsEmailMarketing: integer('accepts_email_marketing', { mode: 'boolean' }).notNull(),
    acceptsSmsMarketing: integer('accepts_sms_marketing', { mode: 'boolean' }).notNull(),
    tags: text('tags', { mode: 'json' }).$type<string[]>().notNull(),
    /** Hash of the record that the row was imported from; empty when only an order named the customer. */
    contentHash: text('content_hash').notNull(),
    importedAtMs: integer('imported_at_ms').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.id] }),
    uniqueIndex('customers_account_email_idx').on(table.accountId, table.email),
    uniqueIndex('customers_account_external_idx').on(table.accountId, table.externalId),
  ],
);
