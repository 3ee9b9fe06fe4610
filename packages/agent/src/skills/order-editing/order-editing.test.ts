import { CHANNELS, OrderEditRulesSchema } from '@loket/contracts';
import { buildLine, buildOrder, buildShipment } from '@loket/domain/orders/testing';
import type { Order, ShopFacts } from '@loket/domain/ports';
import { describe, expect, it } from 'vitest';
import { buildDeliveredOrder, buildOpenOrder } from '../../testing/orders.ts';
import { buildArticle } from '../../testing/shop.ts';
import { actionsOf, cardsOf, reasonOf } from '../../testing/told.ts';
import { DAY_MS, FULL_FACTS, NOW_MS, createChat, createWorld, textOf, typesOf } from '../../testing/world.ts';

const articles = [
  buildArticle({
    title: 'Changing an order',
    category: 'order-change-policy',
    body: 'You can change or cancel an order until it is packed.',
  }),
];

const open = buildOpenOrder('#1042', 1, 'Enamel mug');

function createEditing(orders: readonly Order[], options: Parameters<typeof createWorld>[0] = {}) {
  const returns = {
    eligibility: ({ id, lines }: Order) => ({
      orderId: id,
      units: lines.map((line) => ({ lineId: line.id, quantity: 1, state: 'returnable', untilMs: NOW_MS + 9 * DAY_MS })),
    }),
  };
  return createWorld({ facts: FULL_FACTS, orders, articles, providers: { returns }, ...options });
}

function withRules(rules: object): ShopFacts {
  const orderEditing = OrderEditRulesSchema.parse(rules);
  return { ...FULL_FACTS, hub: { url: 'https://shop.example.com/account', orderEditing } };
}

describe('an order that has not left', () => {
  it.each([
    ['cancel order 1042', 'you can still cancel it', 'cancel'],
    ['change the address of order 1042', 'you can still change it', 'edit'],
    ['annuleer bestelling 1042', 'je kunt die nog annuleren', 'cancel'],
    ['ändra adressen på beställning 1042', 'du kan fortfarande ändra den', 'edit'],
  ])('leads to its page in the hub: %s', async (text, says, page) => {
    const result = await createChat(createEditing([open])).say(text);
    expect(textOf(result)).toContain(says);
    expect(actionsOf(result)).toEqual([['edit', `orders/${open.id}/${page}`]]);
    expect(reasonOf(result)).toBeNull();
  });

  it('says until when, to the minute, where the merchant has a window', async () => {
    const facts = withRules({ cancelWindowMinutes: 36 * 60 });
    const result = await createChat(createEditing([open], { facts })).say('cancel order 1042');
    // Placed on 21 November at 11:00 in Amsterdam.
    expect(textOf(result)).toContain('You can do this until today at 23:00.');
  });

  it('never changes anything: reads are all that is called', async () => {
    const world = createEditing([open]);
    await createChat(world).say('cancel order 1042 right now');
    expect(world.calls).toEqual(['get-facts', 'find-order']);
  });
});

describe('an order of which part has left', () => {
  const socks = buildLine({ title: 'Wool socks', quantity: 5, fulfilledQuantity: 2 });
  const order = buildOrder({
    name: '#1042',
    lines: [socks, buildLine({ title: 'Enamel mug' })],
    shipments: [buildShipment({ lines: [{ lineId: socks.id, quantity: 2 }] })],
  });

  it('names the lines that can still change and those that have left', async () => {
    const result = await createChat(createEditing([order])).say('change order 1042');
    const text = textOf(result);
    expect(text).toContain('Part of order #1042 can still be changed:\n\n- 3 × Wool socks\n- Enamel mug');
    expect(text).toContain('These items have already been shipped:\n\n- 2 × Wool socks');
    expect(text).toContain('can be returned');
    expect(cardsOf(result)).toHaveLength(1);
  });
});

describe('an order that has left', () => {
  it('goes on to returns in the same turn', async () => {
    const result = await createChat(createEditing([buildDeliveredOrder('#1042', 2, 'Enamel mug')])).say(
      'cancel order 1042',
    );
    expect(textOf(result)).toContain('Order #1042 has already been shipped');
    expect(textOf(result)).toContain(
      'These items of order #1042 can be returned:\n\n- Enamel mug: until the end of Tuesday 1 December',
    );
    expect(actionsOf(result).map(([kind]) => kind)).toEqual(['return']);
  });

  it('says so and hands over where returns are not available', async () => {
    const facts = { ...FULL_FACTS, hasReturnsProvider: false };
    const world = createEditing([buildDeliveredOrder('#1042', 2, 'Enamel mug')], { facts });
    const result = await createChat(world).say('cancel order 1042');
    expect(textOf(result)).toContain('Order #1042 has already been shipped');
    expect(reasonOf(result)).toBe('skill-unavailable');
  });
});

