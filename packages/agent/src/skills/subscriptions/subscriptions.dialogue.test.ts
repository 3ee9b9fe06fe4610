import { LOCALES, type Locale, SUBSCRIPTION_STATUSES } from '@loket/contracts';
import type { Subscription } from '@loket/domain/ports';
import { describe, expect, it } from 'vitest';
import { TEXTS } from '../../locales/index.ts';
import { buildArticle } from '../../testing/shop.ts';
import { actionsOf, cardsOf, reasonOf } from '../../testing/told.ts';
import { DAY_MS, FULL_FACTS, NOW_MS, createChat, createWorld, textOf, typesOf } from '../../testing/world.ts';

const category = 'subscription-policy';
const articles = [
  buildArticle({
    category,
    title: 'Subscriptions',
    body: `## How does a subscription work?

A subscription gives 10% off and can be changed at any time.

## How do I pause a subscription?

You can pause a subscription for at most three months.`,
  }),
  buildArticle({
    category,
    lang: 'nl',
    title: 'Abonnementen',
    body: `## Hoe werkt een abonnement?

Een abonnement geeft 10% korting.

## Hoe pauzeer ik een abonnement?

Je kunt een abonnement hooguit drie maanden pauzeren.`,
  }),
  buildArticle({
    category,
    lang: 'sv',
    title: 'Prenumerationer',
    body: `## Hur fungerar en prenumeration?

En prenumeration ger 10% rabatt.

## Hur pausar jag en prenumeration?

Du kan pausa en prenumeration i högst tre månader.`,
  }),
];
const PAUSE_POLICY = /at most three months|hooguit drie maanden|högst tre månader/;

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
const soap: Subscription = {
  ...coffee,
  id: 'sub_test000003',
  title: 'Sea salt soap',
  status: 'paused',
  nextAtMs: null,
};

function createSubscriptions(subscriptions: unknown, options: Parameters<typeof createWorld>[0] = {}) {
  return createWorld({ facts: FULL_FACTS, articles, providers: { subscriptions }, ...options });
}

const ask = async (text: string, subscriptions: unknown, options: Parameters<typeof createWorld>[0] = {}) =>
  createChat(createSubscriptions(subscriptions, options)).say(text);

const PAUSE: Readonly<Record<Locale, string>> = {
  en: 'pause my subscription',
  nl: 'pauzeer mijn abonnement',
  sv: 'pausa min prenumeration',
};
const SHOW: Readonly<Record<Locale, string>> = {
  en: 'how is my subscription doing?',
  nl: 'hoe staat het met mijn abonnement?',
  sv: 'hur ser min prenumeration ut?',
};

describe('how subscriptions work', () => {
  it.each([
    ['how does a subscription work?', 'A subscription gives 10% off'],
    ['how do people pause a subscription?', 'You can pause a subscription for at most three months.'],
    ['hoe werkt een abonnement?', 'Een abonnement geeft 10% korting.'],
    ['hur fungerar en prenumeration?', 'En prenumeration ger 10% rabatt.'],
  ])('is told to anyone, without sign-in and without asking the provider: %s', async (text, says) => {
    const world = createSubscriptions([coffee], { isVerified: false });
    const result = await createChat(world).say(text);
    expect(textOf(result)).toContain(says);
    expect(typesOf(result)).toEqual(['message']);
    expect(world.calls).toEqual(['get-facts', 'search-content']);
  });

  it.each(['ik wil een abonnement nemen', 'jag vill starta en prenumeration'])(
    'is what somebody hears who wants to start one: %s',
    async (text) => {
      const world = createSubscriptions([coffee], { isVerified: false });
      const result = await createChat(world).say(text);
      expect(textOf(result)).toContain('10%');
      expect(world.calls).not.toContain('list-subscriptions');
    },
  );

  it('is a gap where no article says so', async () => {
    const result = await ask('what is the weight limit for a subscription box?', [], { isVerified: false });
    expect(reasonOf(result)).toBe('knowledge-gap');
    expect(textOf(result)).not.toMatch(/10%|three months/);
  });
});

