import type { Channel, Locale, ThreadEvent, ThreadId, Ticket, TicketId } from '@loket/contracts';

/** Characters of the newest message that a list shows. */
const LAST_TEXT_MAX_CHARS = 160;

/** The ticket of a web chat: every conversation has its own, so its id is the thread's. */
export function ticketIdOf(threadId: ThreadId): TicketId {
  return `tkt_${threadId.slice('thr_'.length)}`;
}

/** The thread of a web chat's ticket: the inverse of {@link ticketIdOf}. */
export function threadIdOf(ticketId: TicketId): ThreadId {
  return `thr_${ticketId.slice('tkt_'.length)}`;
}

/** The ticket of a thread in which nothing has happened. */
export function emptyTicket(thread: {
  threadId: ThreadId;
  channel: Channel;
  locale: Locale;
  createdAtMs: number;
}): Ticket {
  return {
    id: ticketIdOf(thread.threadId),
    threadId: thread.threadId,
    channel: thread.channel,
    status: 'open',
    conversation: 'active',
    owner: { kind: 'agent' },
    ownerEpoch: 1,
    customer: { id: null, level: 'anonymous', email: null, name: null },
    skill: null,
    handoff: null,
    locale: thread.locale,
    messageCount: 0,
    lastText: '',
    openedAtMs: thread.createdAtMs,
    updatedAtMs: thread.createdAtMs,
    version: 0,
  };
}

/**
 * The ticket after one more event. Folding all events of a thread in order gives the ticket that the thread holds and the
 * read model shows; an event that the ticket already reflects changes nothing.
 */
export function applyToTicket(ticket: Ticket, event: ThreadEvent): Ticket {
  if (event.seq <= ticket.version) return ticket;
  return { ...ticket, ...changesOf(ticket, event), version: event.seq, updatedAtMs: event.atMs };
}

function changesOf(ticket: Ticket, event: ThreadEvent): Partial<Ticket> {
  switch (event.type) {
    case 'message':
      return { messageCount: ticket.messageCount + 1, lastText: shorten(event.text) };
    case 'routed':
      return { skill: event.skill };
    case 'identity':
      return { customer: { id: event.customerId, level: event.level, email: event.email, name: event.name } };
    case 'owner':
      return { owner: event.owner, ownerEpoch: event.epoch };
    case 'status':
      return { status: event.status, conversation: event.conversation };
    case 'handoff':
      return {
        handoff: { reason: event.reason, summary: event.summary, facts: event.facts, atMs: event.atMs },
        conversation: 'escalated',
      };
    case 'card':
    case 'require-authentication':
      return {};
  }
}

/** Cut between characters, never within one. */
function shorten(text: string): string {
  if (text.length <= LAST_TEXT_MAX_CHARS) return text;
  return `${text
    .slice(0, LAST_TEXT_MAX_CHARS - 1)
    .toWellFormed()
    .replace(/�$/, '')}…`;
}
