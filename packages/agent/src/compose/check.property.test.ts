import type { Block, Inline, Locale } from '@loket/contracts';
import { createDates } from '@loket/domain/wording';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TEXTS } from '../locales/index.ts';
import { checkAnswer } from './check.ts';
import type { Evidence } from './evidence.ts';
import { wordFinding } from './word-finding.ts';
import type { Finding } from '../skills/skill.ts';
import { listEditingEvidence } from '../skills/order-editing/finding.ts';
import { listReturnsEvidence } from '../skills/returns-exchanges/finding.ts';
import { listSubscriptionEvidence } from '../skills/subscriptions/finding.ts';
import { listLoyaltyEvidence } from '../skills/loyalty/finding.ts';
import { listCouponEvidence } from '../skills/coupons-discounts/finding.ts';

const NOW_MS = Date.UTC(2026, 10, 22, 10);
const DAY_MS = 86_400_000;

const lang = fc.constantFrom<Locale>('en', 'nl', 'sv');
const title = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 });
const orderName = fc.integer({ min: 1_000, max: 9_999 }).map((number) => `#${number}`);
const atMs = fc.integer({ min: -400, max: 400 }).map((days) => NOW_MS + days * DAY_MS);
const quantity = fc.integer({ min: 1, max: 9_999 });
const money = fc.record({
  amountMinor: fc.integer({ min: 2, max: 10_000_000 }),
  currency: fc.constantFrom('EUR', 'SEK', 'GBP', 'USD'),
});
const url = fc.uuid().map((id) => `https://shop.example.com/account/${id}`);

/** Any finding of the five skills with its own evidence. */
const told = fc.oneof(
  fc
    .record({
      kind: fc.constant('can-edit' as const),
      order: orderName,
      isCancel: fc.boolean(),
      lines: fc.array(fc.record({ title, quantity }), { maxLength: 4 }),
      shipped: fc.array(fc.record({ title, quantity }), { maxLength: 3 }),
      untilMs: fc.option(atMs),
      url,
    })
    .map((finding) => ({ finding: finding as Finding, evidence: listEditingEvidence(finding) })),
  fc
    .record({
      kind: fc.constant('can-return' as const),
      order: orderName,
      aspect: fc.constantFrom('return' as const, 'exchange' as const, 'damaged' as const),
      lines: fc.array(
        fc.record({
          title,
          quantity,
          state: fc.constantFrom('returnable' as const, 'window-over' as const, 'excluded' as const),
          untilMs: fc.option(atMs),
        }),
        { minLength: 1, maxLength: 5 },
      ),
      url,
      isAside: fc.boolean(),
    })
    .map((finding) => ({ finding: finding as Finding, evidence: listReturnsEvidence(finding) })),
  fc
    .record({
      kind: fc.constant('returns-status' as const),
      returns: fc.array(
        fc.record({
          name: orderName.map((name) => name.replace('#', 'R-')),
          order: orderName,
          status: fc.constantFrom('requested' as const, 'received' as const, 'refunded' as const, 'other' as const),
          refund: fc.option(money),
          receivedAtMs: fc.option(atMs),
          refundedAtMs: fc.option(atMs),
        }),
        { minLength: 1, maxLength: 3 },
      ),
      url,
    })
    .map((finding) => ({ finding: finding as Finding, evidence: listReturnsEvidence(finding) })),
  fc
    .record({
      kind: fc.constant('subscription' as const),
      subscription: fc.record({
        title,
        status: fc.constantFrom('active' as const, 'paused' as const, 'cancelled' as const, 'other' as const),
        quantity,
        price: money,
        interval: fc.record({
          unit: fc.constantFrom('day' as const, 'week' as const, 'month' as const, 'year' as const),
          count: fc.integer({ min: 1, max: 366 }),
        }),
        nextAtMs: fc.option(atMs),
        isNextKnown: fc.boolean(),
      }),
      lead: fc.option(fc.record({ action: fc.constantFrom('skip' as const, 'pause' as const), url })),
      cannot: fc.option(fc.constantFrom('skip' as const, 'resume' as const)),
    })
    .map((finding) => ({ finding: finding as Finding, evidence: listSubscriptionEvidence(finding) })),
  fc
    .record({
      kind: fc.constant('standing' as const),
      programme: title,
      standing: fc.record({
        points: fc.nat(1_000_000),
        pendingPoints: fc.nat(10_000),
        tier: fc.option(title),
        nextTier: fc.option(fc.record({ name: title, pointsMissing: quantity, byMs: fc.option(atMs) })),
        expiring: fc.oneof(fc.option(fc.record({ points: quantity, atMs })), fc.constant('unknown' as const)),
      }),
      aspect: fc.constantFrom('points' as const, 'expiry' as const),
      redeemable: fc.array(fc.record({ id: fc.uuid(), title, costPoints: fc.nat(100_000) }), { maxLength: 3 }),
      nextReward: fc.option(fc.record({ title, pointsMissing: quantity })),
      url,
    })
    .map((finding) => ({ finding: finding as Finding, evidence: listLoyaltyEvidence(finding) })),
  fc
    .record({
      kind: fc.constant('coupon' as const),
      coupon: fc.record({
        code: fc.stringMatching(/^[A-Z]{4,8}\d{1,3}$/),
        status: fc.constantFrom('active' as const, 'expired' as const, 'scheduled' as const, 'redeemed' as const),
        benefit: fc.oneof(
          fc.record({ type: fc.constant('percentage' as const), percent: fc.integer({ min: 1, max: 100 }) }),
          fc.record({ type: fc.constant('amount' as const), amount: money }),
          fc.constant({ type: 'free-shipping' as const }),
        ),
        minimum: fc.option(money),
        startsAtMs: fc.option(atMs),
        endsAtMs: fc.option(atMs),
        terms: fc.option(title),
      }),
    })
    .map((finding) => ({ finding: finding as Finding, evidence: listCouponEvidence(finding) })),
);

