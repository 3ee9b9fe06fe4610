import type { TurnResult } from '@loket/agent';
import { createId, type ThreadEvent, type TurnEvent } from '@loket/contracts';
import type { NewEvent, PendingTurn, ThreadStore } from './thread-store.ts';

/** A turn that has been run but not stored. */
export interface FinishedTurn {
  readonly pending: PendingTurn;
  /** Epoch of the owner when the turn began. */
  readonly epoch: number;
  readonly result: TurnResult;
  /** The dialogue state after the turn, encoded. */
  readonly dialogueState: string;
}

/**
 * Stores what a turn said and did, or drops it when the conversation has changed hands since it began. Run in one
 * transaction: the events, the dialogue state and the end of the debt belong together.
 *
 * @returns The stored events; none when the turn was stale.
 */
export function commitTurn(store: ThreadStore, turn: FinishedTurn, nowMs: number): ThreadEvent[] {
  const { pending, result } = turn;
  store.settlePendingTurn(pending.seq);
  const { ownerEpoch } = store.getTicket();
  if (ownerEpoch !== turn.epoch) {
    const note = `dropped: the conversation changed hands (epoch ${turn.epoch} became ${ownerEpoch})`;
    const trace = { ...result.trace, notes: [...result.trace.notes, note] };
    store.logTurn({ seq: pending.seq, atMs: nowMs, outcome: 'stale', trace });
    return [];
  }
  store.putDialogueState(turn.dialogueState);
  store.logTurn({ seq: pending.seq, atMs: nowMs, outcome: 'completed', trace: result.trace });
  return toNewEvents(store, turn).map((event) => store.append(event, nowMs));
}

/**
 * Gives up on a turn that keeps failing: the customer is not left waiting, a person takes over.
 *
 * @returns The stored events.
 */
export function abandonTurn(store: ThreadStore, pending: PendingTurn, error: string, nowMs: number): ThreadEvent[] {
  store.settlePendingTurn(pending.seq);
  store.logTurn({ seq: pending.seq, atMs: nowMs, outcome: 'failed', trace: error });
  if (store.getTicket().owner.kind !== 'agent') return [];
  const handoff = {
    reason: 'tool-failure' as const,
    skill: null,
    summary: 'The agent could not answer the last message because of a technical fault.',
    facts: [],
  };
  return toHandoffEvents(store, handoff).map((event) => store.append(event, nowMs));
}

function toNewEvents(store: ThreadStore, turn: FinishedTurn): NewEvent[] {
  const { result, pending } = turn;
  const ticket = store.getTicket();
  const events: NewEvent[] = [];
  const message = store.listEvents(pending.seq - 1, 1)[0];
  if (result.isRouted && message?.type === 'message') {
    events.push({ type: 'routed', messageId: message.id, skill: result.skill, confidence: result.confidence });
  }
  if (result.contactEmail !== null && ticket.customer.level === 'anonymous') {
    events.push({ type: 'identity', level: 'claimed', customerId: null, email: result.contactEmail, name: null });
  }
  return [...events, ...result.events.flatMap((event) => toStored(store, event, result))];
}

function toStored(store: ThreadStore, event: TurnEvent, result: TurnResult): NewEvent[] {
  switch (event.type) {
    case 'message':
      return [toAgentMessage(event)];
    case 'card':
      return [{ type: 'card', id: createId('message'), card: event.card }];
    case 'require-authentication':
      return [{ type: 'require-authentication', reason: event.reason }];
    case 'handoff': {
      const brief = result.handoff ?? { summary: '', facts: [] };
      return toHandoffEvents(store, { reason: event.reason, skill: result.skill, ...brief });
    }
    case 'error':
      // What went wrong stands in the trace; the agent has said what the customer needs to know.
      return [];
  }
}

function toAgentMessage({ blocks, text, quickReplies, sources }: Extract<TurnEvent, { type: 'message' }>): NewEvent {
  return {
    type: 'message',
    id: createId('message'),
    author: { kind: 'agent' },
    blocks,
    text,
    ...(quickReplies === undefined ? {} : { quickReplies }),
    ...(sources === undefined ? {} : { sources }),
  };
}

function toHandoffEvents(
  store: ThreadStore,
  handoff: Pick<Extract<ThreadEvent, { type: 'handoff' }>, 'reason' | 'skill' | 'summary' | 'facts'>,
): NewEvent[] {
  const ticket = store.getTicket();
  return [
    { type: 'handoff', mode: 'soft', ticketId: ticket.id, ...handoff },
    { type: 'status', status: ticket.status, conversation: 'escalated' },
    { type: 'owner', owner: { kind: 'team' }, epoch: ticket.ownerEpoch + 1 },
  ];
}
