import type { AccountId } from '@loket/contracts';
import type { Account } from '@loket/db';
import { logError } from '../http/log.ts';
import { outside } from '../thread/outside.ts';
import type { SearchAccount, SearchObject } from './search-object.ts';

/** The object of an account's search. */
export function searchStub(env: Env, accountId: AccountId): DurableObjectStub<SearchObject> {
  return env.SEARCH.get(env.SEARCH.idFromName(accountId));
}

/** What the search must know of an account. */
export function toSearchAccount({ accountId, currency }: Pick<Account, 'accountId' | 'currency'>): SearchAccount {
  return { accountId, currency };
}

/**
 * Makes a change that the search has to follow. It is announced first, so that the search looks for it even when this
 * process dies in between; afterwards the search is told to read it, which the caller need not wait for.
 */
export async function changeSearched<T>(
  env: Env,
  account: SearchAccount,
  options: { readonly change: () => Promise<T>; readonly waitUntil: (promise: Promise<unknown>) => void },
): Promise<T> {
  // The search may be away; the change is noted in the database all the same, and found with the next one.
  await outside('search.announce', async () => searchStub(env, account.accountId).announce(account)).catch(
    (error: unknown) => logError('search.announce', error),
  );
  const value = await options.change();
  options.waitUntil(
    outside('search.sync', async () => searchStub(env, account.accountId).syncAnnounced(account)).catch(
      (error: unknown) => {
        // The announced alarm tries again.
        logError('search.sync', error);
      },
    ),
  );
  return value;
}
