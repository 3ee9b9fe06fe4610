import type { AccountId, ConnectionKind, Provider } from '@loket/contracts';
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** One row per connection of an account. The row is the connection: without it, what needs it does not work. */
export const connections = sqliteTable(
  'connections',
  {
    accountId: text('account_id').$type<AccountId>().notNull(),
    kind: text('kind').$type<ConnectionKind>().notNull(),
    provider: text('provider').$type<Provider>().notNull(),
    /** In the form of `CONNECTION_SETTINGS` of the kind, when it was written; readers check it again. */
    settings: text('settings', { mode: 'json' }).$type<unknown>().notNull(),
    /** Since when, whatever has been set since. */
    connectedAtMs: integer('connected_at_ms').notNull(),
  },
  (table) => [primaryKey({ columns: [table.accountId, table.kind] })],
);
