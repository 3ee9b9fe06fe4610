import type { AccountId, CustomerId } from '@loket/contracts';
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** One row per customer who takes part in the loyalty programme; the customer's id is the member's. */
export const loyaltyMembers = sqliteTable(
  'loyalty_members',
  {
    accountId: text('account_id').$type<AccountId>().notNull(),
    customerId: text('customer_id').$type<CustomerId>().notNull(),
    /** Points that can be spent. */
    points: integer('points').notNull(),
    /** Points that are not yet confirmed. */
    pendingPoints: integer('pending_points').notNull(),
    /** Points that count for the tier; with `null` those that can be spent do. */
    tierPoints: integer('tier_points'),
    tierUntilMs: integer('tier_until_ms'),
    /** Both are set or neither is. */
    expiringPoints: integer('expiring_points'),
    expiringAtMs: integer('expiring_at_ms'),
    /** Hash of the record that the row was imported from. */
    contentHash: text('content_hash').notNull(),
    importedAtMs: integer('imported_at_ms').notNull(),
  },
  (table) => [primaryKey({ columns: [table.accountId, table.customerId] })],
);
