import { DurableObject } from 'cloudflare:workers';
import {
  CLOSE_CODES,
  PING_FRAME,
  PONG_FRAME,
  PROTOCOL_VERSION,
  toPublicEvent,
  type ClientFrame,
  type EventsPage,
  type MessageReceipt,
  type Owner,
  type SessionId,
  type SocketTicketResponse,
  type ThreadEvent,
  type Ticket,
} from '@loket/contracts';
import { mayUseThread, type Visitor } from '@loket/domain/identity';
import { backOffMs, takeToken } from '@loket/domain/thread';
import { loadTurnWorld } from '../agent/world.ts';
import { readSettings } from '../env.ts';
import { logError } from '../http/log.ts';
import { ACCESS_TOKEN_LIFETIME_MS } from '../tokens/access-token.ts';
import { createToken, sha256Hex } from '../tokens/tokens.ts';
import { AlarmScheduler } from './alarm-scheduler.ts';
import {
  appendCustomerMessage,
  appendTeamReply,
  identify,
  refuse,
  setOwner,
  type MessageCommand,
  type Result,
  type Stored,
  type VerifiedCustomer,
} from './commands.ts';
import { EventWaiters } from './event-waiters.ts';
import { migrateThread } from './migrations.ts';
import { outside } from './outside.ts';
import { ThreadSockets, send, sendError } from './sockets.ts';
import { ThreadStore, type ThreadRecord, type TurnCause } from './thread-store.ts';
import { TurnRunner } from './turn-runner.ts';

/** How long a turn may be owed before the alarm looks whether the process that ran it is gone. */
const TURN_WATCH_MS = 10_000;

/** First time that the outbox is looked at when the queue's hint seems lost. */
const OUTBOX_WATCH_MS = 3_000;

/** A socket ticket opens one socket within this time. */
const SOCKET_TICKET_LIFETIME_MS = 30_000;

const SOCKET_TICKET_PATTERN = /^[A-Za-z0-9_-]{43}$/;

type CustomerMessage = MessageCommand & Pick<Extract<TurnCause, { kind: 'message' }>, 'locale' | 'page'>;

/**
 * One conversation. It alone appends to the thread; an answer to a writing call means that the write is on disk. The class
 * wires storage, sockets and timers; what happens is decided in the modules beside it.
 */
export class ThreadObject extends DurableObject<Env> {
  readonly #store: ThreadStore;
  readonly #timers: AlarmScheduler;
  readonly #sockets: ThreadSockets;
  readonly #turns: TurnRunner;
  readonly #waiters = new EventWaiters();
  readonly #settings = readSettings(this.env);
  #isHinted = false;
  #isTypingShown = false;
  #outboxAttempts = 0;

