import type { AccountId, Channel, CustomerId, SessionId, ThreadId } from '@loket/contracts';
import { and, asc, desc, eq, gt, or } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { threadObjects } from '../schema/threads.ts';

/** Threads of one customer or session that are listed or told of a change at once. */
const THREADS_MAX = 100;

/** Registers a thread object. Registering it again changes nothing. */
export async function registerThread(
  db: Database,
  input: {
    accountId: AccountId;
    threadId: ThreadId;
    channel: Channel;
    sessionId: SessionId;
    customerId: CustomerId | null;
    nowMs: number;
  },
): Promise<void> {
  const { nowMs, ...row } = input;
  await db
    .insert(threadObjects)
    .values({ ...row, createdAtMs: nowMs })
    .onConflictDoNothing();
}

/** Gives the threads of a session to the customer who was verified in it; those of another customer stay theirs. */
export async function assignThreadCustomer(
  db: Database,
  input: { accountId: AccountId; threadId: ThreadId; customerId: CustomerId },
): Promise<void> {
  await db
    .update(threadObjects)
    .set({ customerId: input.customerId })
    .where(and(eq(threadObjects.accountId, input.accountId), eq(threadObjects.threadId, input.threadId)));
}

/** Threads of a session, and of its customer when verified; newest first, at most 100. */
export async function listThreads(
  db: Database,
  query: { accountId: AccountId; sessionId: SessionId; customerId: CustomerId | null },
): Promise<{ threadId: ThreadId; createdAtMs: number }[]> {
  const ofSession = eq(threadObjects.sessionId, query.sessionId);
  return db
    .select({ threadId: threadObjects.threadId, createdAtMs: threadObjects.createdAtMs })
    .from(threadObjects)
    .where(
      and(
        eq(threadObjects.accountId, query.accountId),
        query.customerId === null ? ofSession : or(ofSession, eq(threadObjects.customerId, query.customerId)),
      ),
    )
    .orderBy(desc(threadObjects.createdAtMs))
    .limit(THREADS_MAX);
}

/** Registered threads of an account in the order of their ids, after `afterThreadId`. */
export async function pageThreads(
  db: Database,
  query: { accountId: AccountId; afterThreadId: string; limit: number },
): Promise<ThreadId[]> {
  const rows = await db
    .select({ threadId: threadObjects.threadId })
    .from(threadObjects)
    .where(
      and(eq(threadObjects.accountId, query.accountId), gt(threadObjects.threadId, query.afterThreadId as ThreadId)),
    )
    .orderBy(asc(threadObjects.threadId))
    .limit(query.limit);
  return rows.map((row) => row.threadId);
}
