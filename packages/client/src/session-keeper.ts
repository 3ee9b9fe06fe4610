import type { CustomerId, IdentityLevel, Locale, SessionId, SessionResponse } from '@loket/contracts';
import type { ChatApi } from './api.ts';
import type { ClientEnvironment } from './environment.ts';
import { RequestError, toRequestError } from './errors.ts';
import { isObject, isText, parseJson } from './parse/json.ts';
import { ACCESS_TOKEN_LIFE_MS } from './protocol.ts';

/** Who the customer is to the server, without the tokens. */
export interface SessionInfo {
  readonly sessionId: SessionId;
  readonly level: IdentityLevel;
  readonly customer: { readonly id: CustomerId; readonly firstName: string | null } | null;
  /** How far the server's clock is ahead of this machine's, in milliseconds. */
  readonly clockOffsetMs: number;
}

interface KeptSession extends SessionInfo {
  readonly accessToken: string;
  readonly renewalToken: string;
  /** When the access token arrived, by this machine's clock. */
  readonly receivedAtMs: number;
}

/** A token is renewed this long before its end: longer than any request takes to arrive. */
const RENEW_EARLY_MS = 60_000;

interface SessionKeeperOptions {
  readonly api: Pick<ChatApi, 'createSession' | 'renewSession' | 'endSession'>;
  readonly env: Pick<ClientEnvironment, 'storage' | 'now' | 'lock'>;
  /** Storage key of the session; also the name of the lock between tabs. */
  readonly key: string;
  readonly getLocale: () => Locale;
  /** The session is another one now, or none: sign-in, sign-out, or refused by the server. */
  readonly onChange: () => void;
}

/**
 * Holds the customer's session: makes one when it is needed, renews its token before the end and once after a refusal,
 * and follows what other tabs do with it. Renewals run one at a time, over all tabs.
 */
export class SessionKeeper {
  readonly #options: SessionKeeperOptions;
  #session: KeptSession | null;
  #pending: Promise<KeptSession> | null = null;

  constructor(options: SessionKeeperOptions) {
    this.#options = options;
    this.#session = this.#read();
  }

  /** The session, or `null` before the first need for one. */
  get info(): SessionInfo | null {
    return this.#session;
  }

  /**
   * Runs a request with a token that holds.
   *
   * @throws {RequestError} What `work` throws; `session_ended` when the server knows this session no more.
   */
  async run<T>(work: (token: string) => Promise<T>): Promise<T> {
    const session = await this.#usable();
    try {
      return await work(session.accessToken);
    } catch (error) {
      if (!isRefused(error)) throw error;
      const renewed = await this.#once(() => this.#renew(session));
      return await work(renewed.accessToken).catch((again: unknown) => {
        throw isRefused(again) ? new RequestError('unauthenticated', { retryable: true, cause: again }) : again;
      });
    }
  }

  /** Takes the session that a sign-in answered. */
  adopt(response: SessionResponse): void {
    this.#keep(response);
    this.#options.onChange();
  }

  /** Reads again what other tabs have stored. */
  refresh(): void {
    const before = this.#session;
    this.#session = this.#read();
    if (before?.sessionId !== this.#session?.sessionId || before?.level !== this.#session?.level)
      this.#options.onChange();
  }

  /** Ends the session here and on the server. What the server answers does not matter to whoever leaves. */
  async end(): Promise<void> {
    const session = this.#session;
    this.#forget();
    if (session === null) return;
    try {
      await this.#options.api.endSession(session.accessToken);
    } catch (error) {
      if (!isRefused(error)) return;
      // An old token must not keep the session alive: it is renewed once more, only to be ended.
      const renewed = await this.#options.api.renewSession(session.renewalToken).catch(() => null);
      if (renewed !== null) await this.#options.api.endSession(renewed.accessToken).catch(() => null);
    }
  }

  async #usable(): Promise<KeptSession> {
    const session = this.#session;
    if (session === null) return this.#once(() => this.#create());
    const ageMs = this.#options.env.now() - session.receivedAtMs;
    const isFresh = ageMs >= 0 && ageMs < ACCESS_TOKEN_LIFE_MS - RENEW_EARLY_MS;
    return isFresh ? session : this.#once(() => this.#renew(session));
  }

  #once(work: () => Promise<KeptSession>): Promise<KeptSession> {
    this.#pending ??= this.#options.env.lock(this.#options.key, work).finally(() => {
      this.#pending = null;
    });
    return this.#pending;
  }

  async #create(): Promise<KeptSession> {
    const stored = this.#read();
    if (stored !== null) return (this.#session = stored);
    const made = await this.#options.api.createSession(this.#options.getLocale());
    // Where there are no locks, another tab may have been faster: its session is the one, ours is never used.
    const faster = this.#read();
    const session = faster === null ? this.#keep(made) : (this.#session = faster);
    this.#options.onChange();
    return session;
  }

  async #renew(used: KeptSession): Promise<KeptSession> {
    const stored = this.#read();
    // Signed out in another tab meanwhile: renewing would bring the earlier person back.
    if (stored === null) return this.#refuse();
    if (stored.accessToken !== used.accessToken) return (this.#session = stored);
    try {
      return this.#keep(await this.#options.api.renewSession(used.renewalToken));
    } catch (error) {
      if (!isRefused(error)) throw error;
      const faster = this.#read();
      if (faster === null || faster.renewalToken === used.renewalToken) return this.#refuse();
      return (this.#session = faster);
    }
  }

  #refuse(): never {
    this.#forget();
    throw new RequestError('session_ended', { retryable: true });
  }

  #forget(): void {
    this.#session = null;
    this.#options.env.storage.remove(this.#options.key);
    this.#options.onChange();
  }

  #keep(response: SessionResponse): KeptSession {
    const { sessionId, level, customer, accessToken, renewalToken, accessTokenExpiresAtMs } = response;
    const receivedAtMs = this.#options.env.now();
    const clockOffsetMs = accessTokenExpiresAtMs - ACCESS_TOKEN_LIFE_MS - receivedAtMs;
    this.#session = { sessionId, level, customer, accessToken, renewalToken, receivedAtMs, clockOffsetMs };
    this.#options.env.storage.set(this.#options.key, JSON.stringify(this.#session));
    return this.#session;
  }

  #read(): KeptSession | null {
    const value = parseJson(this.#options.env.storage.get(this.#options.key) ?? '');
    const isKept =
      isObject(value) &&
      isText(value['sessionId']) &&
      isText(value['accessToken']) &&
      isText(value['renewalToken']) &&
      typeof value['receivedAtMs'] === 'number' &&
      typeof value['clockOffsetMs'] === 'number';
    return isKept ? (value as unknown as KeptSession) : null;
  }
}

function isRefused(error: unknown): boolean {
  const { code } = toRequestError(error);
  return code === 'unauthenticated' || code === 'session_ended';
}
