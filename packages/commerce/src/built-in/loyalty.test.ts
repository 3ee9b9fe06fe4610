import { createTestDatabase } from '@loket/db/testing';
import { describe, expect, it } from 'vitest';
import { createBuiltInCustomerLoyalty, createBuiltInLoyalty } from './loyalty.ts';
import { NOW_MS, accountId, buildMember, buildOrder, fill, getCustomerId } from './testing.ts';

const PROGRAMME = {
  name: 'Harbour club',
  tiers: [
    { name: 'Captain', fromPoints: 500 },
    { name: 'Sailor', fromPoints: 0 },
  ],
  rewards: [
    { id: 'mug', title: 'A mug', costPoints: 300 },
    { id: 'sticker', title: 'A sticker', costPoints: 50 },
  ],
};

async function createShop(records: readonly ReturnType<typeof buildMember>[]) {
  const { db } = createTestDatabase();
  await fill(db, 'loyalty-members', records);
  await fill(db, 'orders', [buildOrder({ email: 'nomember@example.com' })]);
  return async (email: string) => {
    const customerId = await getCustomerId(db, email);
    const options = { accountId, customerId, programme: PROGRAMME, nowMs: () => NOW_MS };
    return createBuiltInCustomerLoyalty(db, options).getStanding();
  };
}

describe('the loyalty programme', () => {
  it('has its tiers from the lowest and its rewards from the cheapest on', async () => {
    expect(await createBuiltInLoyalty(PROGRAMME).getProgramme()).toEqual({
      name: 'Harbour club',
      tiers: PROGRAMME.tiers.toReversed(),
      rewards: PROGRAMME.rewards.toReversed(),
    });
  });
});

describe('the standing of one customer', () => {
  it('comes from the member’s points and the programme', async () => {
    const standingOf = await createShop([
      buildMember({
        tierPoints: 450,
        tierUntilMs: NOW_MS + 1,
        expiring: { points: 40, atMs: NOW_MS + 2 },
      }),
    ]);
    expect(await standingOf('ada@example.com')).toEqual({
      points: 420,
      pendingPoints: 30,
      tier: 'Sailor',
      nextTier: { name: 'Captain', pointsMissing: 50, byMs: NOW_MS + 1 },
      expiring: { points: 40, atMs: NOW_MS + 2 },
    });
  });

  it('is nobody else’s, and there is none for who is no member', async () => {
    const standingOf = await createShop([buildMember(), buildMember({ email: 'bo@example.com', points: 7 })]);
    expect((await standingOf('bo@example.com'))?.points).toBe(7);
    expect(await standingOf('nomember@example.com')).toBeNull();
  });
});
