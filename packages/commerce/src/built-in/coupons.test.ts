import type { ImportCoupon } from '@loket/contracts';
import { createTestDatabase } from '@loket/db/testing';
import { describe, expect, it } from 'vitest';
import { createBuiltInCoupons, createBuiltInCustomerCoupons } from './coupons.ts';
import { NOW_MS, accountId, buildCoupon, fill, getCustomerId } from './testing.ts';

const nowMs = () => NOW_MS;

async function createShop(records: readonly ImportCoupon[]) {
  const { db, sqlite } = createTestDatabase();
  await fill(db, 'coupons', records);
  return {
    sqlite,
    shop: createBuiltInCoupons(db, { accountId, nowMs }),
    other: createBuiltInCoupons(db, { accountId: 'acc_othershop', nowMs }),
    of: async (email: string) =>
      createBuiltInCustomerCoupons(db, { accountId, customerId: await getCustomerId(db, email), nowMs }),
  };
}

async function listCodes(port: { listCoupons(options: { limit: number }): Promise<readonly { code: string }[]> }) {
  return (await port.listCoupons({ limit: 50 })).map(({ code }) => code);
}

describe('coupons', () => {
  it('come whole', async () => {
    const minimum = { amountMinor: 5_000, currency: 'EUR' };
    const { shop } = await createShop([
      buildCoupon({ minimum, startsAtMs: 1, endsAtMs: NOW_MS + 1, terms: 'Not on sale.' }),
    ]);
    expect(await shop.listCoupons({ limit: 50 })).toEqual([
      {
        id: expect.stringMatching(/^cpn_[0-9a-f]{32}$/),
        code: 'WELCOME10',
        title: 'Ten percent off',
        benefit: { type: 'percentage', percent: 10 },
        minimum,
        startsAtMs: 1,
        endsAtMs: NOW_MS + 1,
        terms: 'Not on sale.',
        isPersonal: false,
        isRedeemed: false,
      },
    ]);
  });

  it('are listed while they are not over, the one that ends first in front', async () => {
    const { shop } = await createShop([
      buildCoupon({ code: 'ENDLESS' }),
      buildCoupon({ code: 'LATER', endsAtMs: NOW_MS + 2 }),
      buildCoupon({ code: 'SOON', endsAtMs: NOW_MS + 1 }),
      buildCoupon({ code: 'OVER', endsAtMs: NOW_MS }),
      buildCoupon({ code: 'COMING', startsAtMs: NOW_MS + 1, endsAtMs: NOW_MS + 3 }),
      buildCoupon({ code: 'USED-UP', isRedeemed: true }),
    ]);
    expect(await listCodes(shop)).toEqual(['SOON', 'LATER', 'COMING', 'ENDLESS']);
    expect(await shop.listCoupons({ limit: 1 })).toMatchObject([{ code: 'SOON' }]);
  });

  it.each(['welcome10', ' Welcome10 ', 'ＷＥＬＣＯＭＥ10'])('are found by their code, written as %j', async (code) => {
    const { shop } = await createShop([buildCoupon({ code: 'Welcome10' })]);
    expect((await shop.findCoupon(code))?.code).toBe('Welcome10');
  });

  it('are found also when they are over or used up', async () => {
    const { shop } = await createShop([
      buildCoupon({ code: 'OVER', endsAtMs: NOW_MS - 1 }),
      buildCoupon({ code: 'USED-UP', isRedeemed: true }),
    ]);
    expect(await shop.findCoupon('over')).toMatchObject({ endsAtMs: NOW_MS - 1 });
    expect(await shop.findCoupon('used-up')).toMatchObject({ isRedeemed: true });
  });

  it('are never given to somebody for whom they are not meant', async () => {
    const { shop, other, of } = await createShop([
      buildCoupon(),
      buildCoupon({ code: 'FOR-ADA', email: 'ada@example.com' }),
      buildCoupon({ code: 'FOR-BO', email: 'bo@example.com' }),
    ]);
    const ada = await of('ada@example.com');
    expect(await listCodes(shop)).toEqual(['WELCOME10']);
    expect(await listCodes(ada)).toEqual(['FOR-ADA']);
    expect(await listCodes(other)).toEqual([]);
    expect(await ada.findCoupon('for-ada')).toMatchObject({ isPersonal: true });
    for (const code of ['FOR-ADA', 'FOR-BO']) expect(await shop.findCoupon(code)).toBeNull();
    for (const code of ['FOR-BO', 'WELCOME10', 'NONE', '']) expect(await ada.findCoupon(code)).toBeNull();
    expect(await other.findCoupon('WELCOME10')).toBeNull();
  });

  it.each(['{"type":"two-for-one"}', '{"type":"percentage","percent":null}', 'null', '{', '5'])(
    'are left out where nobody can say what they take off: %s',
    async (benefit) => {
      const { sqlite, shop } = await createShop([buildCoupon(), buildCoupon({ code: 'OTHER' })]);
      sqlite.prepare("update coupons set benefit = ? where code = 'OTHER'").run(benefit);
      expect(await listCodes(shop)).toEqual(['WELCOME10']);
      expect(await shop.findCoupon('OTHER')).toBeNull();
    },
  );
});
