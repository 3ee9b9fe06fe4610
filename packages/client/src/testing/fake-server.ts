import type {
  AccountId,
  ChatConfig,
  ErrorCode,
  MessageReceipt,
  PublicEvent,
  SessionResponse,
  ThreadId,
} from '@loket/contracts';
import type { ClientEnvironment } from '../environment.ts';
import { PAGE_MAX, PROTOCOL } from '../protocol.ts';
import { FakeRefusal, refusalBody } from './fake-refusal.ts';
import { FakeThread, type NewEvent } from './fake-thread.ts';

export const FAKE_ACCOUNT_ID: AccountId = 'acc_noordzeesupply';
/** The code that signs anybody in here. */
export const FAKE_CODE = '123456';
/** Whom the code signs in. */
const CODE_CUSTOMER = 'Sanne';
/** Begins every token that a shop has signed here. */
const TOKEN_PREFIX = 'signed.by.the.shop.for.';

/** A token of a shop's customer: one first name, one customer. */
export function fakeToken(firstName = CODE_CUSTOMER): string {
  return TOKEN_PREFIX + firstName;
}

/** Answers one message of a customer. */
export type FakeAgent = (text: string, session: { readonly isVerified: boolean }) => readonly NewEvent[];

interface FakeServerOptions {
  readonly clock: Pick<ClientEnvironment, 'now' | 'setTimer'>;
  readonly agent?: FakeAgent;
  readonly config?: Partial<ChatConfig>;
  /** How long the agent seems to type, in milliseconds. */
  readonly thinkMs?: number;
}

interface FakeSession {
  readonly id: `ses_${string}`;
  /** First name of the customer who has signed in, else `null`. */
  customer: string | null;
  isEnded: boolean;
  accessToken: string;
  renewalToken: string;
  readonly threads: Map<string, FakeThread>;
}

/** One request as it reaches the server. */
export interface FakeRequest {
  readonly method: string;
  /** Path after `/v1/chat/{accountId}`. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly token: string | null;
  readonly body: Record<string, unknown>;
}

/** A chat service in memory that keeps the rules of the real one: for tests and stories, behind a `FakeNetwork`. */
export class FakeServer {
  readonly config: ChatConfig;
  /** Refuses every request with this code while it is set. */
  refusal: ErrorCode | null = null;
  /** Tickets for sockets fail; all else works. */
  areTicketsBroken = false;
  /** Addresses that asked for a code. */
  readonly mail: string[] = [];
  readonly #options: FakeServerOptions;
  readonly #sessions: FakeSession[] = [];
  readonly #threads = new Map<string, FakeThread>();
  readonly #tickets = new Map<string, FakeThread>();
  readonly #parked = new Map<FakeThread, string>();
  #count = 0;

  constructor(options: FakeServerOptions) {
    this.#options = options;
    this.config = {
      accountId: FAKE_ACCOUNT_ID,
      name: 'Noordzee Supply',
      locale: 'en',
      greeting: null,
      starterQuestions: null,
      isAgentOn: true,
      ...options.config,
    };
  }

