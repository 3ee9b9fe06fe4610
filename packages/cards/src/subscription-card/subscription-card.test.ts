import { SUBSCRIPTION_STATUSES, type SubscriptionCard as SubscriptionCardData } from '@loket/contracts';
import { deepQuery, deepQueryAll, findAccessibilityFaults, setClock, settle } from '@loket/element-kit/test';
import { beforeEach, describe, expect, it } from 'vitest';
import { listenToActions, mountCard, readText } from '../testing/card-harness.ts';
import { testCardRules } from '../testing/card-rules.ts';
import './index.ts';
import { NOW_MS, PAUSED, subscription } from './subscription-card.fixtures.ts';
import type { SubscriptionCard } from './subscription-card.ts';

beforeEach(() => setClock(NOW_MS));

const mount = (data: SubscriptionCard['subscription'], widthPx?: number): Promise<SubscriptionCard> =>
  mountCard<SubscriptionCard>('loket-subscription-card', { subscription: data }, widthPx);

const terms = (card: SubscriptionCard): string => deepQuery(card, '.terms')!.textContent.replaceAll(/\s/g, ' ');

describe('the state', () => {
  it.each(SUBSCRIPTION_STATUSES.filter((status) => status !== 'other'))(
    'is worded and passes axe: %s',
    async (status) => {
      const card = await mount(subscription({ status }));
      expect(readText(card)).not.toContain('unknown');
      expect(await findAccessibilityFaults(card)).toEqual([]);
    },
  );

  it.each([
    ['active', { status: 'active' }, 'Active', 'Next delivery Tuesday 2 December'],
    ['active, tomorrow', { nextAtMs: NOW_MS + 86_400_000 }, 'Active', 'Next delivery tomorrow'],
    ['active without a date', { nextAtMs: null }, 'Active', 'No delivery date yet'],
    ['active, earlier today', { nextAtMs: NOW_MS - 3_600_000 }, 'Active', 'Next delivery today'],
    ['active with a day that has passed', { nextAtMs: NOW_MS - 86_400_000 }, 'Active', 'No delivery date yet'],
    ['paused, whatever the date says', { status: 'paused' }, 'Paused', 'No delivery while it is paused'],
    ['cancelled', { status: 'cancelled' }, 'Cancelled', 'No more deliveries'],
    ['ended', { status: 'expired' }, 'Ended', 'No more deliveries'],
    ['another shop’s own', { status: 'other' }, 'Status unknown', 'Ask us and we will look it up'],
    ['named like an object’s method', { status: 'constructor' }, 'Status unknown', 'Ask us and we will look it up'],
  ] as const)('tells what is to come: %s', async (_, fields, pill, text) => {
    const card = await mount(subscription(fields as Partial<SubscriptionCardData>));
    expect(deepQuery(card, '[part="status"]')?.textContent).toBe(pill);
    expect(readText(card)).toContain(text);
  });

  it('has the exact time behind the day', async () => {
    const time = deepQuery<HTMLTimeElement>(await mount(subscription()), 'time')!;
    expect(time.title).toMatch(/Tuesday, 2 December 2025.*09:00/);
    expect(time.dateTime).toBe('2025-12-02T08:00:00.000Z');
  });
});

describe('the terms', () => {
  it.each([
    ['en', { unit: 'week', count: 1 }, 'Every week · €28.35'],
    ['en', { unit: 'day', count: 10 }, 'Every 10 days · €28.35'],
    ['nl', { unit: 'month', count: 1 }, 'Elke maand · € 28,35'],
    ['nl', { unit: 'year', count: 2 }, 'Elke 2 jaar · € 28,35'],
    ['sv', { unit: 'week', count: 1 }, 'Varje vecka · 28,35 €'],
    ['sv', { unit: 'month', count: 3 }, 'Med 3 månaders mellanrum · 28,35 €'],
    ['en', { unit: 'fortnight', count: 1 }, '€28.35'],
    ['en', { unit: 'week', count: 0 }, '€28.35'],
  ])('say how often in %s: %j', async (lang, interval, expected) => {
    const card = await mount(subscription({ interval: interval as SubscriptionCardData['interval'] }));
    card.lang = lang;
    await expect.poll(() => terms(card)).toBe(expected);
  });

  it('say how many of which variant', async () => {
    const card = await mount(subscription({ quantity: 2, variantTitle: '250 g' }));
    expect(terms(card)).toBe('Every 4 weeks · 2 × €28.35');
    expect(readText(card)).toContain('250 g');
  });
});

