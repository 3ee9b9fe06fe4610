import { Readable } from 'node:stream';
import type { Environment } from '../api/environment.ts';

/** One request that a command made. */
export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly key: string;
  /** `null` when there was none. */
  readonly body: unknown;
}

/** An outside without network, clock or chance: `answer` plays the server, waits are noted and pass at once. */
export function createFakeEnvironment(
  answer: (request: SeenRequest, index: number) => Response | Promise<Response>,
  input = '',
) {
  const requests: SeenRequest[] = [];
  const waits: number[] = [];
  const written = { out: '', err: '' };
  const environment: Environment = {
    fetch: async (url, { method, headers, body = 'null' }) => {
      const request = { method, path: url.pathname, key: headers.authorization, body: JSON.parse(body) as unknown };
      requests.push(request);
      return answer(request, requests.length - 1);
    },
    sleep: async (durationMs) => void waits.push(durationMs),
    random: () => 1,
    now: () => 0,
    peakMemoryBytes: () => 100_000_000,
    input: Readable.from([input]),
    variables: { LOKET_KEY: 'sk_test' },
    out: { isTTY: false, write: (text) => (written.out += text) },
    err: { isTTY: false, write: (text) => (written.err += text) },
  };
  return { environment, requests, waits, written };
}
