import {
  AppError,
  type AccountId,
  type CreateThreadRequestSchema,
  type ThreadId,
  type ThreadSummary,
} from '@loket/contracts';
import { assignThreadCustomer, findCustomer, registerThread, type Account, type Database } from '@loket/db';
import type { Visitor } from '@loket/domain/identity';
import type { z } from 'zod';
import type { Settings } from '../env.ts';
import { threadStub, unwrap } from '../thread/stub.ts';
import { createThreadId, isIssuedThreadId } from '../thread/thread-id.ts';

export interface ThreadDeps {
  readonly env: Env;
  readonly db: Database;
  readonly settings: Settings;
  readonly account: Account;
}

/** Opens a thread for a session: the same key is the same thread. It is registered before it can hold anything. */
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
  await registerThread(db, { ...thread, customerId: visitor.customerId, nowMs });
  const locale = request.locale ?? account.locale;
  await threadStub(env, accountId, threadId).open({ ...thread, customerId: null, locale, createdAtMs: nowMs });
  if (visitor.level === 'verified') await identifyThread(deps, { accountId, threadId, visitor });
  return { threadId, createdAtMs: nowMs };
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
  await assignThreadCustomer(deps.db, { accountId, threadId, customerId: customer.id });
  unwrap(await threadStub(deps.env, accountId, threadId).identify(visitor, verified));
}

/** The thread's object, or `null` for an id that this account was never given. */
export async function findThread(
  deps: Omit<ThreadDeps, 'db'>,
  threadId: ThreadId,
): Promise<ReturnType<typeof threadStub> | null> {
  const { accountId } = deps.account;
  const isIssued = await isIssuedThreadId(deps.settings.threadSecret, accountId, threadId);
  return isIssued ? threadStub(deps.env, accountId, threadId) : null;
}

/** The thread's object. @throws {AppError} `thread_not_found` for an id that this account was never given. */
export async function reachThread(
  deps: Omit<ThreadDeps, 'db'>,
  threadId: ThreadId,
): Promise<ReturnType<typeof threadStub>> {
  const thread = await findThread(deps, threadId);
  if (thread === null) throw new AppError('thread_not_found');
  return thread;
}
