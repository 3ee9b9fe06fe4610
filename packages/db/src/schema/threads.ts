import type { AccountId, Channel, CustomerId, SessionId, ThreadId } from '@loket/contracts';
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/**
 * One row per thread object that exists. Written before a thread's first ack, so that every acked message can be found
 * again: `loket rebuild` starts from here.
 */
export const threadObjects = sqliteTable(
  'thread_objects',
  {
    accountId: text('account_id').$type<AccountId>().notNull(),
    threadId: text('thread_id').$type<ThreadId>().notNull(),
    channel: text('channel').$type<Channel>().notNull(),
    /** Session that opened it. */
    sessionId: text('session_id').$type<SessionId>().notNull(),
    /** Verified customer whom it belongs to, once known. */
    customerId: text('customer_id').$type<CustomerId>(),
    createdAtMs: integer('created_at_ms').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.threadId] }),
    index('thread_objects_account_session_idx').on(table.accountId, table.sessionId),
    index('thread_objects_account_customer_idx').on(table.accountId, table.customerId),
  ],
);
