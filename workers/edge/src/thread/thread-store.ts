import { EVENTS_PAGE_MAX_BYTES } from '@loket/contracts';
import type {
  AccountId,
  Channel,
  CustomerId,
  Locale,
  PageContext,
  SessionId,
  ThreadEvent,
  ThreadId,
  Ticket,
  TurnTrace,
} from '@loket/contracts';
import type { Visitor } from '@loket/domain/identity';
import { applyToTicket, emptyTicket, type Bucket } from '@loket/domain/thread';

/** What a thread knows of itself beside its events. */
export interface ThreadRecord {
  readonly accountId: AccountId;
  readonly threadId: ThreadId;
  readonly channel: Channel;
  /** Session that opened it. */
  readonly sessionId: SessionId;
  /** Verified customer whose it has become. */
  readonly customerId: CustomerId | null;
  readonly locale: Locale;
  readonly createdAtMs: number;
}

/** Who a socket is for, and how long. */
export interface SocketHolder {
  readonly visitor: Visitor;
  /** When it must come back with a new ticket, UTC milliseconds. */
  readonly expiresAtMs: number;
}

/** Why a turn is owed. */
export type TurnCause =
  | {
      readonly kind: 'message';
      readonly text: string;
      readonly locale: Locale | null;
      readonly page: PageContext | null;
    }
  | { readonly kind: 'signed-in' };

/** A turn that is owed: it stays until its outcome is committed. */
export interface PendingTurn {
  /** `seq` of the event that caused it. */
  readonly seq: number;
  readonly cause: TurnCause;
  readonly attempts: number;
  readonly notBeforeMs: number;
}

/** An event that has no place yet. */
export type NewEvent = ThreadEvent extends infer E ? (E extends ThreadEvent ? Omit<E, 'seq' | 'atMs'> : never) : never;

/** Traces that are kept: enough to look into a long conversation. */
const TURN_LOG_MAX = 200;

/**
 * The tables of one thread.
 *
 * Invariants: `seq` is dense from 1; the stored ticket is the fold of all events; `confirmedSeq` never exceeds `lastSeq`.
 * Methods do not open transactions: whoever combines writes does, and calls `forget` when one is rolled back.
 */
export class ThreadStore {
  readonly #sql: SqlStorage;
  // What every message needs, as it is on disk; `null` until it is read.
  #record: ThreadRecord | null = null;
  #ticket: Ticket | null = null;
  #lastSeq: number | null = null;
  #endedSessions: ReadonlySet<string> | null = null;
  #messageBucket: Bucket | null = null;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  /** The record, or `null` when the thread was never opened. */
  findRecord(): ThreadRecord | null {
    this.#record ??= this.#readMeta<ThreadRecord>('record');
    return this.#record;
  }

  putRecord(record: ThreadRecord): void {
    this.#writeMeta('record', record);
    this.#record = record;
    if (this.#readMeta('ticket') === null) this.#writeMeta('ticket', emptyTicket(record));
  }

  /** Reads everything from disk again: what was written since is not there. */
  forget(): void {
    this.#record = null;
    this.#ticket = null;
    this.#lastSeq = null;
    this.#messageBucket = null;
  }

  /** @throws {Error} When the thread was never opened. */
  getTicket(): Ticket {
    this.#ticket ??= this.#readMeta<Ticket>('ticket');
    if (this.#ticket === null) throw new Error('the thread has no ticket: it was never opened');
    return this.#ticket;
  }

  /** Stores an event at the next `seq` and folds it into the ticket. */
  append(event: NewEvent, nowMs: number): ThreadEvent {
    const stored: ThreadEvent = { seq: this.lastSeq() + 1, atMs: nowMs, ...event };
    this.#sql.exec(
      'insert into events (seq, at_ms, type, client_message_id, event) values (?, ?, ?, ?, ?)',
      stored.seq,
      stored.atMs,
      stored.type,
      stored.type === 'message' ? (stored.clientMessageId ?? null) : null,
      JSON.stringify(stored),
    );
    const ticket = applyToTicket(this.getTicket(), stored);
    this.#writeMeta('ticket', ticket);
    this.#ticket = ticket;
    this.#lastSeq = stored.seq;
    return stored;
  }

  /** `seq` of the newest event, 0 when there is none. */
  lastSeq(): number {
    this.#lastSeq ??= this.#sql.exec<{ seq: number }>('select coalesce(max(seq), 0) as seq from events').one().seq;
    return this.#lastSeq;
  }

  /** Events after `after` in order, at most `limit` and about `EVENTS_PAGE_MAX_BYTES`, but one at least. */
  listEvents(after: number, limit: number): ThreadEvent[] {
    const rows = this.#sql.exec<{ event: string }>(
      'select event from events where seq > ? order by seq limit ?',
      after,
      limit,
    );
    const events: ThreadEvent[] = [];
    let length = 0;
    for (const row of rows) {
      length += row.event.length;
      if (events.length > 0 && length > EVENTS_PAGE_MAX_BYTES) break;
      events.push(JSON.parse(row.event) as ThreadEvent);
    }
    return events;
  }

  /** The message that was stored under a sender's id, or `null`. */
  findByClientMessageId(clientMessageId: string): Extract<ThreadEvent, { type: 'message' }> | null {
    const row = this.#sql
      .exec<{ event: string }>('select event from events where client_message_id = ?', clientMessageId)
      .toArray()[0];
    return row === undefined ? null : (JSON.parse(row.event) as Extract<ThreadEvent, { type: 'message' }>);
  }

