import { createTestDatabase } from '@loket/db/testing';
import { describe, expect, it } from 'vitest';
import { createBuiltInCustomerSubscriptions } from './customer-subscriptions.ts';
import { NOW_MS, accountId, buildSubscription, fill, getCustomerId } from './testing.ts';

async function createShop(records: readonly ReturnType<typeof buildSubscription>[]) {
  const { db, sqlite } = createTestDatabase();
  await fill(db, 'subscriptions', records);
  const listOf = async (email: string, limit = 50) => {
    const customerId = await getCustomerId(db, email);
    return createBuiltInCustomerSubscriptions(db, { accountId, customerId }).listSubscriptions({ limit });
  };
  return { sqlite, listOf };
}

describe('the subscriptions of one customer', () => {
  it('come whole', async () => {
    const { listOf } = await createShop([buildSubscription()]);
    expect(await listOf('ada@example.com')).toEqual([
      {
        id: expect.stringMatching(/^sub_[0-9a-f]{32}$/),
        title: 'Coffee',
        variantTitle: null,
        imageUrl: null,
        status: 'active',
        quantity: 1,
        price: { amountMinor: 1_250, currency: 'EUR' },
        interval: { unit: 'week', count: 2 },
        nextAtMs: buildSubscription().nextAtMs,
        isSkippable: true,
      },
    ]);
  });

  it('come with those that run first, then by next delivery', async () => {
    const { listOf } = await createShop([
      buildSubscription({ key: '1', title: 'paused, soon', status: 'paused', nextAtMs: NOW_MS }),
      buildSubscription({ key: '2', title: 'cancelled', status: 'cancelled', nextAtMs: null }),
      buildSubscription({ key: '3', title: 'active, not planned', nextAtMs: null }),
      buildSubscription({ key: '4', title: 'active, later', nextAtMs: NOW_MS + 2 }),
      buildSubscription({ key: '5', title: 'active, soon', nextAtMs: NOW_MS + 1 }),
    ]);
    const titles = ['active, soon', 'active, later', 'active, not planned', 'paused, soon', 'cancelled'];
    expect((await listOf('ada@example.com')).map(({ title }) => title)).toEqual(titles);
    expect((await listOf('ada@example.com', 2)).map(({ title }) => title)).toEqual(titles.slice(0, 2));
  });

  it('are nobody else’s', async () => {
    const { listOf } = await createShop([
      buildSubscription(),
      buildSubscription({ key: 'S-2', title: 'Tea', email: 'bo@example.com' }),
    ]);
    expect((await listOf('bo@example.com')).map(({ title }) => title)).toEqual(['Tea']);
  });

  it('are read also where a row holds what nobody knows', async () => {
    const { sqlite, listOf } = await createShop([buildSubscription(), buildSubscription({ key: 'S-2', title: 'Tea' })]);
    sqlite.exec("update subscriptions set status = 'asleep' where key = 'S-1'");
    sqlite.exec("update subscriptions set interval_unit = 'fortnight' where key = 'S-2'");
    expect(await listOf('ada@example.com')).toMatchObject([{ title: 'Coffee', status: 'other' }]);
  });
});
