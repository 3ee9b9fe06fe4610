import { env } from 'cloudflare:workers';
import { ErrorBodySchema } from '@loket/contracts';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  addOrder,
  call,
  callJson,
  callWith,
  createShop,
  createVisitor,
  readCode,
  say,
  threadPath,
  waitForEvent,
} from '../testing/shop.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

/** Everything that is written to the log until `stop`. */
function captureLog(): { text(): string } {
  const lines: string[] = [];
  for (const level of ['log', 'error', 'warn', 'info', 'debug'] as const) {
    vi.spyOn(console, level).mockImplementation((...values: unknown[]) => {
      lines.push(values.map(String).join(' '));
    });
  }
  return { text: () => lines.join('\n') };
}

describe('an error', () => {
  it.each([
    ['GET', '/v1/nothing', undefined, 404, 'not_found'],
    ['POST', '/v1/chat/acc_unknown0/sessions', {}, 404, 'account_not_found'],
    ['POST', '/v1/chat/not-an-account/sessions', {}, 404, 'account_not_found'],
    ['PUT', '/v1/tickets/tkt_00000000/owner', {}, 401, 'unauthenticated'],
  ] as const)('%s %s has the one shape', async (method, path, body, status, code) => {
    const response = await call(method, path, body === undefined ? {} : { body });
    expect(response.status).toBe(status);
    expect(ErrorBodySchema.parse(await response.json()).error.code).toBe(code);
  });

  it('names what is wrong and where', async () => {
    const shop = await createShop();
    const response = await call('POST', '/v1/agent/turns', {
      token: shop.secretKey,
      body: { mode: 'preview', channel: 'pigeon', messages: [{ role: 'customer', text: 'Hi' }] },
    });
    const { error } = ErrorBodySchema.parse(await response.json());
    expect(error.code).toBe('invalid_request');
    expect(error.details?.map((detail) => detail.path)).toEqual(['channel']);
  });

  it('answers a body that is not JSON, not declared as JSON, or too large', async () => {
    const shop = await createShop();
    const send = (text: string, type: string): Promise<Response> =>
      call('POST', `/v1/chat/${shop.accountId}/sessions`, { headers: { 'Content-Type': type }, text });
    expect((await send('{', 'application/json')).status).toBe(400);
    expect((await send('a=b', 'application/x-www-form-urlencoded')).status).toBe(415);
    expect((await send(`{"locale":"${'e'.repeat(200_000)}"}`, 'application/json')).status).toBe(413);
  });

  it('of our own says nothing of what went wrong', async () => {
    const log = captureLog();
    const shop = await createShop();
    const response = await callWith({ DB: failing('canary-sql select * from customers') }, 'GET', '/v1/tickets', {
      token: shop.secretKey,
    });
    expect(response.status).toBe(500);
    const text = await response.text();
    expect(ErrorBodySchema.parse(JSON.parse(text)).error.code).toBe('internal');
    expect(text).not.toContain('canary');
    expect(text).not.toMatch(/\.ts\b|\bat /);
    expect(log.text()).toContain('"area":"http"');
    expect(log.text()).toContain('"code":"internal"');
    expect(log.text()).not.toContain('canary');
  });

  it.each([
    ['a lost connection', 'D1_ERROR: Network connection lost.', {}],
    ['a reset object', 'x', { retryable: true }],
    ['an overloaded object', 'x', { overloaded: true }],
  ])('of the platform, %s, asks to try again', async (_name, message, flags) => {
    captureLog();
    const shop = await createShop();
    const response = await callWith({ DB: failing(message, flags) }, 'GET', '/v1/tickets', { token: shop.secretKey });
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ error: { code: 'unavailable', retryable: true } });
  });

  it.each([
    ['a lost call is made once more', { retryable: true }, 200, 2],
    ['an overloaded object is left in peace', { retryable: true, overloaded: true }, 503, 1],
    ['a fault of the object’s own is not repeated', {}, 500, 1],
  ])('on the way to a conversation: %s', async (_name, flags, status, calls) => {
    captureLog();
    const visitor = await createVisitor(await createShop());
    let count = 0;
    const threads = {
      idFromName: (name: string) => env.THREADS.idFromName(name),
      get: (id: DurableObjectId) => {
        count += 1;
        const readEvents = () => Promise.reject(Object.assign(new Error('x'), flags));
        return count === 1 ? { readEvents } : env.THREADS.get(id);
      },
    };
    const response = await callWith({ THREADS: threads }, 'GET', threadPath(visitor, '/events'), {
      token: visitor.session.accessToken,
    });
    expect([response.status, count]).toEqual([status, calls]);
  });

  it('of the settings names what is missing, in the log only', async () => {
    const log = captureLog();
    const response = await callWith({ SESSION_SECRET: undefined, THREAD_SECRET: 'short' }, 'GET', '/v1/health');
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('SECRET');
    expect(log.text()).toContain('SESSION_SECRET: set it to 32 random bytes');
    expect(log.text()).toContain('THREAD_SECRET: set it to 32 random bytes');
    expect(log.text()).not.toContain('OPERATOR_TOKEN');
    expect(log.text()).not.toContain('short');
  });
});

/** A database whose every query fails. */
function failing(message: string, flags: object = {}): { prepare(): never } {
  return {
    prepare() {
      throw Object.assign(new Error(message), flags);
    },
  };
}

describe('the log of a whole run', () => {
  it('holds no text, address, code, token or key', async () => {
    const log = captureLog();
    const shop = await createShop();
    const email = 'canary.person@example.com';
    await addOrder(shop, { name: '#7001', email });
    const visitor = await createVisitor(shop);
    await say(visitor, 'canary text: where is my order?');
    await waitForEvent(visitor, (event) => event.type === 'require-authentication');
    const token = visitor.session.accessToken;
    await callJson('POST', `/v1/chat/${shop.accountId}/sign-in/codes`, { token, body: { email }, status: 202 });
    const code = await readCode(shop, email);
    await callJson('POST', `/v1/chat/${shop.accountId}/sign-in/verifications`, { token, body: { email, code } });
    await waitForEvent(visitor, (event) => event.type === 'card');
    await call('GET', `${threadPath(visitor, '/events')}?after=canary`, { token });
    const text = log.text();
    expect(text).toContain('"route"');
    for (const secret of ['canary', email, code, token, visitor.session.renewalToken, shop.secretKey, '#7001']) {
      expect(text).not.toContain(secret);
    }
  });
});
