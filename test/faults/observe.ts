import { toPublicEvent, type PublicEvent, type ThreadEvent, type ThreadId, type Ticket } from '@loket/contracts';
import type { TestEdge } from '../support/edge.ts';
import type { SeenEvent } from './history.ts';
import { toSeenEvent } from './recorder.ts';

/** Waits between two looks at a condition, in milliseconds. */
const LOOK_EVERY_MS = 150;

/**
 * Looks again and again until something holds.
 *
 * @param looks - How often at most, about seven a second.
 * @throws {Error} Naming what never came to hold.
 */
export async function until(what: string, looks: number, isTrue: () => Promise<boolean> | boolean): Promise<void> {
  for (let look = 0; look < looks; look += 1) {
    if (await isTrue()) return;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
  throw new Error(`it never came to be that ${what}`);
}

/** The whole thread as its customer reads it, page by page. */
export async function readThread(edge: TestEdge, accessToken: string, threadId: ThreadId): Promise<SeenEvent[]> {
  const events: PublicEvent[] = [];
  for (;;) {
    const path = `/v1/chat/${edge.accountId}/threads/${threadId}/events?after=${events.at(-1)?.seq ?? 0}`;
    const page = await get<{ events: PublicEvent[]; lastSeq: number }>(edge, path, accessToken);
    events.push(...page.events);
    if (page.events.length === 0 || events.at(-1)!.seq >= page.lastSeq) return events.map(toSeenEvent);
  }
}

/** Every ticket of the account's read model, by thread. */
export async function readTickets(edge: TestEdge): Promise<Map<ThreadId, Ticket>> {
  const tickets = new Map<ThreadId, Ticket>();
  for (let cursor: string | null = ''; cursor !== null;) {
    const path: string = `/v1/tickets?limit=100${cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`}`;
    const page: { tickets: Ticket[]; nextCursor: string | null } = await get(edge, path, edge.secretKey);
    for (const ticket of page.tickets) tickets.set(ticket.threadId, ticket);
    cursor = page.nextCursor;
  }
  return tickets;
}

/** The events of a ticket in the read model, as its customer would see them. */
export async function readTicketEvents(edge: TestEdge, ticket: Ticket): Promise<SeenEvent[]> {
  const events: ThreadEvent[] = [];
  for (;;) {
    const path = `/v1/tickets/${ticket.id}/events?after=${events.at(-1)?.seq ?? 0}`;
    const page = await get<{ events: ThreadEvent[]; lastSeq: number }>(edge, path, edge.secretKey);
    events.push(...page.events);
    if (page.events.length === 0 || events.at(-1)!.seq >= page.lastSeq)
      return events.map(toPublicEvent).map(toSeenEvent);
  }
}

async function get<T>(edge: TestEdge, path: string, token: string): Promise<T> {
  const response = await fetch(`${edge.url}${path}`, { headers: { authorization: `Bearer ${token}` } });
  if (!response.ok) throw new Error(`GET ${path} answered ${response.status}: ${await response.text()}`);
  return (await response.json()) as T;
}
