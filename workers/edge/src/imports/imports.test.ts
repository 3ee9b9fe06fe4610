import { env } from 'cloudflare:workers';
import { createBuiltInCustomerCoupons, createBuiltInCustomerReturns } from '@loket/commerce/built-in';
import type { ImportOutcome } from '@loket/contracts';
import { createDatabase, findCustomerByEmail } from '@loket/db';
import { describe, expect, it } from 'vitest';
import { addOrder, callJson, createShop, type TestShop } from '../testing/shop.ts';

const email = 'anna@example.com';
const money = { amountMinor: 500, currency: 'EUR' };
const RECORDS = {
  subscriptions: {
    key: 'S-1',
    email,
    title: 'Coffee',
    variantTitle: null,
    imageUrl: null,
    status: 'active',
    quantity: 1,
    priceMinor: 1_250,
    currency: 'EUR',
    interval: { unit: 'week', count: 2 },
    nextAtMs: null,
    isSkippable: true,
  },
  'loyalty-members': { email, points: 420 },
  coupons: {
    code: 'FOR-ANNA',
    title: 'Five euros off',
    benefit: { type: 'amount', amount: money },
    minimum: money,
    startsAtMs: null,
    endsAtMs: null,
    terms: null,
    email,
  },
  returns: {
    name: 'R-1001',
    email,
    orderName: '#1001',
    status: 'requested',
    requestedAtMs: 1,
    receivedAtMs: null,
    refund: money,
    refundedAtMs: null,
    lines: [{ sku: 'MUG', title: 'Enamel mug', variantTitle: null, quantity: 1 }],
  },
};

async function send(shop: TestShop, kind: string, records: unknown[]) {
  const answer = await callJson<ImportOutcome>('POST', `/v1/imports/${kind}`, {
    token: shop.secretKey,
    body: { records },
  });
  return answer.outcomes.map(({ outcome }) => outcome);
}

describe('an import over HTTP', () => {
  it.each(Object.entries(RECORDS))('takes %s, once, and refuses a bad one by itself', async (kind, record) => {
    const shop = await createShop();
    expect(await send(shop, kind, [{}, record])).toEqual(['refused', 'created']);
    expect(await send(shop, kind, [record, {}])).toEqual(['unchanged', 'refused']);
  });

  it('gives each customer what is theirs, on the real database', async () => {
    const shop = await createShop();
    const { accountId } = shop;
    await addOrder(shop, { name: '#1001', email });
    await send(shop, 'coupons', [RECORDS.coupons]);
    await send(shop, 'returns', [RECORDS.returns]);
    const db = createDatabase(env.DB);
    const customer = await findCustomerByEmail(db, { accountId, email });
    if (customer === null) throw new Error('no customer');
    const options = { accountId, customerId: customer.id, nowMs: () => 2 };
    const coupons = createBuiltInCustomerCoupons(db, options);
    expect(await coupons.listCoupons({ limit: 50 })).toMatchObject([{ code: 'FOR-ANNA', minimum: money }]);
    const rules = { windowDays: 30, excludedHandles: [], excludedTags: [] };
    const returns = createBuiltInCustomerReturns(db, { ...options, rules, timeZone: 'UTC' });
    expect(await returns.listReturns({ limit: 50 })).toMatchObject([
      { name: 'R-1001', refund: money, lines: [{ title: 'Enamel mug', quantity: 1 }] },
    ]);
  });
});
