import type { AccountId, ImportCustomer, ImportKind, ImportOrder, ImportProduct } from '@loket/contracts';
import type { Database } from '@loket/db';
import { findCustomerByEmail } from '@loket/db';
import { createTestDatabase } from '@loket/db/testing';
import * as fc from 'fast-check';
import type { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { createBuiltInCustomerOrders } from '../customer-orders.ts';
import { importRecords } from './import-records.ts';

const accountId: AccountId = 'acc_testshop01';
const nowMs = Date.UTC(2026, 10, 20);

const customer: ImportCustomer = {
  externalId: 'c-1',
  email: 'ada@example.com',
  firstName: 'Ada',
  lastName: null,
  phone: null,
  locale: 'nl',
  acceptsEmailMarketing: true,
  acceptsSmsMarketing: false,
  tags: ['regular'],
};

const order: ImportOrder = {
  name: '#1042',
  email: 'ada@example.com',
  currency: 'EUR',
  financialStatus: 'paid',
  subtotalMinor: 8400,
  shippingMinor: 495,
  taxMinor: 0,
  discountMinor: 0,
  totalMinor: 8895,
  placedAtMs: Date.UTC(2026, 10, 17, 18, 8),
  cancelledAtMs: null,
  isOnHold: false,
  isPacking: false,
  shippingName: null,
  shippingCity: 'Utrecht',
  shippingCountry: 'NL',
  lines: [
    {
      title: 'Tee',
      variantTitle: 'M',
      sku: 'TEE-M',
      quantity: 2,
      fulfilledQuantity: 1,
      removedQuantity: 0,
      unitPriceMinor: 3000,
    },
    {
      title: 'Mug',
      variantTitle: null,
      sku: null,
      quantity: 1,
      fulfilledQuantity: 0,
      removedQuantity: 1,
      unitPriceMinor: 2400,
    },
  ],
  shipments: [
    {
      status: 'in-transit',
      carrier: 'PostNL',
      trackingNumber: '3S123',
      trackingUrl: 'https://track.example/3S123',
      shippedAtMs: Date.UTC(2026, 10, 18),
      deliveredAtMs: null,
      expected: { fromMs: Date.UTC(2026, 10, 21), toMs: Date.UTC(2026, 10, 22) },
      lines: [{ lineIndex: 0, quantity: 1 }],
    },
  ],
};

const product: ImportProduct = {
  handle: 'tee',
  title: 'Tee',
  description: 'A tee.',
  vendor: null,
  productType: 'Clothing',
  tags: ['cotton', 'it’s "quoted"'],
  status: 'active',
  currency: 'EUR',
  imageUrl: 'https://shop.example/tee.svg',
  imageAlt: null,
  variants: [
    {
      sku: 'TEE-M',
      options: [{ name: 'Size', value: 'M' }],
      priceMinor: 3000,
      compareAtMinor: null,
      stock: -2,
      imageUrl: null,
    },
  ],
};

function importAll(db: Database, kind: ImportKind, records: readonly unknown[]) {
  return importRecords(db, { accountId, kind, records, nowMs });
}

async function listOrdersOf(db: Database, email: string) {
  const found = await findCustomerByEmail(db, { accountId, email });
  if (found === null) return null;
  return createBuiltInCustomerOrders(db, { accountId, customerId: found.id }).listOrders({ limit: 50 });
}

function dump(sqlite: DatabaseSync) {
  const tables = ['customers', 'products', 'variants', 'orders', 'order_lines', 'shipments'];
  return tables.map((table) =>
    sqlite
      .prepare(`select * from ${table}`)
      .all()
      .map((row) => JSON.stringify(row))
      .sort(),
  );
}

describe('importRecords', () => {
  it('stores an order so that it reads back whole', async () => {
    const { db } = createTestDatabase();
    await importAll(db, 'products', [product]);
    expect(await importAll(db, 'orders', [order])).toEqual([{ outcome: 'created' }]);
    const orders = await listOrdersOf(db, 'ada@example.com');
    const lineId = orders?.[0]?.lines[0]?.id;
    expect(orders).toMatchObject([
      {
        name: '#1042',
        placedAtMs: order.placedAtMs,
        cancelledAtMs: null,
        isOnHold: false,
        isPacking: false,
        total: { amountMinor: 8895, currency: 'EUR' },
        lines: [
          {
            sku: 'TEE-M',
            quantity: 2,
            fulfilledQuantity: 1,
            imageUrl: 'https://shop.example/tee.svg',
            productHandle: 'tee',
            productTags: product.tags,
          },
          {
            title: 'Mug',
            removedQuantity: 1,
            imageUrl: null,
            productTags: [],
            unitPrice: { amountMinor: 2400, currency: 'EUR' },
          },
        ],
        shipments: [
          {
            status: 'in-transit',
            trackingNumber: '3S123',
            expected: order.shipments[0]?.expected,
            lines: [{ lineId, quantity: 1 }],
          },
        ],
      },
    ]);
  });

  it('finds records unchanged the second time and updates those that differ', async () => {
    const { db, sqlite } = createTestDatabase();
    const all = [
      ['products', product],
      ['customers', customer],
      ['orders', order],
    ] as const;
    for (const [kind, record] of all) await importAll(db, kind, [record]);
    const before = dump(sqlite);
    for (const [kind, record] of all) expect(await importAll(db, kind, [record])).toEqual([{ outcome: 'unchanged' }]);
    expect(dump(sqlite)).toEqual(before);
    expect(await importAll(db, 'products', [{ ...product, title: 'Harbour tee' }])).toEqual([{ outcome: 'updated' }]);
    expect(await importAll(db, 'orders', [{ ...order, isOnHold: true }])).toEqual([{ outcome: 'updated' }]);
    expect(await importAll(db, 'customers', [{ ...customer, tags: [] }])).toEqual([{ outcome: 'updated' }]);
  });

  it('keeps the ids of lines when others are added before them', async () => {
    const { db } = createTestDatabase();
    await importAll(db, 'orders', [order]);
    const before = (await listOrdersOf(db, order.email))?.[0]?.lines;
    const added = { ...order.lines[0], sku: 'SOCKS', fulfilledQuantity: 0 };
    await importAll(db, 'orders', [{ ...order, lines: [added, ...order.lines], shipments: [] }]);
    const after = (await listOrdersOf(db, order.email))?.[0];
    expect(after?.lines.slice(1).map(({ id }) => id)).toEqual(before?.map(({ id }) => id));
    expect(after?.shipments).toEqual([]);
  });

  it('takes the good records of a request and says which field is wrong in the others', async () => {
    const { db } = createTestDatabase();
    const [line] = order.lines;
    const [shipment] = order.shipments;
    const outcomes = await importAll(db, 'orders', [
      order,
      { ...order, name: '#2', totalMinor: 12.5 },
      { ...order, name: '#3', lines: [{ ...line, fulfilledQuantity: 3 }], shipments: [] },
      { ...order, name: '#4', shipments: [{ ...shipment, lines: [{ lineIndex: 2, quantity: 1 }] }] },
      { ...order, name: '#5', shipments: [shipment, shipment, shipment] },
      { ...order, name: '#6', shipments: [{ ...shipment, expected: { fromMs: 2, toMs: 1 } }] },
      { ...order, name: ' # ' },
      { ...order, name: '1042 ' },
      'not a record',
      { ...order, name: '#7', email: 'nobody' },
    ]);
    expect(outcomes.map((entry) => ('reason' in entry ? entry.reason : entry.outcome))).toEqual([
      'created',
      expect.stringMatching(/^totalMinor: /),
      'lines.0.fulfilledQuantity: more units have left or been removed than were ordered',
      'shipments.0.lines.0.lineIndex: the order has 2 lines, counted from 0',
      'shipments.2.lines.0.quantity: more units are in parcels than were ordered',
      'shipments.0.expected: ends before it begins',
      'name: expected more than # and spaces',
      'name: repeats an earlier record of this request',
      expect.stringContaining('expected object'),
      expect.stringMatching(/^email: /),
    ]);
    expect(await listOrdersOf(db, order.email)).toHaveLength(1);
  });

  it('completes a customer whom an order named first, under the same id', async () => {
    const { db } = createTestDatabase();
    await importAll(db, 'orders', [order]);
    const before = await findCustomerByEmail(db, { accountId, email: 'ada@example.com' });
    expect(await importAll(db, 'customers', [{ ...customer, email: ' ADA@example.com ' }])).toEqual([
      { outcome: 'updated' },
    ]);
    expect(await findCustomerByEmail(db, { accountId, email: 'ada@example.com' })).toEqual({
      ...before,
      firstName: 'Ada',
      locale: 'nl',
    });
  });

  it('follows a customer to a new address and never gives their orders to the next owner of the old one', async () => {
    const { db } = createTestDatabase();
    await importAll(db, 'customers', [customer]);
    await importAll(db, 'orders', [order]);
    await importAll(db, 'customers', [{ ...customer, email: 'ada.new@example.com' }]);
    await importAll(db, 'customers', [{ ...customer, externalId: 'c-2', firstName: 'Other' }]);
    expect(await listOrdersOf(db, 'ada.new@example.com')).toHaveLength(1);
    expect(await listOrdersOf(db, 'ada@example.com')).toEqual([]);
  });

  it('refuses a customer whose key and address belong to two customers', async () => {
    const { db } = createTestDatabase();
    await importAll(db, 'customers', [customer, { ...customer, externalId: 'c-2', email: 'bo@example.com' }]);
    expect(await importAll(db, 'customers', [{ ...customer, email: 'bo@example.com' }])).toEqual([
      { outcome: 'refused', reason: 'email: belongs to another customer' },
    ]);
  });

  it('keeps accounts apart', async () => {
    const { db } = createTestDatabase();
    await importAll(db, 'orders', [order]);
    const other = { accountId: 'acc_othershop', nowMs } as const;
    expect(await importRecords(db, { ...other, kind: 'orders', records: [order] })).toEqual([{ outcome: 'created' }]);
    expect(await listOrdersOf(db, order.email)).toHaveLength(1);
  });

  it('takes 200 orders of 50 lines with the longest texts within the limits of D1', async () => {
    const { db } = createTestDatabase();
    const lines = Array.from({ length: 50 }, (_, index) => ({
      ...order.lines[0],
      sku: `${index}`,
      title: '漢'.repeat(500),
    }));
    const records = Array.from({ length: 200 }, (_, index) => ({ ...order, name: `#${index}`, lines }));
    const outcomes = await importAll(db, 'orders', records);
    expect(new Set(outcomes.map(({ outcome }) => outcome))).toEqual(new Set(['created']));
  });
});

describe('importRecords with any orders and customers', () => {
  const line = fc.record({
    title: fc.string({ minLength: 1, maxLength: 12 }),
    variantTitle: fc.option(fc.string({ maxLength: 8 })),
    sku: fc.option(fc.constantFrom('A', 'B')),
    quantity: fc.integer({ min: 1, max: 9 }),
    fulfilledQuantity: fc.constant(0),
    removedQuantity: fc.constant(0),
    unitPriceMinor: fc.nat(),
  });
  const email = fc.constantFrom('a@example.com', 'b@example.com', 'c@example.com');
  const orderRecords = fc.uniqueArray(
    fc.record({ name: fc.nat(30).map((n) => `#${n}`), email, lines: fc.array(line, { minLength: 1, maxLength: 4 }) }),
    { selector: ({ name }) => name, maxLength: 8 },
  );
  const customerRecords = fc.uniqueArray(fc.record({ email, firstName: fc.option(fc.string({ maxLength: 9 })) }), {
    selector: (record) => record.email,
  });
  const importOf = (kind: 'orders' | 'customers', base: object) => (record: object) => ({
    kind,
    record: { ...base, ...record },
  });
  const batches = fc
    .tuple(orderRecords, customerRecords)
    .map(([orders, customers]) =>
      orders
        .map(importOf('orders', { ...order, shipments: [] }))
        .concat(customers.map(importOf('customers', { ...customer, externalId: null }))),
    );

  it('changes nothing the second time, and the order of batches does not matter', async () => {
    const shuffled = batches.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    await fc.assert(
      fc.asyncProperty(shuffled, async ([first, second]) => {
        const one = createTestDatabase();
        const two = createTestDatabase();
        for (const { kind, record } of first) await importAll(one.db, kind, [record]);
        for (const { kind, record } of second) await importAll(two.db, kind, [record]);
        expect(dump(two.sqlite)).toEqual(dump(one.sqlite));
        for (const { kind, record } of second) {
          expect(await importAll(one.db, kind, [record])).toEqual([{ outcome: 'unchanged' }]);
        }
        expect(dump(one.sqlite)).toEqual(dump(two.sqlite));
      }),
      { numRuns: 30 },
    );
  });
});
