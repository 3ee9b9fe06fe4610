import type { AccountId } from '@loket/contracts';
import { primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** Kinds of row that the search knows. */
export const SEARCH_KINDS = ['article', 'product'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/**
 * One row per article or product that has changed since the search last read it: written in the transaction of the change,
 * deleted by the search once it is indexed.
 */
export const searchChanges = sqliteTable(
  'search_changes',
  {
    accountId: text('account_id').$type<AccountId>().notNull(),
    kind: text('kind').$type<SearchKind>().notNull(),
    id: text('id').notNull(),
    /** Names this very change: a newer one must not be deleted with it. */
    change: text('change').notNull(),
  },
  (table) => [primaryKey({ columns: [table.accountId, table.kind, table.id] })],
);
