import { LOCALES, type Locale, OrderEditRulesSchema } from '@loket/contracts';
import { buildLine, buildOrder, buildShipment } from '@loket/domain/orders/testing';
import type { Order, ShopFacts } from '@loket/domain/ports';
import { describe, expect, it } from 'vitest';
import { type AgentTexts, TEXTS } from '../../locales/index.ts';
import { buildDeliveredOrder, buildOpenOrder } from '../../testing/orders.ts';
import { buildArticle } from '../../testing/shop.ts';
import { actionsOf, cardsOf, reasonOf } from '../../testing/told.ts';
import { DAY_MS, FULL_FACTS, NOW_MS, createChat, createWorld, textOf, typesOf } from '../../testing/world.ts';

const category = 'order-change-policy';
const articles = [
  buildArticle({ category, title: 'Changes', body: 'You can change or cancel an order until it is packed.' }),
  buildArticle({
    category,
    lang: 'nl',
    title: 'Wijzigen',
    body: 'Je kunt een bestelling wijzigen of annuleren tot hij is ingepakt.',
  }),
  buildArticle({
    category,
    lang: 'sv',
    title: 'Ändra',
    body: 'Du kan ändra eller avbryta en beställning tills den packas.',
  }),
];
const POLICY = /change or cancel an order until|wijzigen of annuleren tot|ändra eller avbryta en/;

const open = buildOpenOrder('#1042', 1, 'Enamel mug');
const older = buildOpenOrder('#1041', 3, 'Wool scarf');
const delivered = buildDeliveredOrder('#1040', 2, 'Sea salt soap');
const returns = {
  eligibility: ({ id, lines }: Order) => ({
    orderId: id,
    units: lines.map((line) => ({ lineId: line.id, quantity: 1, state: 'returnable', untilMs: NOW_MS + 9 * DAY_MS })),
  }),
};

function createEditing(orders: readonly Order[], options: Parameters<typeof createWorld>[0] = {}) {
  return createWorld({ facts: FULL_FACTS, orders, articles, providers: { returns }, ...options });
}

function withRules(rules: object): ShopFacts {
  const orderEditing = OrderEditRulesSchema.parse(rules);
  return { ...FULL_FACTS, hub: { url: 'https://shop.example.com/account', orderEditing } };
}

const ask = async (text: string, orders: readonly Order[], options: Parameters<typeof createWorld>[0] = {}) =>
  createChat(createEditing(orders, options)).say(text);

const CANCEL: Readonly<Record<Locale, string>> = {
  en: 'I want to cancel my order',
  nl: 'ik wil mijn bestelling annuleren',
  sv: 'jag vill avbeställa min beställning',
};

describe('the policy', () => {
  it.each([
    'until when can I change an order?',
    'tot wanneer kan ik een bestelling annuleren?',
    'tills när kan man ändra en beställning?',
  ])('is told to anyone, with its source and without sign-in: %s', async (text) => {
    const world = createEditing([open], { isVerified: false });
    const result = await createChat(world).say(text);
    expect(textOf(result)).toMatch(POLICY);
    expect(typesOf(result)).toEqual(['message']);
    expect(result.events[0]).toMatchObject({ sources: [{ title: expect.stringMatching(/Changes|Wijzigen|Ändra/) }] });
    expect(world.calls).toEqual(['get-facts', 'search-content']);
  });

  it('that does not cover the question is a gap, and nothing else is quoted', async () => {
    const result = await ask('what does it cost to change the engraving of an order?', [], {
      isVerified: false,
    });
    expect(reasonOf(result)).toBe('knowledge-gap');
    expect(textOf(result)).not.toMatch(POLICY);
  });

  it('goes to the team where the article sends the customer there', async () => {
    const body = 'Contact us to change an order of more than fifty pieces.';
    const result = await ask('how can people change an order of more than fifty pieces?', [], {
      articles: [buildArticle({ category, title: 'Large orders', body })],
    });
    expect(textOf(result)).toContain(body);
    expect(reasonOf(result)).toBe('policy-exception');
  });

  it('is left out, and the answer stands, while the search is away', async () => {
    const result = await ask('cancel order 1042', [{ ...open, isPacking: true }], { searchFails: true });
    expect(textOf(result)).toContain(TEXTS.en.editing.blocked.packing('#1042'));
    expect(reasonOf(result)).toBeNull();
  });
});

