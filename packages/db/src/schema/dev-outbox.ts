import type { AccountId, Id } from '@loket/contracts';
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** One row per message that would have been sent, where no provider is connected. */
export const devOutbox = sqliteTable(
  'dev_outbox',
  {
    accountId: text('account_id').$type<AccountId>().notNull(),
    id: text('id').$type<Id<'mail'>>().notNull(),
    receiver: text('receiver').notNull(),
    subject: text('subject').notNull(),
    text: text('text').notNull(),
    sentAtMs: integer('sent_at_ms').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.id] }),
    index('dev_outbox_account_sent_idx').on(table.accountId, table.sentAtMs),
  ],
);
