import { type OrderCard, SHIPMENT_STATUSES } from '@loket/contracts';
import { buildLine, buildOrder, buildShipment } from '@loket/domain/orders/testing';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DialogueState, decodeState, encodeState } from '../../state.ts';
import { DAY_MS, NOW_MS, buildShippedOrder, createChat, createWorld, textOf, typesOf } from '../../testing/world.ts';
import type { TurnResult } from '../../types.ts';

const cardsOf = (result: TurnResult): OrderCard[] =>
  result.events.flatMap((event) => (event.type === 'card' && event.card.kind === 'order' ? [event.card] : []));
const namesOf = (result: TurnResult): string[] => cardsOf(result).map((card) => card.name);

describe('one order', () => {
  it('is told with carrier, expected day, link and card', async () => {
    const result = await createChat(createWorld({ orders: [buildShippedOrder('#1042', 3)] })).say('where is my order');
    expect(textOf(result)).toContain('Order #1042 is on its way with PostNL. It is expected tomorrow.');
    expect(textOf(result)).toContain('https://track.example.com/1');
    expect(cardsOf(result)).toMatchObject([
      { name: '#1042', status: 'shipped', actions: [{ kind: 'track', url: 'https://track.example.com/1' }] },
    ]);
  });

  it('is told line by line and parcel by parcel when its items are in different places', async () => {
    const [shirt, socks] = [buildLine({ title: 'Linen shirt', quantity: 3 }), buildLine({ title: 'Wool socks' })];
    const order = buildOrder({
      lines: [shirt, socks],
      shipments: [
        buildShipment({
          status: 'delivered',
          deliveredAtMs: NOW_MS - DAY_MS,
          lines: [{ lineId: shirt.id, quantity: 1 }],
        }),
        buildShipment({ carrier: 'DHL', lines: [{ lineId: shirt.id, quantity: 1 }] }),
      ],
    });
    const text = textOf(await createChat(createWorld({ orders: [order] })).say('where is my order'));
    expect(text).toContain('- 3 × Linen shirt: 1 not shipped yet, 1 on its way, 1 delivered');
    expect(text).toContain('- Wool socks: not shipped yet');
    expect(text).toContain('- Parcel: delivered yesterday');
    expect(text).toContain('- Parcel with DHL: on its way');
  });

  it('says days in the shop’s time zone and the customer’s language', async () => {
    const late = Date.UTC(2026, 11, 1, 23, 30);
    const world = createWorld({ orders: [buildShippedOrder('#1042', 3, { expected: { fromMs: late, toMs: late } })] });
    const chat = createChat(world);
    expect(textOf(await chat.say('where is my order'))).toContain('on Wednesday 2 December');
    expect(textOf(await chat.say('waar is mijn bestelling'))).toContain('op woensdag 2 december');
    expect(textOf(await chat.say('var är min beställning'))).toContain('väntas onsdag 2 december');
  });

  it('says an expected time of several days as such', async () => {
    const expected = { fromMs: NOW_MS + DAY_MS, toMs: NOW_MS + 3 * DAY_MS };
    const world = createWorld({ orders: [buildShippedOrder('#1042', 3, { expected })] });
    expect(textOf(await createChat(world).say('when does my order arrive'))).toContain(
      'between tomorrow and Wednesday 25 November',
    );
  });

  it('says that no day is known rather than guess one', async () => {
    const world = createWorld({ orders: [buildShippedOrder('#1042', 3, { expected: null })] });
    expect(textOf(await createChat(world).say('when does it come'))).toContain('No delivery date is known yet.');
  });

  it.each(SHIPMENT_STATUSES)('can be told with a parcel that is %s, in each language', async (status) => {
    const world = createWorld({ orders: [buildShippedOrder('#1042', 3, { status, deliveredAtMs: NOW_MS - DAY_MS })] });
    for (const text of ['where is my order', 'waar is mijn bestelling', 'var är min beställning']) {
      const result = await createChat(world).say(text);
      expect([result.trace.refused, typesOf(result)]).toEqual([[], ['message', 'card']]);
    }
  });

  it.each([
    [{ cancelledAtMs: NOW_MS - DAY_MS }, 'was cancelled yesterday'],
    [{ isOnHold: true }, 'is on hold'],
    [{ isPacking: true }, 'is being packed'],
    [{}, 'has not been shipped yet'],
  ])('says what holds before anything has left (%#)', async (part, words) => {
    const world = createWorld({ orders: [buildOrder({ lines: [buildLine()], ...part })] });
    expect(textOf(await createChat(world).say('status of my order'))).toContain(words);
  });
});

