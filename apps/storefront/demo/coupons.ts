import type { ImportCoupon, Money } from '@loket/contracts';
import { toMs } from './days.ts';

/** What the help article says of every code. */
const NEVER_FOR = 'Not for gift cards and products that are already reduced.';

/** The codes that the help article names; their days are fixed and in the shop's time zone. */
const NAMED_CODES: readonly ImportCoupon[] = [
  toCoupon('WELCOME10', '10% off your first order', {
    benefit: { type: 'percentage', percent: 10 },
    minimum: euros(40),
    terms: `For your first order. Not for subscriptions. ${NEVER_FOR}`,
  }),
  toCoupon('STORM10', '10% off from EUR 100', {
    benefit: { type: 'percentage', percent: 10 },
    minimum: euros(100),
    // From 1 October 2026 to the end of 31 March 2027 in Amsterdam.
    startsAtMs: Date.UTC(2026, 8, 30, 22),
    endsAtMs: Date.UTC(2027, 2, 31, 22),
    terms: `As often as you like. Not for subscriptions. ${NEVER_FOR}`,
  }),
  toCoupon('FIRSTBOX', 'EUR 5 off your first subscription delivery', {
    benefit: { type: 'amount', amount: euros(5) },
    terms: 'For the first delivery of a new coffee or tea subscription.',
  }),
];

/** Codes of the newsletter, and those that customers got for themselves, with their days around the anchor. */
export function buildDemoCoupons(anchorMs: number): ImportCoupon[] {
  const during = (fromDaysAgo: number, toDaysAgo: number) => ({
    startsAtMs: toMs(anchorMs, fromDaysAgo),
    endsAtMs: toMs(anchorMs, toDaysAgo),
  });
  return [...NAMED_CODES, ...buildNewsletterCodes(during), ...buildPersonalCodes(during)];
}

type During = (fromDaysAgo: number, toDaysAgo: number) => Pick<ImportCoupon, 'startsAtMs' | 'endsAtMs'>;

function buildNewsletterCodes(during: During): ImportCoupon[] {
  const terms = `Once per customer. ${NEVER_FOR}`;
  return [
    toCoupon('SHIPFREE', 'Free shipping', {
      benefit: { type: 'free-shipping' },
      minimum: euros(25),
      terms: 'Once per customer, for every country that we ship to.',
      ...during(5, -25),
    }),
    toCoupon('HARBOUR8', 'EUR 8 off from EUR 75', {
      benefit: { type: 'amount', amount: euros(8) },
      minimum: euros(75),
      terms,
      ...during(20, -40),
    }),
    toCoupon('FROST15', '15% off wool', {
      benefit: { type: 'percentage', percent: 15 },
      terms: `For everything of wool, once per customer. ${NEVER_FOR}`,
      ...during(-16, -30),
    }),
    toCoupon('HARVEST10', '10% off everything', {
      benefit: { type: 'percentage', percent: 10 },
      terms,
      ...during(48, 18),
    }),
  ];
}

function buildPersonalCodes(during: During): ImportCoupon[] {
  return [
    toCoupon('CLUB5-M7K2', 'EUR 5 off one order', {
      benefit: { type: 'amount', amount: euros(5) },
      terms: `A reward of the Noordzee Club, for one order and not with another code. ${NEVER_FOR}`,
      email: 'mila@example.com',
      // A reward is valid for 90 days.
      ...during(12, -78),
    }),
    toCoupon('STUDENT-A9KQ', '10% off for students', {
      benefit: { type: 'percentage', percent: 10 },
      terms: `For one order. ${NEVER_FOR}`,
      email: 'astrid@example.com',
      isRedeemed: true,
      // A student code is valid for 3 months.
      ...during(40, -51),
    }),
  ];
}

function toCoupon(
  code: string,
  title: string,
  rest: Pick<ImportCoupon, 'benefit' | 'terms'> & Partial<ImportCoupon>,
): ImportCoupon {
  return { code, title, minimum: null, startsAtMs: null, endsAtMs: null, email: null, isRedeemed: false, ...rest };
}

function euros(amount: number): Money {
  return { amountMinor: amount * 100, currency: 'EUR' };
}