describe('who is not signed in', () => {
  it.each(LOCALES)('hears the policy in their language and is asked to sign in: %s', async (lang) => {
    const world = createSubscriptions([coffee], { isVerified: false });
    const result = await createChat(world).say(PAUSE[lang]);
    expect(textOf(result)).toMatch(PAUSE_POLICY);
    expect(textOf(result)).toContain(TEXTS[lang].subscriptions.signIn);
    expect(textOf(result)).not.toContain('coffee');
    expect(result.events.at(-1)).toEqual({ type: 'require-authentication', reason: 'subscriptions' });
    expect(world.calls).not.toContain('list-subscriptions');
  });

  it.each(LOCALES)('is answered by itself after signing in, once: %s', async (lang) => {
    const before = createChat(createSubscriptions([coffee], { isVerified: false }));
    await before.say(PAUSE[lang]);
    const after = createChat(createSubscriptions([coffee]));
    after.state = before.state;
    const answered = await after.signIn();
    expect(actionsOf(answered)[0]).toEqual(['pause', `subscriptions/${coffee.id}/pause`]);
    expect(textOf(answered)).not.toMatch(PAUSE_POLICY);
    expect((await after.signIn()).events).toEqual([]);
  });

  it.each(['sms', 'whatsapp', 'email', 'instagram'] as const)('is led to the hub on %s', async (channel) => {
    const facts = { ...FULL_FACTS, activeChannels: [channel] };
    const world = createSubscriptions([coffee], { isVerified: false, facts });
    const result = await createChat(world, { channel }).say('pause my subscription');
    expect(typesOf(result)).toEqual(['message']);
    expect(textOf(result)).toContain('https://shop.example.com/account/subscriptions');
    expect([result.state.parked, world.calls.includes('list-subscriptions')]).toEqual([[], false]);
  });

  it('is nobody whose address was only claimed', async () => {
    const world = createSubscriptions([coffee]);
    const result = await createChat(world, { level: 'claimed' }).say('pause my subscription');
    expect(result.events.at(-1)).toMatchObject({ type: 'require-authentication' });
    expect(world.calls).not.toContain('list-subscriptions');
  });
});

describe('a subscription in each language', () => {
  it.each(SUBSCRIPTION_STATUSES)('that is %s is told, and the check has nothing against it', async (status) => {
    for (const text of LOCALES.flatMap((lang) => [SHOW[lang], PAUSE[lang]])) {
      const result = await ask(text, [{ ...coffee, status, quantity: 3 }]);
      expect([text, result.skill, result.trace.refused]).toEqual([text, 'subscriptions', []]);
      expect(textOf(result)).toMatch(/Winter roast coffee \(3 ×\).*(?:€12\.00|€\u00a012,00|12,00\u00a0€)/);
      expect(cardsOf(result)).toMatchObject([{ status, quantity: 3 }]);
    }
  });

  it.each([
    { unit: 'day', count: 1 },
    { unit: 'week', count: 2 },
    { unit: 'month', count: 1 },
    { unit: 'month', count: 3 },
    { unit: 'year', count: 1 },
  ] as const)('that comes at %j says so', async (interval) => {
    for (const lang of LOCALES) {
      const says = TEXTS[lang].subscriptions.interval(String(interval.count), interval.unit, interval.count);
      expect(textOf(await ask(SHOW[lang], [{ ...coffee, interval }]))).toContain(`coffee, ${says}, `);
    }
  });

  it('that has ended plans nothing, and one without a next delivery says so', async () => {
    for (const lang of LOCALES) {
      const { noNext, next } = TEXTS[lang].subscriptions;
      const ended = textOf(await ask(SHOW[lang], [{ ...coffee, status: 'cancelled' }]));
      expect(ended).not.toContain(noNext);
      expect(ended).not.toContain(next('|').split('|')[0]);
      expect(textOf(await ask(SHOW[lang], [soap]))).toContain(noNext);
    }
  });
});

describe('what can be done', () => {
  it.each([
    ['an active one', coffee, ['manage', 'skip', 'pause']],
    ['one whose next delivery stays', { ...coffee, isSkippable: false }, ['manage', 'pause']],
    ['one without a next delivery', { ...coffee, nextAtMs: null }, ['manage', 'pause']],
    ['a paused one', soap, ['manage', 'resume']],
    ['an ended one', { ...coffee, status: 'expired' }, ['manage']],
    ['one of a state that nobody knows', { ...coffee, status: 'hibernating' }, ['manage']],
  ])('with %s stands on its card', async (_, subscription, kinds) => {
    const result = await ask('how is my subscription doing?', [subscription]);
    expect(actionsOf(result).map(([kind]) => kind)).toEqual(kinds);
    expect(result.state.awaiting).toBeNull();
  });

  it('comes first where it is wanted, and the policy on it is told', async () => {
    const result = await ask('pause my subscription', [coffee]);
    expect(actionsOf(result).map(([kind]) => kind)).toEqual(['pause', 'manage', 'skip']);
    expect(textOf(result)).toMatch(PAUSE_POLICY);
  });

  it('is not told how to be done where it cannot be', async () => {
    const result = await ask('pause my subscription', [{ ...coffee, status: 'cancelled' }]);
    expect(textOf(result)).toContain(TEXTS.en.subscriptions.cannot.pause);
    expect(textOf(result)).not.toMatch(PAUSE_POLICY);
    expect(result.state.offered).toBe('policy-exception');
  });

  it('is told without the policy while the search is away', async () => {
    const result = await ask('pause my subscription', [coffee], { searchFails: true });
    expect(actionsOf(result)[0]).toEqual(['pause', `subscriptions/${coffee.id}/pause`]);
    expect(reasonOf(result)).toBeNull();
  });

  it('is never done here: reads are all that is called', async () => {
    const world = createSubscriptions([coffee]);
    await createChat(world).say('cancel my subscription right now');
    expect(new Set(world.calls)).toEqual(new Set(['get-facts', 'list-subscriptions', 'search-content']));
  });
});