describe('something wrong with an order', () => {
  const dueDaysAgo = (days: number) => ({ expected: { fromMs: NOW_MS - days * DAY_MS, toMs: NOW_MS - days * DAY_MS } });

  it('late: says so, apologises, promises nothing and offers a person', async () => {
    const chat = createChat(createWorld({ orders: [buildShippedOrder('#1042', 9, dueDaysAgo(3))] }));
    const result = await chat.say('my order is late');
    expect(textOf(result)).toContain('expected on Thursday 19 November and has not arrived yet. I am sorry');
    expect(textOf(result)).not.toMatch(/will arrive|guarantee|refund/);
    expect(result.events[0]).toMatchObject({ quickReplies: [{ text: 'Talk to a person' }] });
    expect((await chat.say('yes please')).events.at(-1)).toMatchObject({ type: 'handoff' });
  });

  it('lost: says that it may be, and offers a person', async () => {
    const result = await createChat(createWorld({ orders: [buildShippedOrder('#1042', 30, dueDaysAgo(12))] })).say(
      'where is my parcel',
    );
    expect(textOf(result)).toContain('it may be lost');
    expect(textOf(result)).toContain('Shall I ask a team member');
  });

  it('delivered but not there: takes the newest delivered order, not one under way', async () => {
    const orders = [
      buildShippedOrder('#1043', 1),
      buildShippedOrder('#1042', 5, { status: 'delivered', deliveredAtMs: NOW_MS - DAY_MS }),
    ];
    const chat = createChat(createWorld({ orders }));
    const result = await chat.say('it says delivered but there is nothing here');
    expect(textOf(result)).toContain('Order #1042 was delivered yesterday.');
    expect(textOf(result)).toContain('sorry that you do not have it');
    expect((await chat.say('ok')).events.at(-1)).toMatchObject({ type: 'handoff', mode: 'soft' });
  });

  it('part missing: says which items are still to come', async () => {
    const lines = [buildLine({ title: 'Mug', fulfilledQuantity: 1 }), buildLine({ title: 'Bowl' })];
    const result = await createChat(createWorld({ orders: [buildOrder({ lines })] })).say('the bowl is missing');
    expect(textOf(result)).toContain('- Bowl: not shipped yet');
    expect(textOf(result)).toContain('may be in the part that is still to come');
  });

  it('none of it, but words of anger: answers and offers a person', async () => {
    const world = createWorld({ orders: [buildShippedOrder('#1042', 3)] });
    const result = await createChat(world).say(
      'this is ridiculous, where is my order #1042, it has not been delivered',
    );
    expect(typesOf(result)).toEqual(['message', 'card']);
    expect(result.events[0]).toMatchObject({ quickReplies: [{ text: 'Talk to a person' }] });
  });
});

describe('a delivery in vain', () => {
  it.each(['I missed the delivery yesterday', 'ik heb de bezorger gemist', 'jag missade budet'])(
    'is of the order that was tried: %s',
    async (text) => {
      const tried = buildShippedOrder('#1002', 5);
      const [shipment] = tried.shipments;
      const orders = [
        buildShippedOrder('#1003', 1),
        { ...tried, shipments: shipment === undefined ? [] : [{ ...shipment, status: 'attempted' as const }] },
      ];
      expect(namesOf(await createChat(createWorld({ orders })).say(text))).toEqual(['#1002']);
    },
  );
});

