import type { Subscription } from '@loket/domain/ports';
import { describe, expect, it } from 'vitest';
import { buildArticle } from '../../testing/shop.ts';
import { actionsOf, cardsOf, reasonOf } from '../../testing/told.ts';
import { DAY_MS, FULL_FACTS, NOW_MS, createChat, createWorld, textOf, typesOf } from '../../testing/world.ts';

const articles = [
  buildArticle({
    title: 'Subscriptions',
    category: 'subscription-policy',
    body: 'You can pause, skip or cancel a subscription in your account at any time. A subscription gives 10% off.',
  }),
];

const coffee: Subscription = {
  id: 'sub_test000001',
  title: 'Winter roast coffee',
  variantTitle: null,
  imageUrl: null,
  status: 'active',
  quantity: 2,
  price: { amountMinor: 2_835, currency: 'EUR' },
  interval: { unit: 'week', count: 4 },
  nextAtMs: NOW_MS + 9 * DAY_MS,
  isSkippable: true,
};
const soap: Subscription = {
  ...coffee,
  id: 'sub_test000002',
  title: 'Sea salt soap',
  status: 'paused',
  quantity: 1,
  interval: { unit: 'month', count: 1 },
  nextAtMs: null,
  isSkippable: false,
};

function createSubscriptions(
  subscriptions: unknown,
  options: Parameters<typeof createWorld>[0] & { readonly fails?: 'error' | 'hang' } = {},
) {
  const { fails, ...rest } = options;
  const providers = { subscriptions, ...(fails === undefined ? {} : { fails }) };
  return createWorld({ facts: FULL_FACTS, articles, providers, hangs: fails === 'hang', ...rest });
}

describe('a subscription', () => {
  it.each([
    [
      'skip my next subscription delivery',
      'skip',
      'Your subscription is active: Winter roast coffee (2 ×), every 4 weeks, €28.35 per delivery. The next delivery is on Tuesday 1 December.',
    ],
    [
      'pauzeer mijn abonnement',
      'pause',
      'actief: Winter roast coffee (2 ×), elke 4 weken, €\u00a028,35 per levering. De volgende levering is op dinsdag 1 december.',
    ],
    [
      'avsluta min prenumeration',
      'cancel',
      'aktiv: Winter roast coffee (2 ×), var 4:e vecka, 28,35\u00a0€ per leverans. Nästa leverans är tisdag 1 december.',
    ],
    ['change the flavour of my subscription', 'change', 'Winter roast coffee (2 ×)'],
  ])('is shown with the way to what is wanted: %s', async (text, action, says) => {
    const result = await createChat(createSubscriptions([coffee])).say(text);
    expect(textOf(result)).toContain(says);
    expect(textOf(result)).toContain(`/subscriptions/${coffee.id}/${action}`);
    expect(actionsOf(result)[0]?.[1]).toBe(`subscriptions/${coffee.id}/${action}`);
  });

  it('is shown without a way when nothing is wanted', async () => {
    const result = await createChat(createSubscriptions([coffee])).say('how is my subscription doing?');
    expect(textOf(result)).not.toContain('You can');
    expect(actionsOf(result)[0]).toEqual(['manage', `subscriptions/${coffee.id}`]);
  });

  it.each([
    ['pause', { ...coffee, status: 'cancelled' }, 'This subscription cannot be paused now.'],
    ['skip', { ...coffee, isSkippable: false }, 'The next delivery cannot be skipped any more.'],
    ['resume', coffee, 'This subscription cannot be started again.'],
    ['cancel', { ...coffee, status: 'expired' }, 'This subscription has ended already.'],
  ])('that cannot do %s says so, and offers a person', async (wish, subscription, says) => {
    const result = await createChat(createSubscriptions([subscription])).say(`${wish} my subscription please`);
    expect(textOf(result)).toContain(says);
    expect(result.state.offered).toBe('policy-exception');
    expect(actionsOf(result).map(([, place]) => place)).not.toContain(`subscriptions/${coffee.id}/${wish}`);
  });
});

