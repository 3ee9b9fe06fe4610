import {
  AppError,
  TicketIdSchema,
  type AccountId,
  type Ticket,
  type TicketId,
  type TicketsQuerySchema,
} from '@loket/contracts';
import { findTicket, listTickets, type Database } from '@loket/db';
import { threadIdOf } from '@loket/domain/thread';
import { z } from 'zod';
import type { Settings } from '../env.ts';
import { threadCaller, type CallThread } from '../thread/stub.ts';
import { isIssuedThreadId } from '../thread/thread-id.ts';

const CursorSchema = z.tuple([z.int().min(0), TicketIdSchema]);

/** A page of tickets, most recently changed first. @throws {AppError} `invalid_request` for a cursor that is not ours. */
export async function pageTickets(
  db: Database,
  query: { accountId: AccountId } & z.output<typeof TicketsQuerySchema>,
): Promise<{ tickets: Ticket[]; nextCursor: string | null }> {
  const { accountId, status, conversation, limit, cursor } = query;
  const before = cursor === undefined ? null : readCursor(cursor);
  const tickets = await listTickets(db, { accountId, status, conversation, before, limit });
  const last = tickets.at(-1);
  const isLastPage = tickets.length < limit || last === undefined;
  return { tickets, nextCursor: isLastPage ? null : writeCursor(last) };
}

/** @throws {AppError} `ticket_not_found` when the account has none of that id. */
export async function getTicket(db: Database, query: { accountId: AccountId; ticketId: TicketId }): Promise<Ticket> {
  const ticket = await findTicket(db, query);
  if (ticket === null) throw new AppError('ticket_not_found');
  return ticket;
}

/**
 * Calls of the object of a ticket's thread. Needs no read model, so that the team can write while it is behind or rebuilt;
 * a ticket that nobody opened is refused by the object itself.
 *
 * @throws {AppError} `ticket_not_found` for an id that this account was never given.
 */
export async function reachTicket(
  deps: { env: Env; settings: Settings },
  query: { accountId: AccountId; ticketId: TicketId },
): Promise<CallThread> {
  const { accountId } = query;
  const threadId = threadIdOf(query.ticketId);
  if (!(await isIssuedThreadId(deps.settings.threadSecret, accountId, threadId)))
    throw new AppError('ticket_not_found');
  return threadCaller(deps.env, accountId, threadId);
}

function writeCursor(ticket: Ticket): string {
  return new TextEncoder().encode(JSON.stringify([ticket.updatedAtMs, ticket.id])).toBase64({ alphabet: 'base64url' });
}

function readCursor(cursor: string): { updatedAtMs: number; id: TicketId } {
  try {
    const [updatedAtMs, id] = CursorSchema.parse(
      JSON.parse(new TextDecoder().decode(Uint8Array.fromBase64(cursor, { alphabet: 'base64url' }))),
    );
    return { updatedAtMs, id };
  } catch (cause) {
    throw new AppError('invalid_request', {
      cause,
      details: [{ path: 'cursor', message: 'expected the nextCursor of an earlier answer' }],
    });
  }
}
