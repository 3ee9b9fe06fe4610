import type {
  AccountId,
  ChatConfig,
  EventsPage,
  Locale,
  MessageReceipt,
  SendMessageRequest,
  SessionResponse,
  SocketTicketResponse,
  ThreadId,
} from '@loket/contracts';
import type { ClientEnvironment } from './environment.ts';
import { Http } from './http.ts';
import { parseEventsPage } from './parse/events.ts';
import { parseReceipt } from './parse/frames.ts';
import { parseCodeSent, parseConfig, parseSession, parseThread, parseTicket } from './parse/responses.ts';
import { PAGE_MAX, PROTOCOL } from './protocol.ts';

/** The addresses under `/v1/chat/{accountId}`, one method each. All throw `RequestError`. */
export class ChatApi {
  readonly #http: Http;
  readonly #base: string;

  /** @param origin - Origin of the service, e.g. `https://loket.example.com`. */
  constructor(origin: string, accountId: AccountId, env: Pick<ClientEnvironment, 'fetch' | 'setTimer'>) {
    this.#base = `${origin}/v1/chat/${encodeURIComponent(accountId)}`;
    this.#http = new Http(this.#base, env);
  }

  getConfig(): Promise<ChatConfig> {
    return this.#http.send({ method: 'GET', path: '/config', parse: parseConfig });
  }

  createSession(locale: Locale): Promise<SessionResponse> {
    return this.#http.send({ method: 'POST', path: '/sessions', body: { locale }, parse: parseSession });
  }

  renewSession(renewalToken: string): Promise<SessionResponse> {
    return this.#http.send({ method: 'POST', path: '/sessions/renew', body: { renewalToken }, parse: parseSession });
  }

  endSession(token: string): Promise<true> {
    return this.#http.send({ method: 'DELETE', path: '/sessions/current', token, parse: () => true });
  }

  requestCode(token: string, email: string, locale: Locale): Promise<{ expiresAtMs: number; digits: number }> {
    return this.#http.send({
      method: 'POST',
      path: '/sign-in/codes',
      token,
      body: { email, locale },
      parse: parseCodeSent,
    });
  }

  verifyCode(token: string, email: string, code: string): Promise<SessionResponse> {
    return this.#http.send({
      method: 'POST',
      path: '/sign-in/verifications',
      token,
      body: { email, code },
      parse: parseSession,
    });
  }

  identify(token: string, customerToken: string): Promise<SessionResponse> {
    return this.#http.send({
      method: 'POST',
      path: '/sign-in/tokens',
      token,
      body: { token: customerToken },
      parse: parseSession,
    });
  }

  /** The same `key` of the same session is the same thread. */
  createThread(token: string, key: string, locale: Locale): Promise<{ threadId: ThreadId }> {
    return this.#http.send({ method: 'POST', path: '/threads', token, body: { key, locale }, parse: parseThread });
  }

  sendMessage(token: string, threadId: ThreadId, message: SendMessageRequest): Promise<MessageReceipt> {
    const path = `/threads/${threadId}/messages`;
    return this.#http.send({ method: 'POST', path, token, body: message, parse: parseReceipt });
  }

  /** Events after a place, oldest first; waits up to `waitMs` for the next one. */
  readEvents(
    token: string,
    threadId: ThreadId,
    options: { after: number; waitMs: number; signal?: AbortSignal },
  ): Promise<EventsPage> {
    const query = `after=${options.after}&limit=${PAGE_MAX}&waitMs=${options.waitMs}`;
    return this.#http.send({
      method: 'GET',
      path: `/threads/${threadId}/events?${query}`,
      token,
      waitMs: options.waitMs,
      ...(options.signal === undefined ? {} : { signal: options.signal }),
      parse: parseEventsPage,
    });
  }

  createSocketTicket(token: string, threadId: ThreadId): Promise<SocketTicketResponse> {
    const path = `/threads/${threadId}/socket-tickets`;
    return this.#http.send({ method: 'POST', path, token, body: {}, parse: parseTicket });
  }

  /** Address of a thread's socket. */
  socketUrl(threadId: ThreadId, ticket: string, after: number): string {
    const query = `ticket=${encodeURIComponent(ticket)}&after=${after}&v=${PROTOCOL}`;
    return `${this.#base.replace(/^http/, 'ws')}/threads/${threadId}/socket?${query}`;
  }
}