  /** Up to which `seq` the read model has everything. */
  confirmedSeq(): number {
    return this.#readMeta<number>('confirmedSeq') ?? 0;
  }

  /** Moves the confirmed place forward, never back and never past what is stored. */
  confirm(seq: number): void {
    const confirmed = Math.min(seq, this.lastSeq());
    if (confirmed > this.confirmedSeq()) this.#writeMeta('confirmedSeq', confirmed);
  }

  /** The agent's dialogue state, encoded; `null` before the first turn. */
  dialogueState(): string | null {
    return this.#readMeta<string>('dialogue');
  }

  putDialogueState(state: string): void {
    this.#writeMeta('dialogue', state);
  }

  addPendingTurn(seq: number, cause: TurnCause): void {
    this.#sql.exec(
      'insert into pending_turns (seq, cause, attempts, not_before_ms) values (?, ?, 0, 0)',
      seq,
      JSON.stringify(cause),
    );
  }

  /** The oldest turn that is owed, or `null`. */
  findPendingTurn(): PendingTurn | null {
    const row = this.#sql
      .exec<{
        seq: number;
        cause: string;
        attempts: number;
        not_before_ms: number;
      }>('select seq, cause, attempts, not_before_ms from pending_turns order by seq limit 1')
      .toArray()[0];
    if (row === undefined) return null;
    return {
      seq: row.seq,
      cause: JSON.parse(row.cause) as TurnCause,
      attempts: row.attempts,
      notBeforeMs: row.not_before_ms,
    };
  }

  /** Notes how often a turn was begun, and before when it is not begun again. */
  postponePendingTurn(seq: number, attempts: number, notBeforeMs: number): void {
    this.#sql.exec(
      'update pending_turns set attempts = ?, not_before_ms = ? where seq = ?',
      attempts,
      notBeforeMs,
      seq,
    );
  }

  /** Ends a debt: the turn is done, dropped or given up. */
  settlePendingTurn(seq: number): void {
    this.#sql.exec('delete from pending_turns where seq = ?', seq);
  }

  logTurn(entry: {
    seq: number;
    atMs: number;
    outcome: 'completed' | 'stale' | 'failed';
    trace: TurnTrace | string;
  }): void {
    this.#sql.exec(
      'insert or replace into turn_log (seq, at_ms, outcome, trace) values (?, ?, ?, ?)',
      entry.seq,
      entry.atMs,
      entry.outcome,
      JSON.stringify(entry.trace),
    );
    this.#sql.exec(
      'delete from turn_log where seq <= (select seq from turn_log order by seq desc limit 1 offset ?)',
      TURN_LOG_MAX,
    );
  }

  /** What became of each turn, oldest first. */
  listTurnLog(): { seq: number; outcome: string; trace: string }[] {
    return this.#sql
      .exec<{ seq: number; outcome: string; trace: string }>('select seq, outcome, trace from turn_log order by seq')
      .toArray();
  }

  /** Keeps a ticket until it is used or has expired; older ones go. */
  addSocketTicket(hash: string, holder: SocketHolder, expiresAtMs: number, nowMs: number): void {
    this.#sql.exec('delete from socket_tickets where expires_at_ms <= ?', nowMs);
    this.#sql.exec(
      'insert into socket_tickets (hash, session_id, holder, expires_at_ms) values (?, ?, ?, ?)',
      hash,
      holder.visitor.sessionId,
      JSON.stringify(holder),
      expiresAtMs,
    );
  }

  /** Uses up a socket ticket; `null` when it is unknown, used or expired. */
  takeSocketTicket(hash: string, nowMs: number): SocketHolder | null {
    const row = this.#sql
      .exec<{ holder: string; expires_at_ms: number }>(
        'delete from socket_tickets where hash = ? returning holder, expires_at_ms',
        hash,
      )
      .toArray()[0];
    return row === undefined || row.expires_at_ms <= nowMs ? null : (JSON.parse(row.holder) as SocketHolder);
  }

  /** Remembers that a session is over: whatever it still holds opens nothing here. */
  endSession(sessionId: SessionId): void {
    this.#sql.exec('delete from socket_tickets where session_id = ?', sessionId);
    this.#sql.exec('insert or ignore into ended_sessions (session_id) values (?)', sessionId);
    this.#endedSessions = null;
  }

  hasEnded(sessionId: SessionId): boolean {
    this.#endedSessions ??= new Set(
      this.#sql
        .exec<{ session_id: string }>('select session_id from ended_sessions')
        .toArray()
        .map((row) => row.session_id),
    );
    return this.#endedSessions.has(sessionId);
  }

  /** What is left of the thread's allowance of messages; `null` when it is whole. */
  messageBucket(): Bucket | null {
    this.#messageBucket ??= this.#readMeta<Bucket>('messageBucket');
    return this.#messageBucket;
  }

  putMessageBucket(bucket: Bucket): void {
    this.#writeMeta('messageBucket', bucket);
    this.#messageBucket = bucket;
  }

  #readMeta<T>(key: string): T | null {
    const row = this.#sql.exec<{ value: string }>('select value from meta where key = ?', key).toArray()[0];
    return row === undefined ? null : (JSON.parse(row.value) as T);
  }

  #writeMeta(key: string, value: unknown): void {
    this.#sql.exec('insert or replace into meta (key, value) values (?, ?)', key, JSON.stringify(value));
  }
}
