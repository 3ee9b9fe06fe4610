import type { ReturnStatus, SubscriptionInterval, SubscriptionStatus } from '@loket/contracts';
import type { SubscriptionAction } from '@loket/domain/hub';
import type { EditBlock } from '@loket/domain/orders';
import type { Returnability } from '@loket/domain/ports';
import type { ReturnAspect } from '../skills/returns-exchanges/finding.ts';

/**
 * What each post-purchase skill and coupons say. Names, amounts, counts, codes and days come in their written form: `order`
 * is what the shop calls it, `when` a day or moment as `Dates` gives it.
 */
export interface EditingTexts {
  readonly canChange: (order: string) => string;
  readonly canCancel: (order: string) => string;
  /** Part of it has left; a list of what can still change follows. */
  readonly canChangePart: (order: string) => string;
  readonly canCancelPart: (order: string) => string;
  readonly shippedIntro: string;
  /** Until when it can be done. */
  readonly until: (when: string) => string;
  readonly untilPacked: string;
  /** The customer does it; nothing changes before they confirm it. */
  readonly byYourself: string;
  readonly changeLink: (order: string) => string;
  readonly cancelLink: (order: string) => string;
  readonly blocked: Readonly<Record<EditBlock, (order: string) => string>>;
  /** When it was cancelled. */
  readonly cancelledOn: (when: string) => string;
  readonly whichChange: (count: string) => string;
  readonly whichCancel: (count: string) => string;
  readonly cannotAdd: string;
}

export interface ReturnsTexts {
  readonly canReturn: (order: string) => string;
  /** Beside another answer: what has come already. */
  readonly canReturnAside: (order: string) => string;
  readonly canExchange: (order: string) => string;
  readonly damaged: string;
  readonly untilDay: (when: string) => string;
  readonly restIntro: string;
  readonly state: Readonly<Record<Exclude<Returnability, 'returnable' | 'window-over'>, string>>;
  /** `when` is `null` where no last day is known. */
  readonly windowOver: (when: string | null) => string;
  readonly startLink: (order: string) => string;
  readonly exchangeLink: (order: string) => string;
  readonly cannotReturn: (order: string) => string;
  readonly later: (order: string) => string;
  readonly which: (count: string) => string;
  readonly status: Readonly<Record<ReturnStatus, (facts: { name: string; order: string }) => string>>;
  readonly receivedOn: (when: string) => string;
  /** `when` is `null` where nobody said when. */
  readonly refunded: (amount: string | null, when: string | null) => string;
  readonly refundPending: (amount: string | null) => string;
  readonly statusLink: string;
  readonly noReturns: string;
}

export interface SubscriptionTexts {
  readonly signIn: string;
  readonly interval: (every: string, unit: SubscriptionInterval['unit'], count: number) => string;
  readonly status: Readonly<Record<SubscriptionStatus, string>>;
  /** `title (2 ×), every 4 weeks, €20.00: active`. */
  readonly line: (facts: { title: string; quantity: string | null; interval: string; price: string }) => string;
  /** One whose state is not known. */
  readonly unknown: (line: string) => string;
  readonly one: (title: string, status: string) => string;
  readonly next: (when: string) => string;
  readonly noNext: string;
  readonly several: (count: string) => string;
  readonly which: string;
  readonly can: Readonly<Record<SubscriptionAction, string>>;
  readonly link: Readonly<Record<SubscriptionAction, string>>;
  readonly cannot: Readonly<Record<SubscriptionAction, string>>;
  readonly none: string;
}

export interface LoyaltyTexts {
  readonly signIn: string;
  readonly points: (points: string, programme: string) => string;
  readonly pending: (points: string) => string;
  readonly tier: (tier: string) => string;
  readonly nextTier: (points: string, tier: string, when: string | null) => string;
  readonly expiring: (points: string, when: string) => string;
  readonly noneExpiring: string;
  readonly canRedeem: string;
  readonly nextReward: (points: string, reward: string) => string;
  readonly cost: (points: string) => string;
  readonly redeemLink: string;
  readonly viewLink: string;
  readonly notMember: (programme: string) => string;
  readonly rewards: (programme: string) => string;
  readonly tiers: (programme: string) => string;
  readonly fromPoints: (points: string) => string;
}

/**
 * Questions by which the passage is found that is told beside an answer. They are never said; each is put as customers ask, in
 * the words that such an article has.
 */
export interface PolicyQuestions {
  readonly returns: Readonly<Record<ReturnAspect, string>>;
  readonly editing: string;
  /** When the money of a cancelled order comes back. */
  readonly editingRefund: string;
  readonly subscriptions: Readonly<Record<SubscriptionAction | 'show' | 'restart', string>>;
  readonly loyalty: Readonly<Record<'points' | 'join' | 'expiry' | 'pending', string>>;
  readonly coupons: Readonly<Record<'code' | 'own', string>>;
}

export interface CouponTexts {
  readonly signIn: string;
  readonly percent: (percent: string) => string;
  readonly amount: (amount: string) => string;
  readonly freeShipping: string;
  /** The code works; `gives` is what it gives. */
  readonly works: (code: string, gives: string) => string;
  readonly minimum: (amount: string) => string;
  readonly until: (when: string) => string;
  readonly untilDayEnd: (day: string) => string;
  readonly expired: (code: string, when: string | null) => string;
  readonly scheduled: (code: string, when: string | null) => string;
  readonly redeemed: (code: string) => string;
  readonly unknown: (code: string) => string;
  /** Stands before the merchant's own words. */
  readonly terms: string;
  readonly list: string;
  readonly listPersonal: string;
  /** Said before the codes when not all are shown. */
  readonly more: string;
  readonly none: string;
  readonly signInForMore: string;
}
