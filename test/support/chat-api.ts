import type { EventsPage, MessageReceipt, SessionResponse, ThreadId, ThreadSummary } from '@loket/contracts';
import type { TestEdge } from './edge.ts';

/** An answer that was not 2xx. */
export class AnswerError extends Error {
  readonly status: number;
  readonly body: string;

  constructor(request: string, status: number, body: string) {
    super(`${request} answered ${status}: ${body}`);
    this.status = status;
    this.body = body;
  }
}

/** The chat's API as a visitor's browser calls it: with the shop's origin and, once there is one, the session. */
export class ChatApi {
  readonly #edge: TestEdge;
  #session: SessionResponse | null;

  /** @param session - One that was made elsewhere; without it call `createSession` first. */
  constructor(edge: TestEdge, session: SessionResponse | null = null) {
    this.#edge = edge;
    this.#session = session;
  }

  /** @throws {Error} Before `createSession`. */
  get session(): SessionResponse {
    if (this.#session === null) throw new Error('There is no session yet; call createSession first.');
    return this.#session;
  }

  async createSession(): Promise<SessionResponse> {
    this.#session = await this.call<SessionResponse>('POST', '/sessions', {});
    return this.#session;
  }

  /** Asks for a code, reads it from the development outbox, and proves the address with it. */
  async signIn(email: string): Promise<SessionResponse> {
    await this.call('POST', '/sign-in/codes', { email });
    const code = await readNewestCode(this.#edge, email);
    this.#session = await this.call<SessionResponse>('POST', '/sign-in/verifications', { email, code });
    return this.#session;
  }

  createThread(key: string): Promise<ThreadSummary> {
    return this.call('POST', '/threads', { key });
  }

  sendMessage(threadId: ThreadId, clientMessageId: string, text: string): Promise<MessageReceipt> {
    return this.call('POST', `/threads/${threadId}/messages`, { clientMessageId, text });
  }

  /** Events after `after`; waits for the first up to `waitMs`. */
  readEvents(threadId: ThreadId, after = 0, waitMs = 0): Promise<EventsPage> {
    return this.call('GET', `/threads/${threadId}/events?after=${after}&waitMs=${waitMs}`);
  }

  /** Address of a thread's socket that begins with everything after `after`. */
  socketUrl(threadId: ThreadId, ticket: string, after = 0): string {
    const base = `${this.#edge.url.replace(/^http/, 'ws')}/v1/chat/${this.#edge.accountId}`;
    return `${base}/threads/${threadId}/socket?ticket=${ticket}&after=${after}&v=1`;
  }

  /** @throws {AnswerError} When the answer is not 2xx. */
  async call<T>(method: string, path: string, body?: unknown): Promise<T> {
    const response = await fetch(`${this.#edge.url}/v1/chat/${this.#edge.accountId}${path}`, {
      method,
      headers: {
        origin: this.#edge.origin,
        ...(this.#session === null ? {} : { authorization: `Bearer ${this.#session.accessToken}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new AnswerError(`${method} ${path}`, response.status, text);
    return (text === '' ? null : JSON.parse(text)) as T;
  }
}

/** One mail of the development outbox. */
export interface OutboxMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Mails of the account, the newest first. */
export async function readOutbox(edge: TestEdge): Promise<OutboxMail[]> {
  const response = await fetch(`${edge.url}/dev/outbox.json?account=${edge.accountId}`);
  if (!response.ok) throw new AnswerError('GET /dev/outbox.json', response.status, await response.text());
  return ((await response.json()) as { mails: OutboxMail[] }).mails;
}

/** The newest one-time code that was sent to an address. */
export async function readNewestCode(edge: TestEdge, email: string): Promise<string> {
  const mail = (await readOutbox(edge)).find((each) => each.to === email);
  const code = /\b[0-9]{6}\b/.exec(mail?.text ?? '')?.[0];
  if (code === undefined) throw new Error(`There is no code for ${email} in the development outbox.`);
  return code;
}
