import type { Card, CouponBenefit, CouponCard, Locale, ProductCard } from '@loket/contracts';
import { type Dates, sayMoney } from '@loket/domain/wording';
import { cleanLine } from './clean.ts';
import type { Words } from './words.ts';

/** What a card says in one line: `name: facts`. */
export interface CardFacts {
  readonly name: string;
  readonly facts: string;
  /** What the facts rest on; a text that has all of it has said the card. */
  readonly marks: readonly string[];
}

/**
 * The facts of a product or coupon, or `null` for a card whose facts the agent's own text says, and for one without a
 * name. Only what anybody may see goes in: no terms, reasons or attributes, which could hold anything.
 */
export function getFacts(card: Card, words: Words): CardFacts | null {
  if (getName(card) === '') return null;
  if (card.kind === 'product') return wordProduct(card, words);
  return card.kind === 'coupon' ? wordCoupon(card, words) : null;
}

/** What the shop calls the thing of a card, on one line. */
export function getName(card: Card): string {
  switch (card.kind) {
    case 'order':
      return cleanLine(card.name);
    case 'coupon':
      return cleanLine(card.code);
    case 'loyalty':
      return cleanLine(card.programName);
    default:
      return cleanLine(card.title);
  }
}

function wordProduct(card: ProductCard, { lang, texts }: Words): CardFacts {
  const name = getName(card);
  const amount = sayMoney(card.price, lang);
  return { name, facts: card.isFromPrice ? texts.from(amount) : amount, marks: [name, amount] };
}

function wordCoupon(card: CouponCard, words: Words): CardFacts {
  const name = getName(card);
  const state = getState(card, words.nowMs);
  if (state === 'redeemed') return { name, facts: words.texts.coupon.used, marks: [name] };
  return state === 'expired' ? wordEnded(name, card, words) : wordValid(name, card, words);
}

function wordEnded(name: string, card: CouponCard, { texts, dates, nowMs }: Words): CardFacts {
  const lastMs = getLastMs(card);
  // One that was called off says no day: its own is still to come.
  const endedMs = lastMs !== null && lastMs < nowMs ? lastMs : null;
  const facts = texts.coupon.ended(endedMs === null ? null : dates.onDay(endedMs));
  return { name, facts, marks: [name, ...listDayMarks([endedMs], dates)] };
}

function wordValid(name: string, card: CouponCard, words: Words): CardFacts {
  const { lang, dates, nowMs } = words;
  const { coupon } = words.texts;
  const benefit = sayBenefit(card.benefit, lang);
  const given = benefit === null ? coupon.freeShipping : coupon.off(benefit);
  const minimum = card.minimum === null ? null : sayMoney(card.minimum, lang);
  const startsMs = card.startsAtMs !== null && card.startsAtMs > nowMs ? card.startsAtMs : null;
  const lastMs = getLastMs(card);
  const facts = [
    minimum === null ? given : `${given} ${coupon.minimum(minimum)}`,
    startsMs === null ? null : coupon.starts(dates.onDay(startsMs)),
    lastMs === null ? null : coupon.ends(dates.onDay(lastMs)),
  ];
  return {
    name,
    facts: facts.filter((fact) => fact !== null).join(', '),
    marks: [name, benefit, minimum, ...listDayMarks([startsMs, lastMs], dates)].filter((mark) => mark !== null),
  };
}

/** What ends at midnight was good until the day before. */
function getLastMs({ endsAtMs }: CouponCard): number | null {
  return endsAtMs === null ? null : endsAtMs - 1;
}

/** Days without the word before them, which differs from sentence to sentence. */
function listDayMarks(times: readonly (number | null)[], dates: Dates): string[] {
  return times.flatMap((atMs) => (atMs === null ? [] : dates.listForms(atMs).slice(0, 1)));
}

/** A card may be rendered long after it was made: what has ended meanwhile is not promised. */
function getState({ status, endsAtMs }: CouponCard, nowMs: number): CouponCard['status'] {
  const isOver = endsAtMs !== null && endsAtMs <= nowMs;
  return isOver && status !== 'redeemed' ? 'expired' : status;
}

/** `10%` or an amount; `null` for free shipping, which has no figure. */
function sayBenefit(benefit: CouponBenefit, lang: Locale): string | null {
  if (benefit.type === 'amount') return sayMoney(benefit.amount, lang);
  if (benefit.type === 'free-shipping') return null;
  return (benefit.percent / 100).toLocaleString(lang, { style: 'percent', maximumFractionDigits: 2 });
}
