import { buildLine, buildOrder } from '@loket/domain/orders/testing';
import type { Order, ReturnRecord } from '@loket/domain/ports';
import { describe, expect, it } from 'vitest';
import { TEXTS } from '../../locales/index.ts';
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

describe('of several orders', () => {
  const older = buildDeliveredOrder('#1040', 60, 'Rain jacket');
  const oldest = buildDeliveredOrder('#1030', 90, 'Compass');
  const byOrder = (returnable: readonly string[]) => ({
    eligibility: ({ id, name, lines }: Order) => {
      const state = returnable.includes(name) ? 'returnable' : 'window-over';
      return { orderId: id, units: lines.map((line) => ({ lineId: line.id, quantity: 1, state, untilMs: UNTIL_MS })) };
    },
  });
  const say = (returnable: readonly string[], text: string) =>
    createChat(createReturns(byOrder(returnable), { orders: [order, older, oldest] })).say(text);

  it('the only one of which something can still go back is meant', async () => {
    const result = await say(['#1040'], 'I want to return something');
    expect(cardsOf(result)).toMatchObject([{ name: '#1040' }]);
    expect(textOf(result)).toContain('Rain jacket');
  });

  it('those of which something can are asked about, with their number', async () => {
    const result = await say(['#1042', '#1030'], 'I want to return something');
    expect(textOf(result)).toContain('You have 2 orders');
    expect(cardsOf(result)).toMatchObject([{ name: '#1042' }, { name: '#1030' }]);
  });

  it('none of which anything can, the newest is spoken of, with a person', async () => {
    const result = await say([], 'I want to return something');
    expect(textOf(result)).toContain('Nothing of order #1042 can be returned now:');
    expect(result.state.awaiting).toBe('person-offer');
  });

  it('all are asked about when something is broken: the rules may not be the last word', async () => {
    const result = await say([], 'something I ordered arrived broken');
    expect(cardsOf(result)).toHaveLength(3);
  });
});

describe('an order of which the provider knows no unit', () => {
  const none = { eligibility: ({ id }: Order) => ({ orderId: id, units: [] }) };
  const cancelled = { ...buildOpenOrder('#1050', 2, 'Lamp'), cancelledAtMs: NOW_MS - DAY_MS };
  const emptied = buildOrder({ name: '#1051', lines: [buildLine({ title: 'Lamp', removedQuantity: 1 })] });
  const of = (orders: readonly Order[]) => createChat(createReturns(none, { orders }));

  it.each([
    ['return order 1050', TEXTS.en],
    ['ik wil bestelling 1050 retourneren', TEXTS.nl],
    ['jag vill returnera beställning 1050', TEXTS.sv],
  ])('was cancelled, which is said: %s', async (text, { editing }) => {
    const result = await of([cancelled]).say(text);
    expect(textOf(result)).toContain(editing.blocked.cancelled('#1050'));
    expect(cardsOf(result)).toMatchObject([{ name: '#1050', status: 'cancelled' }]);
    expect([reasonOf(result), result.trace.refused]).toEqual([null, []]);
    expect(textOf(result)).not.toContain('/returns/new');
  });

  it('was cancelled unit by unit, which is said too', async () => {
    const result = await of([emptied]).say('return order 1051');
    expect(textOf(result)).toContain('Order #1051 was cancelled');
    expect(reasonOf(result)).toBeNull();
  });

  it('is for people otherwise, and stays the one that is spoken of', async () => {
    const result = await of([order]).say('return order 1042');
    expect(reasonOf(result)).toBe('tool-failure');
    expect(result.state.orders).toMatchObject([{ name: '#1042' }]);
    expect([cardsOf(result), textOf(result)]).toEqual([[], expect.not.stringMatching(/cannot be returned|cancelled/)]);
  });

  it('is for people where it knows units of another order alone', async () => {
    const foreign = { lineId: buildLine().id, quantity: 1, state: 'returnable', untilMs: UNTIL_MS };
    const result = await createChat(createReturns({ eligibility: () => ({ units: [foreign] }) })).say(
      'return order 1042',
    );
    expect(reasonOf(result)).toBe('tool-failure');
  });
});

describe('more units than were ordered', () => {
  it('are told as those that were', async () => {
    const many = {
      eligibility: ({ lines }: Order) => ({
        units: lines.map(({ id }) => ({ lineId: id, quantity: 12, state: 'returnable', untilMs: UNTIL_MS })),
      }),
    };
    const result = await createChat(createReturns(many)).say('return order 1042');
    expect(textOf(result)).toContain('- Enamel mug: until the end of Tuesday 1 December');
    expect(textOf(result)).not.toContain('12 ×');
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

describe('a return that was refused', () => {
  it('is told without the rule on when money comes', async () => {
    const returns = { ...state('returnable'), list: [{ ...record, status: 'rejected', receivedAtMs: null }] };
    const result = await createChat(createReturns(returns)).say('where is my refund?');
    expect(textOf(result)).toContain('Return R-7 of order #1042 was not accepted.');
    expect(textOf(result)).not.toContain('5 working days');
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
