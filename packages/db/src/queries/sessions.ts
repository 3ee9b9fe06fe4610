import type { AccountId, CustomerId, IdentityLevel, SessionId } from '@loket/contracts';
import { type SQL, and, eq, gt, isNull, lt, or } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { sessions } from '../schema/sessions.ts';

export interface SessionRow {
  readonly accountId: AccountId;
  readonly id: SessionId;
  readonly level: IdentityLevel;
  readonly customerId: CustomerId | null;
  readonly expiresAtMs: number;
}

const sessionColumns = {
  accountId: sessions.accountId,
  id: sessions.id,
  level: sessions.level,
  customerId: sessions.customerId,
  expiresAtMs: sessions.expiresAtMs,
};

export async function insertSession(
  db: Database,
  input: SessionRow & { renewalHash: string; nowMs: number },
): Promise<void> {
  const { nowMs, ...row } = input;
  await db.insert(sessions).values({ ...row, createdAtMs: nowMs });
}

/** The session that has not ended by `nowMs`, or `null`. */
export function findSession(
  db: Database,
  query: { accountId: AccountId; sessionId: SessionId; nowMs: number },
): Promise<SessionRow | null> {
  return findLiveSession(db, query, eq(sessions.id, query.sessionId));
}

/** The session of a renewal token that has not ended by `nowMs`, or `null`. */
export function findSessionByRenewal(
  db: Database,
  query: { accountId: AccountId; renewalHash: string; nowMs: number },
): Promise<SessionRow | null> {
  return findLiveSession(db, query, eq(sessions.renewalHash, query.renewalHash));
}

async function findLiveSession(
  db: Database,
  query: { accountId: AccountId; nowMs: number },
  which: SQL,
): Promise<SessionRow | null> {
  const rows = await db
    .select(sessionColumns)
    .from(sessions)
    .where(and(eq(sessions.accountId, query.accountId), which, gt(sessions.expiresAtMs, query.nowMs)))
    .limit(1);
  return rows[0] ?? null;
}

/**
 * Makes a session the verified customer's, with a new renewal token.
 *
 * @returns `false`, and nothing is changed, when it has ended by `nowMs` or is another customer's.
 */
export async function verifySession(
  db: Database,
  input: { accountId: AccountId; sessionId: SessionId; customerId: CustomerId; renewalHash: string; nowMs: number },
): Promise<boolean> {
  const rows = await db
    .update(sessions)
    .set({ level: 'verified', customerId: input.customerId, renewalHash: input.renewalHash })
    .where(
      and(
        eq(sessions.accountId, input.accountId),
        eq(sessions.id, input.sessionId),
        or(isNull(sessions.customerId), eq(sessions.customerId, input.customerId)),
        gt(sessions.expiresAtMs, input.nowMs),
      ),
    )
    .returning({ id: sessions.id });
  return rows.length === 1;
}

/** Ends a session. Ending it again changes nothing. */
export async function deleteSession(
  db: Database,
  input: { accountId: AccountId; sessionId: SessionId },
): Promise<void> {
  await db.delete(sessions).where(and(eq(sessions.accountId, input.accountId), eq(sessions.id, input.sessionId)));
}

/** Deletes the sessions that ended before `nowMs`. Looks across accounts, and at nothing but the time. */
export async function deleteExpiredSessions(db: Database, input: { nowMs: number }): Promise<void> {
  await db.delete(sessions).where(lt(sessions.expiresAtMs, input.nowMs));
}
