import type { AccountId } from '@loket/contracts';
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** At most one row per account: how its conversations go to the team. Without one the defaults hold. */
export const handoffSettings = sqliteTable('handoff_settings', {
  accountId: text('account_id').$type<AccountId>().primaryKey(),
  /** In the form of `HandoffSettings`, when it was written; readers check it again. */
  settings: text('settings', { mode: 'json' }).$type<unknown>().notNull(),
  changedAtMs: integer('changed_at_ms').notNull(),
});
