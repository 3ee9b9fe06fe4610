import type { CustomerId, ImportOrder, ImportReturn, ReturnRules } from '@loket/contracts';
import type { Database } from '@loket/db';
import { createDatabase } from '@loket/db';
import { createTestDatabase } from '@loket/db/testing';
import { describe, expect, it } from 'vitest';
import { createBuiltInCustomerOrders } from './customer-orders.ts';
import { createBuiltInCustomerReturns } from './customer-returns.ts';
import { NOW_MS, accountId, buildOrder, buildOrderLine, buildReturn, fill, getCustomerId } from './testing.ts';

const RULES: ReturnRules = { windowDays: 30, excludedHandles: [], excludedTags: [] };

interface Shop {
  readonly orders: readonly ImportOrder[];
  readonly returns: readonly ImportReturn[];
  readonly rules?: ReturnRules;
}

function createReturns(db: Database, customerId: CustomerId, rules: ReturnRules) {
  const timeZone = 'Europe/Amsterdam';
  return createBuiltInCustomerReturns(db, { accountId, customerId, rules, timeZone, nowMs: () => NOW_MS });
}

async function createShop({ orders, returns, rules = RULES }: Shop) {
  const { db, sqlite } = createTestDatabase();
  await fill(db, 'orders', orders);
  if (returns.length > 0) await fill(db, 'returns', returns);
  const portsOf = async (email: string) => {
    const customerId = await getCustomerId(db, email);
    const orders = createBuiltInCustomerOrders(db, { accountId, customerId });
    return { orders, returns: createReturns(db, customerId, rules) };
  };
  const decide = async (name = '#1042') => {
    const ports = await portsOf('ada@example.com');
    const order = await ports.orders.findOrder(name);
    if (order === null) throw new Error(`no order ${name}`);
    const { units } = await ports.returns.getEligibility(order);
    const placeOf = new Map(order.lines.map(({ id }, place) => [id, place]));
    return units.map(({ lineId, quantity, state }) => [placeOf.get(lineId), quantity, state]);
  };
  return { db, sqlite, portsOf, decide };
}

describe('what can be returned', () => {
  it('is what was delivered, less what a return already holds', async () => {
    const { decide } = await createShop({
      orders: [buildOrder({ lines: [buildOrderLine({ quantity: 3, fulfilledQuantity: 3 })] })],
      returns: [buildReturn()],
    });
    expect(await decide()).toEqual([
      [0, 1, 'in-return'],
      [0, 2, 'returnable'],
    ]);
  });

  it('is decided by the merchant’s rules in the shop’s time zone', async () => {
    const orders = [buildOrder()];
    const { decide } = await createShop({ orders, returns: [], rules: { ...RULES, windowDays: 1 } });
    expect(await decide()).toEqual([[0, 1, 'window-over']]);
    const today = await createShop({ orders, returns: [], rules: { ...RULES, windowDays: 2 } });
    const ports = await today.portsOf('ada@example.com');
    const order = await ports.orders.findOrder('#1042');
    if (order === null) throw new Error('no order');
    expect(await ports.returns.getEligibility(order)).toEqual({
      orderId: order.id,
      units: [
        {
          lineId: order.lines[0]?.id,
          quantity: 1,
          state: 'returnable',
          // The end of 20 November in Amsterdam, an hour before that of UTC.
          untilMs: Date.UTC(2026, 10, 20, 23) - 1,
        },
      ],
    });
  });

  it('leaves out a product by a tag that the catalogue gives it', async () => {
    const { db, decide } = await createShop({
      orders: [buildOrder()],
      returns: [],
      rules: { ...RULES, excludedTags: ['Final Sale'] },
    });
    expect(await decide()).toEqual([[0, 1, 'returnable']]);
    const product = {
      handle: 'tee',
      title: 'Tee',
      description: '',
      vendor: null,
      productType: null,
      tags: ['cotton', 'final sale'],
      status: 'active',
      currency: null,
      imageUrl: null,
      imageAlt: null,
      variants: [{ sku: 'TEE-M', options: [], priceMinor: 1, compareAtMinor: null, stock: null, imageUrl: null }],
    };
    await fill(db, 'products', [product]);
    expect(await decide()).toEqual([[0, 1, 'excluded']]);
  });

  it('is free again when a return was rejected or cancelled', async () => {
    const { decide } = await createShop({
      orders: [buildOrder()],
      returns: [buildReturn({ status: 'rejected' }), buildReturn({ name: 'R-2', status: 'cancelled' })],
    });
    expect(await decide()).toEqual([[0, 1, 'returnable']]);
  });

  it('is not lessened by somebody else’s return of an order of that name', async () => {
    const { decide } = await createShop({
      orders: [buildOrder()],
      returns: [buildReturn({ email: 'bo@example.com' })],
    });
    expect(await decide()).toEqual([[0, 1, 'returnable']]);
  });

  it('is found by the order’s name, however the return writes it', async () => {
    const { decide } = await createShop({
      orders: [buildOrder({ name: '#W1042' })],
      returns: [buildReturn({ orderName: ' w1042' })],
    });
    expect(await decide('#W1042')).toEqual([[0, 1, 'in-return']]);
  });
});