describe('which order is meant', () => {
  const orders = [
    buildShippedOrder('#1045', 1, {}, 'Enamel mug'),
    buildShippedOrder('#1044', 2),
    buildShippedOrder('#1043', 3),
    buildShippedOrder('#1042', 4),
    buildShippedOrder('#1041', 5, { status: 'delivered', deliveredAtMs: NOW_MS - DAY_MS }),
  ];

  it('the one whose number is named, however it is written', async () => {
    for (const text of ['where is #1043', 'order 1043 please', 'waar is bestelling 1043', 'ordernummer: 1043']) {
      expect(namesOf(await createChat(createWorld({ orders })).say(text))).toEqual(['#1043']);
    }
  });

  it('each that is named', async () => {
    expect(namesOf(await createChat(createWorld({ orders })).say('where are orders 1042 and 1044'))).toEqual([
      '#1044',
      '#1042',
    ]);
  });

  it('with several open ones, the newest three, named and shown as cards', async () => {
    const result = await createChat(createWorld({ orders })).say('where is my order');
    expect(textOf(result)).toContain('You have 4 open orders. These are the newest 3:');
    expect(namesOf(result)).toEqual(['#1045', '#1044', '#1043']);
  });

  it('the newest when it is asked for', async () => {
    expect(namesOf(await createChat(createWorld({ orders })).say('where is my latest order?'))).toEqual(['#1045']);
  });

  it('the one with the product that is named', async () => {
    expect(namesOf(await createChat(createWorld({ orders })).say('where is my mug'))).toEqual(['#1045']);
  });

  it('the newest when none is open', async () => {
    const closed = orders.slice(-1);
    expect(namesOf(await createChat(createWorld({ orders: closed })).say('where is my order'))).toEqual(['#1041']);
  });

  it('the one talked about, then the other one', async () => {
    const chat = createChat(createWorld({ orders: orders.slice(2, 4) }));
    await chat.say('where is #1042?');
    expect(namesOf(await chat.say('when?'))).toEqual(['#1042']);
    expect(namesOf(await chat.say('and the other one?'))).toEqual(['#1043']);
  });

  it('a bare number counts only when it is an order’s', async () => {
    expect(
      namesOf(await createChat(createWorld({ orders: orders.slice(3, 4) })).say('where is my parcel 77777')),
    ).toEqual(['#1042']);
  });

  it('no order at all is said honestly', async () => {
    const result = await createChat(createWorld()).say('where is my order');
    expect(textOf(result)).toContain('I do not see any orders in your account.');
    expect(cardsOf(result)).toEqual([]);
  });
});

describe('an order number that is not the customer’s', () => {
  it('gets the same words and the same calls, whether the order exists or not', async () => {
    // The port is made for one customer: somebody else's order does not exist in it, which is how the world is built here.
    const foreign = createWorld({ orders: [buildShippedOrder('#1042', 3)] });
    const absent = createWorld({ orders: [buildShippedOrder('#1042', 3)] });
    const first = await createChat(foreign).say('where is order #2001?');
    const second = await createChat(absent).say('where is order #9999?');
    expect(first.events).toEqual(second.events);
    expect(foreign.calls).toEqual(absent.calls);
    expect(foreign.calls).toEqual(['get-facts', 'find-order']);
    expect(first.trace).toEqual(second.trace);
    expect(textOf(first)).toContain('I cannot find that order in your account.');
    expect(textOf(first)).not.toMatch(/2001|9999/);
  });

  it('leaves no name of it in the trace', async () => {
    const result = await createChat(createWorld()).say('where is order #2001?');
    expect(JSON.stringify(result.trace)).not.toContain('2001');
  });
});

describe('hostile data in an order', () => {
  it('stays text within the answer', async () => {
    const title = '<img src=x onerror=alert(1)> \u202e javascript:alert(1) ' + 'x'.repeat(100_000);
    const lines = [buildLine({ title, fulfilledQuantity: 1 }), buildLine({ title: '\ud800 half' })];
    const shipments = [
      buildShipment({
        trackingUrl: 'javascript:alert(1)',
        carrier: '\u202eTSOP',
        lines: [{ lineId: lines[0]!.id, quantity: 1 }],
      }),
    ];
    const result = await createChat(createWorld({ orders: [buildOrder({ lines, shipments })] })).say(
      'where is my order',
    );
    expect(typesOf(result)).toEqual(['message', 'card']);
    const [message] = result.events;
    if (message?.type !== 'message') throw new Error('expected a message');
    expect(
      message.blocks.flatMap((block) => (block.type === 'paragraph' ? block.inlines : block.items.flat())),
    ).not.toContainEqual(expect.objectContaining({ type: 'link' }));
    expect(message.text).not.toContain('\u202e');
    expect(message.text.length).toBeLessThan(1_000);
    expect(message.text.isWellFormed()).toBe(true);
  });

  it('never keeps an answer from passing the check, nor a state from coming back', async () => {
    const text = fc.string({ unit: 'binary', maxLength: 90 });
    const isReadable = (state: DialogueState): boolean =>
      JSON.stringify(decodeState(encodeState(state))) === JSON.stringify(state);
    await fc.assert(
      fc.asyncProperty(text, text, text, async (name, title, carrier) => {
        const order = buildShippedOrder(name, 1, { carrier }, title);
        const line = buildLine({ title: carrier, quantity: 3 });
        const orders = [{ ...order, lines: [...order.lines, line] }, buildShippedOrder('#1', 2)].slice(
          0,
          1 + (title.length % 2),
        );
        const result = await createChat(createWorld({ orders })).say('waar is mijn bestelling');
        expect([result.trace.refused, isReadable(result.state)]).toEqual([[], true]);
      }),
    );
  });
});
