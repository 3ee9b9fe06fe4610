import type { AccountId, RebuildResponseSchema, ThreadId } from '@loket/contracts';
import { clearReadModel, pageThreads, projectThread, type Database } from '@loket/db';
import type { z } from 'zod';
import { threadStub } from '../thread/stub.ts';

/** Threads of one step: few enough for a request, many enough to get on. */
const THREADS_PER_STEP = 50;

const EVENTS_PER_PAGE = 200;

/**
 * One step of a rebuild: without a cursor the account's read model is emptied first; then the next threads of the registry
 * are written anew. Live projection goes on meanwhile and may write the same rows.
 */
export async function rebuildStep(
  env: Env,
  db: Database,
  query: { accountId: AccountId; cursor: string | undefined },
): Promise<z.output<typeof RebuildResponseSchema>> {
  const { accountId, cursor } = query;
  if (cursor === undefined) await clearReadModel(db, { accountId });
  const threadIds = await pageThreads(db, { accountId, afterThreadId: cursor ?? '', limit: THREADS_PER_STEP });
  let events = 0;
  for (const threadId of threadIds) events += await rebuildThread(env, db, accountId, threadId);
  const isDone = threadIds.length < THREADS_PER_STEP;
  return { cursor: isDone ? null : (threadIds.at(-1) ?? null), isDone, threads: threadIds.length, events };
}

async function rebuildThread(env: Env, db: Database, accountId: AccountId, threadId: ThreadId): Promise<number> {
  const stub = threadStub(env, accountId, threadId);
  let after = 0;
  for (;;) {
    const { events, ticket } = await stub.readAll(after, EVENTS_PER_PAGE);
    const newest = events.at(-1);
    if (newest === undefined || ticket === null) return after;
    await projectThread(db, { accountId, threadId, events, ticket });
    after = newest.seq;
  }
}
