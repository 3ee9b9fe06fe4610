import { buildLine, buildOrder } from '@loket/domain/orders/testing';
import type { Coupon, LoyaltyProgramme, LoyaltyStanding, ReturnRecord, Subscription } from '@loket/domain/ports';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  UnreadableResultError,
  readCoupon,
  readCoupons,
  readEligibility,
  readProgramme,
  readReturns,
  readStanding,
  readSubscriptions,
} from './read-results.ts';

const NOW_MS = Date.UTC(2026, 10, 22, 10);
const eur = (amountMinor: number) => ({ amountMinor, currency: 'EUR' });

const line = buildLine({ quantity: 4 });
const order = buildOrder({ lines: [line] });

const units = { lineId: line.id, quantity: 2, state: 'returnable' as const, untilMs: NOW_MS };

const record: ReturnRecord = {
  id: 'ret_test000001',
  name: 'R-7',
  orderName: '#1042',
  status: 'received',
  requestedAtMs: NOW_MS,
  receivedAtMs: NOW_MS,
  refund: eur(1_250),
  refundedAtMs: NOW_MS,
  lines: [{ lineId: line.id, title: 'Mug', quantity: 1 }],
};

const subscription: Subscription = {
  id: 'sub_test000001',
  title: 'Coffee',
  variantTitle: 'Dark',
  imageUrl: 'https://shop.example.com/coffee.jpg',
  status: 'active',
  quantity: 2,
  price: eur(2_000),
  interval: { unit: 'week', count: 4 },
  nextAtMs: NOW_MS,
  isSkippable: true,
};

const coupon: Coupon = {
  id: 'cpn_test000001',
  code: 'HARBOUR8',
  title: 'Eight off',
  benefit: { type: 'amount', amount: eur(800) },
  minimum: eur(7_500),
  startsAtMs: NOW_MS,
  endsAtMs: NOW_MS + 1,
  terms: 'Not on gift cards.',
  isPersonal: false,
  isRedeemed: false,
};

const standing: LoyaltyStanding = {
  points: 480,
  pendingPoints: 20,
  tier: 'Mate',
  nextTier: { name: 'Captain', pointsMissing: 20, byMs: NOW_MS },
  expiring: { points: 40, atMs: NOW_MS },
};

const programme: LoyaltyProgramme = {
  name: 'Harbour Club',
  tiers: [{ name: 'Mate', fromPoints: 0 }],
  rewards: [{ id: 'r1', title: 'Free shipping', costPoints: 100 }],
};

const readUnits = (rows: unknown) => readEligibility({ orderId: order.id, units: rows }, order);

/** Every answer that is a list, and every answer that is one thing or `null`. */
const LISTS = [
  ['units of an order', readUnits, units],
  ['returns', readReturns, record],
  ['subscriptions', readSubscriptions, subscription],
  ['coupons', readCoupons, coupon],
] as const;
const SINGLES = [
  ['a coupon', readCoupon, coupon],
  ['a standing', readStanding, standing],
  ['a programme', readProgramme, programme],
] as const;

const WRONG_TYPES = [undefined, 'soon', 7, true, Number.NaN];

describe.each(LISTS)('a list of %s', (_, read, row) => {
  it('is read as it is', () => {
    expect(read([row, row])).toEqual([row, row]);
  });

  it('may be empty', () => {
    expect(read([])).toEqual([]);
  });

  it('loses fields that nobody knows', () => {
    expect(read([{ ...row, mood: 'fine', nested: { deep: [1] } }])).toEqual([row]);
  });

  it('loses the rows that cannot be read, and keeps the others', () => {
    const rows: unknown[] = [null, 'row', 7, {}, [], row, { ...row, id: 'x', lineId: 'x' }];
    expect(read(rows)).toEqual([row]);
  });

  it.each([[[null]], [[{}]], [['row', 7]]])('of which no row can be read is a failure: %j', (rows) => {
    expect(() => read(rows)).toThrow(UnreadableResultError);
  });

  it.each([...WRONG_TYPES, null, {}, { rows: [row] }])('is not %j', (answer) => {
    expect(() => read(answer)).toThrow(UnreadableResultError);
  });
});

describe.each(SINGLES)('%s', (_, read, value) => {
  it('is read as it is', () => {
    expect(read(value)).toEqual(value);
  });

  it('may not be there', () => {
    expect(read(null)).toBeNull();
  });

  it('loses fields that nobody knows', () => {
    expect(read({ ...value, mood: 'fine', nested: { deep: [1] } })).toEqual(value);
  });

  it.each([...WRONG_TYPES, {}, [], [value]])('is not %j', (answer) => {
    expect(() => read(answer)).toThrow(UnreadableResultError);
  });
});

