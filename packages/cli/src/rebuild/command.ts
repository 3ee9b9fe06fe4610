import { RebuildResponseSchema, SearchRebuildResponseSchema } from '@loket/contracts';
import { parseArgs } from 'node:util';
import type { z } from 'zod';
import { type Api, ApiError, createApi } from '../api/api.ts';
import type { Environment } from '../api/environment.ts';
import { readServerOptions, SERVER_OPTIONS } from '../server-options.ts';

export const REBUILD_USAGE = `loket rebuild [--url URL] [--key KEY]
  Writes anew what is derived: the read model (tickets and their events) from the conversations, and the search's index
  from articles and products.`;

/** One step of a rebuild, whatever it counts. */
interface Step {
  readonly cursor: string | null;
  readonly isDone: boolean;
}

/**
 * Runs `loket rebuild`: step by step, so that each request stays short.
 *
 * @returns 0 when everything is whole again, 1 when the server refused or could not be reached.
 */
export async function runRebuild(environment: Environment, args: readonly string[]): Promise<0 | 1> {
  const { values } = parseArgs({ args: [...args], options: SERVER_OPTIONS, strict: true });
  const api = createApi(environment, readServerOptions(environment, values));
  try {
    await rebuildReadModel(environment, api);
    await rebuildSearch(environment, api);
    return 0;
  } catch (cause) {
    if (!(cause instanceof ApiError)) throw cause;
    environment.err.write(`${cause.message}\nNot everything is whole; run the command again.\n`);
    return 1;
  }
}

async function rebuildReadModel({ out }: Environment, api: Api): Promise<void> {
  let threads = 0;
  let events = 0;
  for await (const step of listSteps(api, '/v1/read-model/rebuild', RebuildResponseSchema)) {
    threads += step.threads;
    events += step.events;
    if (!step.isDone) out.write(`${threads} conversations, ${events} events so far\n`);
  }
  out.write(`Rebuilt ${threads} conversations with ${events} events\n`);
}

async function rebuildSearch({ out }: Environment, api: Api): Promise<void> {
  let articles = 0;
  let products = 0;
  for await (const step of listSteps(api, '/v1/search/rebuild', SearchRebuildResponseSchema)) {
    articles += step.articles;
    products += step.products;
  }
  out.write(`Indexed ${articles} articles and ${products} products\n`);
}

/** Calls a rebuild until it is done. @throws {ApiError} when it makes no progress or answers in another form. */
async function* listSteps<T extends Step>(api: Api, path: string, schema: z.ZodType<T>): AsyncGenerator<T> {
  for (let cursor: string | null = null; ;) {
    const answer: unknown = await api.post(path, JSON.stringify(cursor === null ? {} : { cursor }));
    const parsed: z.ZodSafeParseResult<T> = schema.safeParse(answer);
    if (!parsed.success) throw new ApiError('the server’s answer is of an unknown form; is it of another version?');
    const step: T = parsed.data;
    yield step;
    if (step.isDone) return;
    if (step.cursor === null || step.cursor === cursor) throw new ApiError('the server makes no progress');
    ({ cursor } = step);
  }
}
