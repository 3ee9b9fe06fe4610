import { createId, type AccountId, type Id, type IdentityKey, type IdentityKeyAlgorithm } from '@loket/contracts';
import {
  findIdentityKey,
  findNewestIdentityKey,
  insertIdentityKey,
  type Database,
  type IdentityKeyRow,
} from '@loket/db';
import { createToken } from '../tokens/tokens.ts';
import { seal, unseal } from '../tokens/sealed.ts';

export interface IdentityKeyDeps {
  readonly db: Database;
  readonly sessionSecret: string;
  readonly accountId: AccountId;
}

/** A key that is ready to sign or check tokens. */
export interface OpenIdentityKey {
  readonly kid: Id<'identityKey'>;
  readonly algorithm: IdentityKeyAlgorithm;
  readonly secret: Uint8Array;
}

/** Makes a key with which the account's shop signs its customers' tokens. The secret is never shown again. */
export async function createIdentityKey(deps: IdentityKeyDeps, nowMs: number): Promise<IdentityKey> {
  const { db, sessionSecret, accountId } = deps;
  const key = { accountId, kid: createId('identityKey'), algorithm: 'HS256' as const };
  const secret = createToken();
  await insertIdentityKey(db, { ...key, sealedSecret: await seal(sessionSecret, placeOf(key), secret), nowMs });
  return { ...key, secret };
}

/** The account's key of that name, or `null` when it is unknown or revoked. */
export async function openIdentityKey(deps: IdentityKeyDeps, kid: Id<'identityKey'>): Promise<OpenIdentityKey | null> {
  return open(deps, await findIdentityKey(deps.db, { accountId: deps.accountId, kid }));
}

/** The account's newest key, or `null` when it has none. */
export async function openNewestIdentityKey(deps: IdentityKeyDeps): Promise<OpenIdentityKey | null> {
  return open(deps, await findNewestIdentityKey(deps.db, { accountId: deps.accountId }));
}

async function open(deps: IdentityKeyDeps, row: IdentityKeyRow | null): Promise<OpenIdentityKey | null> {
  if (row === null) return null;
  const secret = await unseal(deps.sessionSecret, placeOf(row), row.sealedSecret);
  return { kid: row.kid, algorithm: row.algorithm, secret: new TextEncoder().encode(secret) };
}

function placeOf({ accountId, kid }: Pick<IdentityKeyRow, 'accountId' | 'kid'>): string {
  return `identity-key:${accountId}:${kid}`;
}
