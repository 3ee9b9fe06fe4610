import type { ThreadEvent, ThreadId, Ticket } from '@loket/contracts';
import { AnswerError } from './chat-api.ts';
import type { TestEdge } from './edge.ts';

/** The newest tickets of the account, as the team's systems read them. */
export async function listTickets(edge: TestEdge): Promise<Ticket[]> {
  return (await read<{ tickets: Ticket[] }>(edge, '/v1/tickets?limit=100')).tickets;
}

export async function findTicket(edge: TestEdge, threadId: ThreadId): Promise<Ticket | undefined> {
  return (await listTickets(edge)).find((ticket) => ticket.threadId === threadId);
}

/** Everything that was stored of a conversation and has reached its ticket; empty while there is none. */
export async function readTranscript(edge: TestEdge, threadId: ThreadId): Promise<ThreadEvent[]> {
  const ticket = await findTicket(edge, threadId);
  if (ticket === undefined) return [];
  return (await read<{ events: ThreadEvent[] }>(edge, `/v1/tickets/${ticket.id}/events`)).events;
}

/** Texts of a kind of author, in the order in which they were stored. */
export function textsOf(events: readonly ThreadEvent[], kind: 'customer' | 'agent' | 'team'): string[] {
  return events.flatMap((event) => (event.type === 'message' && event.author.kind === kind ? [event.text] : []));
}

async function read<T>(edge: TestEdge, path: string): Promise<T> {
  const response = await fetch(`${edge.url}${path}`, { headers: { authorization: `Bearer ${edge.secretKey}` } });
  if (!response.ok) throw new AnswerError(`GET ${path}`, response.status, await response.text());
  return (await response.json()) as T;
}