  constructor(context: DurableObjectState, env: Env) {
    super(context, env);
    migrateThread(context.storage);
    context.setWebSocketAutoResponse(new WebSocketRequestResponsePair(PING_FRAME, PONG_FRAME));
    this.#store = new ThreadStore(context.storage.sql);
    this.#timers = new AlarmScheduler(context.storage);
    this.#sockets = new ThreadSockets(context, this.#settings.frameLimit);
    this.#turns = new TurnRunner({
      store: this.#store,
      transaction: (writes) => this.#transaction(writes),
      nowMs: Date.now,
      random: Math.random,
      loadWorld: (record) => loadTurnWorld(env, record),
      published: (events) => {
        // A turn may end long after the timer of the message that it answers.
        if (events.length > 0) context.waitUntil(this.#watchOutbox());
        this.#publish(events);
      },
      typing: (isTyping) => this.#showTyping(isTyping),
      retryAt: (atMs) => this.#timers.set('turn', atMs),
      report: (error) => logError('thread.turn', error),
    });
  }

  /** Opens the thread; opening it again changes nothing. Register it first: an ack must be findable. */
  open(record: ThreadRecord): void {
    if (this.#store.findRecord() === null) this.#store.putRecord(record);
  }

  /** Makes the thread the verified customer's and resumes what waited for it, once. */
  async identify(visitor: Visitor, customer: VerifiedCustomer): Promise<Result<null>> {
    const refusal = this.#refusal(visitor);
    if (refusal !== null) return refusal;
    const events = this.#transaction(() => identify(this.#store, customer, Date.now()));
    await this.#settle(events);
    return { ok: true, value: null };
  }

  /** Appends a customer's message; the turn it causes runs after the answer. */
  async sendMessage(visitor: Visitor, message: CustomerMessage): Promise<Result<MessageReceipt>> {
    const refusal = this.#refusal(visitor) ?? this.#rateRefusal(message.clientMessageId);
    if (refusal !== null) return refusal;
    return this.#run(() => appendCustomerMessage(this.#store, message, Date.now()));
  }

  /** A page of events as the customer sees them; waits up to `waitMs` when there is nothing new. */
  async readEvents(
    visitor: Visitor,
    query: { after: number; limit: number; waitMs: number },
  ): Promise<Result<EventsPage>> {
    const refusal = this.#refusal(visitor);
    if (refusal !== null) return refusal;
    if (query.waitMs > 0 && query.after === this.#store.lastSeq())
      await this.#waiters.wait(visitor.sessionId, query.waitMs);
    const lastSeq = this.#store.lastSeq();
    const events = this.#store.listEvents(query.after, query.limit).map(toPublicEvent);
    return { ok: true, value: { events, lastSeq, isReset: query.after > lastSeq } };
  }

  /** A ticket that opens one socket for this visitor. */
  async createSocketTicket(visitor: Visitor, sessionExpiresAtMs: number): Promise<Result<SocketTicketResponse>> {
    const ticket = createToken();
    const nowMs = Date.now();
    const expiresAtMs = nowMs + SOCKET_TICKET_LIFETIME_MS;
    const hash = await sha256Hex(ticket);
    // Asked after the wait: the session may have ended meanwhile.
    const refusal = this.#refusal(visitor);
    if (refusal !== null) return refusal;
    // A socket lives no longer than the token that opened it.
    const holder = { visitor, expiresAtMs: Math.min(sessionExpiresAtMs, nowMs + ACCESS_TOKEN_LIFETIME_MS) };
    this.#store.addSocketTicket(hash, holder, expiresAtMs, nowMs);
    return { ok: true, value: { ticket, expiresAtMs } };
  }

  /** Ends a session here, for good: its sockets close, its tickets and waiting polls are void. */
  endSession(sessionId: SessionId): void {
    this.#store.endSession(sessionId);
    this.#sockets.endSession(sessionId);
    this.#waiters.release(sessionId);
  }

  /** Gives the conversation to somebody else. */
  async setOwner(command: { owner: Owner; epoch: number }): Promise<Result<{ owner: Owner; epoch: number }>> {
    if (this.#store.findRecord() === null) return refuse('ticket_not_found');
    return this.#run(() => setOwner(this.#store, command, Date.now()));
  }

  /** Appends a reply of the team. */
  async replyAsTeam(command: MessageCommand & { name: string; epoch: number }): Promise<Result<MessageReceipt>> {
    if (this.#store.findRecord() === null) return refuse('ticket_not_found');
    return this.#run(() => appendTeamReply(this.#store, command, Date.now()));
  }

  /** The oldest events that the read model has not confirmed, with the ticket as it is now. Empty: all is confirmed. */
  readOutbox(limit: number): { events: ThreadEvent[]; ticket: Ticket | null } {
    const events = this.#store.listEvents(this.#store.confirmedSeq(), limit);
    if (events.length === 0) this.#isHinted = false;
    return { events, ticket: this.#store.findRecord() === null ? null : this.#store.getTicket() };
  }

  /** The read model has everything up to `seq`. Returns whether there is more by now. */
  confirm(seq: number): boolean {
    this.#store.confirm(seq);
    this.#outboxAttempts = 0;
    const hasMore = this.#store.confirmedSeq() < this.#store.lastSeq();
    if (!hasMore) this.#isHinted = false;
    return hasMore;
  }

  /** A page of all events, confirmed or not, for a rebuild. */
  readAll(after: number, limit: number): { events: ThreadEvent[]; ticket: Ticket | null } {
    const ticket = this.#store.findRecord() === null ? null : this.#store.getTicket();
    return { events: this.#store.listEvents(after, limit), ticket };
  }

  /** What became of each turn, for those who look into an answer. */
  readTurnLog(): { seq: number; outcome: string; trace: string }[] {
    return this.#store.listTurnLog();
  }

  override async fetch(request: Request): Promise<Response> {
    const url = new URL(request.url);
    const ticket = url.searchParams.get('ticket') ?? '';
    const holder = SOCKET_TICKET_PATTERN.test(ticket)
      ? this.#store.takeSocketTicket(await sha256Hex(ticket), Date.now())
      : null;
    const record = this.#store.findRecord();
    if (holder === null || record === null || this.#refusal(holder.visitor) !== null) {
      return new Response(null, { status: 401 });
    }
    const { visitor } = holder;
    if (!this.#sockets.hasRoom(visitor.sessionId)) return new Response(null, { status: 429 });
    const { 0: client, 1: server } = new WebSocketPair();
    this.#sockets.accept(server, holder);
    if (url.searchParams.get('v') !== String(PROTOCOL_VERSION)) {
      sendError(server, 'unsupported_protocol');
      server.close(CLOSE_CODES.unsupported_protocol, 'unsupported_protocol');
    } else {
      const after = Math.max(0, Math.trunc(Number(url.searchParams.get('after') ?? 0)) || 0);
      const hello = { threadId: record.threadId, visitor, after, lastSeq: this.#store.lastSeq(), nowMs: Date.now() };
      this.#sockets.greet(server, hello, (from, limit) => this.#store.listEvents(from, limit));
    }
    return new Response(null, { status: 101, webSocket: client });
  }

  override async webSocketMessage(socket: WebSocket, message: string | ArrayBuffer): Promise<void> {
    const read = this.#sockets.read(socket, message, Date.now());
    if (read.kind === 'handled') return;
    const { frame, visitor } = read;
    switch (frame.type) {
      case 'message':
        return this.#handleMessageFrame(socket, visitor, frame);
      case 'resume':
        this.#sockets.resume(socket, frame.after, this.#store.lastSeq(), Date.now(), (after, limit) =>
          this.#store.listEvents(after, limit),
        );
        return;
      case 'ping':
        send(socket, { type: 'pong' });
        return;
      case 'typing':
        // For the team, of whom nobody listens here yet: see the roadmap.
        return;
    }
  }

  override webSocketClose(socket: WebSocket, code: number): void {
    // 1005 and 1006 say that no code was sent and may not be sent back.
    socket.close(code === 1005 || code === 1006 ? 1000 : code);
  }

  override async alarm(): Promise<void> {
    const due = this.#timers.takeDue(Date.now());
    const owesTurn = due.includes('turn') && this.#store.findPendingTurn() !== null;
    await Promise.all([
      owesTurn ? this.#timers.set('turn', Date.now() + TURN_WATCH_MS) : null,
      due.includes('outbox') ? this.#resumeOutbox() : null,
      this.#timers.arm(),
    ]);
    // Not awaited: a slow turn must not keep the next alarm, and with it the outbox, waiting.
    if (owesTurn) this.ctx.waitUntil(this.#turns.run());
  }

  async #handleMessageFrame(
    socket: WebSocket,
    visitor: Visitor,
    frame: Extract<ClientFrame, { type: 'message' }>,
  ): Promise<void> {
    const { clientMessageId, text, locale = null, page = null } = frame;
    const result = await this.sendMessage(visitor, { clientMessageId, text, locale, page });
    if (result.ok) {
      send(socket, { type: 'ack', ...result.value });
    } else {
      const { code, retryAfterSeconds } = result;
      sendError(socket, code, { clientMessageId, ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }) });
    }
  }

  /** Runs writes as one transaction; an error leaves nothing of them, in memory neither. */
  #transaction<T>(writes: () => T): T {
    try {
      return this.ctx.storage.transactionSync(writes);
    } catch (error) {
      this.#store.forget();
      throw error;
    }
  }

  /** Looks at the outbox later, in case the hint for what was just stored is lost. */
  #watchOutbox(): Promise<void> {
    const nowMs = Date.now();
    return this.#timers.ensure('outbox', nowMs + OUTBOX_WATCH_MS, nowMs);
  }

  /** Looks at the turn later, in case the process that runs it is gone. */
  #watchTurn(): Promise<void> {
    const nowMs = Date.now();
    return this.#timers.ensure('turn', nowMs + TURN_WATCH_MS, nowMs);
  }

  /** Says that the agent composes; while the team has the conversation it only listens. */
  #showTyping(isTyping: boolean): void {
    if (isTyping && this.#store.getTicket().owner.kind !== 'agent') return;
    if (isTyping || this.#isTypingShown) {
      this.#sockets.broadcast({ type: 'typing', author: 'agent', isTyping }, Date.now());
    }
    this.#isTypingShown = isTyping;
  }

  /** Runs a writing command in a transaction, then tells whoever must know. */
  async #run<T>(command: () => Result<Stored<T>>): Promise<Result<T>> {
    const result = this.#transaction(command);
    if (!result.ok) return result;
    await this.#settle(result.value.events);
    return { ok: true, value: result.value.value };
  }

  async #settle(events: readonly ThreadEvent[]): Promise<void> {
    if (events.length === 0) return;
    // Both are written at once, in the same step as the events that need them.
    await Promise.all([this.#store.findPendingTurn() === null ? null : this.#watchTurn(), this.#watchOutbox()]);
    this.#publish(events);
    this.ctx.waitUntil(this.#turns.run());
  }

  #publish(events: readonly ThreadEvent[]): void {
    if (events.length === 0) return;
    this.#sockets.broadcastEvents(events, Date.now());
    this.#waiters.releaseAll();
    this.#hint();
  }

  /** Tells the projector, at most once until it has read everything. */
  #hint(): void {
    const record = this.#store.findRecord();
    if (this.#isHinted || record === null) return;
    this.#isHinted = true;
    const { accountId, threadId } = record;
    this.ctx.waitUntil(
      outside('queue.send', () => this.env.PROJECTION_QUEUE.send({ accountId, threadId })).catch((error: unknown) => {
        this.#isHinted = false;
        logError('thread.hint', error);
      }),
    );
  }

  async #resumeOutbox(): Promise<void> {
    if (this.#store.confirmedSeq() >= this.#store.lastSeq()) return;
    this.#outboxAttempts += 1;
    await this.#timers.set('outbox', Date.now() + backOffMs(this.#outboxAttempts, Math.random()));
    this.#isHinted = false;
    this.#hint();
  }

  #refusal(visitor: Visitor): { ok: false; code: 'thread_not_found' | 'session_ended' } | null {
    if (this.#store.hasEnded(visitor.sessionId)) return { ok: false, code: 'session_ended' };
    const record = this.#store.findRecord();
    return record !== null && mayUseThread(visitor, record) ? null : { ok: false, code: 'thread_not_found' };
  }

  /** A repeat of a stored message costs nothing, so that a lost ack never ends in a refusal. */
  #rateRefusal(clientMessageId: string): ReturnType<typeof refuse> | null {
    if (this.#store.findByClientMessageId(clientMessageId) !== null) return null;
    const result = takeToken(this.#store.messageBucket(), this.#settings.messageLimit, Date.now());
    if (!result.isAllowed) return refuse('rate_limited', Math.ceil(result.retryAfterMs / 1000));
    this.#store.putMessageBucket(result.bucket);
    return null;
  }
}
