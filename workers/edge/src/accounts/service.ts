import { AppError, type AccountId } from '@loket/contracts';
import { findAccount, listAccountOrigins, type Account, type Database } from '@loket/db';

/** How long an isolate believes what it has read of an account: a changed setting works everywhere within that time. */
const CACHE_MS = 5_000;

/** Accounts that one isolate keeps; beyond it the oldest goes. */
const CACHE_MAX = 1_000;

class ShortCache<T> {
  readonly #entries = new Map<string, { value: T; untilMs: number }>();

  async get(key: string, load: () => Promise<T>): Promise<T> {
    const entry = this.#entries.get(key);
    if (entry !== undefined && entry.untilMs > Date.now()) return entry.value;
    const value = await load();
    this.#entries.delete(key);
    this.#entries.set(key, { value, untilMs: Date.now() + CACHE_MS });
    const oldest = this.#entries.keys().next().value;
    if (this.#entries.size > CACHE_MAX && oldest !== undefined) this.#entries.delete(oldest);
    return value;
  }

  forget(key: string): void {
    this.#entries.delete(key);
  }
}

const accountCache = new ShortCache<Account | null>();
const originCache = new ShortCache<string[]>();

/** The account, or `null`; at most five seconds old. */
export function loadAccount(db: Database, accountId: AccountId): Promise<Account | null> {
  return accountCache.get(accountId, () => findAccount(db, { accountId }));
}

/** {@link loadAccount} of an account that is known to be there. @throws {AppError} `account_not_found` */
export async function getAccount(db: Database, accountId: AccountId): Promise<Account> {
  const account = await loadAccount(db, accountId);
  if (account === null) throw new AppError('account_not_found');
  return account;
}

/** The account's allowed origins; at most five seconds old. */
export function loadOrigins(db: Database, accountId: AccountId): Promise<string[]> {
  return originCache.get(accountId, () => listAccountOrigins(db, { accountId }));
}

/** Drops what this isolate has kept of an account that has just been changed. */
export function forgetAccount(accountId: AccountId): void {
  accountCache.forget(accountId);
  originCache.forget(accountId);
}
