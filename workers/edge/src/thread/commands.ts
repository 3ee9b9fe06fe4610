import { decodeState, encodeState, releaseHandoff } from '@loket/agent';
import {
  MESSAGE_TEXT_MAX_CHARS,
  createId,
  textToBlocks,
  type Author,
  type CustomerId,
  type ErrorCode,
  type Locale,
  type MessageReceipt,
  type Owner,
  type PageContext,
  type ThreadEvent,
} from '@loket/contracts';
import type { ThreadStore } from './thread-store.ts';

/** Outcome of a command: what was stored, or a public error. Values, because errors lose their class between objects. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: ErrorCode; readonly retryAfterSeconds?: number };

export function refuse(
  code: ErrorCode,
  retryAfterSeconds?: number,
): { ok: false; code: ErrorCode; retryAfterSeconds?: number } {
  return { ok: false, code, ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }) };
}

/** Events that a command added, none when it was a repeat. */
export interface Stored<T> {
  readonly value: T;
  readonly events: readonly ThreadEvent[];
}

export interface MessageCommand {
  readonly clientMessageId: string;
  readonly text: string;
}

/** Checks a text before anything is stored: lone surrogates become replacement characters, nothing else changes. */
export function checkText(text: string): Result<string> {
  if (text.length > MESSAGE_TEXT_MAX_CHARS) return refuse('message_too_long');
  const wellFormed = text.toWellFormed();
  return wellFormed.trim() === '' ? refuse('message_empty') : { ok: true, value: wellFormed };
}

/**
 * Stores a message once. The same id with the same text gives the first receipt again; with another text, or from another
 * kind of author, it is a conflict and the first message stands.
 */
function appendMessage(
  store: ThreadStore,
  command: MessageCommand,
  author: Author,
  nowMs: number,
): Result<Stored<MessageReceipt>> {
  const text = checkText(command.text);
  if (!text.ok) return text;
  const first = store.findByClientMessageId(command.clientMessageId);
  if (first !== null) {
    if (first.text !== text.value || first.author.kind !== author.kind) return refuse('client_message_id_conflict');
    return { ok: true, value: { value: toReceipt(first), events: [] } };
  }
  const event = store.append(
    {
      type: 'message',
      id: createId('message'),
      author,
      blocks: textToBlocks(text.value),
      text: text.value,
      clientMessageId: command.clientMessageId,
    },
    nowMs,
  ) as Extract<ThreadEvent, { type: 'message' }>;
  return { ok: true, value: { value: toReceipt(event), events: [event] } };
}

function toReceipt(event: Extract<ThreadEvent, { type: 'message' }>): MessageReceipt {
  return { clientMessageId: event.clientMessageId ?? '', messageId: event.id, seq: event.seq, atMs: event.atMs };
}

/** Stores a customer's message and, unless a person has the conversation, the turn that is owed for it. */
export function appendCustomerMessage(
  store: ThreadStore,
  command: MessageCommand & { locale: Locale | null; page: PageContext | null },
  nowMs: number,
): Result<Stored<MessageReceipt>> {
  const result = appendMessage(store, command, { kind: 'customer' }, nowMs);
  const event = result.ok ? result.value.events[0] : undefined;
  // A person has it: the agent is silent whatever is said, so no turn is owed.
  if (event?.type === 'message' && store.getTicket().owner.kind !== 'member') {
    store.addPendingTurn(event.seq, { kind: 'message', text: event.text, locale: command.locale, page: command.page });
  }
  return result;
}

/** Stores a reply of the team, unless the agent has the conversation or it has changed hands since it was written. */
export function appendTeamReply(
  store: ThreadStore,
  command: MessageCommand & { name: string; epoch: number },
  nowMs: number,
): Result<Stored<MessageReceipt>> {
  const { owner, ownerEpoch } = store.getTicket();
  if (store.findByClientMessageId(command.clientMessageId) === null) {
    if (ownerEpoch !== command.epoch) return refuse('stale_owner');
    // Two must not answer at once: the agent may be composing.
    if (owner.kind === 'agent') return refuse('agent_has_it');
  }
  return appendMessage(store, command, { kind: 'team', name: command.name }, nowMs);
}

/** Gives the conversation to somebody else under the next epoch; refused when `epoch` is not the newest. */
export function setOwner(
  store: ThreadStore,
  command: { owner: Owner; epoch: number },
  nowMs: number,
): Result<Stored<{ owner: Owner; epoch: number }>> {
  const ticket = store.getTicket();
  if (ticket.ownerEpoch !== command.epoch) {
    // A repeat of the change that made the newest epoch is a success.
    const isRepeat = ticket.ownerEpoch === command.epoch + 1 && isSameOwner(ticket.owner, command.owner);
    return isRepeat
      ? { ok: true, value: { value: { owner: ticket.owner, epoch: ticket.ownerEpoch }, events: [] } }
      : refuse('stale_owner');
  }
  const epoch = command.epoch + 1;
  const events = [store.append({ type: 'owner', owner: command.owner, epoch }, nowMs)];
  const conversation = command.owner.kind === 'agent' ? 'active' : 'escalated';
  // Handed back, the agent may answer again, and may hand off again.
  if (command.owner.kind === 'agent') {
    store.putDialogueState(encodeState(releaseHandoff(decodeState(store.dialogueState()))));
  }
  if (ticket.conversation !== conversation) {
    events.push(store.append({ type: 'status', status: ticket.status, conversation }, nowMs));
  }
  return { ok: true, value: { value: { owner: command.owner, epoch }, events } };
}

function isSameOwner(left: Owner, right: Owner): boolean {
  return (
    left.kind === right.kind &&
    (left.kind !== 'member' || (right.kind === 'member' && left.memberId === right.memberId))
  );
}

/** The verified customer that a thread becomes. */
export interface VerifiedCustomer {
  readonly customerId: CustomerId;
  readonly email: string;
  readonly name: string | null;
}

/**
 * Makes the thread the verified customer's and owes the turn that resumes what waited for it. Only the first call does
 * anything, however many tabs sign in.
 */
export function identify(store: ThreadStore, customer: VerifiedCustomer, nowMs: number): ThreadEvent[] {
  const record = store.findRecord();
  if (record === null || record.customerId !== null) return [];
  store.putRecord({ ...record, customerId: customer.customerId });
  const event = store.append(
    {
      type: 'identity',
      level: 'verified',
      customerId: customer.customerId,
      email: customer.email,
      name: customer.name,
    },
    nowMs,
  );
  store.addPendingTurn(event.seq, { kind: 'signed-in' });
  return [event];
}
