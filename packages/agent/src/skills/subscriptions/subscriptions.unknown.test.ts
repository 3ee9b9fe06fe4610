import { LOCALES, type Locale } from '@loket/contracts';
import { SUBSCRIPTION_ACTIONS, type SubscriptionAction } from '@loket/domain/hub';
import type { Subscription } from '@loket/domain/ports';
import { describe, expect, it } from 'vitest';
import { TEXTS } from '../../locales/index.ts';
import { buildArticle } from '../../testing/shop.ts';
import { actionsOf, cardsOf, reasonOf } from '../../testing/told.ts';
import { DAY_MS, FULL_FACTS, NOW_MS, createChat, createWorld, textOf } from '../../testing/world.ts';

const articles = [
  buildArticle({
    title: 'Subscriptions',
    category: 'subscription-policy',
    body: 'The price of a subscription stays the same for a year.',
  }),
];

const coffee: Subscription = {
  id: 'sub_test000001',
  title: 'Winter roast coffee',
  variantTitle: null,
  imageUrl: null,
  status: 'active',
  quantity: 1,
  price: { amountMinor: 1_200, currency: 'EUR' },
  interval: { unit: 'week', count: 4 },
  nextAtMs: NOW_MS + 9 * DAY_MS,
  isSkippable: true,
};
const tea: Subscription = { ...coffee, id: 'sub_test000002', title: 'Green tea' };

const HOUR_MS = DAY_MS / 24;

/** `unknown` lets a test answer what no provider promises. */
const ask = (text: string, ...subscriptions: readonly unknown[]) =>
  createChat(createWorld({ facts: FULL_FACTS, articles, providers: { subscriptions } })).say(text);

const WISHES: Readonly<Record<SubscriptionAction, string>> = {
  pause: 'pause my subscription',
  resume: 'resume my subscription',
  skip: 'skip my next subscription delivery',
  change: 'change the flavour of my subscription',
  cancel: 'cancel my subscription',
};
const SKIP: Readonly<Record<Locale, string>> = {
  en: WISHES.skip,
  nl: 'sla de volgende levering van mijn abonnement over',
  sv: 'hoppa över nästa leverans av min prenumeration',
};
const PAUSE: Readonly<Record<Locale, string>> = {
  en: WISHES.pause,
  nl: 'pauzeer mijn abonnement',
  sv: 'pausa min prenumeration',
};
const SHOW: Readonly<Record<Locale, string>> = {
  en: 'show my subscription',
  nl: 'toon mijn abonnement',
  sv: 'visa min prenumeration',
};

/** What a text says before the first fact in it. */
const startOf = (said: string): string => said.split('|')[0] ?? '';

describe('a subscription of a state that nobody knows', () => {
  const odd = { ...coffee, status: 'hibernating' };

  it.each(SUBSCRIPTION_ACTIONS)('is not said to be beyond the wish to %s: a person is offered', async (wish) => {
    const result = await ask(WISHES[wish], odd);
    const { can, cannot, unknown } = TEXTS.en.subscriptions;
    expect(textOf(result)).toContain(startOf(unknown('|')));
    expect(textOf(result)).not.toContain(cannot[wish]);
    expect(textOf(result)).not.toContain(can[wish]);
    expect([result.state.awaiting, result.state.offered]).toEqual(['person-offer', 'policy-exception']);
    expect([actionsOf(result).map(([kind]) => kind), result.trace.refused]).toEqual([['manage'], []]);
  });

  it.each(LOCALES)('is told with its price and no state of its own, in %s', async (lang) => {
    const { unknown, one, status } = TEXTS[lang].subscriptions;
    for (const text of [SHOW[lang], PAUSE[lang]]) {
      const result = await ask(text, odd);
      expect([text, textOf(result)]).toEqual([text, expect.stringContaining(startOf(unknown('|')))]);
      expect(textOf(result)).toMatch(/Winter roast coffee, .*12[.,]00/);
      for (const known of ['active', 'paused', 'cancelled', 'expired', 'other'] as const) {
        expect(textOf(result)).not.toContain(startOf(one('|', status[known])));
      }
      expect(result.trace.refused).toEqual([]);
    }
  });

  it('waits for no person while nothing is wanted of it', async () => {
    const result = await ask(SHOW.en, odd);
    expect([result.state.awaiting, result.state.offered]).toEqual([null, null]);
  });

  it('stands in a list with its state unknown', async () => {
    const result = await ask('which subscriptions do I have?', odd, { ...tea, status: 'hibernating' });
    expect(textOf(result)).toContain(`Green tea, every 4 weeks, €12.00 per delivery: state unknown`);
    expect(textOf(result)).not.toMatch(/not active/);
  });
});

