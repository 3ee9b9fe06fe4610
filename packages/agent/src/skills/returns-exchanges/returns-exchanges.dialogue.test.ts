import { LOCALES, type Locale, RETURN_STATUSES } from '@loket/contracts';
import { buildLine, buildOrder, buildShipment } from '@loket/domain/orders/testing';
import type { Order, ReturnRecord, ReturnableUnits } from '@loket/domain/ports';
import { describe, expect, it } from 'vitest';
import { type AgentTexts, TEXTS } from '../../locales/index.ts';
import { buildDeliveredOrder, buildOpenOrder } from '../../testing/orders.ts';
import { buildArticle } from '../../testing/shop.ts';
import { actionsOf, cardsOf, reasonOf } from '../../testing/told.ts';
import { DAY_MS, FULL_FACTS, NOW_MS, createChat, createWorld, textOf, typesOf } from '../../testing/world.ts';

const category = 'returns-policy';
const articles = [
  buildArticle({
    category,
    title: 'Returns',
    body: `## How long do I have to return an item?

You can return an item within 30 days of delivery.

## When do I get my money back?

We refund a return within 5 working days after it has arrived.

## How do I exchange an item for another size?

To exchange an item for another size, return it and order the other one.`,
  }),
  buildArticle({
    category,
    lang: 'nl',
    title: 'Retourneren',
    body: 'Je kunt een artikel binnen 30 dagen na ontvangst retourneren.',
  }),
  buildArticle({
    category,
    lang: 'sv',
    title: 'Returer',
    body: 'Du kan returnera en vara inom 30 dagar från leveransen.',
  }),
];
const POLICY = /30 (?:days of|dagen na|dagar från)/;

const order = buildDeliveredOrder('#1042', 4, 'Enamel mug', 'Wool socks');
const other = buildDeliveredOrder('#1041', 9, 'Linen shirt');
const UNTIL_MS = NOW_MS + 9 * DAY_MS;

type Units = Omit<ReturnableUnits, 'lineId'>;

/** What the provider says of each line, in the order of the lines; the last one counts for the rest. */
function toProvider(...states: readonly Partial<Units>[]) {
  return {
    eligibility: ({ id, lines }: Order) => ({
      orderId: id,
      units: lines.map((line, at) => ({
        lineId: line.id,
        quantity: 1,
        state: 'returnable',
        untilMs: UNTIL_MS,
        ...(states[at] ?? states.at(-1)),
      })),
    }),
  };
}

const record: ReturnRecord = {
  id: 'ret_test000001',
  name: 'R-7',
  orderName: '#1042',
  status: 'approved',
  requestedAtMs: NOW_MS - 5 * DAY_MS,
  receivedAtMs: null,
  refund: { amountMinor: 1_250, currency: 'EUR' },
  refundedAtMs: null,
  lines: [],
};

function createReturns(
  returns: { readonly eligibility: (of: Order) => unknown; readonly list?: unknown } = toProvider(),
  options: Parameters<typeof createWorld>[0] = {},
) {
  return createWorld({ facts: FULL_FACTS, orders: [order], articles, providers: { returns }, ...options });
}

const RETURN: Readonly<Record<Locale, string>> = {
  en: 'I want to return something',
  nl: 'ik wil iets retourneren',
  sv: 'jag vill returnera något',
};
const REFUND: Readonly<Record<Locale, string>> = {
  en: 'where is my refund?',
  nl: 'waar blijft mijn terugbetaling?',
  sv: 'var är min återbetalning?',
};

describe('the policy', () => {
  it.each([
    'how long do I have to return something?',
    'hoe lang heb ik om iets te retourneren?',
    'hur länge kan man returnera en vara?',
  ])('is told to anyone, without sign-in and without asking the provider: %s', async (text) => {
    const world = createReturns(toProvider(), { isVerified: false });
    const result = await createChat(world).say(text);
    expect(textOf(result)).toMatch(POLICY);
    expect(typesOf(result)).toEqual(['message']);
    // An unsure router may have looked at the products.
    expect(world.calls.filter((call) => call !== 'search-products')).toEqual(['get-facts', 'search-content']);
  });

  it('is told of exchanges too', async () => {
    const world = createReturns(toProvider(), { isVerified: false });
    expect(textOf(await createChat(world).say('how do I exchange an item for another size?'))).toContain(
      'return it and order the other one',
    );
  });
});

