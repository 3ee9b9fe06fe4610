import type { IdentityKey, SessionResponse } from '@loket/contracts';
import { createDatabase, ensureCustomer } from '@loket/db';
import { env } from 'cloudflare:workers';
import { SignJWT, UnsecuredJWT, exportSPKI, generateKeyPair } from 'jose';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  SHOP_ORIGIN,
  addOrder,
  call,
  callJson,
  createShop,
  createVisitor,
  readEvents,
  say,
  signIn,
  waitForEvent,
  type TestShop,
  type TestVisitor,
} from '../testing/shop.ts';

const EMAIL = 'anna@example.com';
const operator = { token: env.OPERATOR_TOKEN };

let shop: TestShop;
let key: IdentityKey;

beforeEach(async () => {
  shop = await createShop();
  await addOrder(shop, { name: '#1001', email: EMAIL });
  key = await createKey(shop);
});

function createKey({ accountId }: TestShop): Promise<IdentityKey> {
  return callJson('POST', `/v1/accounts/${accountId}/identity-keys`, { ...operator, status: 201 });
}

interface TokenOptions {
  /** Claims on top of good ones; `undefined` takes one out. */
  readonly claims?: Record<string, unknown>;
  readonly header?: { alg?: string; kid?: string };
  readonly secret?: string;
}

/** A token as a shop signs it, or with one thing wrong. */
function sign(options: TokenOptions = {}): Promise<string> {
  return new SignJWT(goodClaims(options.claims))
    .setProtectedHeader({ alg: 'HS256', kid: key.kid, ...options.header })
    .sign(new TextEncoder().encode(options.secret ?? key.secret));
}

function goodClaims(others: Record<string, unknown> = {}): Record<string, unknown> {
  const iat = seconds();
  return { iss: SHOP_ORIGIN, aud: shop.accountId, sub: 'customer-17', email: EMAIL, iat, exp: iat + 300, ...others };
}

function seconds(): number {
  return Math.floor(Date.now() / 1000);
}

function use(visitor: TestVisitor, token: string): Promise<Response> {
  return call('POST', `/v1/chat/${visitor.shop.accountId}/sign-in/tokens`, {
    token: visitor.session.accessToken,
    body: { token },
  });
}

async function identify(visitor: TestVisitor, token: string): Promise<TestVisitor> {
  const response = await use(visitor, token);
  expect(response.status).toBe(200);
  return { ...visitor, session: await response.json<SessionResponse>() };
}

async function expectRefused(token: string): Promise<void> {
  const visitor = await createVisitor(shop);
  const response = await use(visitor, token);
  expect(response.status).toBe(401);
  expect(await response.json()).toMatchObject({ error: { code: 'token_refused', retryable: false } });
  const session = await renew(visitor);
  expect(session).toMatchObject({ level: 'anonymous', sessionId: visitor.session.sessionId });
}

function renew(visitor: TestVisitor): Promise<SessionResponse> {
  const { renewalToken } = visitor.session;
  return callJson('POST', `/v1/chat/${visitor.shop.accountId}/sessions/renew`, { body: { renewalToken } });
}

describe('a token that the shop has signed', () => {
  it('signs its customer in, whatever the case of the address', async () => {
    const visitor = await createVisitor(shop);
    const { session } = await identify(visitor, await sign({ claims: { email: ' Anna@Example.com ' } }));
    const known = await ensureCustomer(createDatabase(env.DB), { accountId: shop.accountId, email: EMAIL, nowMs: 0 });
    expect(session).toMatchObject({ level: 'verified', sessionId: visitor.session.sessionId });
    expect(session.customer?.id).toBe(known.id);
  });

  it('lets a question that waited be answered, once', async () => {
    const visitor = await createVisitor(shop);
    await say(visitor, 'Where is my order #1001?');
    await waitForEvent(visitor, (event) => event.type === 'require-authentication');
    const anna = await identify(visitor, await sign());
    await waitForEvent(anna, (event) => event.type === 'card');
    await identify(anna, await sign());
    const events = await readEvents(anna);
    expect(events.filter((event) => event.type === 'card')).toHaveLength(1);
    expect(events.filter((event) => event.type === 'identity')).toHaveLength(1);
  });

  it('makes a customer who is new to the account, once', async () => {
    const [first, second] = [await createVisitor(shop), await createVisitor(shop)];
    const token = await sign({ claims: { email: 'new@example.com' } });
    const sessions = await Promise.all([identify(first, token), identify(second, token)]);
    const ids = new Set(sessions.map(({ session }) => session.customer?.id));
    expect(ids.size).toBe(1);
  });

  it('may be used again, in several tabs at once: every answer’s session goes on', async () => {
    const visitor = await createVisitor(shop);
    const token = await sign();
    const tabs = await Promise.all([identify(visitor, token), identify(visitor, token), identify(visitor, token)]);
    const again = await identify(visitor, token);
    for (const tab of [...tabs, again]) {
      expect(tab.session.sessionId).toBe(visitor.session.sessionId);
      expect(await renew(tab)).toMatchObject({ level: 'verified', customer: again.session.customer });
    }
  });

  it('takes the renewal token from before sign-in out of use', async () => {
    const visitor = await createVisitor(shop);
    await identify(visitor, await sign());
    await expect(renew(visitor)).rejects.toThrow('401');
  });

  it('leaves the session of a customer who signed in by code as it is', async () => {
    const anna = await signIn(await createVisitor(shop), EMAIL);
    const { session } = await identify(anna, await sign());
    expect([session.sessionId, session.customer]).toEqual([anna.session.sessionId, anna.session.customer]);
  });

  it('of another customer opens a new session, which sees nothing of the one before', async () => {
    const anna = await identify(await createVisitor(shop), await sign());
    await say(anna, 'A secret of Anna');
    const bert = await identify(anna, await sign({ claims: { email: 'bert@example.com', sub: 'customer-18' } }));
    expect(bert.session.sessionId).not.toBe(anna.session.sessionId);
    await expect(readEvents(bert)).rejects.toThrow('404');
    const { threads } = await callJson<{ threads: unknown[] }>('GET', `/v1/chat/${shop.accountId}/threads`, {
      token: bert.session.accessToken,
    });
    expect(threads).toEqual([]);
    expect((await readEvents(anna)).length).toBeGreaterThan(0);
  });

  it('holds for a clock that is a little off', async () => {
    const late = seconds() + 20;
    const early = seconds() - 320;
    await identify(await createVisitor(shop), await sign({ claims: { iat: late, nbf: late, exp: late + 300 } }));
    await identify(await createVisitor(shop), await sign({ claims: { iat: early, exp: early + 300 } }));
  });
});

