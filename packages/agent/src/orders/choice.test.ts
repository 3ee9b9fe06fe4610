import { toDayNumber } from '@loket/domain/orders';
import { buildLine, buildOrder } from '@loket/domain/orders/testing';
import type { Order } from '@loket/domain/ports';
import { describe, expect, it } from 'vitest';
import { type DialogueState, createDialogueState } from '../state.ts';
import { DAY_MS, NOW_MS } from '../testing/world.ts';
import { chooseOrders, readOrderWish } from './choice.ts';

const ZONE = 'Europe/Amsterdam';

const FRESH = createDialogueState();
/** Three orders have been listed after a question about where they are. */
const LISTED: DialogueState = {
  ...FRESH,
  lastSkill: 'order-tracking',
  orders: ['#1003', '#1002', '#1001'].map((name) => ({ name, status: 'pending' })),
};
/** The agent has asked which of them is meant. */
const ASKED: DialogueState = { ...LISTED, awaiting: 'order-choice' };
/** The conversation is about one of them. */
const FOCUSED: DialogueState = { ...LISTED, focus: '#1002' };

const read = (text: string, state = FRESH, skill: 'order-editing' | 'order-tracking' = 'order-tracking') =>
  readOrderWish(text, state, { skill, nowMs: NOW_MS, timeZone: ZONE });

const NOTHING = { names: [], isExplicit: false, isLatest: false, except: null, days: null, preferred: null };

describe('a number in a message', () => {
  it.each([
    ['cancel order 1042', ['1042']],
    ['annuleer bestelling nr. 1042', ['1042']],
    ['avbeställ beställning 1042', ['1042']],
    ['#1042 and #1041', ['1042', '1041']],
  ])('that is said to be an order’s counts for certain: %s', (text, names) => {
    expect(read(text)).toEqual({ ...NOTHING, names, isExplicit: true });
  });

  it('that stands alone is looked up, and may be anything', () => {
    expect(read('cancel 77777')).toEqual({ ...NOTHING, names: ['77777'] });
  });

  it.each([FRESH, ASKED, FOCUSED])('counts more than the conversation (%#)', (state) => {
    expect(read('no, order 1001, the first one, not it', state).names).toEqual(['1001']);
  });
});

describe('a place among the orders that were listed', () => {
  it.each([
    ['the first one', '#1003'],
    ['the second, please', '#1002'],
    ['the last one', '#1001'],
    ['de tweede graag', '#1002'],
    ['de derde', '#1001'],
    ['den första', '#1003'],
    ['den sista', '#1001'],
  ])('is one of them: %s', (text, name) => {
    expect(read(text, ASKED)).toEqual({ ...NOTHING, names: [name], isExplicit: true });
  });

  it('that is not among them is none', () => {
    const two = { ...ASKED, orders: ASKED.orders.slice(0, 2) };
    expect(read('the third one', two).names).toEqual([]);
  });

  it('means nothing where nobody was asked, or only one was listed', () => {
    expect(read('the second one', LISTED).names).toEqual([]);
    expect(read('the first one', { ...ASKED, orders: ASKED.orders.slice(0, 1) }).names).toEqual([]);
  });
});

describe('the latest order', () => {
  it.each(['where is my latest order?', 'mijn nieuwste bestelling', 'min senaste beställning'])('is: %s', (text) => {
    expect(read(text)).toEqual({ ...NOTHING, isLatest: true });
    expect(read(text, FOCUSED)).toEqual({ ...NOTHING, isLatest: true });
  });
});

describe('the other one', () => {
  it.each(['and the other one?', 'en de andere?', 'och den andra?'])('is each that was not spoken of: %s', (text) => {
    expect(read(text, FOCUSED)).toEqual({ ...NOTHING, names: ['#1003', '#1001'], isExplicit: true, except: '#1002' });
  });

  it('looks afresh without the one spoken of when no other was listed', () => {
    const alone = { ...FOCUSED, orders: [{ name: '#1002', status: 'pending' as const }] };
    expect(read('and the other one?', alone)).toEqual({ ...NOTHING, except: '#1002' });
  });

  it('is nothing where no order was spoken of', () => {
    expect(read('and the other one?')).toEqual(NOTHING);
    expect(read('and the other one?', { ...FOCUSED, lastSkill: 'loyalty' })).toEqual(NOTHING);
  });
});

