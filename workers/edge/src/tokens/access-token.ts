import { AccountIdSchema, CustomerIdSchema, IDENTITY_LEVELS, SessionIdSchema, type AccountId } from '@loket/contracts';
import type { Visitor } from '@loket/domain/identity';
import { SignJWT, jwtVerify } from 'jose';
import { z } from 'zod';

/** How long an access token is good for. */
export const ACCESS_TOKEN_LIFETIME_MS = 10 * 60_000;

const ISSUER = 'loket';

const ClaimsSchema = z.object({
  sub: SessionIdSchema,
  aud: AccountIdSchema,
  lvl: z.enum(IDENTITY_LEVELS),
  cus: CustomerIdSchema.nullable(),
});

/** Signs an access token for a session of an account. */
export function signAccessToken(
  secret: string,
  accountId: AccountId,
  visitor: Visitor,
  nowMs: number,
): Promise<string> {
  return new SignJWT({ lvl: visitor.level, cus: visitor.customerId })
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuer(ISSUER)
    .setSubject(visitor.sessionId)
    .setAudience(accountId)
    .setIssuedAt(Math.floor(nowMs / 1000))
    .setExpirationTime(Math.floor((nowMs + ACCESS_TOKEN_LIFETIME_MS) / 1000))
    .sign(new TextEncoder().encode(secret));
}

/** Whose token it is, or `null` when it is not ours, of another account, or expired. */
export async function verifyAccessToken(
  secret: string,
  accountId: AccountId,
  token: string,
  nowMs: number,
): Promise<Visitor | null> {
  try {
    const { payload } = await jwtVerify(token, new TextEncoder().encode(secret), {
      algorithms: ['HS256'],
      issuer: ISSUER,
      audience: accountId,
      requiredClaims: ['exp', 'sub'],
      currentDate: new Date(nowMs),
    });
    const claims = ClaimsSchema.safeParse(payload);
    if (!claims.success) return null;
    return { sessionId: claims.data.sub, level: claims.data.lvl, customerId: claims.data.cus };
  } catch {
    return null;
  }
}
