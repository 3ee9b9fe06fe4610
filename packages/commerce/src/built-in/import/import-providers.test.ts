import type { ImportKind } from '@loket/contracts';
import type { Database } from '@loket/db';
import { findCustomerByEmail } from '@loket/db';
import { createTestDatabase } from '@loket/db/testing';
import type { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { createBuiltInCoupons, createBuiltInCustomerCoupons } from '../coupons.ts';
import { createBuiltInCustomerSubscriptions } from '../customer-subscriptions.ts';
import { createBuiltInCustomerLoyalty } from '../loyalty.ts';
import {
  NOW_MS,
  accountId,
  buildCoupon,
  buildCustomer,
  buildMember,
  buildReturn,
  buildSubscription,
  fill,
  getCustomerId,
} from '../testing.ts';
import { importRecords } from './import-records.ts';

const TABLES: Record<string, string> = {
  subscriptions: 'subscriptions',
  'loyalty-members': 'loyalty_members',
  coupons: 'coupons',
  returns: 'returns',
};

function importAll(db: Database, kind: ImportKind, records: readonly unknown[], nowMs = NOW_MS) {
  return importRecords(db, { accountId, kind, records, nowMs });
}

async function listReasons(db: Database, kind: ImportKind, records: readonly unknown[]): Promise<string[]> {
  const outcomes = await importAll(db, kind, records);
  return outcomes.map((entry) => ('reason' in entry ? entry.reason : entry.outcome));
}

function dump(sqlite: DatabaseSync, kind: string) {
  return ['customers', TABLES[kind]].map((table) => sqlite.prepare(`select * from ${table}`).all());
}

const ada = { email: 'ada@example.com' };
const kinds: [ImportKind, object, object][] = [
  ['subscriptions', buildSubscription(), { status: 'paused' }],
  ['loyalty-members', buildMember({ expiring: { points: 20, atMs: NOW_MS + 1 } }), { points: 500 }],
  ['coupons', buildCoupon({ ...ada, minimum: { amountMinor: 5_000, currency: 'EUR' } }), { isRedeemed: true }],
  ['returns', buildReturn({ refund: { amountMinor: 3_000, currency: 'EUR' } }), { status: 'received' }],
];

describe('an import of what providers hold', () => {
  it.each(kinds)('of %s changes nothing the second time, and updates what differs', async (kind, record, change) => {
    const { db, sqlite } = createTestDatabase();
    expect(await importAll(db, kind, [record])).toEqual([{ outcome: 'created' }]);
    const before = dump(sqlite, kind);
    expect(await importAll(db, kind, [record], NOW_MS + 1)).toEqual([{ outcome: 'unchanged' }]);
    expect(dump(sqlite, kind)).toEqual(before);
    expect(await importAll(db, kind, [{ ...record, ...change }])).toEqual([{ outcome: 'updated' }]);
    expect(dump(sqlite, kind)[1]).toHaveLength(1);
  });

  it.each(kinds)('of %s brings a customer along, whom a customer record completes', async (kind, record) => {
    const { db } = createTestDatabase();
    await fill(db, kind, [record]);
    const id = await getCustomerId(db, 'ada@example.com');
    await fill(db, 'customers', [buildCustomer()]);
    await fill(db, kind, [record]);
    expect(await findCustomerByEmail(db, { accountId, ...ada })).toMatchObject({ id, firstName: 'Ada' });
  });

  it.each(kinds)('of %s keeps accounts apart', async (kind, record) => {
    const { db, sqlite } = createTestDatabase();
    await fill(db, kind, [record]);
    const other = { accountId: 'acc_othershop', nowMs: NOW_MS } as const;
    expect(await importRecords(db, { ...other, kind, records: [record] })).toEqual([{ outcome: 'created' }]);
    expect(dump(sqlite, kind)[1]).toHaveLength(2);
  });

  it('of a public coupon makes no customer', async () => {
    const { db, sqlite } = createTestDatabase();
    await fill(db, 'coupons', [buildCoupon()]);
    expect(dump(sqlite, 'coupons')[0]).toEqual([]);
  });

  it('of many records finds what is there however many there are', async () => {
    const { db } = createTestDatabase();
    const records = Array.from({ length: 200 }, (_, index) =>
      buildSubscription({ key: `S-${index}`, email: `c${index}@example.com` }),
    );
    await fill(db, 'subscriptions', records);
    const outcomes = await importAll(db, 'subscriptions', records);
    expect(new Set(outcomes.map(({ outcome }) => outcome))).toEqual(new Set(['unchanged']));
  });

  it('of the longest returns stays within the limits of D1', async () => {
    const { db } = createTestDatabase();
    const line = { sku: null, title: '漢'.repeat(500), variantTitle: '漢'.repeat(450), quantity: 1 };
    await fill(db, 'returns', [buildReturn({ lines: Array.from({ length: 490 }, () => line) })]);
  });
});

describe('a record that cannot go in is refused by itself', () => {
  it('among subscriptions', async () => {
    const { db } = createTestDatabase();
    const records = [
      buildSubscription(),
      { ...buildSubscription({ key: 'S-2' }), status: 'asleep' },
      buildSubscription({ key: 'S-3', interval: { unit: 'week', count: 0 } }),
      buildSubscription({ title: 'Tea' }),
    ];
    expect(await listReasons(db, 'subscriptions', records)).toEqual([
      'created',
      expect.stringMatching(/^status: /),
      expect.stringMatching(/^interval.count: /),
      'key: repeats an earlier record of this request',
    ]);
  });

  it('among members', async () => {
    const { db } = createTestDatabase();
    const records = [
      buildMember(),
      buildMember({ email: 'bo@example.com', points: -1 }),
      buildMember({ email: 'cy@example.com', expiring: { points: 0, atMs: 0 } }),
      buildMember({ email: ' ADA@example.com' }),
      null,
    ];
    expect(await listReasons(db, 'loyalty-members', records)).toEqual([
      'created',
      expect.stringMatching(/^points: /),
      expect.stringMatching(/^expiring.points: /),
      'email: repeats an earlier record of this request',
      expect.stringContaining('expected object'),
    ]);
  });

  it('among coupons', async () => {
    const { db } = createTestDatabase();
    const negative = { amountMinor: -1, currency: 'EUR' };
    const records = [
      buildCoupon(),
      buildCoupon({ code: 'welcome10' }),
      buildCoupon({ code: 'TWO WORDS' }),
      buildCoupon({ code: 'A', startsAtMs: 2, endsAtMs: 1 }),
      buildCoupon({ code: 'B', benefit: { type: 'amount', amount: negative } }),
      buildCoupon({ code: 'C', minimum: negative }),
    ];
    expect(await listReasons(db, 'coupons', records)).toEqual([
      'created',
      'code: repeats an earlier record of this request',
      expect.stringMatching(/^code: /),
      'endsAtMs: ends before it begins',
      'benefit.amount: expected 0 or more',
      'minimum: expected 0 or more',
    ]);
  });

  it('among returns', async () => {
    const { db } = createTestDatabase();
    const line = { sku: '\u0001'.repeat(500), title: 'x', variantTitle: null, quantity: 1 };
    const records = [
      buildReturn(),
      buildReturn({ name: 'r-1001' }),
      buildReturn({ name: ' # ' }),
      buildReturn({ name: 'R-2', orderName: '#' }),
      buildReturn({ name: 'R-3', refund: { amountMinor: -1, currency: 'EUR' } }),
      buildReturn({ name: 'R-4', lines: [] }),
      buildReturn({ name: 'R-5', lines: Array.from({ length: 500 }, () => line) }),
    ];
    expect(await listReasons(db, 'returns', records)).toEqual([
      'created',
      'name: repeats an earlier record of this request',
      'name: expected more than # and spaces',
      'orderName: expected more than # and spaces',
      'refund: expected 0 or more',
      expect.stringMatching(/^lines: /),
      'lines: their texts are longer than 500,000 characters together',
    ]);
  });
});

describe('a thing that changes hands', () => {
  it('is a code of one customer only', async () => {
    const { db } = createTestDatabase();
    const nowMs = () => NOW_MS;
    const ofCustomer = async (email: string) =>
      createBuiltInCustomerCoupons(db, { accountId, customerId: await getCustomerId(db, email), nowMs });
    await fill(db, 'coupons', [buildCoupon(ada)]);
    await fill(db, 'coupons', [buildCoupon({ code: 'Welcome10', email: 'bo@example.com' })]);
    expect(await (await ofCustomer('ada@example.com')).findCoupon('WELCOME10')).toBeNull();
    expect((await (await ofCustomer('bo@example.com')).findCoupon('WELCOME10'))?.code).toBe('Welcome10');
    await fill(db, 'coupons', [buildCoupon()]);
    expect(await (await ofCustomer('bo@example.com')).findCoupon('WELCOME10')).toBeNull();
    expect(await createBuiltInCoupons(db, { accountId, nowMs }).findCoupon('WELCOME10')).not.toBeNull();
  });

  it('is a subscription of one customer only', async () => {
    const { db } = createTestDatabase();
    await fill(db, 'subscriptions', [buildSubscription()]);
    await fill(db, 'subscriptions', [buildSubscription({ email: 'bo@example.com' })]);
    for (const [email, count] of [
      ['ada@example.com', 0],
      ['bo@example.com', 1],
    ] as const) {
      const customerId = await getCustomerId(db, email);
      const port = createBuiltInCustomerSubscriptions(db, { accountId, customerId });
      expect(await port.listSubscriptions({ limit: 50 })).toHaveLength(count);
    }
  });

  it('is an address, whose next owner gets no points of the one before', async () => {
    const { db } = createTestDatabase();
    await fill(db, 'customers', [buildCustomer()]);
    await fill(db, 'loyalty-members', [buildMember()]);
    await fill(db, 'customers', [buildCustomer({ email: 'ada.new@example.com' })]);
    expect(await importAll(db, 'loyalty-members', [buildMember({ points: 5 })])).toEqual([{ outcome: 'created' }]);
    const programme = { name: 'Club', tiers: [], rewards: [] };
    const pointsOf = async (email: string) => {
      const customerId = await getCustomerId(db, email);
      const port = createBuiltInCustomerLoyalty(db, { accountId, customerId, programme, nowMs: () => NOW_MS });
      return (await port.getStanding())?.points;
    };
    expect(await pointsOf('ada.new@example.com')).toBe(420);
    expect(await pointsOf('ada@example.com')).toBe(5);
  });
});
