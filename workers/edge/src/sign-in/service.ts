import { AppError, ONE_TIME_CODE_DIGITS, createId, type Locale, type SessionResponse } from '@loket/contracts';
import { findCustomerByEmail } from '@loket/db';
import type { Visitor } from '@loket/domain/identity';
import type { Mail } from '@loket/domain/ports';
import { logError } from '../http/log.ts';
import { createToken, hmacHex } from '../tokens/tokens.ts';
import { codeMail } from './code-mail.ts';
import { signInSession, type SignInSessionDeps } from './sign-in-session.ts';

export interface SignInDeps extends SignInSessionDeps {
  /** `null` when nothing is there that could deliver. */
  readonly mail: Mail | null;
  /** Work that may end after the answer. */
  waitUntil(work: Promise<unknown>): void;
}

/**
 * Sends a one-time code to a known customer's address. The answer and its time are the same for an unknown one, to which
 * nothing is sent.
 *
 * @throws {AppError} `rate_limited` when the address or the network has asked too often; `unavailable`, with nothing stored,
 *   when no mail can be sent.
 */
export async function requestCode(
  deps: SignInDeps,
  request: { email: string; locale: Locale; network: string },
): Promise<{ expiresAtMs: number; digits: typeof ONE_TIME_CODE_DIGITS }> {
  const { mail } = deps;
  if (mail === null) throw new AppError('unavailable');
  const network = await limitsOf(deps, 'network', request.network);
  const count = await network.countNetworkSend();
  if (!count.isAllowed) throw tooMany(count.retryAfterMs);
  const code = createCode();
  const address = await limitsOf(deps, 'email', request.email);
  const issued = await address.issueCode(await hashCode(deps, request.email, code));
  if (issued.outcome === 'rate_limited') throw tooMany(issued.retryAfterMs);
  deps.waitUntil(sendCode(deps, mail, request, code));
  return { expiresAtMs: issued.expiresAtMs, digits: ONE_TIME_CODE_DIGITS };
}

async function sendCode(
  deps: SignInDeps,
  mail: Mail,
  request: { email: string; locale: Locale },
  code: string,
): Promise<void> {
  try {
    const { accountId, name } = deps.account;
    if ((await findCustomerByEmail(deps.db, { accountId, email: request.email })) === null) return;
    const content = codeMail(request.locale, name, code);
    await mail.send({ id: createId('mail'), accountId, to: request.email, ...content, sentAtMs: Date.now() });
  } catch (error) {
    logError('sign-in.mail', error);
  }
}

/**
 * Signs the visitor in with a code. A session that is already another customer's is left alone and a new one is opened.
 *
 * @throws {AppError} `code_refused` when the code is wrong, used, expired, of another address, or tried too often;
 *   `rate_limited` when the network has tried too often.
 */
export async function verifyCode(
  deps: SignInDeps,
  visitor: Visitor,
  request: { email: string; code: string; network: string },
): Promise<SessionResponse> {
  const network = await limitsOf(deps, 'network', request.network);
  const count = await network.countNetworkTry();
  if (!count.isAllowed) throw tooMany(count.retryAfterMs);
  const address = await limitsOf(deps, 'email', request.email);
  const isRight = await address.tryCode(await hashCode(deps, request.email, request.code));
  const { accountId } = deps.account;
  const customer = isRight ? await findCustomerByEmail(deps.db, { accountId, email: request.email }) : null;
  if (customer === null) throw new AppError('code_refused');
  const renewalToken = createToken();
  return signInSession(deps, visitor, customer.id, () => renewalToken);
}

async function limitsOf(deps: SignInDeps, kind: 'email' | 'network', subject: string) {
  const { env, account, settings } = deps;
  const hash = await hmacHex(settings.sessionSecret, `${kind}:${subject}`);
  return env.LIMITS.get(env.LIMITS.idFromName(`${account.accountId}/${kind}/${hash}`));
}

function hashCode(deps: SignInDeps, email: string, code: string): Promise<string> {
  return hmacHex(deps.settings.sessionSecret, `code:${deps.account.accountId}:${email}:${code}`);
}

/** Six digits, each as likely as any other. */
function createCode(): string {
  const range = 10 ** ONE_TIME_CODE_DIGITS;
  // Numbers above the greatest multiple of the range would make low codes likelier: draw again.
  const limit = Math.floor(2 ** 32 / range) * range;
  for (;;) {
    const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
    if (number < limit) return String(number % range).padStart(ONE_TIME_CODE_DIGITS, '0');
  }
}

function tooMany(retryAfterMs: number): AppError {
  return new AppError('rate_limited', { retryAfterSeconds: Math.max(1, Math.ceil(retryAfterMs / 1000)) });
}