describe('who is not signed in', () => {
  it.each(LOCALES)('hears the policy in their language and is asked to sign in: %s', async (lang) => {
    const world = createEditing([open], { isVerified: false });
    const result = await createChat(world).say(CANCEL[lang]);
    expect(textOf(result)).toContain(articles.find((article) => article.lang === lang)?.body);
    expect(textOf(result)).toContain(TEXTS[lang].tracking.signIn);
    expect(result.events.at(-1)).toEqual({ type: 'require-authentication', reason: 'orders' });
    expect(world.calls).not.toContain('list-orders');
  });

  it.each(LOCALES)('is answered by itself after signing in, once: %s', async (lang) => {
    const before = createChat(createEditing([open], { isVerified: false }));
    await before.say(CANCEL[lang]);
    const after = createChat(createEditing([open]));
    after.state = before.state;
    const answered = await after.signIn();
    expect(textOf(answered)).toContain(TEXTS[lang].editing.canCancel('#1042'));
    expect(textOf(answered)).not.toMatch(POLICY);
    expect(actionsOf(answered)).toEqual([['edit', `orders/${open.id}/cancel`]]);
    expect((await after.signIn()).events).toEqual([]);
  });

  it('is nobody whose address was only claimed', async () => {
    const world = createEditing([open]);
    const result = await createChat(world, { level: 'claimed' }).say('cancel order 1042');
    expect(result.events.at(-1)).toMatchObject({ type: 'require-authentication' });
    expect(world.calls).not.toContain('find-order');
  });

  it.each([
    'can I add a scarf to my order',
    'kan ik een sjaal toevoegen aan mijn bestelling',
    'kan jag lägga till en halsduk i min beställning',
  ])('hears without it that nothing can be added: %s', async (text) => {
    const result = await ask(text, [open], { isVerified: false });
    expect(typesOf(result)).toEqual(['message']);
    expect([result.state.awaiting, result.state.offered]).toEqual(['person-offer', 'customer-request']);
  });
});

describe('in each language', () => {
  const packed = { ...open, isPacking: true };
  const cancelled = { ...open, cancelledAtMs: NOW_MS - DAY_MS };
  const over = withRules({ editWindowMinutes: 1, cancelWindowMinutes: 1 });

  it.each<[string, readonly Order[], ShopFacts, (texts: AgentTexts) => string]>([
    ['that can change', [open], FULL_FACTS, ({ editing }) => editing.canCancel('#1042')],
    ['that is packed', [packed], FULL_FACTS, ({ editing }) => editing.blocked.packing('#1042')],
    ['that was cancelled', [cancelled], FULL_FACTS, ({ editing }) => editing.blocked.cancelled('#1042')],
    ['past its time', [open], over, ({ editing }) => editing.blocked['window-over']('#1042')],
    ['that has left', [delivered], FULL_FACTS, ({ editing }) => editing.blocked.shipped('#1040')],
    ['of several', [open, older], FULL_FACTS, ({ editing }) => editing.whichCancel('2')],
    ['of none', [], FULL_FACTS, ({ tracking }) => tracking.noOrders],
  ])('an order %s is told, and the check has nothing against it', async (_, orders, facts, say) => {
    for (const lang of LOCALES) {
      const result = await ask(CANCEL[lang], orders, { facts });
      expect([lang, result.skill, result.trace.refused, reasonOf(result)]).toEqual([lang, 'order-editing', [], null]);
      expect(textOf(result)).toContain(say(TEXTS[lang]));
    }
  });

  it('an order of which a part has left is told with both parts', async () => {
    const socks = buildLine({ title: 'Wool socks', quantity: 5, fulfilledQuantity: 2 });
    const shipments = [buildShipment({ lines: [{ lineId: socks.id, quantity: 2 }] })];
    const order = buildOrder({ name: '#1042', lines: [socks], shipments });
    for (const lang of LOCALES) {
      const result = await ask(CANCEL[lang], [order]);
      const { canCancelPart, shippedIntro } = TEXTS[lang].editing;
      expect(textOf(result)).toContain(`${canCancelPart('#1042')}\n\n- 3 × Wool socks`);
      expect(textOf(result)).toContain(`${shippedIntro}\n\n- 2 × Wool socks`);
      expect(result.trace.refused).toEqual([]);
    }
  });
});

