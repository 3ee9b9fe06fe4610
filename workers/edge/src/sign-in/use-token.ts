import { AppError, type SessionResponse } from '@loket/contracts';
import { ensureCustomer } from '@loket/db';
import type { Visitor } from '@loket/domain/identity';
import { loadOrigins } from '../accounts/service.ts';
import { hmacHex } from '../tokens/tokens.ts';
import { readCustomerToken } from './customer-token.ts';
import { signInSession, type SignInSessionDeps } from './sign-in-session.ts';

/**
 * Signs the visitor in with a token that the shop's server has signed. A customer of whom the shop has not told before is
 * made. The same token may be used again until it expires: it says again what it said.
 *
 * @throws {AppError} `token_refused` when the token is not valid here and now; the session stays as it is.
 */
export async function useToken(deps: SignInSessionDeps, visitor: Visitor, token: string): Promise<SessionResponse> {
  const { db, settings, account } = deps;
  const { sessionSecret } = settings;
  const { accountId } = account;
  const nowMs = Date.now();
  const origins = await loadOrigins(db, accountId);
  const claims = await readCustomerToken({ db, sessionSecret, accountId, origins }, token, nowMs);
  if (claims === null) throw new AppError('token_refused');
  const customer = await ensureCustomer(db, { accountId, email: claims.email, nowMs });
  // A shop says who its customer is with every page, in several tabs at once. Always the same token, secret and unlike the
  // one from before sign-in, so that no tab's answer takes another's away.
  return signInSession(deps, visitor, customer.id, (sessionId) =>
    hmacHex(sessionSecret, `renewal:${accountId}:${sessionId}:${customer.id}`),
  );
}
