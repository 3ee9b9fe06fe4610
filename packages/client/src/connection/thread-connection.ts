import type {
  EventsPage,
  MessageReceipt,
  PublicEvent,
  SendMessageRequest,
  ServerFrame,
  SocketTicketResponse,
} from '@loket/contracts';
import type { ClientEnvironment } from '../environment.ts';
import { RequestError, toRequestError } from '../errors.ts';
import { toServerError } from '../parse/errors.ts';
import { CLOSE, LONG_POLL_MS } from '../protocol.ts';
import type { ThreadLog } from '../thread-log.ts';
import { backoffMs } from './backoff.ts';
import { Pause } from './pause.ts';
import { Receipts } from './receipts.ts';
import { type SocketEnd, SocketSession } from './socket-session.ts';

/** Sockets that failed before a greeting, in a row, until long-polling takes over. */
const SOCKET_FAILURES_MAX = 2;
/** How long long-polling lasts before a socket is tried again. */
const SOCKET_RETRY_MS = 60_000;
/** How long the event of a receipt may take. */
const EVENT_AFTER_RECEIPT_MS = 1_000;
/** Pause that `rate_limited` asks for. */
const RATE_LIMIT_PAUSE_MS = 10_000;

/** How one thread is reached; each method brings its own credentials. */
export interface ThreadApi {
  createTicket(): Promise<SocketTicketResponse>;
  socketUrl(ticket: string, after: number): string;
  readEvents(options: { after: number; waitMs: number; signal: AbortSignal }): Promise<EventsPage>;
  sendMessage(message: SendMessageRequest): Promise<MessageReceipt>;
}

/** `connecting` before the first success, `reconnecting` after a loss, `closed` for good. */
export type ConnectionState = 'connecting' | 'online' | 'reconnecting' | 'closed';

interface ThreadConnectionOptions {
  readonly api: ThreadApi;
  readonly env: ClientEnvironment;
  readonly log: ThreadLog;
  /** The log or the state changed. */
  readonly onChange: () => void;
  readonly onTyping: (frame: Extract<ServerFrame, { type: 'typing' }>) => void;
  /** Trying again will not help; the connection is closed. */
  readonly onFailure: (error: RequestError) => void;
}

/**
 * Keeps a thread's log up to date and carries messages to it: by socket, or by long-poll and plain requests where
 * sockets do not get through. Every loss is followed by another try from the last `seq`.
 */
export class ThreadConnection {
  readonly #options: ThreadConnectionOptions;
  readonly #pause: Pause;
  readonly #receipts: Receipts;
  readonly #closing = new AbortController();
  #socket: SocketSession | null = null;
  #state: ConnectionState = 'connecting';
  #failures = 0;
  #socketFailures = 0;
  #isFilling = false;
  /** Newest `seq` that is known to be there: what was missed is told in one go, not event by event. */
  #wantedSeq = 0;

  constructor(options: ThreadConnectionOptions) {
    this.#options = options;
    this.#pause = new Pause(options.env);
    this.#receipts = new Receipts(options.env);
    void this.#run();
  }

  get state(): ConnectionState {
    return this.#state;
  }

  /**
   * Sends one message and waits until it is stored. Sending it again is harmless: its id makes it one message.
   *
   * @throws {RequestError} Retryable when nobody knows whether it arrived.
   */
  async deliver(message: SendMessageRequest): Promise<MessageReceipt> {
    const socket = this.#socket;
    if (socket === null || !socket.isOpen) return this.#options.api.sendMessage(message);
    const receipt = this.#receipts.expect(message.clientMessageId);
    if (!socket.send({ type: 'message', ...message })) this.#receipts.failAll();
    try {
      return await receipt;
    } catch (error) {
      // A receipt that does not come may be the first sign of a dead connection.
      socket.check();
      throw error;
    }
  }

  /** Tells the others that the customer is typing. Lost without a socket, and no harm in that. */
  sendTyping(): void {
    this.#socket?.send({ type: 'typing' });
  }

  /** Tries at once: the network may be back, or the page was asleep. */
  wake(): void {
    this.#socket?.check();
    this.#pause.end();
  }

  close(): void {
    this.#closing.abort();
    this.#socket?.close();
    this.#pause.end();
    this.#receipts.failAll();
    this.#setState('closed');
  }