  /** The threads in the order in which they were made. */
  get threads(): readonly FakeThread[] {
    return [...this.#threads.values()];
  }

  /** Every access token is refused from now on; renewal still works. */
  expireAccessTokens(): void {
    for (const session of this.#sessions) session.accessToken = this.#createId('expired');
  }

  /** Every session is over. */
  endSessions(): void {
    for (const session of this.#sessions) {
      session.isEnded = true;
      for (const thread of session.threads.values()) thread.closeSockets(4401);
    }
  }

  /** Answers a request: JSON, or the one shape of errors. */
  async answer(request: FakeRequest): Promise<Response> {
    try {
      if (this.refusal !== null) throw new FakeRefusal(this.refusal);
      return Response.json(await this.#route(request));
    } catch (error) {
      if (!(error instanceof FakeRefusal)) throw error;
      return Response.json(refusalBody(error.code), { status: error.status });
    }
  }

  /** The thread that a socket's ticket opens, or `null`; a ticket opens once. */
  redeem(ticket: string): FakeThread | null {
    const thread = this.#tickets.get(ticket) ?? null;
    this.#tickets.delete(ticket);
    return thread;
  }

  /** Stores a customer's message, once per id, and lets the agent answer. */
  receive(thread: FakeThread, message: { clientMessageId: string; text: string }): MessageReceipt {
    if (this.refusal !== null) throw new FakeRefusal(this.refusal);
    const { receipt, isNew } = thread.receive(message, this.#options.clock.now());
    if (isNew) this.#think(thread, message.text);
    return receipt;
  }

  #route(request: FakeRequest): unknown {
    const { method, path, body } = request;
    switch (`${method} ${path}`) {
      case 'GET /config':
        return this.config;
      case 'POST /sessions':
        return this.#describe(this.#createSession());
      case 'POST /sessions/renew':
        return this.#renew(body['renewalToken']);
      case 'DELETE /sessions/current':
        this.#authorize(request).isEnded = true;
        return {};
      case 'POST /sign-in/codes':
        this.#authorize(request);
        this.mail.push(String(body['email']));
        return { expiresAtMs: this.#options.clock.now() + 600_000, digits: 6 };
      case 'POST /sign-in/verifications':
        if (body['code'] !== FAKE_CODE) throw new FakeRefusal('code_refused');
        return this.#signIn(this.#authorize(request), CODE_CUSTOMER);
      case 'POST /sign-in/tokens':
        return this.#identify(this.#authorize(request), String(body['token']));
      case 'POST /threads':
        return this.#createThread(this.#authorize(request), String(body['key']));
      case 'GET /threads':
        return { threads: [...this.#authorize(request).threads.values()].map(({ threadId }) => ({ threadId })) };
      default:
        return this.#routeThread(request);
    }
  }

  #routeThread(request: FakeRequest): unknown {
    const session = this.#authorize(request);
    const [, id = '', action = ''] = /^\/threads\/([^/]+)\/(.+)$/.exec(request.path) ?? [];
    const thread = [...session.threads.values()].find((other) => other.threadId === id);
    if (thread === undefined) throw new FakeRefusal('thread_not_found');
    switch (`${request.method} ${action}`) {
      case 'POST messages':
        return this.receive(thread, request.body as { clientMessageId: string; text: string });
      case 'GET events':
        return this.#readEvents(thread, request.query);
      case 'POST socket-tickets': {
        if (this.areTicketsBroken) throw new FakeRefusal('unavailable');
        const ticket = this.#createId('ticket');
        this.#tickets.set(ticket, thread);
        return { ticket, expiresAtMs: this.#options.clock.now() + 30_000 };
      }
      default:
        throw new FakeRefusal('not_found');
    }
  }

  async #readEvents(thread: FakeThread, query: URLSearchParams): Promise<unknown> {
    const after = Number(query.get('after'));
    if (after > thread.lastSeq) return { events: [], lastSeq: thread.lastSeq, isReset: true };
    if (after === thread.lastSeq) await thread.changed(Number(query.get('waitMs')), this.#options.clock);
    const events = thread.events.filter((event) => event.seq > after).slice(0, PAGE_MAX);
    return { events, lastSeq: thread.lastSeq, isReset: false };
  }

  #createSession(): FakeSession {
    const session: FakeSession = {
      id: `ses_${this.#createId('')}`,
      customer: null,
      isEnded: false,
      accessToken: this.#createId('access'),
      renewalToken: this.#createId('renewal'),
      threads: new Map(),
    };
    this.#sessions.push(session);
    return session;
  }

  #renew(token: unknown): SessionResponse {
    const session = this.#sessions.find((other) => other.renewalToken === token && !other.isEnded);
    if (session === undefined) throw new FakeRefusal('session_ended');
    session.accessToken = this.#createId('access');
    return this.#describe(session);
  }

  #identify(session: FakeSession, token: string): SessionResponse {
    if (!token.startsWith(TOKEN_PREFIX)) throw new FakeRefusal('token_refused');
    const customer = token.slice(TOKEN_PREFIX.length);
    return session.customer === customer ? this.#describe(session) : this.#signIn(session, customer);
  }

  /** A session that is another customer's stays theirs; a new one is opened. */
  #signIn(visitor: FakeSession, customer: string): SessionResponse {
    const isOthers = visitor.customer !== null && visitor.customer !== customer;
    const session = isOthers ? this.#createSession() : visitor;
    session.customer = customer;
    session.renewalToken = this.#createId('renewal');
    for (const thread of session.threads.values()) this.#tell(thread);
    return this.#describe(session);
  }

  #tell(thread: FakeThread): void {
    thread.isVerified = true;
    thread.add({ type: 'identity', level: 'verified' }, this.#options.clock.now());
    const parked = this.#parked.get(thread);
    this.#parked.delete(thread);
    if (parked !== undefined) this.#think(thread, parked);
  }

  #createThread(session: FakeSession, key: string): { threadId: ThreadId; createdAtMs: number } {
    const thread = session.threads.get(key) ?? new FakeThread(`thr_${this.#createId('')}`, session.customer !== null);
    session.threads.set(key, thread);
    this.#threads.set(thread.threadId, thread);
    return { threadId: thread.threadId, createdAtMs: this.#options.clock.now() };
  }

  #think(thread: FakeThread, text: string): void {
    const { agent, clock, thinkMs = 0 } = this.#options;
    const events = agent?.(text, { isVerified: thread.isVerified }) ?? [];
    if (events.length === 0) return;
    thread.broadcast({ type: 'typing', author: 'agent', isTyping: true });
    clock.setTimer(() => {
      for (const event of events) thread.add(event, clock.now());
      if (events.some(({ type }) => type === 'require-authentication')) this.#parked.set(thread, text);
    }, thinkMs);
  }

  #authorize(request: FakeRequest): FakeSession {
    const session = this.#sessions.find((other) => other.accessToken === request.token && !other.isEnded);
    if (session === undefined) throw new FakeRefusal('unauthenticated');
    return session;
  }

  #describe(session: FakeSession): SessionResponse {
    const { customer } = session;
    return {
      sessionId: session.id,
      level: customer === null ? 'anonymous' : 'verified',
      customer: customer === null ? null : { id: `cus_${customer.padStart(8, '0')}`, firstName: customer },
      accessToken: session.accessToken,
      accessTokenExpiresAtMs: this.#options.clock.now() + 600_000,
      renewalToken: session.renewalToken,
    };
  }

  #createId(kind: string): string {
    this.#count += 1;
    return `${kind}${String(this.#count).padStart(8, '0')}`;
  }
}

/** The greeting of a socket. */
export function helloFrame(thread: FakeThread, nowMs: number): object {
  const level = thread.isVerified ? 'verified' : 'anonymous';
  const { threadId, lastSeq } = thread;
  return { type: 'hello', protocol: PROTOCOL, threadId, lastSeq, level, serverTimeMs: nowMs };
}

/** A stored event without its place and time. */
export type { NewEvent, PublicEvent };