describe('several subscriptions', () => {
  it('are shown, three at most, without asking when nothing is wanted', async () => {
    const four = [coffee, tea, soap, { ...coffee, id: 'sub_test000004', title: 'Candle' }];
    const result = await ask('which subscriptions do I have?', four);
    expect(textOf(result)).toContain(TEXTS.en.subscriptions.several('4'));
    expect(textOf(result)).not.toContain(TEXTS.en.subscriptions.which);
    expect(cardsOf(result)).toHaveLength(3);
    expect(result.state.awaiting).toBeNull();
  });

  it('leave out those that have ended, unless they are all there is', async () => {
    const ended = { ...tea, status: 'cancelled' };
    expect(cardsOf(await ask('how is my subscription doing?', [ended, coffee]))).toMatchObject([
      { title: coffee.title },
    ]);
    expect(cardsOf(await ask('how is my subscription doing?', [ended]))).toMatchObject([{ title: tea.title }]);
  });

  it('are those that come when it is the next delivery that is asked about', async () => {
    for (const text of [
      'when is my next subscription delivery?',
      'wanneer komt de volgende levering van mijn abonnement?',
      'när kommer nästa leverans av min prenumeration?',
    ]) {
      expect(cardsOf(await ask(text, [soap, coffee]))).toMatchObject([{ title: coffee.title }]);
    }
    expect(cardsOf(await ask('when is my next subscription delivery?', [soap]))).toMatchObject([{ title: soap.title }]);
  });

  it.each([
    ['pause the tea subscription', 'Green tea'],
    ['pauzeer mijn abonnement op thee', 'Green tea'],
    ['skip my next coffee subscription delivery', 'Winter roast coffee'],
  ])('are told apart by a word of the title: %s', async (text, title) => {
    expect(cardsOf(await ask(text, [coffee, tea]))).toMatchObject([{ title }]);
  });

  it.each([
    ['cancel my subscription', 'the second one', 'no, the coffee one'],
    ['zeg mijn abonnement op', 'de tweede', 'nee, die van de koffie'],
  ])('are asked about; a short reply picks one and can be corrected: %s', async (text, reply, correction) => {
    const chat = createChat(createSubscriptions([coffee, tea]));
    const asked = await chat.say(text);
    expect(asked.state.awaiting).toBe('subscription-choice');
    expect(cardsOf(asked)).toHaveLength(2);
    expect(actionsOf(await chat.say(reply))[0]).toEqual(['manage', `subscriptions/${tea.id}/cancel`]);
    const corrected = await chat.say(correction);
    expect(actionsOf(corrected)[0]).toEqual(['manage', `subscriptions/${coffee.id}/cancel`]);
  });

  it('let the customer want something else of the one that is named', async () => {
    const chat = createChat(createSubscriptions([coffee, tea]));
    await chat.say('cancel my tea subscription');
    const result = await chat.say('or pause the tea subscription instead');
    expect(actionsOf(result)[0]).toEqual(['pause', `subscriptions/${tea.id}/pause`]);
  });

  it('let the subject be changed instead of picking one', async () => {
    const chat = createChat(createSubscriptions([coffee, tea]));
    await chat.say('cancel my subscription');
    expect((await chat.say('let me talk to a person please')).events.at(-1)).toMatchObject({
      type: 'handoff',
      reason: 'customer-request',
    });
  });
});

describe('no subscription', () => {
  it.each(LOCALES)('is said, with how they work and a person: %s', async (lang) => {
    const result = await ask(PAUSE[lang], []);
    expect(textOf(result)).toContain(TEXTS[lang].subscriptions.none);
    expect(textOf(result)).toContain('10%');
    expect([result.state.awaiting, result.state.offered]).toEqual(['person-offer', 'customer-request']);
    expect(cardsOf(result)).toEqual([]);
  });
});

describe('while something is missing', () => {
  it.each([
    [{ hub: null }, 'Requires Customer Hub'],
    [{ hasSubscriptionProvider: false }, 'Requires a subscription provider'],
    [{ contentCategories: ['general' as const] }, 'Requires content: subscription policy'],
  ])('goes to the team, which hears what (%#)', async (part, missing) => {
    for (const lang of LOCALES) {
      const world = createSubscriptions([coffee], { facts: { ...FULL_FACTS, ...part } });
      const result = await createChat(world).say(PAUSE[lang]);
      expect(reasonOf(result)).toBe('skill-unavailable');
      expect(result.handoff?.facts).toContainEqual({ label: 'Missing', value: missing });
      expect(world.calls).toEqual(['get-facts']);
    }
  });
});