describe('who is not signed in', () => {
  it.each(LOCALES)('hears the policy in their language and is asked to sign in: %s', async (lang) => {
    const world = createReturns(toProvider(), { isVerified: false });
    const result = await createChat(world).say(RETURN[lang]);
    expect(textOf(result)).toMatch(POLICY);
    expect(textOf(result)).toContain(TEXTS[lang].tracking.signIn);
    expect(result.events.at(-1)).toEqual({ type: 'require-authentication', reason: 'orders' });
    expect(world.calls).toEqual(['get-facts', 'search-content']);
  });

  it.each(LOCALES)('is answered by itself after signing in, once: %s', async (lang) => {
    const before = createChat(createReturns(toProvider(), { isVerified: false }));
    await before.say(RETURN[lang]);
    const after = createChat(createReturns());
    after.state = before.state;
    const answered = await after.signIn();
    expect(textOf(answered)).toContain(TEXTS[lang].returns.canReturn('#1042'));
    expect(textOf(answered)).not.toMatch(POLICY);
    expect((await after.signIn()).events).toEqual([]);
  });

  it.each([
    ['return order 1042', 'orders'],
    ['where is my refund?', 'returns'],
  ])('is led to the place in the hub where there is no sign-in: %s', async (text, place) => {
    for (const channel of ['sms', 'whatsapp', 'email', 'instagram'] as const) {
      const facts = { ...FULL_FACTS, activeChannels: [channel] };
      const world = createReturns(toProvider(), { isVerified: false, facts });
      const result = await createChat(world, { channel }).say(text);
      expect([channel, typesOf(result)]).toEqual([channel, ['message']]);
      expect(textOf(result)).toContain(`(https://shop.example.com/account/${place})`);
      expect(textOf(result)).not.toContain('1042');
      expect(result.state.parked).toEqual([]);
    }
  });

  it('is nobody whose address was only claimed', async () => {
    const world = createReturns();
    const result = await createChat(world, { level: 'claimed' }).say('return order 1042');
    expect(result.events.at(-1)).toMatchObject({ type: 'require-authentication' });
    expect(world.calls).not.toContain('find-order');
  });
});

describe('what can be returned', () => {
  it('is told apart from what cannot, and the link chooses only what can', async () => {
    const result = await createChat(createReturns(toProvider({}, { state: 'in-return', untilMs: null }))).say(
      'return order 1042',
    );
    expect(textOf(result)).toContain(
      `${TEXTS.en.returns.canReturn('#1042')}\n\n- Enamel mug: until the end of Tuesday 1 December`,
    );
    expect(textOf(result)).toContain(
      `${TEXTS.en.returns.restIntro}\n\n- Wool socks: ${TEXTS.en.returns.state['in-return']}`,
    );
    expect(actionsOf(result)).toEqual([['return', `returns/new?order=${order.id}&lines=${order.lines[0]?.id}`]]);
    expect(result.state.awaiting).toBeNull();
  });

  it('may have a last day for each of a line’s units', async () => {
    const line = buildLine({ title: 'Enamel mug', quantity: 3, fulfilledQuantity: 3 });
    const parcel = buildShipment({ status: 'delivered', lines: [{ lineId: line.id, quantity: 3 }] });
    const mugs = buildOrder({ name: '#1042', lines: [line], shipments: [parcel] });
    const units = [
      { lineId: line.id, quantity: 2, state: 'returnable', untilMs: UNTIL_MS },
      { lineId: line.id, quantity: 1, state: 'window-over', untilMs: NOW_MS - DAY_MS },
    ];
    const world = createReturns({ eligibility: () => ({ units }) }, { orders: [mugs] });
    const result = await createChat(world).say('return order 1042');
    expect(textOf(result)).toContain('- 2 × Enamel mug: until the end of Tuesday 1 December');
    expect(textOf(result)).toContain('- Enamel mug: could be returned until yesterday');
    expect(actionsOf(result)[0]?.[1].match(/lin_/g)).toHaveLength(1);
  });

  it.each<[Locale, string]>([
    ['en', 'can I exchange the mug for another colour?'],
    ['nl', 'kan ik de mok ruilen voor een andere kleur?'],
    ['sv', 'kan jag byta muggen till en annan färg?'],
  ])('can be exchanged, in %s: %s', async (lang, text) => {
    const result = await createChat(createReturns()).say(text);
    expect(textOf(result)).toContain(TEXTS[lang].returns.canExchange('#1042'));
    expect(actionsOf(result).map(([kind]) => kind)).toEqual(['return']);
  });

  it.each<[string, (texts: AgentTexts['returns']) => string]>([
    ['returnable', ({ canReturn }) => canReturn('#1042')],
    ['window-over', ({ cannotReturn }) => cannotReturn('#1042')],
    ['excluded', ({ state }) => `- Enamel mug: ${state.excluded}`],
    ['in-return', ({ state }) => `- Enamel mug: ${state['in-return']}`],
    ['not-delivered', ({ later }) => later('#1042')],
    ['that nobody knows', ({ state }) => `- Enamel mug: ${state.unknown}`],
  ])('in the state %s is told in each language, and the check has nothing against it', async (state, say) => {
    const units = { state: state as Units['state'] };
    for (const lang of LOCALES) {
      const result = await createChat(createReturns(toProvider(units))).say(RETURN[lang]);
      expect([lang, result.trace.refused, result.skill]).toEqual([lang, [], 'returns-exchanges']);
      expect(textOf(result)).toContain(say(TEXTS[lang].returns));
    }
  });
});

