import { AccountIdSchema, AppError, HTTP_BODY_MAX_BYTES, IMPORT_BODY_MAX_BYTES, createId } from '@loket/contracts';
import { createDatabase, findAccountIdByKey, findSession, type SessionRow } from '@loket/db';
import type { Visitor } from '@loket/domain/identity';
import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import { bodyLimit } from 'hono/body-limit';
import { loadAccount, loadOrigins } from '../accounts/service.ts';
import { readSettings, type AppEnv, type ChatEnv, type KeyEnv, type VisitorEnv } from '../env.ts';
import { isEqualInConstantTime, sha256Hex } from '../tokens/tokens.ts';
import { verifyAccessToken } from '../tokens/access-token.ts';
import { logEvent } from './log.ts';

/** How long a browser may keep the answer to a preflight. */
const PREFLIGHT_MAX_AGE_SECONDS = 7_200;

/** Seconds after which a load limit has certainly opened again: the period of its binding in `wrangler.jsonc`. */
export const LOAD_PERIOD_SECONDS = { VISITOR_RATE: 10, NETWORK_RATE: 60, ACCOUNT_RATE: 10 } as const;

/** Gives the request its id, database and settings, and writes one line about it when it is answered. */
export const requestContext = createMiddleware<AppEnv>(async (c, next) => {
  const startedAtMs = Date.now();
  c.set('requestId', createId('request'));
  c.set('errorCode', null);
  c.header('X-Content-Type-Options', 'nosniff');
  c.header('Referrer-Policy', 'no-referrer');
  // Answers hold tokens, keys and conversations; a route whose answer may be kept says so itself.
  c.header('Cache-Control', 'no-store');
  c.set('settings', readSettings(c.env));
  c.set('db', createDatabase(c.env.DB));
  await next();
  logEvent('request', {
    requestId: c.var.requestId,
    method: c.req.method,
    route: c.req.routePath,
    status: c.res.status,
    code: c.var.errorCode,
    elapsedMs: Date.now() - startedAtMs,
  });
});

/** Refuses bodies over the limit before they are read, and anything but JSON. */
export const jsonBodies = createMiddleware<AppEnv>(async (c, next) => {
  const hasBody = c.req.raw.body !== null;
  if (hasBody && !/^application\/json\b/i.test(c.req.header('Content-Type') ?? '')) {
    throw new AppError('unsupported_media_type');
  }
  const maxSize = c.req.path.startsWith('/v1/imports/') ? IMPORT_BODY_MAX_BYTES : HTTP_BODY_MAX_BYTES;
  return bodyLimit({
    maxSize,
    onError: () => {
      throw new AppError('too_large');
    },
  })(c, next);
});

/**
 * Finds the account of the path and holds its list of origins: exactly those get CORS headers, any other origin is refused
 * before anything is done. Requests without `Origin` come from servers and are judged by their credentials alone.
 */
export const chatAccount = createMiddleware<ChatEnv>(async (c, next) => {
  const accountId = AccountIdSchema.safeParse(c.req.param('accountId'));
  const account = accountId.success ? await loadAccount(c.var.db, accountId.data) : null;
  const origin = c.req.header('Origin');
  c.header('Vary', 'Origin');
  if (account === null) {
    // There is nobody whose list could be asked, and nothing to keep: whoever misspelt the tag may read why.
    if (origin !== undefined) c.header('Access-Control-Allow-Origin', origin);
    throw new AppError('account_not_found');
  }
  c.set('account', account);
  if (origin !== undefined) {
    if (!(await loadOrigins(c.var.db, account.accountId)).includes(origin)) throw new AppError('origin_not_allowed');
    c.header('Access-Control-Allow-Origin', origin);
    c.header('Access-Control-Expose-Headers', 'Retry-After');
  }
  if (c.req.method === 'OPTIONS') {
    c.header('Access-Control-Allow-Methods', 'GET, POST, DELETE');
    c.header('Access-Control-Allow-Headers', 'Authorization, Content-Type');
    c.header('Access-Control-Max-Age', String(PREFLIGHT_MAX_AGE_SECONDS));
    return c.body(null, 204);
  }
  await next();
  return undefined;
});

/** Lets in a session that is signed, of this account, not expired and not ended. */
export const visitorOnly = createMiddleware<VisitorEnv>(async (c, next) => {
  const { session } = await readSession(c);
  if (session === null) throw new AppError('session_ended');
  c.set('visitor', toVisitor(session));
  c.set('sessionExpiresAtMs', session.expiresAtMs);
  await next();
});

/** Lets in a valid access token, also after its session has ended: whoever signs out may finish what was cut off. */
export const visitorOrLeaver = createMiddleware<VisitorEnv>(async (c, next) => {
  const { visitor, session } = await readSession(c);
  c.set('visitor', session === null ? visitor : toVisitor(session));
  c.set('sessionExpiresAtMs', session?.expiresAtMs ?? 0);
  await next();
});

/** What the access token says, and its session unless that has ended. @throws {AppError} `unauthenticated` */
async function readSession(c: Context<VisitorEnv>): Promise<{ visitor: Visitor; session: SessionRow | null }> {
  const token = bearerOf(c.req.header('Authorization'));
  const { db, settings, account } = c.var;
  const { accountId } = account;
  const nowMs = Date.now();
  const visitor = token === null ? null : await verifyAccessToken(settings.sessionSecret, accountId, token, nowMs);
  if (visitor === null) throw new AppError('unauthenticated');
  await limitLoad(c.env, 'VISITOR_RATE', `${accountId}:${visitor.sessionId}`);
  return { visitor, session: await findSession(db, { accountId, sessionId: visitor.sessionId, nowMs }) };
}

/** The row is newer than the token: a level reached meanwhile in another tab counts here too. */
function toVisitor(session: SessionRow): Visitor {
  return { sessionId: session.id, level: session.level, customerId: session.customerId };
}

/** Lets in the account's secret key. */
export const secretKeyOnly = createMiddleware<KeyEnv>(async (c, next) => {
  const token = bearerOf(c.req.header('Authorization'));
  if (token === null) throw new AppError('unauthenticated');
  // A customer's session is a known kind of credential, only the wrong one.
  if (!token.startsWith('sk_')) throw new AppError('forbidden');
  const accountId = await findAccountIdByKey(c.var.db, { keyHash: await sha256Hex(token) });
  if (accountId === null) throw new AppError('unauthenticated');
  await limitLoad(c.env, 'ACCOUNT_RATE', accountId);
  c.set('accountId', accountId);
  await next();
});

/** Lets in the operator of this installation. */
export const operatorOnly = createMiddleware<AppEnv>(async (c, next) => {
  const token = bearerOf(c.req.header('Authorization'));
  if (token === null || !(await isEqualInConstantTime(token, c.var.settings.operatorToken))) {
    throw new AppError('unauthenticated');
  }
  await next();
});

/** @throws {AppError} `rate_limited` when the load limit of the key is reached. */
export async function limitLoad(env: Env, name: keyof typeof LOAD_PERIOD_SECONDS, key: string): Promise<void> {
  const { success } = await env[name].limit({ key });
  if (!success) throw new AppError('rate_limited', { retryAfterSeconds: LOAD_PERIOD_SECONDS[name] });
}

/** Header with the caller's address. Only the platform's own is believed: others are the caller's to choose. */
export const ADDRESS_HEADER = 'CF-Connecting-IP';

function bearerOf(header: string | undefined): string | null {
  return /^Bearer ([A-Za-z0-9._~+/=-]{1,4096})$/.exec(header ?? '')?.[1] ?? null;
}
