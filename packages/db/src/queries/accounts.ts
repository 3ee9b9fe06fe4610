import type { AccountId, Channel, Id, Locale } from '@loket/contracts';
import { and, eq, isNull } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { accountKeys, accountOrigins, accounts } from '../schema/accounts.ts';
import { runAtomically, toJsonInserts } from './json-rows.ts';

/** An account as the rest of the system reads it. */
export interface Account {
  readonly accountId: AccountId;
  readonly name: string;
  readonly locale: Locale;
  readonly timeZone: string;
  readonly currency: string;
  readonly isAgentOn: boolean;
  readonly activeChannels: readonly Channel[];
  readonly greeting: Record<Locale, string> | null;
  readonly starterQuestions: Record<Locale, string[]> | null;
  /** Address of a product's page with `{handle}` in it, or `null`. */
  readonly productUrl: string | null;
  /** Page on which customers see their orders, or `null`. */
  readonly ordersUrl: string | null;
}

const accountColumns = {
  accountId: accounts.accountId,
  name: accounts.name,
  locale: accounts.locale,
  timeZone: accounts.timeZone,
  currency: accounts.currency,
  isAgentOn: accounts.isAgentOn,
  activeChannels: accounts.activeChannels,
  greeting: accounts.greeting,
  starterQuestions: accounts.starterQuestions,
  productUrl: accounts.productUrl,
  ordersUrl: accounts.ordersUrl,
};

/** The account, or `null` when there is none of that id. */
export async function findAccount(db: Database, query: { accountId: AccountId }): Promise<Account | null> {
  const rows = await db.select(accountColumns).from(accounts).where(eq(accounts.accountId, query.accountId)).limit(1);
  return rows[0] ?? null;
}

/** Websites on which the account's chat may run, as exact origins. At most 100. */
export async function listAccountOrigins(db: Database, query: { accountId: AccountId }): Promise<string[]> {
  const rows = await db
    .select({ origin: accountOrigins.origin })
    .from(accountOrigins)
    .where(eq(accountOrigins.accountId, query.accountId))
    .limit(100);
  return rows.map((row) => row.origin);
}

/** Creates an account or changes it, and makes its list of origins exactly `origins` (at most 100). Can be repeated. */
export async function putAccount(
  db: Database,
  input: { account: Account; origins: readonly string[]; nowMs: number },
): Promise<void> {
  const { accountId, ...fields } = input.account;
  const values = { ...fields, activeChannels: [...fields.activeChannels] };
  const rows = [...new Set(input.origins)].map((origin) => ({ accountId, origin }));
  await runAtomically(db, [
    db
      .insert(accounts)
      .values({ accountId, ...values, createdAtMs: input.nowMs })
      .onConflictDoUpdate({ target: accounts.accountId, set: values }),
    db.delete(accountOrigins).where(eq(accountOrigins.accountId, accountId)),
    ...toJsonInserts(db, { into: accountOrigins, rows, ifPresent: 'keep' }),
  ]);
}

/** Adds a secret key by its hash. */
export async function insertAccountKey(
  db: Database,
  input: { accountId: AccountId; id: Id<'secretKey'>; keyHash: string; nowMs: number },
): Promise<void> {
  await db
    .insert(accountKeys)
    .values({ accountId: input.accountId, id: input.id, keyHash: input.keyHash, createdAtMs: input.nowMs });
}

/** The account that a secret key opens, or `null` when it is unknown or revoked. */
export async function findAccountIdByKey(db: Database, query: { keyHash: string }): Promise<AccountId | null> {
  const rows = await db
    .select({ accountId: accountKeys.accountId })
    .from(accountKeys)
    .where(and(eq(accountKeys.keyHash, query.keyHash), isNull(accountKeys.revokedAtMs)))
    .limit(1);
  return rows[0]?.accountId ?? null;
}
