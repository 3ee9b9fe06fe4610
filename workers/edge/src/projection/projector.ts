import { AccountIdSchema, ThreadIdSchema, type AccountId, type ThreadId } from '@loket/contracts';
import { createDatabase, projectThread } from '@loket/db';
import { z } from 'zod';
import { logError } from '../http/log.ts';
import { outside } from '../thread/outside.ts';
import { threadCaller } from '../thread/stub.ts';

/** Events that go into the read model in one transaction. */
const PROJECTION_PAGE = 100;

/** A hint of the queue: this thread has something to project. */
const HintSchema = z.object({ accountId: AccountIdSchema, threadId: ThreadIdSchema });

/**
 * Pulls what a thread has not confirmed into the read model until nothing is left. Safe to run twice at once, late, or for
 * nothing: rows are written by (thread, seq) and tickets by version.
 *
 * @returns Events that were written.
 */
export async function projectPending(env: Env, accountId: AccountId, threadId: ThreadId): Promise<number> {
  const db = createDatabase(env.DB);
  const callThread = threadCaller(env, accountId, threadId);
  let written = 0;
  let hasMore = true;
  while (hasMore) {
    const { events, ticket } = await outside('thread.readOutbox', () =>
      callThread((thread) => thread.readOutbox(PROJECTION_PAGE)),
    );
    const newest = events.at(-1);
    if (newest === undefined || ticket === null) return written;
    await outside('db.project', () => projectThread(db, { accountId, threadId, events, ticket }));
    hasMore = await outside('thread.confirm', async () => callThread((thread) => thread.confirm(newest.seq)));
    written += events.length;
  }
  return written;
}

/** Takes a batch of hints: each thread once, each message answered for itself. */
export async function handleHints(batch: MessageBatch, env: Env): Promise<void> {
  const done = new Map<string, Promise<boolean>>();
  await Promise.all(
    batch.messages.map(async (message) => {
      const hint = HintSchema.safeParse(message.body);
      // A hint that cannot be read will never be: the outbox's alarm brings a good one.
      if (!hint.success) return message.ack();
      const { accountId, threadId } = hint.data;
      const key = `${accountId}/${threadId}`;
      const attempt = done.get(key) ?? tryProject(env, accountId, threadId);
      done.set(key, attempt);
      if (await attempt) message.ack();
      else message.retry();
    }),
  );
}

async function tryProject(env: Env, accountId: AccountId, threadId: ThreadId): Promise<boolean> {
  try {
    await projectPending(env, accountId, threadId);
    return true;
  } catch (error) {
    logError('projection', error);
    return false;
  }
}
