import type {
  AccountId,
  ChatConfig,
  Locale,
  MessageReceipt,
  PageContext,
  PublicEvent,
  SessionResponse,
  ThreadId,
} from '@loket/contracts';
import { ChatApi } from './api.ts';
import { type ConnectionState, ThreadConnection } from './connection/thread-connection.ts';
import type { ClientEnvironment } from './environment.ts';
import { RequestError, toRequestError } from './errors.ts';
import { type OutgoingMessage, OutgoingQueue } from './outgoing-queue.ts';
import { type PendingMessage, Sender } from './sender.ts';
import { type SessionInfo, SessionKeeper } from './session-keeper.ts';
import { ThreadLog } from './thread-log.ts';
import { ThreadRecord } from './thread-record.ts';
import { TypingState } from './typing-state.ts';

/** `idle` while there is no conversation; `offline` when the machine says so and nothing gets through. */
export type LinkState = 'idle' | 'offline' | ConnectionState;

/** All that a view needs, at one moment. */
export interface ChatSnapshot {
  readonly session: SessionInfo | null;
  readonly link: LinkState;
  /** The thread, oldest first. */
  readonly events: readonly PublicEvent[];
  /** Own messages that are not yet events, in the order in which they will be. */
  readonly pending: readonly PendingMessage[];
  /** Who else is writing, or `null`. */
  readonly typing: 'agent' | 'team' | null;
  /** Why nothing will work until the page is loaded again, or `null`. */
  readonly failure: RequestError | null;
  /** Until when the server asked to wait, by this machine's clock, or `null`. */
  readonly waitUntilMs: number | null;
}

/** A token that the shop's server has signed for its customer; a function is asked for it when it is needed. */
export type CustomerToken = string | (() => string | Promise<string>);

export interface ChatClientOptions {
  /** Origin of the service, e.g. `https://loket.example.com`. */
  readonly origin: string;
  readonly accountId: AccountId;
  readonly env: ClientEnvironment;
  /** Language of new sessions, threads and messages. */
  readonly getLocale: () => Locale;
}

/** How long another tab has for sending what it wrote: longer than a send on a slow network. */
const ADOPT_AFTER_MS = 5_000;

/** Begins every storage key of an account. */
export function storagePrefix(accountId: AccountId): string {
  return `loket:${accountId}:`;
}

/**
 * One customer's conversation with one account: session, thread, connection and the messages on their way. Several
 * clients over one storage, such as tabs, act as one.
 */
export class ChatClient {
  readonly #options: ChatClientOptions;
  readonly #prefix: string;
  readonly #api: ChatApi;
  readonly #keeper: SessionKeeper;
  readonly #queue: OutgoingQueue;
  readonly #sender: Sender;
  readonly #thread: ThreadRecord;
  readonly #log = new ThreadLog();
  readonly #typing: TypingState;
  readonly #listeners = new Set<() => void>();
  readonly #stops: (() => void)[];
  #connection: ThreadConnection | null = null;
  #failure: RequestError | null = null;
  #sessionId: string | null;
  #settledSeq = 0;
  #signIns = 0;
  #isTold = true;
  #isClosed = false;

