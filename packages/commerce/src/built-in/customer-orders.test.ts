import type { AccountId, CustomerId, ImportOrder } from '@loket/contracts';
import type { Database } from '@loket/db';
import { createDatabase, findCustomerByEmail } from '@loket/db';
import { createTestDatabase } from '@loket/db/testing';
import { describe, expect, it } from 'vitest';
import { createBuiltInCustomerOrders } from './customer-orders.ts';
import { createBuiltInCustomerProfiles } from './customer-profiles.ts';
import { importRecords } from './import/import-records.ts';
import { getBuiltInStoreFacts } from './store-facts.ts';

const accountId: AccountId = 'acc_testshop01';

function createOrder(name: string, email: string, placedAtMs: number): ImportOrder {
  return {
    name,
    email,
    currency: 'EUR',
    financialStatus: 'paid',
    subtotalMinor: 100,
    shippingMinor: 0,
    taxMinor: 0,
    discountMinor: 0,
    totalMinor: 100,
    placedAtMs,
    cancelledAtMs: null,
    isOnHold: false,
    isPacking: false,
    shippingName: null,
    shippingCity: null,
    shippingCountry: null,
    lines: [
      {
        title: 'Mug',
        variantTitle: null,
        sku: null,
        quantity: 1,
        fulfilledQuantity: 0,
        removedQuantity: 0,
        unitPriceMinor: 100,
      },
    ],
    shipments: [],
  };
}

async function getCustomerId(db: Database, email: string): Promise<CustomerId> {
  const customer = await findCustomerByEmail(db, { accountId, email });
  if (customer === null) throw new Error(`no customer ${email}`);
  return customer.id;
}

async function createShop(records: readonly ImportOrder[]) {
  const { db } = createTestDatabase();
  await importRecords(db, { accountId, kind: 'orders', records, nowMs: 0 });
  const ordersOf = async (email: string) =>
    createBuiltInCustomerOrders(db, { accountId, customerId: await getCustomerId(db, email) });
  return { db, ordersOf };
}

describe('orders of one customer', () => {
  it('come newest first and at most as many as asked for', async () => {
    const names = ['#1', '#2', '#3', '#4'];
    const { ordersOf } = await createShop(
      names.map((name, index) => createOrder(name, 'ada@example.com', index * 1000)),
    );
    const orders = await (await ordersOf('ada@example.com')).listOrders({ limit: 3 });
    expect(orders.map(({ name }) => name)).toEqual(['#4', '#3', '#2']);
    expect(orders.map(({ lines }) => lines.length)).toEqual([1, 1, 1]);
  });

  it('are at most 50, whatever is asked for', async () => {
    const records = Array.from({ length: 60 }, (_, index) => createOrder(`#${index}`, 'ada@example.com', index));
    const { ordersOf } = await createShop(records);
    expect(await (await ordersOf('ada@example.com')).listOrders({ limit: 500 })).toHaveLength(50);
  });

  it.each(['#W1042', 'w1042', ' # w 1042 ', 'Ｗ1042'])('are found by name, written as %j', async (name) => {
    const { ordersOf } = await createShop([createOrder('#W1042', 'ada@example.com', 0)]);
    expect((await (await ordersOf('ada@example.com')).findOrder(name))?.name).toBe('#W1042');
  });

  it('are nobody else’s: another customer’s order looks like one that does not exist', async () => {
    const { ordersOf } = await createShop([
      createOrder('#1', 'ada@example.com', 0),
      createOrder('#2', 'bo@example.com', 0),
    ]);
    const orders = await ordersOf('ada@example.com');
    expect(await orders.findOrder('#2')).toBeNull();
    expect(await orders.findOrder('#999')).toBeNull();
    expect(await orders.findOrder('')).toBeNull();
    expect((await orders.listOrders({ limit: 50 })).map(({ name }) => name)).toEqual(['#1']);
  });

  it('come without a query for each of them', async () => {
    const records = Array.from({ length: 50 }, (_, index) => createOrder(`#${index}`, 'ada@example.com', index));
    const { db } = await createShop(records);
    const customerId = await getCustomerId(db, 'ada@example.com');
    let statements = 0;
    const counted = new Proxy(db.$client, {
      get: (client, key) => {
        if (key === 'prepare') statements += 1;
        return Reflect.get(client, key);
      },
    });
    const orders = createBuiltInCustomerOrders(createDatabase(counted), { accountId, customerId });
    expect(await orders.listOrders({ limit: 50 })).toHaveLength(50);
    expect(statements).toBe(3);
  });
});

describe('the profile of one customer', () => {
  it('is what was imported', async () => {
    const { db } = await createShop([createOrder('#1', 'ada@example.com', 0)]);
    const id = await getCustomerId(db, 'ada@example.com');
    const profiles = createBuiltInCustomerProfiles(db, { accountId, customerId: id });
    expect(await profiles.getProfile()).toEqual({ id, email: 'ada@example.com', firstName: null, lastName: null });
  });

  it('fails when the customer is gone', async () => {
    const { db } = createTestDatabase();
    const profiles = createBuiltInCustomerProfiles(db, { accountId, customerId: 'cus_00000000' });
    await expect(profiles.getProfile()).rejects.toMatchObject({ code: 'internal' });
  });
});

describe('facts of the built-in store', () => {
  it('say that nothing is there before an import, and what is there after', async () => {
    const { db } = createTestDatabase();
    const before = { isConnected: true, areOrdersSynced: false, isCatalogueSynced: false, failure: null };
    expect(await getBuiltInStoreFacts(db, { accountId })).toEqual(before);
    const records = [createOrder('#1', 'ada@example.com', 0)];
    await importRecords(db, { accountId, kind: 'orders', records, nowMs: 0 });
    expect(await getBuiltInStoreFacts(db, { accountId })).toEqual({ ...before, areOrdersSynced: true });
  });
});
