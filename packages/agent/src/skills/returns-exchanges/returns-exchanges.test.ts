import type { Order, ReturnRecord } from '@loket/domain/ports';
import { describe, expect, it } from 'vitest';
import { buildDeliveredOrder, buildOpenOrder } from '../../testing/orders.ts';
import type { FakeProviders } from '../../testing/providers.ts';
import { buildArticle } from '../../testing/shop.ts';
import { actionsOf, cardsOf, reasonOf } from '../../testing/told.ts';
import { DAY_MS, FULL_FACTS, NOW_MS, createChat, createWorld, textOf, typesOf } from '../../testing/world.ts';

const articles = [
  buildArticle({
    title: 'Returns',
    category: 'returns-policy',
    body: `## How long do I have to return an item?

You can return an item within 30 days of delivery.

## When do I get my money back?

We refund a return within 5 working days after it has arrived.

## What if an item arrives broken?

Write to us with a photo if an item arrives broken or is the wrong one.`,
  }),
];

const order = buildDeliveredOrder('#1042', 4, 'Enamel mug', 'Wool socks');
const UNTIL_MS = NOW_MS + 9 * DAY_MS;

const state = (of: string, untilMs: number | null = UNTIL_MS) => ({
  eligibility: ({ id, lines }: Order) => ({
    orderId: id,
    units: lines.map((line) => ({ lineId: line.id, quantity: 1, state: of, untilMs })),
  }),
});

const record: ReturnRecord = {
  id: 'ret_test000001',
  name: 'R-7',
  orderName: '#1042',
  status: 'received',
  requestedAtMs: NOW_MS - 5 * DAY_MS,
  receivedAtMs: NOW_MS - DAY_MS,
  refund: { amountMinor: 1_250, currency: 'EUR' },
  refundedAtMs: null,
  lines: [],
};

function createReturns(
  returns: NonNullable<FakeProviders['returns']>,
  options: Parameters<typeof createWorld>[0] & { readonly fails?: 'error' | 'hang' } = {},
) {
  const { fails, ...rest } = options;
  const providers = { returns, ...(fails === undefined ? {} : { fails }) };
  return createWorld({ facts: FULL_FACTS, orders: [order], articles, providers, hangs: fails === 'hang', ...rest });
}

describe('what can be returned', () => {
  it.each([
    ['return order 1042', 'until the end of Tuesday 1 December'],
    ['ik wil bestelling 1042 retourneren', 'tot en met dinsdag 1 december'],
    ['jag vill returnera beställning 1042', 'till och med tisdag 1 december'],
  ])('is named until when, with the way there and the items chosen: %s', async (text, until) => {
    const result = await createChat(createReturns(state('returnable'))).say(text);
    expect(textOf(result)).toContain(`- Enamel mug: ${until}`);
    const lines = order.lines.map(({ id }) => id).join('.');
    expect(actionsOf(result)).toEqual([['return', `returns/new?order=${order.id}&lines=${lines}`]]);
  });

  it.each([
    ['window-over', 'could be returned until Tuesday 1 December'],
    ['excluded', 'cannot be returned'],
    ['in-return', 'already part of a return'],
    ['a state of next year', 'cannot be returned right now'],
  ])('is not what is %s, which is said, with a person', async (of, says) => {
    const result = await createChat(createReturns(state(of))).say('return order 1042');
    expect(textOf(result)).toContain(`- Enamel mug: ${says}`);
    expect(textOf(result)).not.toContain('/returns/new');
    expect(result.state.offered).toBe('policy-exception');
  });

  it('says so where a last day is not known', async () => {
    const result = await createChat(createReturns(state('returnable', null))).say('return order 1042');
    expect(textOf(result)).toContain('- Enamel mug\n- Wool socks');
  });

  it('comes later for what is under way', async () => {
    const result = await createChat(
      createReturns(state('not-delivered'), { facts: { ...FULL_FACTS, contentCategories: ['returns-policy'] } }),
    ).say('return order 1042');
    expect(textOf(result)).toContain('Order #1042 has not been delivered yet.');
    expect(result.state.awaiting).toBeNull();
  });

  it('is changed rather than sent back while it has not left', async () => {
    const open = buildOpenOrder('#1050', 1, 'Lamp');
    const result = await createChat(createReturns(state('not-delivered'), { orders: [open] })).say('return order 1050');
    expect(actionsOf(result)).toEqual([['edit', `orders/${open.id}/edit`]]);
  });

  it('asks which of several, each with what it allows', async () => {
    const orders = [order, buildDeliveredOrder('#1041', 9, 'Lamp')];
    const result = await createChat(createReturns(state('returnable'), { orders })).say('I want to return something');
    expect(cardsOf(result).map((card) => card.actions[0]?.kind)).toEqual(['return', 'return']);
    expect(result.state.awaiting).toBe('order-choice');
  });
});