  get #isClosed(): boolean {
    return this.#closing.signal.aborted;
  }

  async #run(): Promise<void> {
    while (!this.#isClosed) {
      try {
        await (this.#socketFailures < SOCKET_FAILURES_MAX ? this.#useSocket() : this.#usePolling());
      } catch (error) {
        await this.#handleFailure(toRequestError(error));
      }
    }
  }

  async #useSocket(): Promise<void> {
    const { api, env, log } = this.#options;
    const { ticket } = await api.createTicket();
    if (this.#isClosed) return;
    const url = api.socketUrl(ticket, log.lastSeq);
    this.#socket = new SocketSession({ env, url, onFrame: (frame) => this.#handleFrame(frame) });
    const end = await this.#socket.ended;
    this.#socket = null;
    this.#receipts.failAll(end.code === CLOSE.frame_refused ? new RequestError('too_large') : undefined);
    if (!this.#isClosed) await this.#handleSocketEnd(end);
  }

  async #handleSocketEnd(end: SocketEnd): Promise<void> {
    if (end.code === CLOSE.unsupported_protocol) throw new RequestError('unsupported_protocol');
    this.#socketFailures = end.wasGreeted ? 0 : this.#socketFailures + 1;
    this.#failures = end.wasGreeted ? 1 : this.#failures + 1;
    this.#setState('reconnecting');
    const least = end.code === CLOSE.rate_limited ? RATE_LIMIT_PAUSE_MS : 0;
    await this.#pause.wait(least + backoffMs(this.#failures, this.#options.env.random()));
  }

  async #usePolling(): Promise<void> {
    const { api, env, log } = this.#options;
    const until = env.now() + SOCKET_RETRY_MS;
    // The first read answers at once, so that the customer sees a connection and not a long wait.
    let waitMs = 0;
    while (!this.#isClosed && env.now() < until) {
      const page = await api.readEvents({ after: log.lastSeq, waitMs, signal: this.#closing.signal });
      waitMs = LONG_POLL_MS;
      this.#failures = 0;
      if (this.#addPage(page)) this.#setState('online');
      this.#tell();
    }
    // One more failure brings polling back.
    this.#socketFailures = SOCKET_FAILURES_MAX - 1;
  }

  async #handleFailure(error: RequestError): Promise<void> {
    if (this.#isClosed) return;
    if (!error.retryable) {
      this.close();
      this.#options.onFailure(error);
      return;
    }
    // A service that answers and gives no ticket may still be polled. One that is silent, as in a restart, may not, and
    // its return is no reason to do without sockets.
    if (error.code !== 'network' && error.code !== 'bad_response') this.#socketFailures += 1;
    this.#failures += 1;
    this.#setState('reconnecting');
    const pauseMs = backoffMs(this.#failures, this.#options.env.random());
    await this.#pause.wait(Math.max(pauseMs, error.retryAfterMs ?? 0));
  }

  #handleFrame(frame: ServerFrame): void {
    switch (frame.type) {
      case 'hello':
        return this.#handleHello(frame.lastSeq);
      case 'event': {
        this.#takeReceipt(frame.event);
        const outcome = this.#options.log.add(frame.event);
        if (outcome === 'added') this.#tell();
        if (outcome === 'ahead') void this.#fill();
        return;
      }
      case 'gap':
        if (this.#options.log.lastSeq > frame.lastSeq) this.#options.log.clear();
        void this.#fill();
        return;
      case 'ack':
        return this.#handleReceipt(frame);
      case 'error':
        return this.#handleError(frame);
      case 'typing':
        return this.#options.onTyping(frame);
      case 'pong':
    }
  }

  /** Takes a page of events. Returns whether it was the last one. */
  #addPage(page: EventsPage): boolean {
    const { log } = this.#options;
    log.addPage(page);
    // After an empty page nothing more is to be had, whatever the server counts.
    this.#wantedSeq = page.events.length === 0 ? 0 : page.lastSeq;
    return log.lastSeq >= this.#wantedSeq;
  }

  /** The log has grown. */
  #tell(): void {
    if (this.#options.log.lastSeq >= this.#wantedSeq) this.#options.onChange();
  }

  #handleHello(lastSeq: number): void {
    this.#socketFailures = 0;
    this.#failures = 0;
    this.#wantedSeq = lastSeq;
    // A thread that is shorter than what we hold is another one, e.g. after a restored backup.
    if (this.#options.log.lastSeq > lastSeq) {
      this.#options.log.clear();
      void this.#fill();
    }
    this.#setState('online');
  }

  #handleReceipt(receipt: MessageReceipt): void {
    this.#receipts.resolve(receipt);
    if (receipt.seq <= this.#options.log.lastSeq) return;
    // The event itself usually follows at once; when it does not, it is read.
    this.#options.env.setTimer(() => {
      if (!this.#isClosed && receipt.seq > this.#options.log.lastSeq) void this.#fill();
    }, EVENT_AFTER_RECEIPT_MS);
  }

  /** A stored message is as good as its receipt, which may have been lost with an earlier socket. */
  #takeReceipt(event: PublicEvent): void {
    if (event.type !== 'message' || event.clientMessageId === undefined) return;
    const { clientMessageId, id: messageId, seq, atMs } = event;
    this.#receipts.resolve({ clientMessageId, messageId, seq, atMs });
  }

  #handleError(frame: Extract<ServerFrame, { type: 'error' }>): void {
    const error = toServerError(frame);
    if (error !== null && frame.clientMessageId !== undefined) this.#receipts.reject(frame.clientMessageId, error);
  }

  /** Reads what is missing by pages; a failure reconnects, which asks for the same again. */
  async #fill(): Promise<void> {
    if (this.#isFilling) return;
    this.#isFilling = true;
    try {
      await this.#readPages();
    } catch {
      this.#socket?.close();
    } finally {
      this.#isFilling = false;
    }
  }

  async #readPages(): Promise<void> {
    const { api, log } = this.#options;
    for (;;) {
      const page = await api.readEvents({ after: log.lastSeq, waitMs: 0, signal: this.#closing.signal });
      const isWhole = this.#addPage(page);
      for (const event of page.events) this.#takeReceipt(event);
      this.#tell();
      if (isWhole) return;
    }
  }

  #setState(state: ConnectionState): void {
    if (this.#state === state || this.#state === 'closed') return;
    // Until the first success it stays `connecting`: nothing has been lost yet.
    if (state === 'reconnecting' && this.#state === 'connecting' && this.#failures < 2) return;
    this.#state = state;
    this.#options.onChange();
  }
}
