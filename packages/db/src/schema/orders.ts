import type { AccountId, CustomerId, ImportOrder, OrderId } from '@loket/contracts';
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

/** One row per order of a customer. Amounts are minor units of `currency`, times UTC milliseconds. */
export const orders = sqliteTable(
  'orders',
  {
    accountId: text('account_id').$type<AccountId>().notNull(),
    id: text('id').$type<OrderId>().notNull(),
    customerId: text('customer_id').$type<CustomerId>().notNull(),
    /** What the shop calls it, e.g. `#1042`. */
    name: text('name').notNull(),
    /** The name in the form that is looked up; see `normaliseOrderName`. */
    nameKey: text('name_key').notNull(),
    currency: text('currency').notNull(),
    financialStatus: text('financial_status').$type<ImportOrder['financialStatus']>().notNull(),
    subtotalMinor: integer('subtotal_minor').notNull(),
    shippingMinor: integer('shipping_minor').notNull(),
    taxMinor: integer('tax_minor').notNull(),
    discountMinor: integer('discount_minor').notNull(),
    totalMinor: integer('total_minor').notNull(),
    placedAtMs: integer('placed_at_ms').notNull(),
    cancelledAtMs: integer('cancelled_at_ms'),
    isOnHold: integer('is_on_hold', { mode: 'boolean' }).notNull(),
    isPacking: integer('is_packing', { mode: 'boolean' }).notNull(),
    shippingName: text('shipping_name'),
    shippingCity: text('shipping_city'),
    shippingCountry: text('shipping_country'),
    /** Hash of the record that the row was imported from. */
    contentHash: text('content_hash').notNull(),
    importedAtMs: integer('imported_at_ms').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.id] }),
    uniqueIndex('orders_account_name_idx').on(table.accountId, table.nameKey),
    index('orders_account_customer_placed_idx').on(table.accountId, table.customerId, table.placedAtMs, table.id),
  ],
);