function word(finding: Finding, of: Locale) {
  const dates = createDates(of, { timeZone: 'Europe/Amsterdam', nowMs: NOW_MS });
  return { dates, blocks: wordFinding(finding, { lang: of, channel: 'webchat', texts: TEXTS[of], dates }) };
}

/** Sentences that say one thing which no evidence of the arbitraries above holds. */
const lies: readonly ((of: Locale) => string)[] = [
  () => 'x 123456789',
  () => 'x #98765',
  () => 'x €123456.78',
  () => 'x 99.5%',
  () => 'x NEVERMADE77',
  () => 'x FREESTUFF',
  () => 'x Zanzibar',
  () => 'x www',
  () => 'x help@shop',
  (of) => ({ en: 'x 31 February 1999', nl: 'x 31 februari 1999', sv: 'x 31 februari 1999' })[of],
  (of) => ({ en: 'x ninety', nl: 'x negentig', sv: 'x nittio' })[of],
];

describe('the check', () => {
  it('lets through whatever the embedded composer says of whatever a skill finds', () => {
    fc.assert(
      fc.property(told, lang, ({ finding, evidence }, of) => {
        const { blocks, dates } = word(finding, of);
        expect(checkAnswer(blocks, evidence, { dates, lang: of })).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('refuses the same answer as soon as it says one thing more', () => {
    const lie = fc.constantFrom(...lies);
    fc.assert(
      fc.property(told, lang, lie, fc.boolean(), ({ finding, evidence }, of, toLie, isOwnBlock) => {
        // Ninety of something makes the lie true.
        fc.pre(!evidence.some((item) => item.kind === 'count' && item.value === 90));
        const { blocks, dates } = word(finding, of);
        const changed = addText(blocks, toLie(of), isOwnBlock);
        expect(checkAnswer(changed, evidence, { dates, lang: of })).not.toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('refuses an answer whose facts are another customer’s', () => {
    fc.assert(
      fc.property(told, lang, ({ finding, evidence }, of) => {
        const { blocks, dates } = word(finding, of);
        const foreign: Evidence[] = evidence.map(toForeign);
        // Orders, and the price of a subscription, are always said.
        fc.pre(evidence.some(({ kind }) => kind === 'order') || finding.kind === 'subscription');
        expect(checkAnswer(blocks, foreign, { dates, lang: of })).not.toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

function addText(blocks: readonly Block[], text: string, isOwnBlock: boolean): Block[] {
  const inline: Inline = { type: 'text', text: ` ${text}` };
  const [first, ...rest] = blocks;
  if (isOwnBlock || first?.type !== 'paragraph') return [...blocks, { type: 'paragraph', inlines: [inline] }];
  return [{ ...first, inlines: [...first.inlines, inline] }, ...rest];
}

function toForeign(item: Evidence): Evidence {
  switch (item.kind) {
    case 'order':
      return { kind: 'order', name: '#1' };
    case 'link':
      return { kind: 'link', url: 'https://elsewhere.example.com/' };
    case 'money':
      return { kind: 'money', money: { amountMinor: 1, currency: 'EUR' } };
    default:
      return item;
  }
}