describe('the order that the conversation is about', () => {
  it.each(['can I cancel it?', 'kan ik hem nog annuleren?', 'kan jag avbeställa den?'])(
    'stays it for another skill that is pointed at it: %s',
    (text) => {
      expect(read(text, FOCUSED, 'order-editing')).toEqual({ ...NOTHING, names: ['#1002'], isExplicit: true });
    },
  );

  it('stays it for a bare follow-up of the same skill only', () => {
    expect(read('when?', FOCUSED).names).toEqual(['#1002']);
    expect(read('when?', FOCUSED, 'order-editing').names).toEqual([]);
  });

  it.each(['where is my order?', 'waar is mijn pakket?', 'var är min beställning?'])(
    'is left by a question that begins afresh: %s',
    (text) => {
      expect(read(text, FOCUSED)).toEqual(NOTHING);
    },
  );

  it('is preferred, no more, when a product is named', () => {
    expect(read('and the mug?', FOCUSED)).toEqual({ ...NOTHING, preferred: '#1002' });
  });

  it('is left for the day that is named', () => {
    const yesterday = toDayNumber(NOW_MS, ZONE) - 1;
    expect(read('and the one from yesterday?', FOCUSED)).toEqual({
      ...NOTHING,
      days: { from: yesterday, to: yesterday },
    });
  });

  it('is forgotten after another subject', () => {
    expect(read('can I cancel it?', { ...FOCUSED, lastSkill: 'coupons-discounts' }).names).toEqual([]);
  });
});

function buildNamed(name: string, ageDays: number, ...titles: readonly string[]): Order {
  const lines = titles.map((title) => buildLine({ title }));
  return buildOrder({ name, placedAtMs: NOW_MS - ageDays * DAY_MS, lines });
}

const orders = [
  buildNamed('#1001', 20, 'Wool scarf', 'Enamel mug'),
  buildNamed('#1003', 1, 'Enamel mug'),
  buildNamed('#1002', 9, 'Sea salt soap'),
];

const choose = (
  text: string,
  wish: Partial<Parameters<typeof chooseOrders>[1]> = {},
  pick = (all: readonly Order[]) => all,
) =>
  chooseOrders(
    orders,
    { isLatest: false, except: null, days: null, preferred: null, ...wish },
    { text, timeZone: ZONE, pick },
  ).map(({ name }) => name);

describe('the orders to speak of', () => {
  it('are given newest first to who asks', () => {
    expect(choose('my order')).toEqual(['#1003', '#1002', '#1001']);
    expect(choose('my order', {}, (all) => all.slice(1, 2))).toEqual(['#1002']);
  });

  it('are the newest alone when it is asked for, whatever is picked', () => {
    expect(choose('my latest order', { isLatest: true }, () => [])).toEqual(['#1003']);
  });

  it('leave out the one that is not meant', () => {
    expect(choose('the other one', { except: '#1003' })).toEqual(['#1002', '#1001']);
    expect(choose('the latest other one', { except: '#1003', isLatest: true })).toEqual(['#1002']);
  });

  it.each([
    ['the soap', ['#1002']],
    ['where is my scarf', ['#1001']],
    ['where are my SOAPS?', ['#1002']],
    ['Enamel', ['#1003', '#1001']],
  ])('are those with the product that is named: %s', (text, names) => {
    expect(choose(text)).toEqual(names);
  });

  it('are picked among those with the product when several have it', () => {
    expect(choose('the enamel mug', {}, (all) => all.slice(-1))).toEqual(['#1001']);
  });

  it('are those of the day that is named, and the product narrows them further', () => {
    const today = toDayNumber(NOW_MS, ZONE);
    const days = { from: today - 20, to: today - 9 };
    expect(choose('the one of that week', { days })).toEqual(['#1002', '#1001']);
    expect(choose('the mug', { days })).toEqual(['#1001']);
  });

  it('are looked for everywhere when none was placed on the day that is named', () => {
    const today = toDayNumber(NOW_MS, ZONE);
    expect(choose('from today', { days: { from: today, to: today } })).toEqual(['#1003', '#1002', '#1001']);
  });

  it('know the days of the shop’s zone', () => {
    const lateMs = Date.parse('2026-11-20T23:30:00+01:00');
    const days = { from: toDayNumber(lateMs, ZONE), to: toDayNumber(lateMs, ZONE) };
    const late = [
      { ...orders[0]!, placedAtMs: lateMs },
      { ...orders[1]!, placedAtMs: lateMs + 3_600_000 },
    ];
    const wish = { isLatest: false, except: null, days, preferred: null };
    const context = { text: 'my order', timeZone: ZONE, pick: (all: readonly Order[]) => all };
    expect(chooseOrders(late, wish, context).map(({ name }) => name)).toEqual(['#1001']);
  });

  it('are the one that is preferred, unless another one holds the product alone', () => {
    expect(choose('and the mug?', { preferred: '#1001' })).toEqual(['#1001']);
    expect(choose('and the soap?', { preferred: '#1001' })).toEqual(['#1002']);
    expect(choose('and the lamp?', { preferred: '#1001' })).toEqual(['#1001']);
  });

  it('are none of nothing', () => {
    const wish = { isLatest: true, except: null, days: null, preferred: null };
    expect(chooseOrders([], wish, { text: 'mug', timeZone: ZONE, pick: (all) => all })).toEqual([]);
  });
});