  constructor(options: ChatClientOptions) {
    const { env, accountId } = options;
    const prefix = storagePrefix(accountId);
    this.#options = options;
    this.#prefix = prefix;
    this.#api = new ChatApi(options.origin, accountId, env);
    this.#keeper = new SessionKeeper({
      api: this.#api,
      env,
      key: `${prefix}session`,
      getLocale: options.getLocale,
      onChange: () => this.#handleSession(),
    });
    this.#sessionId = this.#keeper.info?.sessionId ?? null;
    this.#thread = new ThreadRecord(env, `${prefix}thread`);
    this.#queue = new OutgoingQueue({ storage: env.storage, prefix: `${prefix}out:`, createId: () => env.createId() });
    this.#sender = new Sender({
      env,
      queue: this.#queue,
      lockName: `${prefix}send`,
      deliver: (message) => this.#deliver(message),
      onChange: () => this.#tell(),
    });
    this.#typing = new TypingState(env, () => this.#tell());
    this.#stops = [env.onWake(() => this.#wake()), env.storage.watch((key) => this.#handleStorage(key))];
  }

  get snapshot(): ChatSnapshot {
    return {
      session: this.#keeper.info,
      link: this.#link(),
      events: this.#log.events,
      pending: this.#sender.pending,
      typing: this.#typing.author,
      failure: this.#failure,
      waitUntilMs: this.#sender.waitUntilMs,
    };
  }

  /** Whether an earlier page or tab has left a conversation, or messages for one. */
  get hasConversation(): boolean {
    return this.#thread.threadId !== null || this.#queue.list().length > 0;
  }

  /** Calls back after changes, bundled. Returns how to stop. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** @throws {RequestError} `account_not_found`, `origin_not_allowed`, or a failure that may pass. */
  loadConfig(): Promise<ChatConfig> {
    return this.#api.getConfig();
  }

  /** Takes up the stored conversation, if there is one. */
  start(): void {
    const { threadId } = this.#thread;
    if (threadId !== null && this.#keeper.info !== null) this.#connect(threadId);
    this.#sender.run();
    this.#tell();
  }

  /**
   * Takes a message to be sent: it is kept first, sent when it can be, and survives reload, sleep and being offline.
   *
   * @returns The id that the message will carry in the thread.
   */
  send(text: string, page?: PageContext): string {
    const message = this.#queue.add({
      text,
      locale: this.#options.getLocale(),
      ...(page === undefined ? {} : { page }),
    });
    this.#sender.wake();
    this.#tell();
    return message.clientMessageId;
  }

  /** Takes a refused message out of the queue, e.g. to let the customer edit it. Returns its text, or `null`. */
  discard(clientMessageId: string): string | null {
    const message = this.#queue.list().find((other) => other.clientMessageId === clientMessageId);
    if (message === undefined || message.refusal === null) return null;
    this.#queue.remove(clientMessageId);
    this.#tell();
    return message.text;
  }

  /** Sends a refused message once more, as a new one: the server has not stored the first. */
  retry(clientMessageId: string): void {
    const text = this.discard(clientMessageId);
    if (text !== null) this.send(text);
  }

  /** Tells the others that the customer is typing. Call it at most every three seconds. */
  sendTyping(): void {
    this.#connection?.sendTyping();
  }

  /** Asks for a one-time code by e-mail. @throws {RequestError} */
  requestCode(email: string): Promise<{ expiresAtMs: number; digits: number }> {
    return this.#keeper.run((token) => this.#api.requestCode(token, email, this.#options.getLocale()));
  }

  /** Signs in with a one-time code; the thread goes on by itself. @throws {RequestError} `code_refused` */
  verifyCode(email: string, code: string): Promise<void> {
    return this.#signIn((token) => this.#api.verifyCode(token, email, code));
  }

  /**
   * Signs in with a token that the shop's server has signed for its customer. For the customer who is signed in already it
   * changes nothing.
   *
   * @throws {RequestError} `token_refused`; the session stays as it is. What a function throws is thrown on.
   */
  identify(customerToken: CustomerToken): Promise<void> {
    return this.#signIn(async (token) =>
      this.#api.identify(token, typeof customerToken === 'string' ? customerToken : await customerToken()),
    );
  }

  /** Ends the session and leaves nothing of it in this browser, whatever the network does. */
  async signOut(): Promise<void> {
    const { storage } = this.#options.env;
    const sessionKey = `${this.#prefix}session`;
    this.#signIns += 1;
    // The session goes last: other tabs look at the rest when they see it go.
    for (const key of storage.keys(this.#prefix)) if (key !== sessionKey) storage.remove(key);
    this.#reset();
    await this.#keeper.end();
  }

  /** Lets go of connections and listeners; what is stored stays. */
  close(): void {
    this.#isClosed = true;
    this.#connection?.close();
    this.#sender.close();
    this.#typing.clear();
    for (const stop of this.#stops) stop();
    this.#listeners.clear();
  }

  /** The last one counts: what was asked for before it, or before signing out, has no say any more when it is answered. */
  async #signIn(work: (token: string) => Promise<SessionResponse>): Promise<void> {
    const signIn = (this.#signIns += 1);
    const isNewest = (): boolean => signIn === this.#signIns;
    const run = () => this.#keeper.run(async (token) => (isNewest() ? work(token) : null));
    const session = await run().catch((error: unknown) => {
      // A session from weeks ago may have ended; signing in needs no particular one.
      if (toRequestError(error).code !== 'session_ended') throw error;
      return isNewest() ? run() : null;
    });
    // Without a session, another tab has signed out.
    if (session === null || !isNewest() || this.#sessionId === null) return;
    if (session.sessionId !== this.#sessionId) {
      // Another session is another person's: the one before leaves first, seen by all who look at snapshots.
      void this.signOut();
      await Promise.resolve();
    }
    this.#keeper.adopt(session);
    this.#connection?.wake();
  }

  #link(): LinkState {
    const state = this.#connection?.state ?? 'idle';
    return state === 'online' || this.#options.env.isOnline() ? state : 'offline';
  }

  #connect(threadId: ThreadId): ThreadConnection {
    this.#connection ??= new ThreadConnection({
      env: this.#options.env,
      log: this.#log,
      api: {
        createTicket: () => this.#keeper.run((token) => this.#api.createSocketTicket(token, threadId)),
        socketUrl: (ticket, after) => this.#api.socketUrl(threadId, ticket, after),
        readEvents: (options) => this.#keeper.run((token) => this.#api.readEvents(token, threadId, options)),
        sendMessage: (message) => this.#keeper.run((token) => this.#api.sendMessage(token, threadId, message)),
      },
      onChange: () => this.#handleLog(),
      onTyping: (frame) => this.#typing.set(frame.isTyping ? frame.author : null),
      onFailure: (error) => this.#handleFailure(error),
    });
    return this.#connection;
  }

  async #deliver(message: OutgoingMessage): Promise<MessageReceipt> {
    const threadId = await this.#ensureThread(message);
    const { order: _order, refusal: _refusal, ...request } = message;
    try {
      return await this.#connect(threadId).deliver(request);
    } catch (error) {
      const failure = toRequestError(error);
      if (failure.code !== 'thread_not_found') throw failure;
      // The thread is gone, the message is not: it begins another one.
      this.#dropThread();
      throw new RequestError('thread_not_found', { retryable: true, cause: error });
    }
  }

  /** Runs the request inside the keeper first, so that a session exists whose thread it can be. */
  #ensureThread(message: OutgoingMessage): Promise<ThreadId> {
    const locale = this.#options.getLocale();
    return this.#keeper.run((token) =>
      this.#thread.ensure(
        async (key) => (await this.#api.createThread(token, key, locale)).threadId,
        () => this.#queue.has(message.clientMessageId),
      ),
    );
  }

  #dropThread(): void {
    this.#thread.forget();
    this.#reset();
  }

  #reset(): void {
    this.#connection?.close();
    this.#connection = null;
    this.#failure = null;
    this.#settledSeq = 0;
    this.#log.clear();
    this.#sender.clear();
    this.#typing.clear();
    this.#tell();
  }

  #handleLog(): void {
    if (this.#log.lastSeq < this.#settledSeq) this.#settledSeq = 0;
    for (const event of this.#log.events) {
      if (event.seq <= this.#settledSeq || event.type !== 'message') continue;
      if (event.clientMessageId !== undefined) this.#sender.settle(event.clientMessageId);
      if (event.author.kind !== 'customer') this.#typing.clear();
    }
    this.#settledSeq = this.#log.lastSeq;
    if (this.#connection?.state === 'online') this.#sender.wake();
    this.#tell();
  }

  #handleSession(): void {
    const sessionId = this.#keeper.info?.sessionId ?? null;
    if (this.#sessionId !== null && sessionId !== this.#sessionId) {
      if (sessionId === null) this.#thread.forget();
      this.#reset();
    }
    this.#sessionId = sessionId;
    if (!this.#isClosed && this.#connection === null) this.start();
    this.#tell();
  }

  #handleFailure(error: RequestError): void {
    this.#connection = null;
    if (error.code === 'thread_not_found') this.#dropThread();
    else this.#failure = error;
    this.#tell();
  }

  #handleStorage(key: string): void {
    if (key === `${this.#prefix}session`) this.#keeper.refresh();
    if (key === `${this.#prefix}thread` && this.#connection === null) this.start();
    if (key.startsWith(`${this.#prefix}out:`)) this.#adoptLater();
    this.#tell();
  }

  /** Who wrote a message sends it. Should that tab be gone, this one does. */
  #adoptLater(): void {
    this.#options.env.setTimer(() => this.#sender.run(), ADOPT_AFTER_MS);
  }

  #wake(): void {
    this.#keeper.refresh();
    this.#connection?.wake();
    this.#sender.wake();
    this.#tell();
  }

  #tell(): void {
    if (!this.#isTold) return;
    this.#isTold = false;
    queueMicrotask(() => {
      this.#isTold = true;
      for (const listener of this.#listeners) listener();
    });
  }
}
