import type { AccountId } from '@loket/contracts';
import type { CustomerRow } from '@loket/db';
import { SignJWT } from 'jose';
import { openNewestIdentityKey, type IdentityKeyDeps } from '../accounts/identity-keys.ts';

/** The account that the demo shop belongs to; it is seeded under this id. */
export const DEMO_ACCOUNT_ID: AccountId = 'acc_noordzeesupply';

/** A page asks for a token when it needs one, so it may be short-lived. */
const TOKEN_LIFETIME_SECONDS = 5 * 60;

/**
 * Signs a token for the shop's customer, as `docs/identity.md` tells every shop to do. Only where the key comes from is
 * particular: another shop keeps it in its own settings, this one has none.
 *
 * @param origin - The shop's website.
 * @returns `null` while the account has no key.
 */
export async function signCustomerToken(
  deps: IdentityKeyDeps,
  customer: CustomerRow,
  origin: string,
): Promise<string | null> {
  const key = await openNewestIdentityKey(deps);
  if (key === null) return null;
  const nowSeconds = Math.floor(Date.now() / 1000);
  return new SignJWT({ email: customer.email })
    .setProtectedHeader({ alg: key.algorithm, kid: key.kid })
    .setIssuer(origin)
    .setAudience(deps.accountId)
    .setSubject(customer.id)
    .setIssuedAt(nowSeconds)
    .setExpirationTime(nowSeconds + TOKEN_LIFETIME_SECONDS)
    .sign(key.secret);
}