describe('what the merchant allows', () => {
  it('may end for cancelling and go on for changing', async () => {
    const facts = withRules({ cancelWindowMinutes: 1 });
    const cancelling = await ask('cancel order 1042', [open], { facts });
    expect(textOf(cancelling)).toContain(TEXTS.en.editing.blocked['window-over']('#1042'));
    expect(actionsOf(cancelling)).toEqual([]);
    const changing = await ask('change the address of order 1042', [open], { facts });
    expect(actionsOf(changing)).toEqual([['edit', `orders/${open.id}/edit`]]);
  });

  it('may leave a product out: the rest is named', async () => {
    const lines = [buildLine({ title: 'Gift card', productTags: ['digital'] }), buildLine({ title: 'Enamel mug' })];
    const order = buildOrder({ name: '#1042', placedAtMs: NOW_MS - DAY_MS, lines });
    const result = await ask('cancel order 1042', [order], { facts: withRules({ excludedTags: ['digital'] }) });
    expect(textOf(result)).toContain(`${TEXTS.en.editing.canCancelPart('#1042')}\n\n- Enamel mug`);
    expect(textOf(result)).not.toContain('Gift card');
  });
});

describe('which order', () => {
  it('is asked when several can change, each with its way, at most three', async () => {
    const orders = [open, older, delivered, buildOpenOrder('#1039', 4, 'Lamp'), buildOpenOrder('#1038', 5, 'Bowl')];
    const result = await ask('I want to cancel my order', orders);
    expect(textOf(result)).toContain(TEXTS.en.editing.whichCancel('4'));
    expect(cardsOf(result)).toMatchObject([
      { name: '#1042', actions: [{ kind: 'edit', url: expect.stringMatching(/\/cancel$/) }] },
      { name: '#1041', actions: [{ kind: 'edit' }] },
      { name: '#1039', actions: [{ kind: 'edit' }] },
    ]);
    expect(result.state.awaiting).toBe('order-choice');
  });

  it.each([
    ['the second one', '#1041'],
    ['1041', '#1041'],
    ['the one with the scarf', '#1041'],
    ['the first one please', '#1042'],
  ])('is understood from a short reply, and it is still about cancelling: %s', async (reply, name) => {
    const chat = createChat(createEditing([open, older]));
    await chat.say('I want to cancel my order');
    const result = await chat.say(reply);
    expect(cardsOf(result)).toMatchObject([{ name, actions: [{ url: expect.stringMatching(/\/cancel$/) }] }]);
  });

  it.each([
    ['ik wil mijn bestelling annuleren', 'de tweede'],
    ['jag vill avbeställa min beställning', 'den andra'],
  ])('is understood from a short reply in the same language: %s', async (text, reply) => {
    const chat = createChat(createEditing([open, older]));
    await chat.say(text);
    const result = await chat.say(reply);
    expect(cardsOf(result)).toMatchObject([{ name: '#1041', actions: [{ url: expect.stringMatching(/\/cancel$/) }] }]);
  });

  it('can be corrected, and so can what is wanted of it', async () => {
    const chat = createChat(createEditing([open, older]));
    await chat.say('cancel order 1042');
    const other = await chat.say('no sorry, order 1041');
    expect(actionsOf(other)).toEqual([['edit', `orders/${older.id}/cancel`]]);
    const address = await chat.say('and change the address of order 1041');
    expect(actionsOf(address)).toEqual([['edit', `orders/${older.id}/edit`]]);
  });

  it('is the one that another skill was about', async () => {
    const chat = createChat(createEditing([open, older]));
    await chat.say('where is order 1041?');
    expect(cardsOf(await chat.say('can I still cancel it?'))).toMatchObject([{ name: '#1041' }]);
  });
});

describe('an order number that is not the customer’s (H03)', () => {
  it.each(['cancel order #2001', 'annuleer bestelling 2001', 'avbeställ beställning 2001'])(
    'gets the very same answer, calls and trace as one that does not exist: %s',
    async (text) => {
      // The port is made for one customer; somebody else's order is as absent from it as one that never was.
      const [foreign, absent] = [createEditing([open]), createEditing([open])];
      const first = await createChat(foreign).say(text);
      const second = await createChat(absent).say(text.replace('2001', '9999'));
      expect(first.events).toEqual(second.events);
      expect(first.trace).toEqual(second.trace);
      expect(foreign.calls).toEqual(absent.calls);
      expect(foreign.calls).toEqual(['get-facts', 'find-order']);
      expect(textOf(first)).not.toMatch(/2001|1042/);
      expect(cardsOf(first)).toEqual([]);
    },
  );
});

