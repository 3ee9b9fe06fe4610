import {
  AppError,
  type AccountId,
  type CreateThreadRequestSchema,
  type ThreadId,
  type ThreadSummary,
} from '@loket/contracts';
import {
  assignThreadCustomer,
  countThreadsOfSession,
  findCustomer,
  pageThreadsOf,
  registerThread,
  type Account,
  type Database,
} from '@loket/db';
import type { Visitor } from '@loket/domain/identity';
import type { z } from 'zod';
import type { Settings } from '../env.ts';
import { threadCaller, threadStub, unwrap, type CallThread } from '../thread/stub.ts';
import { createThreadId, isIssuedThreadId } from '../thread/thread-id.ts';

/** Conversations that one session may open: each is an object and a row that stay. */
const THREADS_PER_SESSION_MAX = 100;

export interface ThreadDeps {
  readonly env: Env;
  readonly db: Database;
  readonly settings: Settings;
  readonly account: Account;
}

/**
 * Opens a thread for a session: the same key is the same thread. It is registered before it can hold anything.
 *
 * @throws {AppError} `too_many_threads` when the session has opened as many as it may.
 */
export async function openThread(
  deps: ThreadDeps,
  visitor: Visitor,
  request: z.output<typeof CreateThreadRequestSchema>,
): Promise<ThreadSummary> {
  const { env, db, settings, account } = deps;
  const { accountId } = account;
  const nowMs = Date.now();
  const threadId = await createThreadId(settings.threadSecret, accountId, visitor.sessionId, request.key);
  const thread = { accountId, threadId, channel: 'webchat' as const, sessionId: visitor.sessionId };
  // Checked before the row is written, so that a burst may pass the limit by a few; it bounds waste, nothing else.
  if ((await countThreadsOfSession(db, thread)) >= THREADS_PER_SESSION_MAX) throw new AppError('too_many_threads');
  const { createdAtMs } = await registerThread(db, { ...thread, customerId: visitor.customerId, nowMs });
  const locale = request.locale ?? account.locale;
  const record = { ...thread, customerId: null, locale, createdAtMs };
  await threadCaller(env, accountId, threadId)((object) => object.open(record));
  if (visitor.level === 'verified') await identifyThread(deps, { accountId, threadId, visitor });
  return { threadId, createdAtMs };
}

/** Tells a thread who its visitor is. Repeating it changes nothing. */
export async function identifyThread(
  deps: { env: Env; db: Database },
  query: { accountId: AccountId; threadId: ThreadId; visitor: Visitor },
): Promise<void> {
  const { accountId, threadId, visitor } = query;
  if (visitor.customerId === null) return;
  const customer = await findCustomer(deps.db, { accountId, customerId: visitor.customerId });
  if (customer === null) return;
  const verified = { customerId: customer.id, email: customer.email, name: customer.firstName };
  // The object decides whose it is; the registry only follows.
  unwrap(await threadCaller(deps.env, accountId, threadId)((object) => object.identify(visitor, verified)));
  await assignThreadCustomer(deps.db, { accountId, threadId, customerId: customer.id });
}

/** Threads that are told of a change at once. */
const TELL_PAGE = 100;

/**
 * Tells every thread of a session, and of its customer when verified. One that fails keeps no other from being told.
 *
 * @returns Why some could not be told; empty when all were.
 */
export async function tellThreads(
  db: Database,
  query: { accountId: AccountId } & Pick<Visitor, 'sessionId' | 'customerId'>,
  tell: (threadId: ThreadId) => Promise<unknown>,
): Promise<unknown[]> {
  const { accountId, sessionId, customerId } = query;
  const failures: unknown[] = [];
  let afterThreadId = '';
  for (;;) {
    const threadIds = await pageThreadsOf(db, { accountId, sessionId, customerId, afterThreadId, limit: TELL_PAGE });
    const outcomes = await Promise.allSettled(threadIds.map(tell));
    for (const outcome of outcomes) if (outcome.status === 'rejected') failures.push(outcome.reason);
    if (threadIds.length < TELL_PAGE) return failures;
    afterThreadId = threadIds.at(-1) ?? '';
  }
}

/** The thread's object, or `null` for an id that this account was never given. */
export async function findThread(
  deps: Omit<ThreadDeps, 'db'>,
  threadId: ThreadId,
): Promise<ReturnType<typeof threadStub> | null> {
  return (await isOfAccount(deps, threadId)) ? threadStub(deps.env, deps.account.accountId, threadId) : null;
}

/** Calls of the thread's object. @throws {AppError} `thread_not_found` for an id that this account was never given. */
export async function reachThread(deps: Omit<ThreadDeps, 'db'>, threadId: ThreadId): Promise<CallThread> {
  if (!(await isOfAccount(deps, threadId))) throw new AppError('thread_not_found');
  return threadCaller(deps.env, deps.account.accountId, threadId);
}

function isOfAccount(deps: Omit<ThreadDeps, 'db'>, threadId: ThreadId): Promise<boolean> {
  return isIssuedThreadId(deps.settings.threadSecret, deps.account.accountId, threadId);
}
