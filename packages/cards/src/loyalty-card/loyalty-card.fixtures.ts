import type { LoyaltyCard } from '@loket/contracts';

/** The moment at which stories and tests take place: a Thursday at noon in Amsterdam. */
export const NOW_MS = Date.UTC(2025, 10, 27, 11, 0);

type Reward = LoyaltyCard['rewards'][number];

export function reward(number: number, fields: Partial<Reward> = {}): Reward {
  return {
    id: `reward-${number}`,
    title: `€${number * 5} off`,
    costPoints: number * 500,
    isRedeemable: true,
    ...fields,
  };
}

/** Between two tiers, with two rewards within reach. */
export function loyalty(fields: Partial<LoyaltyCard> = {}): LoyaltyCard {
  return {
    kind: 'loyalty',
    programName: 'Harbour points',
    points: 1360,
    tier: 'Silver',
    // Midnight in Amsterdam, after the last day of March.
    nextTier: { name: 'Gold', pointsMissing: 640, byMs: Date.UTC(2026, 2, 31, 22, 0) },
    timeZone: 'Europe/Amsterdam',
    rewards: [reward(1), reward(2, { title: 'Free shipping for a month', costPoints: 900 })],
    actions: [{ kind: 'redeem' }],
    ...fields,
  };
}