describe('a broken or wrong item', () => {
  it('gets the policy first, then what can be returned, and a person', async () => {
    const result = await createChat(createReturns(state('returnable'))).say('the mug of order 1042 arrived broken');
    expect(textOf(result)).toMatch(/Write to us with a photo[\s\S]*I am sorry that it is not as it should be/);
    expect(result.state.offered).toBe('policy-exception');
  });
});

describe('a return that is under way', () => {
  it('is told with its money and the policy', async () => {
    const result = await createChat(createReturns({ ...state('in-return'), list: [record] })).say(
      'where is my refund?',
    );
    const text = textOf(result);
    expect(text).toContain(
      'Return R-7 of order #1042 has arrived at our warehouse. That was yesterday. €12.50 has not been paid back yet.',
    );
    expect(text).toContain('We refund a return within 5 working days after it has arrived.');
  });

  it.each([
    ['an unknown state', { ...record, status: 'teleported' }, 'Return R-7 of order #1042 is being handled.'],
    ['no amount', { ...record, refund: null }, 'The money has not been paid back yet.'],
    ['a broken amount', { ...record, refund: { amountMinor: 'a lot' } }, 'The money has not been paid back yet.'],
    ['fields of next year', { ...record, carrierPigeon: true }, 'Return R-7 of order #1042 has arrived'],
  ])('with %s is worded honestly', async (_, of, says) => {
    const result = await createChat(createReturns({ ...state('in-return'), list: [of] })).say('where is my refund?');
    expect(textOf(result)).toContain(says);
  });

  it('that does not exist is said, with a person', async () => {
    const result = await createChat(createReturns({ ...state('returnable'), list: [] })).say('where is my refund?');
    expect(textOf(result)).toContain('I do not see a return in your account.');
    expect(result.state.awaiting).toBe('person-offer');
  });
});

describe('what leads to a person', () => {
  it('is an exception to the rule, with what was found', async () => {
    const result = await createChat(createReturns(state('window-over'))).say(
      'can you make an exception for order 1042, I am too late to return it',
    );
    expect(reasonOf(result)).toBe('policy-exception');
    expect(result.handoff?.facts).toContainEqual({ label: 'Wanted', value: 'return of order #1042 beyond the rules' });
    expect(textOf(result)).toContain('could be returned until');
  });

  it.each(['error', 'hang'] as const)('is a provider that ends in %s', async (fails) => {
    expect(reasonOf(await createChat(createReturns(state('returnable'), { fails })).say('return order 1042'))).toBe(
      'tool-failure',
    );
    expect(reasonOf(await createChat(createReturns(state('returnable'), { fails })).say('where is my refund?'))).toBe(
      'tool-failure',
    );
  });

  it.each([null, 'nonsense', { units: null }, { units: [{ lineId: 7 }] }])(
    'is a provider that answers %j',
    async (answer) => {
      const result = await createChat(createReturns({ eligibility: () => answer })).say('return order 1042');
      expect(reasonOf(result)).toBe('tool-failure');
    },
  );
});

describe('the policy', () => {
  it('is told to anyone', async () => {
    const result = await createChat(createReturns(state('returnable'), { isVerified: false })).say(
      'how long do I have to return something?',
    );
    expect(textOf(result)).toContain('You can return an item within 30 days of delivery.');
    expect(typesOf(result)).toEqual(['message']);
  });

  it('that does not cover a question is a gap', async () => {
    const result = await createChat(createReturns(state('returnable'), { isVerified: false })).say(
      'what colour is the return sticker?',
    );
    expect(textOf(result)).not.toContain('30 days');
    expect(reasonOf(result)).toBe('knowledge-gap');
  });
});
