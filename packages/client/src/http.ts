import type { ClientEnvironment } from './environment.ts';
import { RequestError, toRequestError } from './errors.ts';
import { toServerError } from './parse/errors.ts';
import { parseJson } from './parse/json.ts';

/** How long an answer may take, in milliseconds; a long-poll adds its own wait. */
const ANSWER_TIMEOUT_MS = 15_000;

/** One request. `path` begins after the base address. */
export interface HttpRequest<T> {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly path: string;
  readonly body?: unknown;
  readonly token?: string;
  /** Added to the time that an answer may take. */
  readonly waitMs?: number;
  readonly signal?: AbortSignal;
  /** Reads the answer's JSON; `null` means that it has not the expected form. */
  readonly parse: (value: unknown) => T | null;
}

/** Sends requests to one base address. Every failure is a {@link RequestError}. */
export class Http {
  readonly #baseUrl: string;
  readonly #env: Pick<ClientEnvironment, 'fetch' | 'setTimer'>;

  constructor(baseUrl: string, env: Pick<ClientEnvironment, 'fetch' | 'setTimer'>) {
    this.#baseUrl = baseUrl;
    this.#env = env;
  }

  /** @throws {RequestError} The server's code, `network`, or `bad_response` for an answer that is not ours. */
  async send<T>(request: HttpRequest<T>): Promise<T> {
    const timeout = new AbortController();
    const cancel = this.#env.setTimer(() => timeout.abort(), ANSWER_TIMEOUT_MS + (request.waitMs ?? 0));
    try {
      const response = await this.#env.fetch(this.#baseUrl + request.path, toInit(request, timeout.signal));
      return readAnswer(request, response, await response.text());
    } catch (error) {
      throw toRequestError(error);
    } finally {
      cancel();
    }
  }
}

function toInit(request: HttpRequest<unknown>, timeout: AbortSignal): RequestInit {
  const headers: Record<string, string> = {};
  if (request.token !== undefined) headers['authorization'] = `Bearer ${request.token}`;
  if (request.body !== undefined) headers['content-type'] = 'application/json';
  return {
    method: request.method,
    headers,
    credentials: 'omit',
    cache: 'no-store',
    signal: request.signal === undefined ? timeout : AbortSignal.any([timeout, request.signal]),
    ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
  };
}

function readAnswer<T>(request: HttpRequest<T>, response: Response, text: string): T {
  const body = parseJson(text);
  if (!response.ok) throw toServerError(body) ?? badResponse(response.status);
  const value = request.parse(body);
  if (value === null) throw badResponse(response.status);
  return value;
}

function badResponse(status: number): RequestError {
  // Proxies answer 502 to 504 and captive portals 200 with a page of their own: both pass.
  return new RequestError('bad_response', { message: `unexpected answer ${status}`, retryable: true });
}
