import type {
  AccountId,
  ConversationState,
  ThreadEvent,
  ThreadId,
  Ticket,
  TicketId,
  TicketStatus,
} from '@loket/contracts';
import { and, asc, desc, eq, gt, lt, notInArray, or, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { threadObjects } from '../schema/threads.ts';
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
  const { accountId, ticket } = input;
  const columns = toTicketColumns(ticket);
  await runAtomically(db, [
    ...toJsonInserts(db, { into: ticketEvents, rows: toEventRows(input), ifPresent: 'keep' }),
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

/**
 * Makes the read model of one thread exactly these events and this ticket, in one transaction: whatever else was written
 * of the thread is gone. `ticketId` names the row that `ticket` replaces; `null` leaves none.
 */
export async function replaceThread(
  db: Database,
  input: {
    accountId: AccountId;
    threadId: ThreadId;
    ticketId: TicketId;
    events: readonly ThreadEvent[];
    ticket: Ticket | null;
  },
): Promise<void> {
  const { accountId, threadId, ticketId, ticket } = input;
  await runAtomically(db, [
    db.delete(ticketEvents).where(and(eq(ticketEvents.accountId, accountId), eq(ticketEvents.threadId, threadId))),
    db.delete(tickets).where(and(eq(tickets.accountId, accountId), eq(tickets.id, ticketId))),
    ...toJsonInserts(db, { into: ticketEvents, rows: toEventRows(input), ifPresent: 'keep' }),
    ...(ticket === null ? [] : [db.insert(tickets).values({ accountId, id: ticketId, ...toTicketColumns(ticket) })]),
  ]);
}

/** Deletes from an account's read model what belongs to no registered thread. */
export async function deleteUnregistered(db: Database, input: { accountId: AccountId }): Promise<void> {
  const { accountId } = input;
  const registered = db
    .select({ threadId: threadObjects.threadId })
    .from(threadObjects)
    .where(eq(threadObjects.accountId, accountId));
  await db.batch([
    db
      .delete(ticketEvents)
      .where(and(eq(ticketEvents.accountId, accountId), notInArray(ticketEvents.threadId, registered))),
    db
      .delete(tickets)
      .where(and(eq(tickets.accountId, accountId), notInArray(sql`${tickets.ticket} ->> '$.threadId'`, registered))),
  ]);
}

function toTicketColumns(ticket: Ticket) {
  const { status, conversation, updatedAtMs, version } = ticket;
  return { status, conversation, updatedAtMs, version, ticket };
}

function toEventRows(input: { accountId: AccountId; threadId: ThreadId; events: readonly ThreadEvent[] }) {
  const { accountId, threadId } = input;
  return input.events.map((event) => ({
    accountId,
    threadId,
    seq: event.seq,
    atMs: event.atMs,
    type: event.type,
    event,
  }));
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