describe('which order', () => {
  it('is the newest of which anything has come, when none is named', async () => {
    const orders = [buildOpenOrder('#1050', 0, 'Lamp'), order];
    expect(
      cardsOf(await createChat(createReturns(toProvider(), { orders })).say('I want to return something')),
    ).toMatchObject([{ name: '#1042' }]);
  });

  it('is the one with the product that is named', async () => {
    const world = createReturns(toProvider(), { orders: [order, other] });
    expect(cardsOf(await createChat(world).say('I want to return the shirt'))).toMatchObject([{ name: '#1041' }]);
  });

  it.each([
    [RETURN.en, 'the second one', 'no sorry, order 1042'],
    [RETURN.nl, 'de tweede', 'nee sorry, bestelling 1042'],
    [RETURN.sv, 'den andra', 'nej, beställning 1042'],
  ])('is asked, understood from a short reply and can be corrected: %s', async (text, reply, correction) => {
    const chat = createChat(createReturns(toProvider(), { orders: [order, other] }));
    const asked = await chat.say(text);
    expect(cardsOf(asked)).toMatchObject([{ name: '#1042' }, { name: '#1041' }]);
    const chosen = await chat.say(reply);
    expect([chosen.skill, cardsOf(chosen)]).toMatchObject(['returns-exchanges', [{ name: '#1041' }]]);
    const corrected = await chat.say(correction);
    expect([corrected.skill, cardsOf(corrected)]).toMatchObject(['returns-exchanges', [{ name: '#1042' }]]);
  });

  it('is not asked about among those of which nothing can go back any more', async () => {
    const lamp = buildDeliveredOrder('#1039', 60, 'Lamp');
    const only = (name: string) => ({
      eligibility: (of: Order) =>
        toProvider({ state: of.name === name ? 'returnable' : 'window-over' }).eligibility(of),
    });
    const orders = [order, other, lamp];
    const one = await createChat(createReturns(only('#1041'), { orders })).say(RETURN.en);
    expect(cardsOf(one)).toMatchObject([{ name: '#1041' }]);
    expect(textOf(one)).toContain(TEXTS.en.returns.canReturn('#1041'));
    const none = await createChat(createReturns(only('#0'), { orders })).say(RETURN.en);
    expect(cardsOf(none)).toMatchObject([{ name: '#1042' }]);
    expect(textOf(none)).toContain(TEXTS.en.returns.cannotReturn('#1042'));
    const broken = await createChat(createReturns(only('#1041'), { orders })).say('an item arrived broken');
    expect(cardsOf(broken)).toHaveLength(3);
  });

  it('stays the same for a question about exchanging it', async () => {
    const chat = createChat(createReturns(toProvider(), { orders: [order, other] }));
    await chat.say('return order 1041');
    const result = await chat.say('can I exchange it?');
    expect(cardsOf(result)).toMatchObject([{ name: '#1041' }]);
    expect(textOf(result)).toContain(TEXTS.en.returns.canExchange('#1041'));
  });

  it('is none for who has none', async () => {
    for (const lang of LOCALES) {
      const result = await createChat(createReturns(toProvider(), { orders: [] })).say(RETURN[lang]);
      expect(cardsOf(result)).toEqual([]);
      expect(textOf(result)).toContain(TEXTS[lang].tracking.noOrders);
    }
  });
});

