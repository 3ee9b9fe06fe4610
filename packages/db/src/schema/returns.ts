import type { AccountId, CustomerId, Id, ImportReturn, ReturnStatus } from '@loket/contracts';
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

/** One row per return that a customer has registered. */
export const returns = sqliteTable(
  'returns',
  {
    accountId: text('account_id').$type<AccountId>().notNull(),
    id: text('id').$type<Id<'return'>>().notNull(),
    /** What the shop calls it, e.g. `R-1001`. */
    name: text('name').notNull(),
    /** The name in the form that is looked up, as of orders; see `normaliseOrderName`. */
    nameKey: text('name_key').notNull(),
    customerId: text('customer_id').$type<CustomerId>().notNull(),
    orderName: text('order_name').notNull(),
    /** Names the order by its own `name_key`; the order may come later than its return. */
    orderNameKey: text('order_name_key').notNull(),
    status: text('status').$type<ReturnStatus>().notNull(),
    requestedAtMs: integer('requested_at_ms').notNull(),
    receivedAtMs: integer('received_at_ms'),
    /** Both are set or neither is. */
    refundMinor: integer('refund_minor'),
    refundCurrency: text('refund_currency'),
    refundedAtMs: integer('refunded_at_ms'),
    /** What goes back. Read with the return and never searched, so it needs no table of its own. */
    lines: text('lines', { mode: 'json' }).$type<ImportReturn['lines']>().notNull(),
    /** Hash of the record that the row was imported from. */
    contentHash: text('content_hash').notNull(),
    importedAtMs: integer('imported_at_ms').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.id] }),
    uniqueIndex('returns_account_name_idx').on(table.accountId, table.nameKey),
    index('returns_account_customer_requested_idx').on(
      table.accountId,
      table.customerId,
      table.requestedAtMs,
      table.id,
    ),
    index('returns_account_customer_order_idx').on(table.accountId, table.customerId, table.orderNameKey),
  ],
);
