import type { Block } from '@loket/contracts';
import { sayMoney, sayPercent } from '@loket/domain/wording';
import type { CouponFinding, CouponState } from '../skills/coupons-discounts/finding.ts';
import { present, toParagraph } from './blocks.ts';
import { cleanName } from './evidence.ts';
import type { Words } from './words.ts';

const MINUTE_MS = 60_000;

/** Words what coupons & discounts found out. Of several codes the cards tell the terms. */
export function wordCoupons(finding: CouponFinding, words: Words): Block[] {
  const { coupons } = words.texts;
  switch (finding.kind) {
    case 'coupon':
      return present([
        toParagraph(wordCoupon(finding.coupon, words), [cleanName(finding.coupon.code)]),
        wordTerms(finding.coupon, words),
      ]);
    case 'coupons':
      return present([
        finding.areMore ? toParagraph([coupons.more]) : null,
        toParagraph([finding.arePersonal ? coupons.listPersonal : coupons.list]),
      ]);
    case 'unknown-code':
      return present([toParagraph([coupons.unknown(cleanName(finding.code))], [cleanName(finding.code)])]);
    case 'no-coupons':
      return present([toParagraph([coupons.none])]);
    case 'sign-in-for-more':
      return present([toParagraph([coupons.signInForMore])]);
    default:
      return finding satisfies never;
  }
}

function wordCoupon(coupon: CouponState, { texts, dates, lang }: Words): (string | null)[] {
  const { coupons } = texts;
  const code = cleanName(coupon.code);
  const { startsAtMs, endsAtMs, minimum } = coupon;
  switch (coupon.status) {
    case 'expired':
      return [coupons.expired(code, endsAtMs === null ? null : dates.onDay(endsAtMs))];
    case 'redeemed':
      return [coupons.redeemed(code)];
    case 'scheduled':
      return [coupons.scheduled(code, startsAtMs === null ? null : dates.onDay(startsAtMs))];
    default:
      return [
        coupons.works(code, wordBenefit(coupon, { texts, lang })),
        minimum === null ? null : coupons.minimum(sayMoney(minimum, lang)),
        endsAtMs === null ? null : wordEnd(endsAtMs, { texts, dates }),
      ];
  }
}

/** The web chat's card has them; elsewhere they are said, in the merchant's words. */
function wordTerms({ terms, status }: CouponState, { texts, channel }: Words): Block | null {
  const isOpen = status === 'active' || status === 'scheduled';
  return terms === null || channel === 'webchat' || !isOpen
    ? null
    : toParagraph([`${texts.coupons.terms} ${cleanName(terms)}`]);
}

function wordBenefit({ benefit }: CouponState, { texts, lang }: Pick<Words, 'texts' | 'lang'>): string {
  const { coupons } = texts;
  if (benefit.type === 'percentage') return coupons.percent(sayPercent(benefit.percent, lang));
  return benefit.type === 'amount' ? coupons.amount(sayMoney(benefit.amount, lang)) : coupons.freeShipping;
}

/** A code that ends with a day is valid to the end of that day; one that ends within a day, until that moment. */
function wordEnd(endsAtMs: number, { texts, dates }: Pick<Words, 'texts' | 'dates'>): string {
  return dates.isDayEnd(endsAtMs)
    ? texts.coupons.untilDayEnd(dates.onPlainDay(endsAtMs - MINUTE_MS))
    : texts.coupons.until(dates.onPlainMoment(endsAtMs));
}
