import type { AccountId, Id, IdentityKeyAlgorithm } from '@loket/contracts';
import { and, desc, eq, isNull } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { identityKeys } from '../schema/identity-keys.ts';

/** A key that signs customers' tokens, its secret still sealed. */
export interface IdentityKeyRow {
  readonly accountId: AccountId;
  readonly kid: Id<'identityKey'>;
  readonly algorithm: IdentityKeyAlgorithm;
  readonly sealedSecret: string;
}

const columns = {
  accountId: identityKeys.accountId,
  kid: identityKeys.kid,
  algorithm: identityKeys.algorithm,
  sealedSecret: identityKeys.sealedSecret,
};

export async function insertIdentityKey(db: Database, input: IdentityKeyRow & { nowMs: number }): Promise<void> {
  const { nowMs, ...row } = input;
  await db.insert(identityKeys).values({ ...row, createdAtMs: nowMs });
}

/** The account's key of that name, or `null` when it is unknown or revoked. */
export async function findIdentityKey(
  db: Database,
  query: { accountId: AccountId; kid: Id<'identityKey'> },
): Promise<IdentityKeyRow | null> {
  const rows = await db
    .select(columns)
    .from(identityKeys)
    .where(
      and(
        eq(identityKeys.accountId, query.accountId),
        eq(identityKeys.kid, query.kid),
        isNull(identityKeys.revokedAtMs),
      ),
    )
    .limit(1);
  return rows[0] ?? null;
}

/** The account's newest key that is not revoked, or `null`. */
export async function findNewestIdentityKey(
  db: Database,
  query: { accountId: AccountId },
): Promise<IdentityKeyRow | null> {
  const rows = await db
    .select(columns)
    .from(identityKeys)
    .where(and(eq(identityKeys.accountId, query.accountId), isNull(identityKeys.revokedAtMs)))
    .orderBy(desc(identityKeys.createdAtMs))
    .limit(1);
  return rows[0] ?? null;
}

/** Takes a key out of use for good. Repeating it, or an unknown key, changes nothing. */
export async function revokeIdentityKey(
  db: Database,
  input: { accountId: AccountId; kid: Id<'identityKey'>; nowMs: number },
): Promise<void> {
  await db
    .update(identityKeys)
    .set({ revokedAtMs: input.nowMs })
    .where(
      and(
        eq(identityKeys.accountId, input.accountId),
        eq(identityKeys.kid, input.kid),
        isNull(identityKeys.revokedAtMs),
      ),
    );
}
