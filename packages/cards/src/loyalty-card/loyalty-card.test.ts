import type { LoyaltyCard as LoyaltyCardData } from '@loket/contracts';
import {
  deepQuery,
  deepQueryAll,
  findAccessibilityFaults,
  focusedElement,
  press,
  setClock,
  settle,
} from '@loket/element-kit/test';
import { beforeEach, describe, expect, it } from 'vitest';
import { listenToActions, mountCard, readText } from '../testing/card-harness.ts';
import { testCardRules } from '../testing/card-rules.ts';
import './index.ts';
import { loyalty, NOW_MS, reward } from './loyalty-card.fixtures.ts';
import type { LoyaltyCard } from './loyalty-card.ts';

beforeEach(() => setClock(NOW_MS));

const mount = (data: LoyaltyCard['loyalty'], widthPx?: number): Promise<LoyaltyCard> =>
  mountCard<LoyaltyCard>('loket-loyalty-card', { loyalty: data }, widthPx);

const progress = (card: LoyaltyCard): HTMLProgressElement | null => deepQuery<HTMLProgressElement>(card, 'progress');

describe('the standing', () => {
  it('has a name, a tier, points, and how far the next tier is, to see and to hear', async () => {
    const card = await mount(loyalty());
    expect(deepQuery(card, 'h3')?.textContent).toBe('Harbour points');
    expect(deepQuery(card, '[part="tier"]')?.textContent).toBe('Silver');
    expect(readText(card)).toContain('1,360 points');
    const expected = '640 more to Gold by 31 March 2026';
    expect(readText(card)).toContain(expected);
    expect(progress(card)).toMatchObject({ max: 2000, value: 1360 });
    const name = deepQuery(card, `#${progress(card)?.getAttribute('aria-labelledby')}`);
    expect(readText(name!)).toBe(expected);
  });

  it.each([
    ['without a date', { name: 'Gold', pointsMissing: 640, byMs: null }, '640 more to Gold'],
    ['with a date that has passed', { name: 'Gold', pointsMissing: 1, byMs: NOW_MS - 1 }, '1 more to Gold'],
  ])('promises no date %s', async (_, nextTier, expected) => {
    const text = readText(await mount(loyalty({ nextTier })));
    expect(text).toContain(expected);
    expect(text).not.toContain(' by ');
  });

  it.each([
    ['says that it is the highest', loyalty({ tier: 'Gold', nextTier: null }), true],
    ['says nothing of tiers where there are none', loyalty({ tier: null, nextTier: null }), false],
    ['does not claim what it cannot know', { ...loyalty(), nextTier: { name: 'Gold', pointsMissing: 0 } }, false],
    ['does not claim what is not said', { ...loyalty(), nextTier: undefined }, false],
  ])('without a next tier draws no progress, and %s', async (_, data, isTop) => {
    const card = await mount(data as LoyaltyCardData);
    expect(progress(card)).toBeNull();
    expect(readText(card).includes('The highest tier')).toBe(isTop);
    expect(await findAccessibilityFaults(card)).toEqual([]);
  });

  it('counts one point as one', async () => {
    expect(readText(await mount(loyalty({ points: 1 })))).toContain('1 point ');
  });

  it('of nothing yet says what will be here, and offers the next step', async () => {
    const actions = [{ kind: 'view' as const, url: 'https://shop.example.com/loyalty' }];
    const card = await mount({
      ...loyalty({ points: 0, tier: null, nextTier: null, rewards: [], actions }),
      programName: '',
    });
    expect(readText(card)).toMatch(/^Your points 0 points No points yet\. .* About the programme/);
    expect(await findAccessibilityFaults(card)).toEqual([]);
  });
});

describe('the way to more', () => {
  it.each([
    ['view', 'About the programme', 'I would like to know more about the points programme'],
    ['manage', 'About the programme', 'I would like to know more about the points programme'],
    ['dance', 'Open', null],
  ])('%s is a button below, and a sentence for whoever passes it on', async (kind, word, expected) => {
    const card = await mount(loyalty({ actions: [{ kind: 'redeem' }, { kind: kind as never }] }));
    const heard = listenToActions();
    const [button] = deepQueryAll(card, '.card-footer .button');
    expect(button?.textContent).toBe(word);
    button?.click();
    expect(heard.map(({ action, url, sentence }) => [action, url, sentence])).toEqual([[kind, null, expected]]);
  });
});