describe('a subscription of which nobody knows whether it can be skipped', () => {
  it.each(LOCALES)('is said neither to be able nor to be unable, and a person is offered: %s', async (lang) => {
    const result = await ask(SKIP[lang], { ...coffee, isSkippable: 'perhaps' });
    const { can, cannot, one, status } = TEXTS[lang].subscriptions;
    expect(textOf(result)).toContain(startOf(one('|', status.active)));
    expect(textOf(result)).not.toContain(can.skip);
    expect(textOf(result)).not.toContain(cannot.skip);
    expect([result.state.awaiting, result.state.offered]).toEqual(['person-offer', 'policy-exception']);
    expect(actionsOf(result).map(([kind]) => kind)).toEqual(['manage', 'pause']);
    expect(reasonOf(result)).toBeNull();
  });

  it('can be paused all the same', async () => {
    const result = await ask(WISHES.pause, { ...coffee, isSkippable: null });
    expect(actionsOf(result).map(([kind]) => kind)).toEqual(['pause', 'manage']);
    expect(result.state.offered).toBeNull();
  });

  it('yields to one that can be skipped', async () => {
    const result = await ask(WISHES.skip, { ...coffee, isSkippable: null }, tea);
    expect(cardsOf(result)).toMatchObject([{ title: 'Green tea' }]);
  });

  it.each([
    { isSkippable: false },
    // What has ended is skipped by nobody, whatever the provider leaves out.
    { isSkippable: null, status: 'expired' },
    { isSkippable: null, status: 'cancelled' },
  ])('is told apart from one that cannot: %j', async (part) => {
    const result = await ask(WISHES.skip, { ...coffee, ...part });
    expect(textOf(result)).toContain(TEXTS.en.subscriptions.cannot.skip);
  });
});

describe('a next delivery', () => {
  it.each([
    ['nine days ago', NOW_MS - 9 * DAY_MS],
    ['yesterday', NOW_MS - DAY_MS - HOUR_MS],
    ['late yesterday', NOW_MS - 12 * HOUR_MS],
  ])('that was %s is told as neither next nor none', async (_, nextAtMs) => {
    for (const lang of LOCALES) {
      const result = await ask(SHOW[lang], { ...coffee, nextAtMs });
      const { next, noNext, one, status } = TEXTS[lang].subscriptions;
      expect(textOf(result)).toContain(startOf(one('|', status.active)));
      expect(textOf(result)).not.toContain(startOf(next('|')));
      expect(textOf(result)).not.toContain(noNext);
    }
  });

  it('that is over stands on no card either', async () => {
    const result = await ask(SHOW.en, { ...coffee, nextAtMs: NOW_MS - 9 * DAY_MS });
    expect(cardsOf(result)).toMatchObject([{ kind: 'subscription', nextAtMs: null }]);
  });

  it('that is over is told in no list either', async () => {
    const result = await ask('which subscriptions do I have?', { ...coffee, nextAtMs: NOW_MS - 9 * DAY_MS }, tea);
    const next = startOf(TEXTS.en.subscriptions.next('|'));
    expect(textOf(result).split(next)).toHaveLength(2);
  });

  it.each([
    ['earlier today', NOW_MS - 2 * HOUR_MS, 'today'],
    ['now', NOW_MS, 'today'],
    ['tomorrow', NOW_MS + DAY_MS, 'tomorrow'],
  ])('that is %s is told', async (_, nextAtMs, day) => {
    const result = await ask(SHOW.en, { ...coffee, nextAtMs });
    expect(textOf(result)).toContain(TEXTS.en.subscriptions.next(day));
  });

  it('that is not planned is said to be none', async () => {
    expect(textOf(await ask(SHOW.en, { ...coffee, nextAtMs: null }))).toContain(TEXTS.en.subscriptions.noNext);
  });
});

describe('the subscription just spoken of', () => {
  const createTwo = () =>
    createChat(createWorld({ facts: FULL_FACTS, articles, providers: { subscriptions: [coffee, tea] } }));

  it.each([
    ['cancel my tea subscription', 'can I pause it instead?'],
    ['zeg mijn abonnement op thee op', 'kan ik het ook pauzeren?'],
    ['avsluta min prenumeration på te', 'kan jag pausa den istället?'],
  ])('is meant by a word that points at it: %s %s', async (text, reply) => {
    const chat = createTwo();
    const first = await chat.say(text);
    if (cardsOf(first).length === 2) await chat.say(text.startsWith('zeg') ? 'de tweede' : 'den andra');
    const result = await chat.say(reply);
    expect(actionsOf(result)[0]).toEqual(['pause', `subscriptions/${tea.id}/pause`]);
    expect(cardsOf(result)).toHaveLength(1);
  });

  it('is not meant where another is named beside such a word', async () => {
    const chat = createTwo();
    await chat.say('cancel my tea subscription');
    const result = await chat.say('and can you pause that coffee subscription');
    expect(actionsOf(result)[0]).toEqual(['pause', `subscriptions/${coffee.id}/pause`]);
  });

  it('is nobody’s while several were spoken of', async () => {
    const chat = createTwo();
    expect((await chat.say('cancel my subscription')).state.awaiting).toBe('subscription-choice');
    expect(cardsOf(await chat.say('can I pause it instead?'))).toHaveLength(2);
  });

  it.each([
    ['säg upp min prenumeration', 'den andra'],
    ['säg upp min prenumeration', 'den första'],
    ['zeg mijn abonnement op', 'de tweede'],
    ['cancel my subscription', 'the last one'],
  ])('after a choice is still to be cancelled: %s, %s', async (text, reply) => {
    const chat = createTwo();
    expect((await chat.say(text)).state.awaiting).toBe('subscription-choice');
    const { id } = reply === 'den första' ? coffee : tea;
    expect(actionsOf(await chat.say(reply))[0]).toEqual(['manage', `subscriptions/${id}/cancel`]);
  });
});
