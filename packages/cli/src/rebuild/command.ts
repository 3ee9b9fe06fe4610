import { RebuildResponseSchema } from '@loket/contracts';
import { parseArgs } from 'node:util';
import { ApiError, createApi } from '../api/api.ts';
import type { Environment } from '../api/environment.ts';
import { readServerOptions, SERVER_OPTIONS } from '../server-options.ts';

export const REBUILD_USAGE = `loket rebuild [--url URL] [--key KEY]
  Writes the read model (tickets and their events) anew from the conversations.`;

/**
 * Runs `loket rebuild`: step by step, so that each request stays short.
 *
 * @returns 0 when the read model is whole again, 1 when the server refused or could not be reached.
 */
export async function runRebuild(environment: Environment, args: readonly string[]): Promise<0 | 1> {
  const { values } = parseArgs({ args: [...args], options: SERVER_OPTIONS, strict: true });
  const api = createApi(environment, readServerOptions(environment, values));
  let cursor: string | null = null;
  let threads = 0;
  let events = 0;
  try {
    for (;;) {
      const body = JSON.stringify(cursor === null ? {} : { cursor });
      const parsed = RebuildResponseSchema.safeParse(await api.post('/v1/read-model/rebuild', body));
      if (!parsed.success) throw new ApiError('the server’s answer is of an unknown form; is it of another version?');
      const step = parsed.data;
      threads += step.threads;
      events += step.events;
      if (step.isDone) break;
      if (step.cursor === null || step.cursor === cursor) throw new ApiError('the server makes no progress');
      ({ cursor } = step);
      environment.out.write(`${threads} conversations, ${events} events so far\n`);
    }
  } catch (cause) {
    if (!(cause instanceof ApiError)) throw cause;
    environment.err.write(`${cause.message}\nThe read model is not whole; run the command again.\n`);
    return 1;
  }
  environment.out.write(`Rebuilt ${threads} conversations with ${events} events\n`);
  return 0;
}