describe('what is left to people', () => {
  it.each([
    'change the delivery date of order 1042',
    'kan bestelling 1042 op een andere bezorgdag komen',
    'kan beställning 1042 få en annan leveransdag',
  ])('is another day of delivery, with the policy and what is wanted: %s', async (text) => {
    const result = await ask(text, [open]);
    expect(reasonOf(result)).toBe('policy-exception');
    expect(textOf(result)).toMatch(POLICY);
    expect(result.handoff?.facts).toContainEqual({ label: 'Wanted', value: 'delivery of order #1042' });
  });

  it('is a parcel under way with a wrong address: returns are told, and a person offered', async () => {
    const chat = createChat(createEditing([delivered]));
    const result = await chat.say('change the address of order 1040');
    expect(textOf(result)).toContain(TEXTS.en.returns.canReturn('#1040'));
    expect(result.state.offered).toBe('policy-exception');
    expect((await chat.say('yes please')).events.at(-1)).toMatchObject({ type: 'handoff', reason: 'policy-exception' });
  });

  it.each([
    [{ store: { ...FULL_FACTS.store, isConnected: false } }, 'Requires a connected store'],
    [{ store: { ...FULL_FACTS.store, areOrdersSynced: false } }, 'Requires synced orders'],
    [{ contentCategories: ['general' as const] }, 'Requires content: order change & cancellation policy'],
  ])('is everything while something is missing, and the team hears what (%#)', async (part, missing) => {
    const world = createEditing([open], { facts: { ...FULL_FACTS, ...part } });
    const result = await createChat(world).say('cancel order 1042');
    expect(reasonOf(result)).toBe('skill-unavailable');
    expect(result.handoff?.facts).toContainEqual({ label: 'Missing', value: missing });
    expect(world.calls).toEqual(['get-facts']);
  });

  it.each(['error', 'hang'] as const)('is a list of orders that ends in %s', async (ordersFail) => {
    const result = await ask('I want to cancel my order', [open], { ordersFail });
    expect(reasonOf(result)).toBe('tool-failure');
    expect(cardsOf(result)).toEqual([]);
  });
});

describe('the money of what is cancelled', () => {
  const refunds = buildArticle({
    category,
    title: 'Cancelling',
    body: 'When you cancel an order, you get your money back within three working days.',
  });

  it('comes back as the policy says, when it is asked about after cancelling', async () => {
    const chat = createChat(createEditing([open], { articles: [...articles, refunds] }));
    await chat.say('cancel order 1042');
    const result = await chat.say('and when do I get my money back?');
    expect(result.skill).toBe('order-editing');
    expect(textOf(result)).toContain(refunds.body);
    expect(reasonOf(result)).toBeNull();
  });

  it('is a gap where no article speaks of it', async () => {
    const articles = [buildArticle({ category, title: 'Engraving', body: 'Engraved mugs are made to measure.' })];
    const chat = createChat(createEditing([open], { articles }));
    await chat.say('cancel order 1042');
    expect(reasonOf(await chat.say('and when do I get my money back?'))).toBe('knowledge-gap');
  });
});

describe('an exception to the rules', () => {
  const ASKED = 'please make an exception and cancel order 1042';

  it('is for people, with what is wanted and what was found', async () => {
    const result = await ask(ASKED, [{ ...open, isPacking: true }]);
    expect(textOf(result)).toContain(TEXTS.en.editing.blocked.packing('#1042'));
    expect(reasonOf(result)).toBe('policy-exception');
    expect(result.handoff?.facts).toContainEqual({
      label: 'Wanted',
      value: 'change of order #1042 beyond the rules',
    });
  });

  it('is not needed while the rules allow it', async () => {
    const result = await ask(ASKED, [open]);
    expect(actionsOf(result)).toEqual([['edit', `orders/${open.id}/cancel`]]);
    expect(reasonOf(result)).toBeNull();
  });
});

describe('on every channel', () => {
  it.each(['webchat', 'sms', 'whatsapp', 'email', 'instagram'] as const)(
    '%s gets the place in the hub',
    async (channel) => {
      const facts: ShopFacts = { ...FULL_FACTS, activeChannels: [channel] };
      const result = await createChat(createEditing([open], { facts }), { channel }).say('cancel order 1042');
      expect(textOf(result)).toContain(`https://shop.example.com/account/orders/${open.id}/cancel`);
      expect(actionsOf(result)).toEqual([['edit', `orders/${open.id}/cancel`]]);
    },
  );
});