describe('a return', () => {
  it.each([null, 7, 'teleported'])('in the state %j is in another one', (status) => {
    expect(readReturns([{ ...record, status }])).toMatchObject([{ status: 'other' }]);
  });

  it.each([null, 1_250, '€12.50', { amountMinor: '1250', currency: 'EUR' }, { amountMinor: 1, currency: 'euro' }])(
    'with the refund %j has none that is known',
    (refund) => {
      expect(readReturns([{ ...record, refund }])).toMatchObject([{ refund: null }]);
    },
  );

  it.each([null, 'yesterday', -1])('with %j for its moments has none', (atMs) => {
    expect(readReturns([{ ...record, receivedAtMs: atMs, refundedAtMs: atMs }])).toMatchObject([
      { receivedAtMs: null, refundedAtMs: null },
    ]);
  });

  it.each(['name', 'orderName', 'id'])('without its %s is left out', (field) => {
    expect(readReturns([{ ...record, [field]: null }, record])).toEqual([record]);
    expect(readReturns([{ ...record, [field]: '' }, record])).toEqual([record]);
  });

  it('with lines that cannot be read has none', () => {
    expect(readReturns([{ ...record, lines: [{ lineId: 7 }] }])).toEqual([{ ...record, lines: [] }]);
    expect(readReturns([{ ...record, lines: null }])).toEqual([{ ...record, lines: [] }]);
  });
});

describe('a subscription', () => {
  it.each([null, 7, 'hibernating'])('in the state %j is in another one', (status) => {
    expect(readSubscriptions([{ ...subscription, status }])).toEqual([{ ...subscription, status: 'other' }]);
  });

  it.each([null, 'next week', -1])('with the next delivery %j has none that is known', (nextAtMs) => {
    expect(readSubscriptions([{ ...subscription, nextAtMs }])).toEqual([{ ...subscription, nextAtMs: null }]);
  });

  it.each([null, 7, 'javascript:alert(1)', 'data:image/png;base64,AA', 'coffee.jpg'])(
    'has no picture at %j',
    (imageUrl) => {
      expect(readSubscriptions([{ ...subscription, imageUrl }])).toEqual([{ ...subscription, imageUrl: null }]);
    },
  );

  it.each([true, false])('that is skippable by %j stays so', (isSkippable) => {
    expect(readSubscriptions([{ ...subscription, isSkippable }])).toEqual([{ ...subscription, isSkippable }]);
  });

  it.each([null, undefined, 'yes', 1])('that is skippable by %j may be or not: nobody knows', (isSkippable) => {
    expect(readSubscriptions([{ ...subscription, isSkippable }])).toEqual([{ ...subscription, isSkippable: null }]);
  });

  it.each([
    ['title', ''],
    ['title', null],
    ['price', null],
    ['price', { amountMinor: 20.5, currency: 'EUR' }],
    ['interval', null],
    ['interval', { unit: 'fortnight', count: 1 }],
    ['interval', { unit: 'week', count: 0 }],
    ['id', 'ord_test000001'],
  ])('whose %s is %j is left out, since nothing could be said of it', (field, value) => {
    expect(readSubscriptions([{ ...subscription, [field]: value }, subscription])).toEqual([subscription]);
  });
});

describe('a code', () => {
  it.each([
    { type: 'mystery' },
    { type: 'percentage', percent: 0 },
    { type: 'percentage', percent: 101 },
    { type: 'percentage', percent: '15' },
    { type: 'amount', amount: 800 },
    null,
  ])('that gives %j cannot be told', (benefit) => {
    expect(() => readCoupon({ ...coupon, benefit })).toThrow(UnreadableResultError);
    expect(readCoupons([{ ...coupon, benefit }, coupon])).toEqual([coupon]);
  });

  it.each(['', null, 7, 'X'.repeat(65)])('is not %j', (code) => {
    expect(() => readCoupon({ ...coupon, code })).toThrow(UnreadableResultError);
  });

  it('without terms, minimum and moments has none', () => {
    const bare = { minimum: null, startsAtMs: null, endsAtMs: null, terms: null };
    expect(readCoupon({ ...coupon, ...bare })).toEqual({ ...coupon, ...bare });
  });

  it.each([
    ['minimum', undefined],
    ['minimum', 75],
    ['minimum', '€75.00'],
    ['minimum', { amountMinor: '7500', currency: 'EUR' }],
    ['startsAtMs', undefined],
    ['startsAtMs', 'soon'],
    ['startsAtMs', -1],
    ['endsAtMs', undefined],
    ['endsAtMs', '2026-11-30'],
    ['endsAtMs', 8_640_000_000_000_001],
    ['isRedeemed', undefined],
    ['isRedeemed', null],
    ['isRedeemed', 'no'],
    ['isRedeemed', 0],
  ])('whose %s is %j may work or not, and is not told', (field, value) => {
    expect(() => readCoupon({ ...coupon, [field]: value })).toThrow(UnreadableResultError);
    expect(readCoupons([{ ...coupon, [field]: value }, coupon])).toEqual([coupon]);
  });

  it.each([7, undefined, ['no'], '', ' \n'])('with the terms %j has none that can be told', (terms) => {
    expect(readCoupon({ ...coupon, terms })).toEqual({ ...coupon, terms: null });
  });

  it.each([null, undefined, 'no'])('that is personal by %j is nobody’s to tell', (isPersonal) => {
    expect(() => readCoupon({ ...coupon, isPersonal })).toThrow(UnreadableResultError);
  });
});