describe('an order number that is not the customer’s (H03)', () => {
  it.each(['return order #2001', 'ik wil bestelling 2001 retourneren', 'jag vill returnera beställning 2001'])(
    'gets the very same answer, calls and trace as one that does not exist: %s',
    async (text) => {
      const [foreign, absent] = [createReturns(), createReturns()];
      const first = await createChat(foreign).say(text);
      const second = await createChat(absent).say(text.replace('2001', '9999'));
      expect(first.events).toEqual(second.events);
      expect(first.trace).toEqual(second.trace);
      expect(foreign.calls).toEqual(absent.calls);
      expect(foreign.calls).not.toContain('returns-eligibility');
      expect(textOf(first)).not.toMatch(/2001|1042/);
    },
  );
});

describe('a return that is under way', () => {
  const ask = (list: unknown, text = REFUND.en) => createChat(createReturns({ ...toProvider(), list })).say(text);

  it.each(RETURN_STATUSES)('and %s is told in each language, and the check has nothing against it', async (status) => {
    const refundedAtMs = status === 'refunded' ? NOW_MS - DAY_MS : null;
    for (const lang of LOCALES) {
      const result = await ask([{ ...record, status, refundedAtMs }], REFUND[lang]);
      expect([lang, result.trace.refused]).toEqual([lang, []]);
      expect(textOf(result)).toContain(TEXTS[lang].returns.status[status]({ name: 'R-7', order: '#1042' }));
      expect(textOf(result)).toContain('https://shop.example.com/account/returns');
    }
  });

  it.each(['requested', 'approved', 'shipped', 'received'] as const)('and %s has its money ahead', async (status) => {
    expect(textOf(await ask([{ ...record, status }]))).toContain(TEXTS.en.returns.refundPending('€12.50'));
  });

  it.each(['rejected', 'cancelled', 'exchanged', 'other'] as const)('and %s is promised no money', async (status) => {
    expect(textOf(await ask([{ ...record, status }]))).not.toMatch(/12\.50|paid back/);
  });

  it('and paid says what and when', async () => {
    const paid = { ...record, status: 'refunded', refundedAtMs: NOW_MS - DAY_MS };
    expect(textOf(await ask([paid]))).toContain(TEXTS.en.returns.refunded('€12.50', 'yesterday'));
    expect(textOf(await ask([{ ...paid, refund: null }]))).toContain(TEXTS.en.returns.refunded(null, 'yesterday'));
    const unknown = textOf(await ask([{ ...paid, refund: null, refundedAtMs: null }]));
    expect(unknown).toContain(TEXTS.en.returns.status.refunded({ name: 'R-7', order: '#1042' }));
    expect(unknown).not.toContain('was paid back');
  });

  it('and refused is for people, on a yes', async () => {
    const chat = createChat(createReturns({ ...toProvider(), list: [{ ...record, status: 'rejected' }] }));
    expect((await chat.say('where is my refund?')).state.offered).toBe('policy-exception');
    expect((await chat.say('yes please')).events.at(-1)).toMatchObject({ type: 'handoff', reason: 'policy-exception' });
  });

  it('among rows that cannot be read is told alone', async () => {
    const text = textOf(await ask([{ id: 7 }, record, null]));
    expect(text.match(/R-7/g)).toHaveLength(1);
  });

  it.each(['soon', {}, [{ id: 7 }]])('in an answer like %j is a failure', async (list) => {
    expect(reasonOf(await ask(list))).toBe('tool-failure');
  });
});

describe('while something is missing', () => {
  it.each([
    [{ hub: null }, 'Requires Customer Hub'],
    [{ hasReturnsProvider: false }, 'Requires a returns provider'],
    [{ contentCategories: ['general' as const] }, 'Requires content: return & exchange policy'],
  ])('goes to the team, which hears what (%#)', async (part, missing) => {
    const world = createReturns(toProvider(), { facts: { ...FULL_FACTS, ...part } });
    for (const lang of LOCALES) {
      const result = await createChat(world).say(RETURN[lang]);
      expect(reasonOf(result)).toBe('skill-unavailable');
      expect(result.handoff?.facts).toContainEqual({ label: 'Missing', value: missing });
    }
    expect(new Set(world.calls)).toEqual(new Set(['get-facts']));
  });

  it.each(['error', 'hang'] as const)('and when the store ends in %s', async (ordersFail) => {
    const result = await createChat(createReturns(toProvider(), { ordersFail })).say('return order 1042');
    expect(reasonOf(result)).toBe('tool-failure');
  });
});
