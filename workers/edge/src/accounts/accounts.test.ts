import { env } from 'cloudflare:workers';
import { ErrorBodySchema, type AccountSettings } from '@loket/contracts';
import { describe, expect, it } from 'vitest';
import { call, callJson, createShop } from '../testing/shop.ts';

const token = env.OPERATOR_TOKEN;

function read(accountId: string): Promise<AccountSettings> {
  return callJson('GET', `/v1/accounts/${accountId}`, { token });
}

describe('an account', () => {
  it('has no page of orders until one is set', async () => {
    const { accountId } = await createShop();
    const settings = await read(accountId);
    expect(settings.ordersUrl).toBeNull();
    const ordersUrl = 'https://shop.example/account/orders';
    const put = await call('PUT', `/v1/accounts/${accountId}`, { token, body: { ...settings, ordersUrl } });
    expect(put.status).toBe(204);
    expect(await read(accountId)).toEqual({ ...settings, ordersUrl });
  });

  it.each(['http://shop.example/orders', 'javascript:alert(1)', '/orders', ''])(
    'takes no page of orders at %j',
    async (ordersUrl) => {
      const { accountId } = await createShop();
      const body = { ...(await read(accountId)), ordersUrl };
      const response = await call('PUT', `/v1/accounts/${accountId}`, { token, body });
      expect(response.status).toBe(400);
      const { error } = ErrorBodySchema.parse(await response.json());
      expect(error.details?.map(({ path }) => path)).toEqual(['ordersUrl']);
    },
  );
});
