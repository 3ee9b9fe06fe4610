import { describe, expect, it } from 'vitest';
import { SHOP_ORIGIN, call, createShop, createVisitor, threadPath } from '../testing/shop.ts';

describe('every answer of the API', () => {
  it('is taken for what it says it is, is told to nobody, and is kept nowhere', async () => {
    const visitor = await createVisitor(await createShop());
    const token = visitor.session.accessToken;
    const base = `/v1/chat/${visitor.shop.accountId}`;
    const responses = await Promise.all([
      call('POST', `${base}/sessions`, { body: {}, origin: SHOP_ORIGIN }),
      call('GET', threadPath(visitor, '/events'), { token }),
      call('GET', threadPath(visitor, '/events')),
      call('GET', '/v1/tickets', { token: visitor.shop.secretKey }),
      call('GET', '/v1/nothing'),
      call('GET', '/dev/outbox'),
      call('GET', '/dev/outbox.json'),
    ]);
    for (const response of responses) {
      expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff');
      expect(response.headers.get('Referrer-Policy')).toBe('no-referrer');
      expect(response.headers.get('Cache-Control')).toBe('no-store');
      await response.text();
    }
  });

  it('may be kept where it is the same for all', async () => {
    const shop = await createShop();
    const response = await call('GET', `/v1/chat/${shop.accountId}/config`);
    expect(response.headers.get('Cache-Control')).toBe('public, max-age=60');
  });

  it.each(['/dev/outbox', '/docs'])('%s sends no form anywhere', async (path) => {
    const response = await call('GET', path);
    expect(response.headers.get('Content-Security-Policy')).toContain("form-action 'none'");
    expect(response.headers.get('Referrer-Policy')).toBe('no-referrer');
    await response.text();
  });
});
