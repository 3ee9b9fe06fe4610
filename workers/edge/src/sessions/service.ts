import { AppError, createId, type AccountId, type SessionId, type SessionResponse } from '@loket/contracts';
import {
  deleteSession,
  findCustomer,
  findSessionByRenewal,
  insertSession,
  type Database,
  type SessionRow,
} from '@loket/db';
import type { Visitor } from '@loket/domain/identity';
import { ACCESS_TOKEN_LIFETIME_MS, signAccessToken } from '../tokens/access-token.ts';
import { createToken, sha256Hex } from '../tokens/tokens.ts';
import { logError } from '../http/log.ts';
import { threadCaller } from '../thread/stub.ts';
import { tellThreads } from '../threads/service.ts';

/** A session ends by itself after this time: a month's visitors keep their conversation. */
export const SESSION_LIFETIME_MS = 30 * 24 * 60 * 60_000;

export interface SessionDeps {
  readonly db: Database;
  readonly sessionSecret: string;
  readonly accountId: AccountId;
  readonly nowMs: number;
}

/** Opens an anonymous session. */
export async function createSession(deps: SessionDeps): Promise<SessionResponse> {
  const renewalToken = createToken();
  const session: SessionRow = {
    accountId: deps.accountId,
    id: createId('session'),
    level: 'anonymous',
    customerId: null,
    expiresAtMs: deps.nowMs + SESSION_LIFETIME_MS,
  };
  await insertSession(deps.db, { ...session, renewalHash: await sha256Hex(renewalToken), nowMs: deps.nowMs });
  return toSessionResponse(deps, session, renewalToken);
}

/** @throws {AppError} `session_ended` when the token opens nothing, or no longer. */
export async function renewSession(deps: SessionDeps, renewalToken: string): Promise<SessionResponse> {
  const session = await findSessionByRenewal(deps.db, {
    accountId: deps.accountId,
    renewalHash: await sha256Hex(renewalToken),
    nowMs: deps.nowMs,
  });
  if (session === null) throw new AppError('session_ended');
  return toSessionResponse(deps, session, renewalToken);
}

/**
 * Ends a session everywhere: its row goes first, then the threads close its sockets. Repeating it tells the threads again.
 *
 * @throws {AppError} `unavailable` when a thread could not be told; the row is gone all the same.
 */
export async function endSession(
  env: Env,
  query: { db: Database; accountId: AccountId; visitor: Visitor },
): Promise<void> {
  const { db, accountId, visitor } = query;
  await deleteSession(db, { accountId, sessionId: visitor.sessionId });
  const { sessionId, customerId } = visitor;
  const failures = await tellThreads(db, { accountId, sessionId, customerId }, (threadId) =>
    threadCaller(env, accountId, threadId)((thread) => thread.endSession(sessionId)),
  );
  for (const failure of failures) logError('sessions.end', failure);
  if (failures.length > 0) throw new AppError('unavailable', { cause: failures[0] });
}

/** The answer that opens a session to its browser. */
export async function toSessionResponse(
  deps: SessionDeps,
  session: { id: SessionId } & Pick<SessionRow, 'level' | 'customerId'>,
  renewalToken: string,
): Promise<SessionResponse> {
  const visitor: Visitor = { sessionId: session.id, level: session.level, customerId: session.customerId };
  const customer =
    session.customerId === null
      ? null
      : await findCustomer(deps.db, { accountId: deps.accountId, customerId: session.customerId });
  return {
    sessionId: session.id,
    level: session.level,
    customer: customer === null ? null : { id: customer.id, firstName: customer.firstName },
    accessToken: await signAccessToken(deps.sessionSecret, deps.accountId, visitor, deps.nowMs),
    accessTokenExpiresAtMs: deps.nowMs + ACCESS_TOKEN_LIFETIME_MS,
    renewalToken,
  };
}