describe('the actions', () => {
  it('say what is meant in a sentence, or open their address', async () => {
    const card = await mount(subscription(), 520);
    const heard = listenToActions((event) => event.preventDefault());
    for (const button of deepQueryAll(card, '.actions > .button')) if (button.checkVisibility()) button.click();
    expect(
      heard.map(({ id, action, url, sentence }) => [id, action, url, sentence?.replaceAll(/[\u2068\u2069]/g, '')]),
    ).toEqual([
      ['sub_00000001', 'skip', null, 'I would like to skip the next delivery of Winter roast, 1 kg'],
      ['sub_00000001', 'pause', null, 'I would like to pause my subscription to Winter roast, 1 kg'],
      [
        'sub_00000001',
        'manage',
        'https://shop.example.com/subscriptions',
        'I would like to change my subscription to Winter roast, 1 kg',
      ],
    ]);
  });

  it('bring a paused one back', async () => {
    const card = await mount(PAUSED);
    const heard = listenToActions();
    deepQuery(card, '.primary')?.click();
    expect(heard.map(({ action, sentence }) => [action, sentence?.includes('resume')])).toEqual([['resume', true]]);
  });

  it('that this version does not know are honest, and those with unsafe addresses left out', async () => {
    const actions = [{ kind: 'dance' }, { kind: 'manage', url: 'javascript:alert(1)' }] as never;
    const card = await mount(subscription({ actions }));
    const heard = listenToActions();
    const buttons = deepQueryAll(card, '.actions .button');
    expect(buttons.map((button) => button.textContent)).toEqual(['Open']);
    buttons[0]!.click();
    expect(heard.map(({ action, sentence }) => [action, sentence])).toEqual([['dance', null]]);
  });
});

describe('the picture', () => {
  it('is left out when asked', async () => {
    const card = await mount(subscription());
    expect(deepQuery(card, '.thumb')).not.toBeNull();
    card.noImages = true;
    await settle(card);
    expect(deepQuery(card, '.thumb')).toBeNull();
  });
});

testCardRules<SubscriptionCardData>({
  kind: 'subscription',
  moduleUrl: new URL('./index.ts', import.meta.url).href,
  data: subscription(),
  fill: (text) =>
    subscription({
      subscriptionId: text as `sub_${string}`,
      title: text,
      variantTitle: text,
      imageUrl: text,
      status: text as never,
      price: { amountMinor: 1_234_567_89, currency: text },
      interval: { unit: text as never, count: 1e9 },
      timeZone: text,
      actions: [{ kind: text as never }, { kind: 'pause' }, { kind: 'skip', url: text }],
    }),
  heading: 'Winter roast, 1 kg',
  words: {
    en: ['Active', 'Every 4 weeks · €28.35', 'Next delivery Tuesday 2 December', 'Skip the next', 'Pause', 'Manage'],
    nl: ['Actief', 'Elke 4 weken · € 28,35', 'Volgende levering dinsdag 2 december', 'Sla over', 'Beheer'],
    sv: [
      'Aktiv',
      'Med 4 veckors mellanrum · 28,35 €',
      'Nästa leverans tisdag 2 december',
      'Hoppa över nästa',
      'Hantera',
    ],
  },
  failed: 'We could not show this subscription',
  maxHeightPx: 500,
});