describe('an order that has left, while its returns cannot be looked up', () => {
  const shipped = buildDeliveredOrder('#1042', 2, 'Enamel mug');

  it.each(['error', 'hang'] as const)('is said to have left, and goes to people: %s', async (fails) => {
    const returns = { eligibility: () => null };
    const world = createEditing([shipped], { providers: { returns, fails }, hangs: fails === 'hang' });
    const result = await createChat(world).say('cancel order 1042');
    expect(textOf(result)).toContain('Order #1042 has already been shipped');
    expect(reasonOf(result)).toBe('tool-failure');
    expect(result.state.orders).toMatchObject([{ name: '#1042' }]);
  });

  it.each([null, { units: [] }, { units: [{ lineId: 7 }] }])('because the provider answers %j', async (answer) => {
    const world = createEditing([shipped], { providers: { returns: { eligibility: () => answer } } });
    const result = await createChat(world).say('cancel order 1042');
    expect(textOf(result)).toContain('Order #1042 has already been shipped');
    expect(reasonOf(result)).toBe('tool-failure');
    expect(result.state.orders).toMatchObject([{ name: '#1042' }]);
  });

  it('is remembered too where returns are not available at all', async () => {
    const world = createEditing([shipped], { facts: { ...FULL_FACTS, hasReturnsProvider: false } });
    const result = await createChat(world).say('cancel order 1042');
    expect([reasonOf(result), result.state.orders]).toMatchObject(['skill-unavailable', [{ name: '#1042' }]]);
  });
});

describe('an exception to the rules', () => {
  const WANTED = { label: 'Wanted', value: 'change of order #1042 beyond the rules' };

  it.each([
    ['shipped', buildDeliveredOrder('#1042', 2, 'Enamel mug'), {}, 'has already been shipped'],
    ['packed', { ...open, isPacking: true }, {}, 'is already being packed'],
    ['past the time', open, { editWindowMinutes: 60, cancelWindowMinutes: 60 }, 'The time for this change'],
    ['not allowed', open, { allowedChanges: ['address'] }, 'cannot be made here'],
  ])('for an order that is %s is for people, with what was found', async (_, order, rules, says) => {
    for (const text of [
      'could you make an exception and cancel order 1042',
      'please cancel order 1042, just this once',
    ]) {
      const result = await createChat(createEditing([order], { facts: withRules(rules) })).say(text);
      expect([text, textOf(result)]).toEqual([text, expect.stringContaining(says)]);
      expect(reasonOf(result)).toBe('policy-exception');
      expect(result.handoff?.facts).toContainEqual(WANTED);
      expect(result.state.orders).toMatchObject([{ name: '#1042' }]);
    }
  });

  it.each(['kunnen jullie een uitzondering maken en bestelling 1042 annuleren', 'gör ett undantag och avbeställ 1042'])(
    'is understood in each language: %s',
    async (text) => {
      const result = await createChat(createEditing([{ ...open, isPacking: true }])).say(text);
      expect(reasonOf(result)).toBe('policy-exception');
      expect(result.handoff?.facts).toContainEqual(WANTED);
    },
  );
});

describe('an order of which nothing is left or known', () => {
  it('was cancelled when every unit was taken out of it', async () => {
    const emptied = buildOrder({ name: '#1042', lines: [buildLine({ removedQuantity: 1 })] });
    const result = await createChat(createEditing([emptied])).say('cancel order 1042');
    expect(textOf(result)).toContain('Order #1042 was cancelled');
    expect(textOf(result)).not.toContain('shipped');
    expect(reasonOf(result)).toBeNull();
  });

  it('without lines is neither shipped nor cancelled: it cannot be changed here', async () => {
    const result = await createChat(createEditing([buildOrder({ name: '#1042' })])).say('cancel order 1042');
    expect(textOf(result)).toContain('This change of order #1042 cannot be made here');
    expect(textOf(result)).not.toMatch(/shipped|was cancelled/);
    expect([result.state.awaiting, result.state.offered]).toEqual(['person-offer', 'policy-exception']);
  });
});

describe('an order that can no longer change', () => {
  it.each([
    ['cancelled', { ...open, cancelledAtMs: NOW_MS - DAY_MS }, {}, 'Order #1042 was cancelled'],
    ['packed', { ...open, isPacking: true }, {}, 'Order #1042 is already being packed'],
    [
      'past the time',
      open,
      { editWindowMinutes: 60, cancelWindowMinutes: 60 },
      'The time for this change of order #1042 is over',
    ],
    ['not allowed', open, { allowedChanges: ['address'] }, 'This change of order #1042 cannot be made here'],
  ])('when %s says so with the policy, and offers a person', async (_, order, rules, says) => {
    const result = await createChat(createEditing([order], { facts: withRules(rules) })).say('cancel order 1042');
    expect(textOf(result)).toContain(says);
    expect(textOf(result)).toContain('You can change or cancel an order until it is packed.');
    expect([result.state.awaiting, result.state.offered]).toEqual(['person-offer', 'policy-exception']);
  });
});

