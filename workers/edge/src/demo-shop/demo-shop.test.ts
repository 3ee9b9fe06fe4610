import { env, exports } from 'cloudflare:workers';
import type { SessionResponse } from '@loket/contracts';
import { beforeEach, describe, expect, it } from 'vitest';
import { addOrder, call, callJson, createVisitor, type TestShop } from '../testing/shop.ts';
import { DEMO_ACCOUNT_ID } from './account.ts';

const ORIGIN = 'http://shop.localhost:8787';
const EMAIL = 'mila@example.com';
const operator = { token: env.OPERATOR_TOKEN };

interface Account {
  customer: { email: string; firstName: string | null; lastName: string | null } | null;
  token: string | null;
}

let shop: TestShop;

beforeEach(async () => {
  const body = { name: 'Shop', locale: 'en', timeZone: 'UTC', currency: 'EUR', origins: [ORIGIN] };
  await call('PUT', `/v1/accounts/${DEMO_ACCOUNT_ID}`, { ...operator, body });
  shop = await callJson('POST', `/v1/accounts/${DEMO_ACCOUNT_ID}/keys`, { ...operator, status: 201 });
  await addOrder(shop, { name: '#1001', email: EMAIL });
});

function ask(path: string, init: RequestInit = {}, host = ORIGIN): Promise<Response> {
  return exports.default.fetch(new Request(`${host}${path}`, init));
}

function signInAtShop(email: string, headers: Record<string, string> = { Origin: ORIGIN }): Promise<Response> {
  return ask('/api/account/sign-in', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify({ email }),
  });
}

function cookieOf(response: Response): string {
  return response.headers.get('Set-Cookie')?.split(';')[0] ?? '';
}

async function readAccount(cookie: string): Promise<Account> {
  return (await ask('/api/account', { headers: { Cookie: cookie } })).json<Account>();
}

describe('the server of the demo shop', () => {
  it('knows nobody at first', async () => {
    const response = await ask('/api/account');
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    expect(await response.json()).toEqual({ customer: null, token: null });
  });

  it('remembers whom it has signed in, and forgets them', async () => {
    const response = await signInAtShop('Mila@example.com');
    const customer = { email: EMAIL, firstName: null, lastName: null };
    expect(await response.json()).toMatchObject({ customer });
    expect(response.headers.get('Set-Cookie')).toMatch(/HttpOnly; SameSite=Lax$/);
    expect(await readAccount(cookieOf(response))).toMatchObject({ customer });
    const left = await ask('/api/account/sign-out', { method: 'POST', headers: { Origin: ORIGIN }, body: '' });
    expect(await left.json()).toEqual({ customer: null, token: null });
    expect(left.headers.get('Set-Cookie')).toMatch(/^demo_shop_customer=; Max-Age=0/);
  });

  it('has no token before the account has a key; then one that the chat takes', async () => {
    const cookie = cookieOf(await signInAtShop(EMAIL));
    expect((await readAccount(cookie)).token).toBeNull();
    await callJson('POST', `/v1/accounts/${DEMO_ACCOUNT_ID}/identity-keys`, { ...operator, status: 201 });
    const { token } = await readAccount(cookie);
    const visitor = await createVisitor(shop);
    const session = await callJson<SessionResponse>('POST', `/v1/chat/${DEMO_ACCOUNT_ID}/sign-in/tokens`, {
      token: visitor.session.accessToken,
      body: { token },
    });
    expect(session.level).toBe('verified');
  });

  it('signs in customers of the shop only', async () => {
    const response = await signInAtShop('nobody@example.com');
    expect(response.status).toBe(404);
    expect(response.headers.get('Set-Cookie')).toBeNull();
    expect(await response.json()).toMatchObject({ error: { code: 'not_found' } });
    expect((await signInAtShop('nobody')).status).toBe(400);
  });

  it.each([[{}], [{ Origin: 'http://localhost:8787' }], [{ Origin: 'null' }]])(
    'changes nothing for %j',
    async (headers) => {
      const signIn = await signInAtShop(EMAIL, headers);
      expect([signIn.status, signIn.headers.get('Set-Cookie')]).toEqual([403, null]);
      const signOut = await ask('/api/account/sign-out', { method: 'POST', headers });
      expect([signOut.status, signOut.headers.get('Set-Cookie')]).toEqual([403, null]);
    },
  );

  it('does not believe a cookie that it has not signed', async () => {
    const cookie = cookieOf(await signInAtShop(EMAIL));
    const [name, value = ''] = cookie.split('=');
    const signature = value.slice(value.indexOf('.'));
    for (const forged of [`cus_${'0'.repeat(32)}${signature}`, value.replace(/\..*/, ''), 'x', '']) {
      expect((await readAccount(`${name}=${forged}`)).customer).toBeNull();
    }
  });

  it('stands on the shop’s host only', async () => {
    expect((await ask('/api/account', {}, 'http://localhost:8787')).headers.get('Content-Type')).toBeNull();
    expect((await ask('/api/other')).status).toBe(404);
  });
});
