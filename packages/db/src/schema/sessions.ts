import type { AccountId, CustomerId, IdentityLevel, SessionId } from '@loket/contracts';
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

/**
 * One row per customer session: a browser's stay until sign-out or expiry. Deleting the row ends the session.
 *
 * Invariant: `customerId` is set exactly when `level` is `verified`.
 */
export const sessions = sqliteTable(
  'sessions',
  {
    accountId: text('account_id').$type<AccountId>().notNull(),
    id: text('id').$type<SessionId>().notNull(),
    level: text('level').$type<IdentityLevel>().notNull(),
    customerId: text('customer_id').$type<CustomerId>(),
    /** Hexadecimal SHA-256 of the renewal token. */
    renewalHash: text('renewal_hash').notNull(),
    createdAtMs: integer('created_at_ms').notNull(),
    expiresAtMs: integer('expires_at_ms').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.id] }),
    uniqueIndex('sessions_account_renewal_idx').on(table.accountId, table.renewalHash),
    index('sessions_account_customer_idx').on(table.accountId, table.customerId),
    // For the hourly clean-up, which looks at all accounts.
    index('sessions_expires_idx').on(table.expiresAtMs),
  ],
);
