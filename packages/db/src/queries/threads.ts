import type { AccountId, Channel, CustomerId, SessionId, ThreadId } from '@loket/contracts';
import { and, asc, count, desc, eq, gt, isNull, or, sql, type SQL } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { threadObjects } from '../schema/threads.ts';

/** Threads of one customer or session that are listed at once. */
const THREADS_MAX = 100;

/** Registers a thread object. Registering it again changes nothing. @returns When it was first registered. */
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
): Promise<{ createdAtMs: number }> {
  const { nowMs, ...row } = input;
  const [first] = await db
    .insert(threadObjects)
    .values({ ...row, createdAtMs: nowMs })
    // Writes what is there, because only a written row is returned.
    .onConflictDoUpdate({
      target: [threadObjects.accountId, threadObjects.threadId],
      set: { createdAtMs: sql`${threadObjects.createdAtMs}` },
    })
    .returning({ createdAtMs: threadObjects.createdAtMs });
  return first ?? { createdAtMs: nowMs };
}

/** How many threads a session has opened. */
export async function countThreadsOfSession(
  db: Database,
  query: { accountId: AccountId; sessionId: SessionId },
): Promise<number> {
  const [row] = await db
    .select({ threads: count() })
    .from(threadObjects)
    .where(and(eq(threadObjects.accountId, query.accountId), eq(threadObjects.sessionId, query.sessionId)));
  return row?.threads ?? 0;
}

/** Notes that a thread is a verified customer's; one that is another customer's stays theirs. */
export async function assignThreadCustomer(
  db: Database,
  input: { accountId: AccountId; threadId: ThreadId; customerId: CustomerId },
): Promise<void> {
  await db
    .update(threadObjects)
    .set({ customerId: input.customerId })
    .where(
      and(
        eq(threadObjects.accountId, input.accountId),
        eq(threadObjects.threadId, input.threadId),
        or(isNull(threadObjects.customerId), eq(threadObjects.customerId, input.customerId)),
      ),
    );
}

/** Condition: a thread was opened by the session, or is its verified customer's. */
function isOf(holder: { sessionId: SessionId; customerId: CustomerId | null }): SQL | undefined {
  const ofSession = eq(threadObjects.sessionId, holder.sessionId);
  return holder.customerId === null ? ofSession : or(ofSession, eq(threadObjects.customerId, holder.customerId));
}

/** Threads of a session, and of its customer when verified; newest first, at most 100. */
export async function listThreads(
  db: Database,
  query: { accountId: AccountId; sessionId: SessionId; customerId: CustomerId | null },
): Promise<{ threadId: ThreadId; createdAtMs: number }[]> {
  return db
    .select({ threadId: threadObjects.threadId, createdAtMs: threadObjects.createdAtMs })
    .from(threadObjects)
    .where(and(eq(threadObjects.accountId, query.accountId), isOf(query)))
    .orderBy(desc(threadObjects.createdAtMs))
    .limit(THREADS_MAX);
}

/** Threads of a session, and of its customer when verified, in the order of their ids, after `afterThreadId`. */
export async function pageThreadsOf(
  db: Database,
  query: {
    accountId: AccountId;
    sessionId: SessionId;
    customerId: CustomerId | null;
    afterThreadId: string;
    limit: number;
  },
): Promise<ThreadId[]> {
  const rows = await db
    .select({ threadId: threadObjects.threadId })
    .from(threadObjects)
    .where(
      and(
        eq(threadObjects.accountId, query.accountId),
        gt(threadObjects.threadId, query.afterThreadId as ThreadId),
        isOf(query),
      ),
    )
    .orderBy(asc(threadObjects.threadId))
    .limit(query.limit);
  return rows.map((row) => row.threadId);
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
