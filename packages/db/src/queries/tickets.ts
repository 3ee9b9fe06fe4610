import type {
  AccountId,
  ConversationState,
  ThreadEvent,
  ThreadId,
  Ticket,
  TicketId,
  TicketStatus,
} from '@loket/contracts';
import { and, asc, desc, eq, gt, lt, or } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { ticketEvents, tickets } from '../schema/tickets.ts';
import { runAtomically, toJsonInserts } from './json-rows.ts';

/**
 * Writes events of one thread and its ticket into the read model, in one transaction. Idempotent: an event that is there
 * stays, and a ticket row is replaced by a newer version only, so repeats and late deliveries change nothing.
 */
export async function projectThread(
  db: Database,
  input: { accountId: AccountId; threadId: ThreadId; events: readonly ThreadEvent[]; ticket: Ticket },
): Promise<void> {
  const { accountId, threadId, ticket } = input;
  const columns = {
    status: ticket.status,
    conversation: ticket.conversation,
    updatedAtMs: ticket.updatedAtMs,
    version: ticket.version,
    ticket,
  };
  const rows = input.events.map((event) => ({
    accountId,
    threadId,
    seq: event.seq,
    atMs: event.atMs,
    type: event.type,
    event,
  }));
  await runAtomically(db, [
    ...toJsonInserts(db, { into: ticketEvents, rows, ifPresent: 'keep' }),
    db
      .insert(tickets)
      .values({ accountId, id: ticket.id, ...columns })
      .onConflictDoUpdate({
        target: [tickets.accountId, tickets.id],
        set: columns,
        setWhere: lt(tickets.version, ticket.version),
      }),
  ]);
}

/** Empties the read model of one account. */
export async function clearReadModel(db: Database, input: { accountId: AccountId }): Promise<void> {
  await db.batch([
    db.delete(ticketEvents).where(eq(ticketEvents.accountId, input.accountId)),
    db.delete(tickets).where(eq(tickets.accountId, input.accountId)),
  ]);
}

/** One page of tickets, most recently changed first, after the place `before` (exclusive). */
export async function listTickets(
  db: Database,
  query: {
    accountId: AccountId;
    status?: TicketStatus | undefined;
    conversation?: ConversationState | undefined;
    before: { updatedAtMs: number; id: TicketId } | null;
    limit: number;
  },
): Promise<Ticket[]> {
  const { before } = query;
  const rows = await db
    .select({ ticket: tickets.ticket })
    .from(tickets)
    .where(
      and(
        eq(tickets.accountId, query.accountId),
        query.status === undefined ? undefined : eq(tickets.status, query.status),
        query.conversation === undefined ? undefined : eq(tickets.conversation, query.conversation),
        before === null
          ? undefined
          : or(
              lt(tickets.updatedAtMs, before.updatedAtMs),
              and(eq(tickets.updatedAtMs, before.updatedAtMs), lt(tickets.id, before.id)),
            ),
      ),
    )
    .orderBy(desc(tickets.updatedAtMs), desc(tickets.id))
    .limit(query.limit);
  return rows.map((row) => row.ticket);
}

/** The ticket, or `null` when the account has none of that id. */
export async function findTicket(
  db: Database,
  query: { accountId: AccountId; ticketId: TicketId },
): Promise<Ticket | null> {
  const rows = await db
    .select({ ticket: tickets.ticket })
    .from(tickets)
    .where(and(eq(tickets.accountId, query.accountId), eq(tickets.id, query.ticketId)))
    .limit(1);
  return rows[0]?.ticket ?? null;
}

/** Events of a thread after `after`, in order. */
export async function listTicketEvents(
  db: Database,
  query: { accountId: AccountId; threadId: ThreadId; after: number; limit: number },
): Promise<ThreadEvent[]> {
  const rows = await db
    .select({ event: ticketEvents.event })
    .from(ticketEvents)
    .where(
      and(
        eq(ticketEvents.accountId, query.accountId),
        eq(ticketEvents.threadId, query.threadId),
        gt(ticketEvents.seq, query.after),
      ),
    )
    .orderBy(asc(ticketEvents.seq))
    .limit(query.limit);
  return rows.map((row) => row.event);
}
