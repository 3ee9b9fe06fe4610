import { ErrorBodySchema } from '@loket/contracts';
import type { ApiRequest, Environment } from './environment.ts';

/** Tries of one request: with the waits below some two minutes, enough for a restart of the server. */
const TRIES_MAX = 9;
const FIRST_WAIT_MS = 500;
const WAIT_MAX_MS = 30_000;
const REQUEST_TIMEOUT_MS = 60_000;

/** The server refused a request for good, or could not be reached; the message is for people. */
export class ApiError extends Error {}

/**
 * The server's HTTP API, called with the account's secret key. Every request may be sent again without harm: each method
 * waits and tries again when the server is busy (as long as `Retry-After` says), fails or is away.
 *
 * All throw `ApiError` when the request is refused, or still fails after nine tries. An answer without a body is `null`.
 */
export interface Api {
  get(path: string): Promise<unknown>;
  post(path: string, json: string): Promise<unknown>;
  put(path: string, json: string): Promise<unknown>;
  delete(path: string): Promise<unknown>;
}

/** @param server.url - Origin of the server, e.g. `http://localhost:8787`. */
export function createApi(environment: Environment, server: { url: string; key: string }): Api {
  const call = async (method: ApiRequest['method'], path: string, json?: string): Promise<unknown> => {
    const url = new URL(path, server.url);
    for (let tries = 1; ; tries += 1) {
      const answer = await tryCall(environment, url, toRequest(method, server.key, json));
      if ('value' in answer) return answer.value;
      if (!answer.isRetryable) throw new ApiError(answer.problem);
      if (tries === TRIES_MAX) throw new ApiError(`gave up after ${TRIES_MAX} tries: ${answer.problem}`);
      await environment.sleep(answer.waitMs ?? toBackOffMs(tries, environment.random()));
    }
  };
  return {
    get: (path) => call('GET', path),
    post: (path, json) => call('POST', path, json),
    put: (path, json) => call('PUT', path, json),
    delete: (path) => call('DELETE', path),
  };
}

function toRequest(method: ApiRequest['method'], key: string, json: string | undefined): ApiRequest {
  const authorization = `Bearer ${key}`;
  const signal = AbortSignal.timeout(REQUEST_TIMEOUT_MS);
  if (json === undefined) return { method, headers: { authorization }, signal };
  return { method, headers: { authorization, 'content-type': 'application/json' }, body: json, signal };
}

type Answer = { value: unknown } | { problem: string; isRetryable: boolean; waitMs: number | null };

async function tryCall(environment: Environment, url: URL, request: ApiRequest): Promise<Answer> {
  let response: Response;
  let text: string;
  try {
    response = await environment.fetch(url, request);
    text = await response.text();
  } catch (cause) {
    return { problem: `${url.origin} cannot be reached (${toCauseText(cause)})`, isRetryable: true, waitMs: null };
  }
  const body = response.status === 204 ? null : parseJson(text);
  if (response.ok && body !== undefined) return { value: body };
  const isRetryable = response.status === 429 || response.status >= 500;
  return { problem: toProblem(response.status, body), isRetryable, waitMs: readRetryAfterMs(response) };
}

function toProblem(status: number, body: unknown): string {
  const parsed = ErrorBodySchema.safeParse(body);
  if (!parsed.success) return `the server answered ${status} in an unknown form; is this a Loket server?`;
  const { code, message, requestId, details = [] } = parsed.data.error;
  const more = details.map((detail) => `; ${detail.path}: ${detail.message}`).join('');
  return `the server answered ${status} ${code}: ${message} (request ${requestId})${more}`;
}

function readRetryAfterMs(response: Response): number | null {
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? Math.min(seconds * 1000, WAIT_MAX_MS) : null;
}

/** Doubles with each try; half of it is left to chance, so that several senders do not come back at once. */
function toBackOffMs(tries: number, random: number): number {
  const fullMs = Math.min(FIRST_WAIT_MS * 2 ** (tries - 1), WAIT_MAX_MS);
  return fullMs / 2 + (fullMs / 2) * random;
}

function toCauseText(cause: unknown): string {
  if (!(cause instanceof Error)) return 'unknown cause';
  const inner = cause.cause;
  return inner instanceof Error && inner.message !== '' ? inner.message : cause.message;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
