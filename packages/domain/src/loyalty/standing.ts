import type { LoyaltyProgramme, LoyaltyStanding } from '../ports/index.ts';

/** What a provider keeps of a member. */
export interface LoyaltyMember {
  readonly points: number;
  readonly pendingPoints: number;
  /** Points that count for the tier; with `null` those that can be spent do. */
  readonly tierPoints: number | null;
  readonly tierUntilMs: number | null;
  readonly expiring: { readonly points: number; readonly atMs: number } | null;
}

/** How a member stands in a programme: the highest tier whose points are reached, and what is missing for the next. */
export function getStanding(member: LoyaltyMember, programme: LoyaltyProgramme, nowMs: number): LoyaltyStanding {
  const counted = member.tierPoints ?? member.points;
  const tiers = programme.tiers.toSorted((a, b) => a.fromPoints - b.fromPoints);
  const reached = tiers.findLast(({ fromPoints }) => fromPoints <= counted);
  const next = tiers.find(({ fromPoints }) => fromPoints > counted);
  const { expiring, tierUntilMs } = member;
  return {
    points: member.points,
    pendingPoints: member.pendingPoints,
    tier: reached?.name ?? null,
    nextTier:
      next === undefined
        ? null
        : {
            name: next.name,
            pointsMissing: next.fromPoints - counted,
            byMs: tierUntilMs !== null && tierUntilMs > nowMs ? tierUntilMs : null,
          },
    // What has expired already is history.
    expiring: expiring !== null && expiring.atMs > nowMs ? expiring : null,
  };
}
