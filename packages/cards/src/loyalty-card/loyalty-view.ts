import { type ActionView, type Fields, toActions, toCount, toList, toRecord, toText, toTime } from '../shared/read.ts';

export interface RewardView {
  readonly id: string;
  readonly title: string;
  readonly costPoints: number;
  readonly isRedeemable: boolean;
}

/** A standing with every field in place and every address checked, whatever the page handed in. */
export interface LoyaltyView {
  readonly programName: string;
  readonly points: number;
  readonly tier: string;
  /** The next tier, or `null` when there is none, or nothing is missing to it. */
  readonly nextTier: { readonly name: string; readonly pointsMissing: number; readonly byMs: number | null } | null;
  /** Whether the data says that no tier comes after this one. */
  readonly isTopTier: boolean;
  readonly rewards: readonly RewardView[];
  readonly timeZone: string;
  /** How a reward is redeemed, or `null` when the card does not offer it. */
  readonly redeem: ActionView | null;
  /** What else can be done. */
  readonly actions: readonly ActionView[];
}

/**
 * Reads a standing that may come from any page: a newer server's fields are passed over, missing or wrong ones become
 * empty, and an address that is not safe is left out.
 *
 * @returns `null` when the value is no standing at all.
 */
export function toLoyaltyView(value: unknown): LoyaltyView | null {
  const loyalty = toRecord(value);
  if (loyalty === null || typeof loyalty.points !== 'number') return null;
  const [actions, tier] = [toActions(loyalty.actions), toText(loyalty.tier)];
  return {
    programName: toText(loyalty.programName),
    points: toCount(loyalty.points),
    tier,
    nextTier: toNextTier(toRecord(loyalty.nextTier)),
    isTopTier: tier !== '' && loyalty.nextTier === null,
    rewards: toList(loyalty.rewards)
      .map(toReward)
      .filter(({ title }) => title !== ''),
    timeZone: toText(loyalty.timeZone),
    redeem: actions.find(({ kind }) => kind === 'redeem') ?? null,
    actions: actions.filter(({ kind }) => kind !== 'redeem'),
  };
}

function toNextTier(tier: Fields | null): LoyaltyView['nextTier'] {
  const [name, pointsMissing] = [toText(tier?.name), toCount(tier?.pointsMissing)];
  return name === '' || pointsMissing === 0 ? null : { name, pointsMissing, byMs: toTime(tier?.byMs) };
}

function toReward(reward: Fields): RewardView {
  return {
    id: toText(reward.id),
    title: toText(reward.title),
    costPoints: toCount(reward.costPoints),
    isRedeemable: reward.isRedeemable === true,
  };
}
