import type { AccountId } from '@loket/contracts';
import { describe, expect, it } from 'vitest';
import { createTestDatabase } from '../testing/index.ts';
import { deleteConnection, getConnections, putConnection } from './connections.ts';

const accountId: AccountId = 'acc_testshop01';
const RULES = { windowDays: 14, excludedHandles: ['gift-card'], excludedTags: [] };
const PROGRAMME = { name: 'Club', tiers: [], rewards: [] };
const DEFAULT_RULES = { windowDays: 30, excludedHandles: [], excludedTags: [] };
const connected = { accountId, provider: 'built-in', nowMs: 1 } as const;

function createShop() {
  const { db, sqlite } = createTestDatabase();
  const insert = (kind: string, settings: string, provider = 'built-in') =>
    sqlite.prepare('insert into connections values (?, ?, ?, ?, 1)').run(accountId, kind, provider, settings);
  return { db, sqlite, insert, list: () => getConnections(db, { accountId }) };
}

describe('the connections of an account', () => {
  it('come with the settings of their kind, and are the account’s alone', async () => {
    const { db, list } = createShop();
    await putConnection(db, { ...connected, kind: 'returns', settings: RULES });
    await putConnection(db, { ...connected, kind: 'loyalty', settings: PROGRAMME });
    await putConnection(db, { ...connected, accountId: 'acc_othershop', kind: 'coupons', settings: {} });
    expect((await list()).toSorted((a, b) => a.kind.localeCompare(b.kind))).toEqual([
      { kind: 'loyalty', provider: 'built-in', settings: PROGRAMME, connectedAtMs: 1 },
      { kind: 'returns', provider: 'built-in', settings: RULES, connectedAtMs: 1 },
    ]);
  });

  it('are a row each, which is changed and deleted as often as one likes', async () => {
    const { db, sqlite, list } = createShop();
    const first = await putConnection(db, { ...connected, kind: 'returns', settings: RULES });
    const again = await putConnection(db, { ...connected, kind: 'returns', settings: DEFAULT_RULES, nowMs: 2 });
    expect([first, again]).toEqual([{ connectedAtMs: 1 }, { connectedAtMs: 1 }]);
    expect(sqlite.prepare('select count(*) as n from connections').get()).toEqual({ n: 1 });
    expect(await list()).toMatchObject([{ settings: DEFAULT_RULES }]);
    await deleteConnection(db, { accountId, kind: 'returns' });
    await deleteConnection(db, { accountId, kind: 'returns' });
    expect(sqlite.prepare('select count(*) as n from connections').get()).toEqual({ n: 0 });
  });

  it.each(['{', '', 'null', '5', '[]', '{"windowDays":null}', '{"windowDays":-1}', '{"excludedTags":[null]}'])(
    'have the defaults of their kind where the row cannot be read: %s',
    async (settings) => {
      const { insert, list } = createShop();
      insert('returns', settings);
      expect(await list()).toMatchObject([{ kind: 'returns', settings: DEFAULT_RULES }]);
    },
  );

  it.each([
    ['loyalty', '{', 'built-in'],
    ['loyalty', '{"name":null}', 'built-in'],
    ['hub', '{"url":"javascript:alert(1)"}', 'built-in'],
    ['teleport', '{}', 'built-in'],
    ['coupons', '{}', 'somebody-else'],
  ])('are not there where nobody can say what is meant: %s %s of %s', async (kind, settings, provider) => {
    const { insert, list } = createShop();
    insert(kind, settings, provider);
    insert('subscriptions', '{}');
    expect(await list()).toMatchObject([{ kind: 'subscriptions' }]);
  });
});