describe('a token is refused, and the session stays anonymous, when it', () => {
  it('is not signed', () => expectRefusedUnsigned({ alg: 'none' }));
  it('is not signed and says so in other letters', () => expectRefusedUnsigned({ alg: 'NONE' }));

  async function expectRefusedUnsigned(change: { alg: string }): Promise<void> {
    const [, payload] = new UnsecuredJWT(goodClaims()).encode().split('.');
    await expectRefused(`${encode({ ...change, kid: key.kid })}.${payload}.`);
  }

  it.each([
    ['has another algorithm of the same kind', async () => sign({ header: { alg: 'HS512' } })],
    ['is signed with another secret', async () => sign({ secret: 'another-secret-of-thirty-two-characters' })],
    [
      'is signed with the public half of a pair',
      async () => sign({ secret: await exportSPKI((await pair()).publicKey) }),
    ],
    ['is signed with a pair under the key’s name', signWithPair],
    ['was changed after signing', async () => tamper(await sign())],
    ['names an empty key', async () => sign({ header: { kid: '' } })],
    ['names an unknown key', async () => sign({ header: { kid: `idk_${'0'.repeat(32)}` } })],
    ['names something that is no key', async () => sign({ header: { kid: '../secret' } })],
  ])('%s', async (_, create) => expectRefused(await create()));

  it.each<[string, () => Record<string, unknown>]>([
    ['is for another account', () => ({ aud: 'acc_someoneelse' })],
    ['is for nobody', () => ({ aud: undefined })],
    ['comes from another website', () => ({ iss: 'https://other.example' })],
    ['does not say where it comes from', () => ({ iss: undefined })],
    ['has expired', () => ({ iat: seconds() - 400, exp: seconds() - 40 })],
    ['never expires', () => ({ exp: undefined })],
    ['lives longer than fifteen minutes', () => ({ exp: seconds() + 16 * 60 })],
    ['does not say since when it is', () => ({ iat: undefined })],
    ['is of the future', () => ({ iat: seconds() + 120, exp: seconds() + 240 })],
    ['is not valid yet', () => ({ nbf: seconds() + 120 })],
    ['says nothing of a customer', () => ({ sub: undefined })],
    ['has no address', () => ({ email: undefined })],
    ['has an address that is none', () => ({ email: 'anna' })],
  ])('%s', async (_, claims) => expectRefused(await sign({ claims: claims() })));

  it.each(['x', 'a.b.c', '..', `${btoa('{}')}.${btoa('{}')}.`])('is %j', (token) => expectRefused(token));

  it('is of a key that was revoked', async () => {
    const token = await sign();
    const path = `/v1/accounts/${shop.accountId}/identity-keys/${key.kid}`;
    for (const _time of [1, 2]) expect((await call('DELETE', path, operator)).status).toBe(204);
    await expectRefused(token);
  });

  it('is of another account’s key', async () => {
    const foreign = await createKey(await createShop());
    await expectRefused(await sign({ header: { kid: foreign.kid }, secret: foreign.secret }));
  });

  async function signWithPair(): Promise<string> {
    const { privateKey } = await pair();
    return new SignJWT(goodClaims()).setProtectedHeader({ alg: 'ES256', kid: key.kid }).sign(privateKey);
  }

  function pair() {
    return generateKeyPair('ES256', { extractable: true });
  }

  function tamper(token: string): string {
    const [header, , signature] = token.split('.');
    return `${header}.${encode(goodClaims({ email: 'bert@example.com' }))}.${signature}`;
  }

  function encode(value: object): string {
    return new TextEncoder().encode(JSON.stringify(value)).toBase64({ alphabet: 'base64url', omitPadding: true });
  }
});

describe('keys that sign tokens', () => {
  it('can be several at once, so that one can take over from another', async () => {
    const old = key;
    key = await createKey(shop);
    await identify(await createVisitor(shop), await sign());
    key = old;
    await identify(await createVisitor(shop), await sign());
  });

  it('are kept sealed', async () => {
    const rows = await env.DB.prepare('select * from identity_keys where account_id = ?').bind(shop.accountId).all();
    expect(rows.results).toHaveLength(1);
    expect(JSON.stringify(rows.results)).not.toContain(key.secret);
  });

  it('are made for accounts that are there', async () => {
    const response = await call('POST', '/v1/accounts/acc_isnotthere/identity-keys', operator);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ error: { code: 'account_not_found' } });
  });
});
