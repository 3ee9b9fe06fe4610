import { AppError, type CustomerId, type SessionId, type SessionResponse } from '@loket/contracts';
import { verifySession, type Account, type Database } from '@loket/db';
import type { Visitor } from '@loket/domain/identity';
import type { Settings } from '../env.ts';
import { logError } from '../http/log.ts';
import { createSession, toSessionResponse, type SessionDeps } from '../sessions/service.ts';
import { identifyThread, tellThreads } from '../threads/service.ts';
import { sha256Hex } from '../tokens/tokens.ts';

export interface SignInSessionDeps {
  readonly env: Env;
  readonly db: Database;
  readonly settings: Settings;
  readonly account: Account;
}

/** Makes the renewal token that a session has once it is the customer's. */
export type CreateRenewalToken = (sessionId: SessionId) => string | Promise<string>;

/**
 * Makes the visitor's session that of a customer who has proved who they are. A session that is already another customer's
 * is left alone and a new one is opened.
 */
export async function signInSession(
  deps: SignInSessionDeps,
  visitor: Visitor,
  customerId: CustomerId,
  createRenewalToken: CreateRenewalToken,
): Promise<SessionResponse> {
  const { db, settings, account } = deps;
  const sessionDeps: SessionDeps = {
    db,
    sessionSecret: settings.sessionSecret,
    accountId: account.accountId,
    nowMs: Date.now(),
  };
  const { sessionId, renewalToken } = await takeSession(sessionDeps, visitor.sessionId, customerId, createRenewalToken);
  const verified: Visitor = { sessionId, level: 'verified', customerId };
  // In a session that was this customer's before, nothing waits for it.
  if (visitor.customerId !== customerId) await identifyThreads(deps, verified);
  return toSessionResponse(sessionDeps, { ...verified, id: sessionId }, renewalToken);
}

/** Takes the visitor's session; one that is another's by now, or has ended, is left alone and a new one is opened. */
async function takeSession(
  deps: SessionDeps,
  sessionId: SessionId,
  customerId: CustomerId,
  createRenewalToken: CreateRenewalToken,
): Promise<{ sessionId: SessionId; renewalToken: string }> {
  const { db, accountId, nowMs } = deps;
  const take = async (id: SessionId) => {
    const renewalToken = await createRenewalToken(id);
    const renewalHash = await sha256Hex(renewalToken);
    const isTaken = await verifySession(db, { accountId, sessionId: id, customerId, renewalHash, nowMs });
    return isTaken ? { sessionId: id, renewalToken } : null;
  };
  const taken = (await take(sessionId)) ?? (await take((await createSession(deps)).sessionId));
  if (taken === null) throw new AppError('session_ended');
  return taken;
}

/** What waits in the session's threads goes on. A thread that cannot be reached now is told when it is next opened. */
async function identifyThreads(deps: SignInSessionDeps, visitor: Visitor): Promise<void> {
  const { accountId } = deps.account;
  const { sessionId } = visitor;
  const failures = await tellThreads(deps.db, { accountId, sessionId, customerId: null }, (threadId) =>
    identifyThread(deps, { accountId, threadId, visitor }),
  );
  for (const failure of failures) logError('sign-in.identify', failure);
}