describe('a standing', () => {
  it.each([null, undefined, -1, 1.5, '480', Number.NaN])('without points, such as %j, is none', (points) => {
    expect(() => readStanding({ ...standing, points })).toThrow(UnreadableResultError);
  });

  it('with nulls where values were is what is known', () => {
    const known = { points: 480, pendingPoints: null, tier: null, nextTier: null, expiring: null };
    expect(readStanding(known)).toEqual({ ...known, pendingPoints: 0 });
  });

  it('without a word on what expires does not say that nothing does', () => {
    const known = { points: 480, pendingPoints: 0, tier: null, nextTier: null };
    expect(readStanding({ points: 480 })).toEqual({ ...known, expiring: 'unknown' });
  });

  it.each(['', ' ', '\t\n', 7])('in the level %j is in none that has a name', (tier) => {
    expect(readStanding({ ...standing, tier })).toEqual({ ...standing, tier: null });
  });

  it.each([{ name: '', pointsMissing: 2 }, { name: 'Captain', pointsMissing: 0 }, { name: 'Captain' }, 'Captain', 7])(
    'with the next tier %j has none',
    (nextTier) => {
      expect(readStanding({ ...standing, nextTier })).toEqual({ ...standing, nextTier: null });
    },
  );

  it('with a next tier of an unknown day has it without one', () => {
    const nextTier = { name: 'Captain', pointsMissing: 20, byMs: 'soon' };
    expect(readStanding({ ...standing, nextTier })?.nextTier).toEqual({ ...nextTier, byMs: null });
  });

  it.each([
    { points: 0, atMs: NOW_MS },
    { points: 40, atMs: null },
    { points: 40, atMs: -1 },
    { points: 40, atMs: 8_640_000_000_000_001 },
    { points: 40 },
    {},
    [],
    40,
    'soon',
    undefined,
  ])('with %j expiring has something unknown that expires', (expiring) => {
    expect(readStanding({ ...standing, expiring })).toEqual({ ...standing, expiring: 'unknown' });
  });

  it('of which nothing expires says so', () => {
    expect(readStanding({ ...standing, expiring: null })).toEqual({ ...standing, expiring: null });
  });
});

describe('a programme', () => {
  it.each([null, undefined, 'many', {}, []])('with %j for its tiers and rewards has none', (rows) => {
    expect(readProgramme({ ...programme, tiers: rows, rewards: rows })).toEqual({
      ...programme,
      tiers: [],
      rewards: [],
    });
  });

  it('keeps the tiers and rewards that can be read', () => {
    const broken = {
      tiers: [{ name: 'Captain', fromPoints: null }, ...programme.tiers, 'Mate'],
      rewards: [{ id: 5 }, ...programme.rewards, { id: 'r2', title: 'Mug', costPoints: -1 }],
    };
    expect(readProgramme({ ...programme, ...broken })).toEqual(programme);
  });

  it.each(['', null, 7])('called %j is none', (name) => {
    expect(() => readProgramme({ ...programme, name })).toThrow(UnreadableResultError);
  });
});

describe('any answer at all', () => {
  const readers = [...LISTS, ...SINGLES].map(([, read]) => read as (answer: unknown) => unknown);
  const rows = [units, record, subscription, coupon, standing, programme];

  it('is read or is a failure that is known, and nothing else', () => {
    const odd = fc.oneof(
      fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true, withSparseArray: true }),
      // A row that is right but for one of its fields.
      fc.tuple(fc.constantFrom(...rows), fc.nat(9), fc.anything(), fc.boolean()).map(([row, at, value, isListed]) => {
        const keys = Object.keys(row);
        const changed = { ...row, [keys[at % keys.length] ?? 'id']: value };
        return isListed ? [changed] : changed;
      }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...readers), odd, (read, answer) => {
        try {
          read(answer);
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadableResultError);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
