import type { LoyaltyProgramme, LoyaltyReward, LoyaltyStanding } from '@loket/domain/ports';
import type { Evidence } from '../../compose/evidence.ts';

/** What a customer asks about. `pending`: points that are not there yet. */
export const LOYALTY_ASPECTS = ['points', 'rewards', 'tier', 'expiry', 'pending', 'rules'] as const;
export type LoyaltyAspect = (typeof LOYALTY_ASPECTS)[number];

/** What loyalty found out. */
export type LoyaltyFinding =
  | {
      readonly kind: 'standing';
      readonly programme: string;
      readonly standing: LoyaltyStanding;
      readonly aspect: LoyaltyAspect;
      /** Rewards that the points reach, the dearest first. */
      readonly redeemable: readonly LoyaltyReward[];
      /** The cheapest one that they do not reach. */
      readonly nextReward: { readonly title: string; readonly pointsMissing: number } | null;
      readonly url: string;
    }
  | { readonly kind: 'not-member'; readonly programme: string }
  /** The programme's rewards or tiers, for anyone. */
  | { readonly kind: 'rewards'; readonly programme: string; readonly rewards: readonly LoyaltyReward[] }
  | { readonly kind: 'tiers'; readonly programme: string; readonly tiers: LoyaltyProgramme['tiers'] };

/** All that an answer may state of it. */
export function listLoyaltyEvidence(finding: LoyaltyFinding): Evidence[] {
  const name = { kind: 'name', text: finding.programme } as const;
  switch (finding.kind) {
    case 'standing':
      return [name, ...listStandingEvidence(finding)];
    case 'rewards':
      return [name, ...finding.rewards.flatMap(listRewardEvidence)];
    case 'tiers':
      return [
        name,
        ...finding.tiers.flatMap((tier): Evidence[] => [
          { kind: 'name', text: tier.name },
          { kind: 'count', value: tier.fromPoints },
        ]),
      ];
    default:
      return [name];
  }
}

function listStandingEvidence(finding: Extract<LoyaltyFinding, { kind: 'standing' }>): Evidence[] {
  const { points, pendingPoints, tier, nextTier } = finding.standing;
  const expiring = finding.standing.expiring === 'unknown' ? null : finding.standing.expiring;
  const counts = [points, pendingPoints, nextTier?.pointsMissing, expiring?.points, finding.nextReward?.pointsMissing];
  const days = [nextTier?.byMs, expiring?.atMs].filter((atMs) => atMs !== null && atMs !== undefined);
  const names = [tier, nextTier?.name, finding.nextReward?.title].filter((text) => text !== null && text !== undefined);
  return [
    ...counts.filter((value) => value !== undefined).map((value) => ({ kind: 'count', value }) as const),
    ...days.map((atMs) => ({ kind: 'day', atMs }) as const),
    ...names.map((text) => ({ kind: 'name', text }) as const),
    ...finding.redeemable.flatMap(listRewardEvidence),
    { kind: 'link', url: finding.url },
  ];
}

function listRewardEvidence({ title, costPoints }: LoyaltyReward): Evidence[] {
  return [
    { kind: 'name', text: title },
    { kind: 'count', value: costPoints },
  ];
}
