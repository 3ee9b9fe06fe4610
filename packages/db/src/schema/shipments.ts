import type { AccountId, Id, OrderId, ShipmentStatus } from '@loket/contracts';
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** One row per parcel of an order. */
export const shipments = sqliteTable(
  'shipments',
  {
    accountId: text('account_id').$type<AccountId>().notNull(),
    orderId: text('order_id').$type<OrderId>().notNull(),
    id: text('id').$type<Id<'shipment'>>().notNull(),
    /** Place within the order, from 0. */
    position: integer('position').notNull(),
    status: text('status').$type<ShipmentStatus>().notNull(),
    carrier: text('carrier'),
    trackingNumber: text('tracking_number'),
    trackingUrl: text('tracking_url'),
    shippedAtMs: integer('shipped_at_ms'),
    deliveredAtMs: integer('delivered_at_ms'),
    /** Both are set or neither is. */
    expectedFromMs: integer('expected_from_ms'),
    expectedToMs: integer('expected_to_ms'),
    /** What is in it. Read with the parcel and never searched, so it needs no table of its own. */
    lines: text('lines', { mode: 'json' }).$type<{ lineId: Id<'line'>; quantity: number }[]>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.accountId, table.orderId, table.id] })],
);
