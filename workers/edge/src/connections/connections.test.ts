import { env } from 'cloudflare:workers';
import { ErrorBodySchema, type Connection } from '@loket/contracts';
import { describe, expect, it } from 'vitest';
import { call, callJson, createShop, type TestShop } from '../testing/shop.ts';

const DEFAULT_RULES = { windowDays: 30, excludedHandles: [], excludedTags: [] };

function connect(shop: TestShop, kind: string, settings: object = {}): Promise<Connection> {
  const body = { provider: 'built-in', settings };
  return callJson('PUT', `/v1/connections/${kind}`, { token: shop.secretKey, body });
}

async function list(shop: TestShop): Promise<Connection[]> {
  const { connections } = await callJson<{ connections: Connection[] }>('GET', '/v1/connections', {
    token: shop.secretKey,
  });
  return connections;
}

function countRows(shop: TestShop): Promise<number | null> {
  return env.DB.prepare('select count(*) as n from connections where account_id = ?').bind(shop.accountId).first('n');
}

describe('a connection', () => {
  it('is one row: there when connected, gone when not, however often that is said', async () => {
    const shop = await createShop();
    expect(await list(shop)).toEqual([]);
    const first = await connect(shop, 'returns');
    expect(await connect(shop, 'returns')).toEqual(first);
    expect(await list(shop)).toEqual([first]);
    expect(await countRows(shop)).toBe(1);
    for (const _ of [1, 2]) {
      expect((await call('DELETE', '/v1/connections/returns', { token: shop.secretKey })).status).toBe(204);
      expect(await list(shop)).toEqual([]);
      expect(await countRows(shop)).toBe(0);
    }
  });

  it('says its settings with the defaults of those that were left out, and since when it stands', async () => {
    const shop = await createShop();
    const before = await connect(shop, 'returns', { windowDays: 14 });
    expect(before).toEqual({
      kind: 'returns',
      provider: 'built-in',
      settings: { ...DEFAULT_RULES, windowDays: 14 },
      connectedAtMs: expect.any(Number),
    });
    const after = await connect(shop, 'returns', { excludedTags: ['sale'] });
    expect(after).toEqual({ ...before, settings: { ...DEFAULT_RULES, excludedTags: ['sale'] } });
  });

  it('of each kind comes in a fixed order', async () => {
    const shop = await createShop();
    await connect(shop, 'coupons');
    await connect(shop, 'loyalty', { name: 'Club', tiers: [{ name: 'Sailor', fromPoints: 0 }] });
    await connect(shop, 'subscriptions');
    await connect(shop, 'returns');
    const connections = await list(shop);
    expect(connections.map(({ kind }) => kind)).toEqual(['returns', 'subscriptions', 'loyalty', 'coupons']);
    expect(connections[2]?.settings).toEqual({
      name: 'Club',
      tiers: [{ name: 'Sailor', fromPoints: 0 }],
      rewards: [],
    });
  });

  it.each([
    ['returns', { provider: 'built-in', settings: { windowDays: -1 } }, ['settings.windowDays']],
    ['returns', { provider: 'built-in', settings: { excludedTags: ['a', 5] } }, ['settings.excludedTags.1']],
    ['loyalty', { provider: 'built-in' }, ['settings.name']],
    [
      'loyalty',
      { provider: 'built-in', settings: { name: 'x', rewards: [{ id: 'a', title: 'b', costPoints: -1 }] } },
      ['settings.rewards.0.costPoints'],
    ],
    ['coupons', { provider: 'built-in', settings: [] }, ['settings']],
    ['coupons', { provider: 'somebody' }, ['provider']],
    ['hub', { provider: 'built-in', settings: { url: 'https://shop.example/hub' } }, ['kind']],
    ['teleport', { provider: 'built-in' }, ['kind']],
  ])('of %s is refused with the place of what is wrong: %j', async (kind, body, paths) => {
    const shop = await createShop();
    const response = await call('PUT', `/v1/connections/${kind}`, { token: shop.secretKey, body });
    expect(response.status).toBe(400);
    const { error } = ErrorBodySchema.parse(await response.json());
    expect(error.code).toBe('invalid_request');
    expect(error.details?.map(({ path }) => path)).toEqual(paths);
    expect(await countRows(shop)).toBe(0);
  });

  it('whose settings cannot be read has the defaults, or is not there where there are none', async () => {
    const shop = await createShop();
    await connect(shop, 'returns', { windowDays: 14 });
    await connect(shop, 'loyalty', { name: 'Club' });
    const breakAll = env.DB.prepare(`update connections set settings = '{"windowDays":null' where account_id = ?`);
    await breakAll.bind(shop.accountId).run();
    expect(await list(shop)).toMatchObject([{ kind: 'returns', settings: DEFAULT_RULES }]);
  });

  it('is the account’s alone', async () => {
    const [here, there] = [await createShop(), await createShop()];
    await connect(here, 'returns');
    expect(await list(there)).toEqual([]);
    expect((await call('DELETE', '/v1/connections/returns', { token: there.secretKey })).status).toBe(204);
    expect(await list(here)).toHaveLength(1);
  });
});
