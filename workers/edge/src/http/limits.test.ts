import { describe, expect, it } from 'vitest';
import { callWith, createShop, createVisitor } from '../testing/shop.ts';
import configuration from '../../wrangler.jsonc?raw';
import { LOAD_PERIOD_SECONDS } from './middleware.ts';

/** A load limit that is reached. */
const REACHED = { limit: () => Promise.resolve({ success: false }) };

describe('a load limit', () => {
  it.each(Object.entries(LOAD_PERIOD_SECONDS))('%s has the period of its binding', (name, period) => {
    expect(configuration).toMatch(new RegExp(`"name": "${name}".*"period": ${period} `));
  });

  it.each([
    ['VISITOR_RATE', 'GET', '/threads', 10],
    ['NETWORK_RATE', 'POST', '/sessions', 60],
    ['ACCOUNT_RATE', 'POST', '/threads', 10],
  ])('%s says when it has opened again', async (name, method, path, seconds) => {
    const visitor = await createVisitor(await createShop());
    const response = await callWith({ [name]: REACHED }, method, `/v1/chat/${visitor.shop.accountId}${path}`, {
      token: visitor.session.accessToken,
      ...(method === 'POST' ? { body: { key: 'another-thread' } } : {}),
    });
    expect(response.status).toBe(429);
    expect(response.headers.get('Retry-After')).toBe(String(seconds));
  });
});