describe('which order', () => {
  it('is the newest that can still change when none is named', async () => {
    const orders = [buildDeliveredOrder('#1043', 0, 'Lamp'), open, buildDeliveredOrder('#1001', 30, 'Lamp')];
    expect(cardsOf(await createChat(createEditing(orders)).say('I want to cancel my order'))[0]).toMatchObject({
      name: '#1042',
    });
  });

  it.each([
    ['jag vill ändra min beställning', 'ändra den tredje', '#1040'],
    ['jag vill ändra min beställning', 'ändra den andra', '#1041'],
    ['I want to change my order', 'the last one', '#1040'],
    ['I want to change my order', 'the one from last week', '#1041'],
  ])('is understood from its place or its day: %s, %s', async (text, reply, name) => {
    const orders = [open, buildOpenOrder('#1041', 10, 'Wool scarf'), buildOpenOrder('#1040', 20, 'Lamp')];
    const chat = createChat(createEditing(orders));
    expect(cardsOf(await chat.say(text))).toHaveLength(3);
    expect(cardsOf(await chat.say(reply))).toMatchObject([{ name }]);
  });

  it('of somebody else gets the same words and the same calls as one that does not exist', async () => {
    const ask = async (orders: readonly Order[]) => {
      const world = createEditing(orders);
      const result = await createChat(world).say('cancel order #9999');
      return [world.calls, textOf(result), typesOf(result)];
    };
    expect(await ask([open])).toEqual(await ask([]));
  });
});

describe('who is not signed in', () => {
  it('hears the policy, signs in, and gets the answer without asking again', async () => {
    const chat = createChat(createEditing([open], { isVerified: false }));
    const asked = await chat.say('cancel order 1042');
    expect(textOf(asked)).toContain('You can change or cancel an order until it is packed.');
    expect(typesOf(asked)).toEqual(['message', 'require-authentication']);
    const signedIn = createChat(createEditing([open]));
    signedIn.state = chat.state;
    const answered = await signedIn.signIn();
    expect(textOf(answered)).toContain('you can still cancel it');
    expect(textOf(answered)).not.toContain('You can change or cancel an order until it is packed.');
  });

  it.each(['sms', 'whatsapp', 'email', 'instagram'] as const)(
    'is led to the orders of the hub on %s',
    async (channel) => {
      const result = await createChat(
        createEditing([open], { isVerified: false, facts: { ...FULL_FACTS, activeChannels: CHANNELS } }),
        { channel },
      ).say('cancel order 1042');
      expect(typesOf(result)).toEqual(['message']);
      expect(textOf(result)).toContain('https://shop.example.com/account/orders');
      expect(textOf(result)).not.toContain('1042');
    },
  );
});

describe('what is beyond it', () => {
  it('is adding items: says so and offers a person', async () => {
    const result = await createChat(createEditing([open])).say('can I add a scarf to my order');
    expect(textOf(result)).toContain('Items cannot be added to an order');
    expect(result.state.awaiting).toBe('person-offer');
  });

  it.each([
    'deliver order 1042 on Friday instead',
    'deliver order 1042 tomorrow instead',
    'can order 1042 be delivered a week later',
  ])('is another day of delivery: a person, with what is wanted: %s', async (text) => {
    const result = await createChat(createEditing([open])).say(text);
    expect(reasonOf(result)).toBe('policy-exception');
    expect(result.handoff?.facts).toContainEqual({ label: 'Wanted', value: 'delivery of order #1042' });
    expect(cardsOf(result)).toEqual([]);
  });

  it('is another way to pay: a person, with what is wanted', async () => {
    const result = await createChat(createEditing([open])).say('change the payment method of order 1042');
    expect(reasonOf(result)).toBe('policy-exception');
    expect(result.handoff?.facts).toContainEqual({ label: 'Wanted', value: 'payment of order #1042' });
  });

  it.each(['error', 'hang'] as const)('is a store that ends in %s', async (ordersFail) => {
    expect(reasonOf(await createChat(createEditing([open], { ordersFail })).say('cancel order 1042'))).toBe(
      'tool-failure',
    );
  });

  it('is a shop without the hub', async () => {
    const result = await createChat(createEditing([open], { facts: { ...FULL_FACTS, hub: null } })).say(
      'cancel order 1042',
    );
    expect(reasonOf(result)).toBe('skill-unavailable');
    expect(result.handoff?.facts).toContainEqual({ label: 'Missing', value: 'Requires Customer Hub' });
  });
});
