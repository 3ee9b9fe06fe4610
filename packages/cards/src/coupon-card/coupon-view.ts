import type { Money } from '@loket/contracts';
import { toActions, toMoney, toRecord, toText, toTime } from '../shared/read.ts';

/** Characters of the longest code. What is longer is none: a cut code would not work. */
const CODE_MAX_CHARS = 64;

/** What a coupon takes off: a share from 0 to 1, an amount, or the shipping; `null` for what this version does not know. */
export type BenefitView = { readonly share: number } | { readonly amount: Money } | 'free-shipping' | null;

/** States that the card draws; `unknown` stands for one that this version does not know. */
export type CouponState = 'active' | 'scheduled' | 'expired' | 'redeemed' | 'unknown';

/** A coupon with every field in place and every address checked, whatever the page handed in. */
export interface CouponView {
  readonly code: string;
  readonly title: string;
  readonly status: string;
  readonly benefit: BenefitView;
  readonly minimum: Money | null;
  readonly startsAtMs: number | null;
  readonly endsAtMs: number | null;
  readonly terms: string;
  readonly timeZone: string;
  readonly isPersonal: boolean;
  /** The card offers to copy the code. */
  readonly canCopy: boolean;
  /** Address of the shop, or `null`. */
  readonly shopUrl: string | null;
}

/**
 * Reads a coupon that may come from any page: a newer server's fields are passed over, missing or wrong ones become
 * empty, and an address that is not safe is left out.
 *
 * @returns `null` when the value is no coupon at all: without a code there is nothing to use.
 */
export function toCouponView(value: unknown): CouponView | null {
  const coupon = toRecord(value);
  const code = toText(coupon?.code);
  if (coupon === null || code === '' || code.length > CODE_MAX_CHARS) return null;
  const actions = toActions(coupon.actions);
  return {
    code,
    title: toText(coupon.title),
    status: toText(coupon.status),
    benefit: toBenefit(coupon.benefit),
    minimum: toMoney(coupon.minimum),
    startsAtMs: toTime(coupon.startsAtMs),
    endsAtMs: toTime(coupon.endsAtMs),
    terms: toText(coupon.terms),
    timeZone: toText(coupon.timeZone),
    isPersonal: coupon.isPersonal === true,
    canCopy: actions.some(({ kind }) => kind === 'copy-code'),
    shopUrl: actions.find(({ kind }) => kind === 'view')?.url ?? null,
  };
}

function toBenefit(value: unknown): BenefitView {
  const benefit = toRecord(value);
  if (benefit?.type === 'free-shipping') return 'free-shipping';
  if (benefit?.type === 'percentage' && typeof benefit.percent === 'number') return { share: benefit.percent / 100 };
  const amount = benefit?.type === 'amount' ? toMoney(benefit.amount) : null;
  return amount === null ? null : { amount };
}

/** The state at a moment: a card may stand there for weeks, and what has ended meanwhile is not promised. */
export function stateAt({ status, startsAtMs, endsAtMs }: CouponView, nowMs: number): CouponState {
  switch (status) {
    case 'active':
    case 'scheduled':
      if (endsAtMs !== null && endsAtMs <= nowMs) return 'expired';
      if (startsAtMs === null) return status;
      return startsAtMs > nowMs ? 'scheduled' : 'active';
    case 'expired':
    case 'redeemed':
      return status;
    default:
      return 'unknown';
  }
}
