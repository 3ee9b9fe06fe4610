import { describe, expect, it } from 'vitest';
import { SHOP_ORIGIN, call, createShop, createVisitor } from '../testing/shop.ts';

describe('a request from a website', () => {
  it('on the list is answered for exactly that origin', async () => {
    const shop = await createShop();
    const response = await call('GET', `/v1/chat/${shop.accountId}/config`, { origin: SHOP_ORIGIN });
    expect(response.status).toBe(200);
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe(SHOP_ORIGIN);
    expect(response.headers.get('Vary')).toContain('Origin');
    expect(response.headers.get('Access-Control-Allow-Credentials')).toBeNull();
  });

  it.each([
    'null',
    'https://evil.example',
    'https://shop.example.evil.example',
    'https://evilshop.example',
    'https://sub.shop.example',
    'http://shop.example',
    'https://shop.example:8443',
    'HTTPS://SHOP.EXAMPLE',
  ])('%j is refused without a CORS header', async (origin) => {
    const { shop, session } = await createVisitor(await createShop());
    for (const [method, path] of [
      ['GET', 'config'],
      ['GET', 'threads'],
      ['OPTIONS', 'threads'],
      ['DELETE', 'sessions/current'],
    ] as const) {
      const response = await call(method, `/v1/chat/${shop.accountId}/${path}`, { origin, token: session.accessToken });
      expect(response.status).toBe(403);
      expect(response.headers.get('Access-Control-Allow-Origin')).toBeNull();
      expect(response.headers.get('Vary')).toContain('Origin');
      await response.text();
    }
    const still = await call('GET', `/v1/chat/${shop.accountId}/threads`, { token: session.accessToken });
    expect(still.status).toBe(200);
  });

  it('asks first and may keep the answer', async () => {
    const shop = await createShop();
    const response = await call('OPTIONS', `/v1/chat/${shop.accountId}/threads`, {
      origin: SHOP_ORIGIN,
      headers: {
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'authorization,content-type',
      },
    });
    expect(response.status).toBe(204);
    expect(response.headers.get('Access-Control-Allow-Headers')?.toLowerCase()).toContain('authorization');
    expect(Number(response.headers.get('Access-Control-Max-Age'))).toBeGreaterThan(0);
  });

  it('gets the error in words that it may read', async () => {
    const shop = await createShop();
    const response = await call('GET', `/v1/chat/${shop.accountId}/threads`, { origin: SHOP_ORIGIN });
    expect(response.status).toBe(401);
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe(SHOP_ORIGIN);
  });

  it.each([
    ['a body of another type', { 'Content-Type': 'text/plain' }, 415],
    ['a body that is not JSON', { 'Content-Type': 'application/json' }, 400],
  ])('may read why %s was refused', async (_name, headers, status) => {
    const shop = await createShop();
    const response = await call('POST', `/v1/chat/${shop.accountId}/sessions`, {
      origin: SHOP_ORIGIN,
      headers,
      text: '{',
    });
    expect(response.status).toBe(status);
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe(SHOP_ORIGIN);
  });

  it('may read that an account does not exist, from anywhere', async () => {
    const response = await call('GET', '/v1/chat/acc_nobodyhere/config', { origin: 'https://anywhere.example' });
    expect(response.status).toBe(404);
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('https://anywhere.example');
  });

  it('never reaches what is for servers', async () => {
    const shop = await createShop();
    const response = await call('GET', '/v1/tickets', { origin: SHOP_ORIGIN, token: shop.secretKey });
    expect(response.headers.get('Access-Control-Allow-Origin')).toBeNull();
  });
});