describe('rewards', () => {
  it('within reach are asked for in a sentence', async () => {
    const card = await mount(loyalty());
    const heard = listenToActions();
    const [first, second] = deepQueryAll(card, 'li .button');
    expect(second!.textContent.replaceAll(/\s+/g, ' ')).toBe('Redeem: Free shipping for a month');
    first!.click();
    expect(heard.map(({ card: kind, id, action, url, sentence }) => [kind, id, action, url, sentence])).toEqual([
      ['loyalty', 'reward-1', 'redeem', null, 'I would like to redeem \u2068€5 off\u2069'],
    ]);
  });

  it('are redeemed elsewhere when there is an address', async () => {
    const card = await mount(loyalty({ actions: [{ kind: 'redeem', url: 'https://shop.example.com/points' }] }));
    const links = deepQueryAll<HTMLAnchorElement>(card, 'li a');
    expect(links.map(({ href }) => href)).toEqual([
      'https://shop.example.com/points',
      'https://shop.example.com/points',
    ]);
  });

  it.each([
    ['too dear', { points: 360 }, { isRedeemable: false }, '140 points to go'],
    ['not to be had', {}, { isRedeemable: false }, 'Not available now'],
    ['not redeemed here', { actions: [] }, {}, 'Ready to redeem'],
    [
      'redeemed at an address that is not safe',
      { actions: [{ kind: 'redeem', url: 'javascript:1' }] },
      {},
      'Ready to redeem',
    ],
  ] as const)('have no button, and words in its place, when they are %s', async (_, fields, rewardFields, expected) => {
    const card = await mount(loyalty({ rewards: [reward(1, rewardFields)], ...(fields as Partial<LoyaltyCardData>) }));
    expect(deepQueryAll(card, 'li .button')).toEqual([]);
    expect(readText(card)).toContain(expected);
    expect(await findAccessibilityFaults(card)).toEqual([]);
  });

  it('are folded when there are many, opened by the keyboard, and keep the focus', async () => {
    const card = await mount(loyalty({ rewards: Array.from({ length: 9 }, (_, index) => reward(index + 1)) }));
    expect(deepQueryAll(card, 'li')).toHaveLength(3);
    deepQuery(card, '.fold')!.focus();
    await press('Enter');
    await settle(card);
    expect(deepQueryAll(card, 'li')).toHaveLength(9);
    expect(focusedElement()?.textContent.trim()).toBe('Show fewer');
    expect(focusedElement()?.getAttribute('aria-expanded')).toBe('true');
  });
});

describe('any page', () => {
  it.each([
    ['nothing but points', { points: 7 }, '7 points'],
    ['points of no sense', { points: Number.NaN }, '0 points'],
    ['fields of wrong types', { ...loyalty(), rewards: 'none', nextTier: 7, tier: {}, actions: null }, '1,360 points'],
  ])('may hand over %s', async (_, data, expected) => {
    expect(readText(await mount(data as LoyaltyCardData))).toContain(expected);
  });

  it('may hand over rewards that are none, which are left out', async () => {
    const card = await mount({ ...loyalty(), rewards: [null, {}, { costPoints: 5 }, reward(1)] } as never);
    expect(deepQueryAll(card, 'li')).toHaveLength(1);
  });
});

testCardRules<LoyaltyCardData>({
  kind: 'loyalty',
  moduleUrl: new URL('./index.ts', import.meta.url).href,
  data: loyalty(),
  fill: (text) =>
    loyalty({
      programName: text,
      tier: text,
      nextTier: { name: text, pointsMissing: 1, byMs: null },
      timeZone: text,
      rewards: [reward(1, { id: text, title: text }), reward(2, { title: text, isRedeemable: false })],
      actions: [{ kind: 'redeem' }, { kind: text as never }, { kind: 'view', url: text }],
    }),
  heading: 'Harbour points',
  words: {
    en: ['1,360 points', '640 more to Gold by 31 March 2026', '500 points', 'Redeem'],
    nl: ['1.360 punten', 'Nog 640 tot Gold, uiterlijk 31 maart 2026', '500 punten', 'Verzilver'],
    sv: ['1 360 poäng', '640 kvar till Gold, senast 31 mars 2026', '500 poäng', 'Lös in'],
  },
  failed: 'We could not show the points',
  maxHeightPx: 900,
});
