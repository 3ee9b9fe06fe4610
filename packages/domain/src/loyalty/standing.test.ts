import { describe, expect, it } from 'vitest';
import type { LoyaltyProgramme } from '../ports/index.ts';
import { type LoyaltyMember, getStanding } from './standing.ts';

const NOW_MS = Date.UTC(2026, 10, 22, 10);

const programme: LoyaltyProgramme = {
  name: 'Harbour Club',
  // As a merchant may have typed them: in no order.
  tiers: [
    { name: 'Captain', fromPoints: 1_500 },
    { name: 'Deckhand', fromPoints: 100 },
    { name: 'Mate', fromPoints: 500 },
  ],
  rewards: [],
};

const standingOf = (part: Partial<LoyaltyMember>, tiers = programme.tiers) =>
  getStanding(
    { points: 0, pendingPoints: 0, tierPoints: null, tierUntilMs: null, expiring: null, ...part },
    { ...programme, tiers },
    NOW_MS,
  );

describe('a member’s tier', () => {
  it.each([
    [0, null, 'Deckhand', 100],
    [99, null, 'Deckhand', 1],
    [100, 'Deckhand', 'Mate', 400],
    [499, 'Deckhand', 'Mate', 1],
    [500, 'Mate', 'Captain', 1_000],
  ])('with %d points is %s, and the next one %s', (points, tier, name, pointsMissing) => {
    expect(standingOf({ points })).toMatchObject({ points, tier, nextTier: { name, pointsMissing, byMs: null } });
  });

  it('at the highest has no next one', () => {
    expect(standingOf({ points: 1_500 })).toMatchObject({ tier: 'Captain', nextTier: null });
    expect(standingOf({ points: 9_000 })).toMatchObject({ tier: 'Captain', nextTier: null });
  });

  it('counts points of its own where there are any, and leaves what can be spent alone', () => {
    const spent = standingOf({ points: 20, tierPoints: 600 });
    expect(spent).toMatchObject({ points: 20, tier: 'Mate', nextTier: { name: 'Captain', pointsMissing: 900 } });
    expect(standingOf({ points: 900, tierPoints: 0 })).toMatchObject({ points: 900, tier: null });
  });

  it('is none in a programme without tiers', () => {
    expect(standingOf({ points: 900 }, [])).toMatchObject({ tier: null, nextTier: null });
  });

  it.each([
    ['ahead', NOW_MS + 1, NOW_MS + 1],
    ['now', NOW_MS, null],
    ['past', NOW_MS - 1, null],
    ['unknown', null, null],
  ])('counts until a moment that is %s', (_, tierUntilMs, byMs) => {
    expect(standingOf({ points: 100, tierUntilMs }).nextTier?.byMs).toBe(byMs);
  });
});

describe('points', () => {
  it('that are not confirmed take nobody to a tier', () => {
    expect(standingOf({ points: 90, pendingPoints: 50 })).toMatchObject({ points: 90, pendingPoints: 50, tier: null });
  });

  it.each([
    ['that expire ahead are told', NOW_MS + 1, { points: 40, atMs: NOW_MS + 1 }],
    ['that expire now are history', NOW_MS, null],
    ['that have expired are history', NOW_MS - 1, null],
  ])('%s', (_, atMs, expiring) => {
    expect(standingOf({ points: 90, expiring: { points: 40, atMs } }).expiring).toEqual(expiring);
  });
});
