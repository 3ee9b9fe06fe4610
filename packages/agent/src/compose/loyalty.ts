import type { Block, Inline } from '@loket/contracts';
import { sayCount } from '@loket/domain/wording';
import type { LoyaltyFinding } from '../skills/loyalty/finding.ts';
import { present, toLinkParagraph, toList, toParagraph } from './blocks.ts';
import { cleanName } from './evidence.ts';
import type { Words } from './words.ts';

/** Rewards of a programme that an answer lists. */
const REWARDS_MAX = 6;

/** Words what loyalty found out. */
export function wordLoyalty(finding: LoyaltyFinding, words: Words): Block[] {
  const { loyalty } = words.texts;
  const programme = cleanName(finding.programme);
  switch (finding.kind) {
    case 'standing':
      return wordStanding(finding, words);
    case 'not-member':
      return present([toParagraph([loyalty.notMember(programme)])]);
    case 'rewards':
      return present([
        toParagraph([loyalty.rewards(programme)]),
        toList(
          finding.rewards.slice(0, REWARDS_MAX).map(({ title, costPoints }) => wordReward(title, costPoints, words)),
        ),
      ]);
    case 'tiers':
      return present([
        toParagraph([loyalty.tiers(programme)]),
        toList(finding.tiers.map(({ name, fromPoints }) => wordTier(name, fromPoints, words))),
      ]);
    default:
      return finding satisfies never;
  }
}

function wordStanding(finding: Extract<LoyaltyFinding, { kind: 'standing' }>, words: Words): Block[] {
  const { loyalty } = words.texts;
  const { redeemable, nextReward, url } = finding;
  const say = (value: number): string => sayCount(value, words.lang);
  // The web chat's card lists the rewards with their buttons.
  const isOnCard = words.channel === 'webchat';
  return present([
    toParagraph(wordFigures(finding, words)),
    ...(redeemable.length === 0
      ? [
          nextReward === null
            ? null
            : toParagraph([loyalty.nextReward(say(nextReward.pointsMissing), cleanName(nextReward.title))]),
        ]
      : isOnCard
        ? []
        : [
            toParagraph([loyalty.canRedeem]),
            toList(redeemable.map(({ title, costPoints }) => wordReward(title, costPoints, words))),
          ]),
    isOnCard ? null : toLinkParagraph(redeemable.length === 0 ? loyalty.viewLink : loyalty.redeemLink, url),
  ]);
}

/** What was asked about first, and of other things only the points: who asks when they expire knows the rest. */
function wordFigures(finding: Extract<LoyaltyFinding, { kind: 'standing' }>, words: Words): readonly (string | null)[] {
  const { loyalty } = words.texts;
  const say = (value: number): string => sayCount(value, words.lang);
  const { points, pendingPoints, expiring } = finding.standing;
  const has = loyalty.points(say(points), cleanName(finding.programme));
  const pending = pendingPoints > 0 ? loyalty.pending(say(pendingPoints)) : null;
  const ends =
    expiring === null || expiring === 'unknown'
      ? null
      : loyalty.expiring(say(expiring.points), words.dates.onDay(expiring.atMs));
  switch (finding.aspect) {
    case 'expiry':
      return [expiring === null && points > 0 ? loyalty.noneExpiring : ends, has];
    case 'tier':
      return [...wordTiers(finding, words), has];
    case 'rewards':
    case 'pending':
      return [has, pending];
    default:
      return [has, pending, ...wordTiers(finding, words), ends];
  }
}

function wordTiers(
  { standing: { tier, nextTier } }: Extract<LoyaltyFinding, { kind: 'standing' }>,
  { texts, dates, lang }: Words,
): (string | null)[] {
  const { loyalty } = texts;
  return [
    tier === null ? null : loyalty.tier(cleanName(tier)),
    nextTier === null
      ? null
      : loyalty.nextTier(
          sayCount(nextTier.pointsMissing, lang),
          cleanName(nextTier.name),
          nextTier.byMs === null ? null : dates.onPlainDay(nextTier.byMs),
        ),
  ];
}

function wordReward(title: string, costPoints: number, { texts, lang }: Words): Inline[] {
  return [{ type: 'text', text: `${cleanName(title)}: ${texts.loyalty.cost(sayCount(costPoints, lang))}` }];
}

function wordTier(name: string, fromPoints: number, { texts, lang }: Words): Inline[] {
  return [{ type: 'text', text: `${cleanName(name)}: ${texts.loyalty.fromPoints(sayCount(fromPoints, lang))}` }];
}