describe('several subscriptions', () => {
  it('are narrowed to the one for which it is possible', async () => {
    const result = await createChat(createSubscriptions([coffee, soap])).say('resume my subscription');
    expect(cardsOf(result)).toMatchObject([{ title: 'Sea salt soap' }]);
  });

  it('are asked about, and a word of the title or a place says which', async () => {
    const chat = createChat(createSubscriptions([coffee, soap]));
    expect(textOf(await chat.say('cancel my subscription'))).toContain('Which of them do you mean?');
    const picked = await chat.say('the soap one');
    expect(cardsOf(picked)).toMatchObject([{ title: 'Sea salt soap' }]);
    expect(textOf(picked)).toContain('/cancel');
    const again = createChat(createSubscriptions([coffee, soap]));
    await again.say('cancel my subscription');
    expect(cardsOf(await again.say('the first one'))).toMatchObject([{ title: 'Winter roast coffee' }]);
  });
});

describe('one of several subscriptions', () => {
  it.each([
    ['by its whole title', 'pause winter roast coffee, my subscription', coffee],
    ['by what it is, in another language', 'overslaan: mijn abonnement op koffie', coffee],
    ['by when it comes', 'when is my next subscription delivery?', coffee],
  ])('is meant %s', async (_, text, { title }) => {
    const result = await createChat(createSubscriptions([{ ...soap, status: 'active' }, coffee])).say(text);
    expect(cardsOf(result)).toMatchObject([{ title }]);
  });
});

describe('a subscription that has ended', () => {
  it('cannot be started again, and the rule says how to begin anew', async () => {
    const withRule = buildArticle({
      title: 'Subscriptions',
      category: 'subscription-policy',
      body: 'You can pause a subscription at any time. After you cancelled a subscription you can start a new one.',
    });
    const ended = createSubscriptions([{ ...coffee, status: 'cancelled' }], { articles: [withRule] });
    const result = await createChat(ended).say('resume my subscription');
    expect(textOf(result)).toContain('This subscription cannot be started again.');
    expect(textOf(result)).toContain('you can start a new one');
    expect(textOf(result)).not.toContain('pause');
  });
});

describe('what a provider may answer', () => {
  it('is an unknown state, a null and fields of next year: worded honestly', async () => {
    const odd = { ...coffee, status: 'hibernating', nextAtMs: null, imageUrl: 'javascript:1', mood: 'fine' };
    const result = await createChat(createSubscriptions([odd])).say('how is my subscription doing?');
    expect(textOf(result)).toContain(
      'I cannot see how your subscription stands: Winter roast coffee (2 ×), every 4 weeks, €28.35 per delivery.',
    );
    expect(cardsOf(result)).toMatchObject([{ status: 'other', imageUrl: null }]);
    expect(result.trace.refused).toEqual([]);
  });

  it('is a row that cannot be read: the others are told', async () => {
    const result = await createChat(createSubscriptions([{ id: 5 }, coffee])).say('how is my subscription doing?');
    expect(cardsOf(result)).toHaveLength(1);
  });

  it('is nothing: there is no subscription', async () => {
    const result = await createChat(createSubscriptions([])).say('pause my subscription');
    expect(textOf(result)).toContain('I do not see a subscription in your account.');
    expect(result.state.awaiting).toBe('person-offer');
  });

  it.each([null, {}, [{ id: 5 }]])('is %j: a failure, and a person', async (answer) => {
    expect(reasonOf(await createChat(createSubscriptions(answer)).say('pause my subscription'))).toBe('tool-failure');
  });

  it.each(['error', 'hang'] as const)('is no answer: %s', async (fails) => {
    expect(reasonOf(await createChat(createSubscriptions([coffee], { fails })).say('pause my subscription'))).toBe(
      'tool-failure',
    );
  });
});

describe('who is not signed in', () => {
  it('hears how subscriptions work without signing in', async () => {
    const result = await createChat(createSubscriptions([], { isVerified: false })).say(
      'how does a subscription work?',
    );
    expect(textOf(result)).toContain('A subscription gives 10% off.');
    expect(typesOf(result)).toEqual(['message']);
  });

  it('hears the policy, and is asked to sign in for their own', async () => {
    const result = await createChat(createSubscriptions([], { isVerified: false })).say('pause my subscription');
    expect(textOf(result)).toContain('You can pause, skip or cancel a subscription');
    expect(result.events.at(-1)).toEqual({ type: 'require-authentication', reason: 'subscriptions' });
  });
});

describe('an account without a provider', () => {
  it('hands over and says what is missing', async () => {
    const facts = { ...FULL_FACTS, hasSubscriptionProvider: false };
    const result = await createChat(createSubscriptions([coffee], { facts })).say('pause my subscription');
    expect(reasonOf(result)).toBe('skill-unavailable');
    expect(result.handoff?.facts).toContainEqual({ label: 'Missing', value: 'Requires a subscription provider' });
  });
});
