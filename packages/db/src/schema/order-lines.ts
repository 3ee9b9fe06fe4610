import type { AccountId, Id, OrderId } from '@loket/contracts';
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** One row per line of an order. Its id stays the same when the order is imported again. */
export const orderLines = sqliteTable(
  'order_lines',
  {
    accountId: text('account_id').$type<AccountId>().notNull(),
    orderId: text('order_id').$type<OrderId>().notNull(),
    id: text('id').$type<Id<'line'>>().notNull(),
    /** Place within the order, from 0. */
    position: integer('position').notNull(),
    title: text('title').notNull(),
    variantTitle: text('variant_title'),
    sku: text('sku'),
    quantity: integer('quantity').notNull(),
    fulfilledQuantity: integer('fulfilled_quantity').notNull(),
    removedQuantity: integer('removed_quantity').notNull(),
    unitPriceMinor: integer('unit_price_minor').notNull(),
  },
  (table) => [primaryKey({ columns: [table.accountId, table.orderId, table.id] })],
);
