import { ErrorBodySchema } from '@loket/contracts';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { setOutsideObserver } from '../thread/outside.ts';
import {
  addOrder,
  call,
  callJson,
  createShop,
  createVisitor,
  readCode,
  say,
  threadPath,
  waitForEvent,
} from '../testing/shop.ts';

afterEach(() => {
  vi.restoreAllMocks();
  setOutsideObserver(null);
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
    setOutsideObserver((label) => {
      if (label === 'db.facts') throw new Error('canary-sql select * from customers');
    });
    const response = await call('POST', '/v1/agent/turns', {
      token: shop.secretKey,
      body: { mode: 'preview', channel: 'webchat', messages: [{ role: 'customer', text: 'Where is my order?' }] },
    });
    const text = await response.text();
    expect(text).not.toContain('canary');
    expect(text).not.toMatch(/\.ts\b|\bat /);
    expect(log.text()).not.toContain('canary');
  });
});

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
