import { EmailSchema, IdentityKeyIdSchema, type Id } from '@loket/contracts';
import { decodeProtectedHeader, errors, jwtVerify, type JWTPayload } from 'jose';
import { z } from 'zod';
import { openIdentityKey, type IdentityKeyDeps } from '../accounts/identity-keys.ts';

/** From `iat` to `exp` at most: a token is asked for when it is needed, and what leaks of it is soon worth nothing. */
const LIFETIME_MAX_SECONDS = 15 * 60;

/** How far the shop's clock may be off. */
const CLOCK_TOLERANCE_SECONDS = 30;

const ClaimsSchema = z
  .object({ sub: z.string().min(1).max(200), email: EmailSchema, iat: z.number(), exp: z.number() })
  .refine(({ iat, exp }) => exp - iat <= LIFETIME_MAX_SECONDS);

/** What a shop has said of its customer. */
export type CustomerClaims = Pick<z.output<typeof ClaimsSchema>, 'email'>;

/**
 * Reads a token that the shop's server has signed for its customer.
 *
 * @param deps.origins - The account's websites; one of them must be the token's `iss`.
 * @returns `null` when the token is not valid for this account and this moment.
 */
export async function readCustomerToken(
  deps: IdentityKeyDeps & { origins: readonly string[] },
  token: string,
  nowMs: number,
): Promise<CustomerClaims | null> {
  const kid = kidOf(token);
  const key = kid === null ? null : await openIdentityKey(deps, kid);
  if (key === null) return null;
  const payload = await orNull(async () => {
    const verified = await jwtVerify(token, key.secret, {
      // The key's own, never what the token's header asks for.
      algorithms: [key.algorithm],
      audience: deps.accountId,
      issuer: [...deps.origins],
      requiredClaims: ['sub', 'exp', 'iat'],
      maxTokenAge: LIFETIME_MAX_SECONDS,
      clockTolerance: CLOCK_TOLERANCE_SECONDS,
      currentDate: new Date(nowMs),
    });
    return verified.payload;
  });
  return toClaims(payload);
}

function toClaims(payload: JWTPayload | null): CustomerClaims | null {
  const claims = ClaimsSchema.safeParse(payload);
  return claims.success ? { email: claims.data.email } : null;
}

/** The key that a token names, or `null`. */
function kidOf(token: string): Id<'identityKey'> | null {
  try {
    return IdentityKeyIdSchema.parse(decodeProtectedHeader(token).kid);
  } catch {
    return null;
  }
}

/** What `check` gives; `null` when the token fails it. */
async function orNull<T>(check: () => Promise<T>): Promise<T | null> {
  try {
    return await check();
  } catch (error) {
    if (error instanceof errors.JOSEError) return null;
    throw error;
  }
}
