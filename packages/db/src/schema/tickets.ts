import type {
  AccountId,
  ConversationState,
  ThreadEvent,
  ThreadId,
  Ticket,
  TicketId,
  TicketStatus,
} from '@loket/contracts';
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** One row per ticket: the read model of its thread. Written anew by a rebuild. */
export const tickets = sqliteTable(
  'tickets',
  {
    accountId: text('account_id').$type<AccountId>().notNull(),
    id: text('id').$type<TicketId>().notNull(),
    status: text('status').$type<TicketStatus>().notNull(),
    conversation: text('conversation').$type<ConversationState>().notNull(),
    updatedAtMs: integer('updated_at_ms').notNull(),
    /** `seq` of the newest event that the row reflects; an older row never replaces a newer one. */
    version: integer('version').notNull(),
    /** The whole ticket. The columns above are its fields that lists filter and sort by. */
    ticket: text('ticket', { mode: 'json' }).$type<Ticket>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.id] }),
    index('tickets_account_updated_idx').on(table.accountId, table.updatedAtMs, table.id),
    index('tickets_account_status_updated_idx').on(table.accountId, table.status, table.updatedAtMs, table.id),
    index('tickets_account_conversation_updated_idx').on(
      table.accountId,
      table.conversation,
      table.updatedAtMs,
      table.id,
    ),
  ],
);

/** One row per stored event of a thread: the transcript in the read model. */
export const ticketEvents = sqliteTable(
  'ticket_events',
  {
    accountId: text('account_id').$type<AccountId>().notNull(),
    threadId: text('thread_id').$type<ThreadId>().notNull(),
    seq: integer('seq').notNull(),
    atMs: integer('at_ms').notNull(),
    type: text('type').$type<ThreadEvent['type']>().notNull(),
    event: text('event', { mode: 'json' }).$type<ThreadEvent>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.accountId, table.threadId, table.seq] })],
);