describe('the returns of one customer', () => {
  it('come newest first, with the lines of their orders, and at most as many as asked for', async () => {
    const { portsOf } = await createShop({
      orders: [buildOrder(), buildOrder({ name: '#2', lines: [buildOrderLine({ sku: 'MUG' })] })],
      returns: [
        buildReturn({ name: 'R-1', requestedAtMs: 1 }),
        buildReturn({
          name: 'R-2',
          requestedAtMs: 2,
          orderName: '2',
          status: 'refunded',
          receivedAtMs: 3,
          refund: { amountMinor: 3_000, currency: 'EUR' },
          refundedAtMs: 4,
          lines: [{ sku: 'MUG', title: 'Mug', variantTitle: null, quantity: 1 }],
        }),
      ],
    });
    const ports = await portsOf('ada@example.com');
    const mugLineId = (await ports.orders.findOrder('#2'))?.lines[0]?.id;
    const returns = await ports.returns.listReturns({ limit: 50 });
    expect(returns.map(({ name }) => name)).toEqual(['R-2', 'R-1']);
    expect(returns[0]).toEqual({
      id: expect.stringMatching(/^ret_[0-9a-f]{32}$/),
      name: 'R-2',
      orderName: '2',
      status: 'refunded',
      requestedAtMs: 2,
      receivedAtMs: 3,
      refund: { amountMinor: 3_000, currency: 'EUR' },
      refundedAtMs: 4,
      lines: [{ lineId: mugLineId, title: 'Mug', quantity: 1 }],
    });
    expect((await ports.returns.listReturns({ limit: 1 })).map(({ name }) => name)).toEqual(['R-2']);
    expect(await ports.returns.listReturns({ limit: 0 })).toHaveLength(1);
  });

  it('are nobody else’s', async () => {
    const { portsOf } = await createShop({
      orders: [buildOrder(), buildOrder({ name: '#2', email: 'bo@example.com' })],
      returns: [buildReturn(), buildReturn({ name: 'R-2', orderName: '#2', email: 'bo@example.com' })],
    });
    const { returns } = await portsOf('bo@example.com');
    expect((await returns.listReturns({ limit: 50 })).map(({ name }) => name)).toEqual(['R-2']);
  });

  it('say every unit that goes back, also of an order that is not there or has less', async () => {
    const { portsOf } = await createShop({
      orders: [buildOrder()],
      returns: [
        buildReturn({ name: 'R-1', orderName: '#9' }),
        buildReturn({ name: 'R-2', lines: [{ sku: 'TEE-M', title: 'Tee', variantTitle: 'M', quantity: 5 }] }),
        buildReturn({ name: 'R-3', lines: [{ sku: null, title: 'Lamp', variantTitle: null, quantity: 2 }] }),
      ],
    });
    const ports = await portsOf('ada@example.com');
    const ownLineId = (await ports.orders.findOrder('#1042'))?.lines[0]?.id;
    const returns = await ports.returns.listReturns({ limit: 50 });
    const byName = new Map(returns.map(({ name, lines }) => [name, lines]));
    const other = expect.stringMatching(/^lin_[0-9a-f]{32}_0$/);
    expect(byName.get('R-1')).toEqual([{ lineId: other, title: 'Tee', quantity: 1 }]);
    expect(byName.get('R-3')).toEqual([{ lineId: other, title: 'Lamp', quantity: 2 }]);
    expect(byName.get('R-2')).toEqual([{ lineId: ownLineId, title: 'Tee', quantity: 5 }]);
  });

  it('are read also where a row holds what nobody knows', async () => {
    const { sqlite, portsOf, decide } = await createShop({ orders: [buildOrder()], returns: [buildReturn()] });
    const ports = await portsOf('ada@example.com');
    const lines = JSON.stringify([
      null,
      { sku: null, title: 'x', variantTitle: null, quantity: null },
      { sku: 'TEE-M', title: 'Tee', variantTitle: null, quantity: 1 },
    ]);
    sqlite.prepare("update returns set status = 'lost-in-space', refund_minor = 5, lines = ?").run(lines);
    expect(await ports.returns.listReturns({ limit: 50 })).toMatchObject([
      { status: 'other', refund: null, lines: [{ title: 'Tee', quantity: 1 }] },
    ]);
    expect(await decide()).toEqual([[0, 1, 'in-return']]);
    for (const broken of ['{', 'null', '"x"', '5']) {
      sqlite.prepare('update returns set lines = ?').run(broken);
      expect(await ports.returns.listReturns({ limit: 50 })).toMatchObject([{ lines: [] }]);
    }
  });

  it('come without a query for each of them', async () => {
    const names = Array.from({ length: 30 }, (_, index) => `${index}`);
    const { db } = await createShop({
      orders: names.map((name) => buildOrder({ name })),
      returns: names.map((name) => buildReturn({ name, orderName: name })),
    });
    const customerId = await getCustomerId(db, 'ada@example.com');
    let statements = 0;
    const counted = new Proxy(db.$client, {
      get: (client, key) => {
        if (key === 'prepare') statements += 1;
        return Reflect.get(client, key);
      },
    });
    const returns = createReturns(createDatabase(counted), customerId, RULES);
    expect(await returns.listReturns({ limit: 50 })).toHaveLength(30);
    expect(statements).toBe(4);
  });
});
