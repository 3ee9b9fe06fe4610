import type { AccountId } from '@loket/contracts';
import type { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import type { Database } from '../database.ts';
import { createDatabase } from '../database.ts';
import { createTestDatabase, toD1 } from '../testing/index.ts';
import { findCoupon, listCouponHashes, listCoupons } from './coupons.ts';
import { findCustomer, findCustomerByEmail, listCustomerKeys } from './customers.ts';
import { findLoyaltyMember, listLoyaltyMemberHashes } from './loyalty-members.ts';
import { listOrderHashes, upsertOrders } from './order-imports.ts';
import { findCustomerOrder, listCustomerOrders, listCustomerOrdersByName } from './orders.ts';
import { listProductHashes } from './products.ts';
import { listCustomerReturns, listReturnHashes, listReturnsOfOrders } from './returns.ts';
import { listCustomerSubscriptions, listSubscriptionHashes } from './subscriptions.ts';

const accountId: AccountId = 'acc_testshop01';
const customerId = 'cus_00000000';

const order = {
  order: {
    accountId,
    id: 'ord_00000000',
    customerId,
    name: '#1',
    nameKey: '1',
    currency: 'EUR',
    financialStatus: 'paid',
    subtotalMinor: 0,
    shippingMinor: 0,
    taxMinor: 0,
    discountMinor: 0,
    totalMinor: 0,
    placedAtMs: 0,
    isOnHold: false,
    isPacking: false,
    contentHash: '',
    importedAtMs: 0,
  },
  lines: [],
  shipments: [],
} as const;

/** How SQLite reaches each table of every statement that a call makes. */
async function explain(call: (db: Database) => Promise<unknown>): Promise<string[]> {
  const { sqlite } = createTestDatabase();
  const seen: string[] = [];
  const d1 = toD1(sqlite);
  const db = createDatabase({
    ...d1,
    prepare: (text: string) => {
      seen.push(text);
      return d1.prepare(text);
    },
  });
  await upsertOrders(db, { accountId, newCustomers: [], records: [order] });
  seen.length = 0;
  await call(db);
  expect(seen).not.toEqual([]);
  return seen.flatMap((text) => listSteps(sqlite, text));
}

function listSteps(sqlite: DatabaseSync, text: string): string[] {
  const steps = sqlite.prepare(`explain query plan ${text}`).all();
  return steps.map(({ detail }) => String(detail)).filter((detail) => /^(?:SEARCH|SCAN) (?!json_each)/.test(detail));
}

describe('queries of shops with many rows', () => {
  it.each<[string, (db: Database) => Promise<unknown>]>([
    ['a customer by id', (db) => findCustomer(db, { accountId, customerId })],
    ['a customer by address', (db) => findCustomerByEmail(db, { accountId, email: 'ada@example.com' })],
    [
      'customers of an import',
      (db) => listCustomerKeys(db, { accountId, ids: [customerId], emails: ['a'], externalIds: ['b'] }),
    ],
    ['orders of a customer', (db) => listCustomerOrders(db, { accountId, customerId, limit: 50 })],
    ['an order by name', (db) => findCustomerOrder(db, { accountId, customerId, name: '#1' })],
    ['orders by name', (db) => listCustomerOrdersByName(db, { accountId, customerId, names: ['#1'] })],
    ['orders of an import', (db) => listOrderHashes(db, { accountId, ids: ['ord_00000000'] })],
    ['products of an import', (db) => listProductHashes(db, { accountId, ids: ['prd_00000000'] })],
    ['subscriptions of a customer', (db) => listCustomerSubscriptions(db, { accountId, customerId, limit: 50 })],
    ['subscriptions of an import', (db) => listSubscriptionHashes(db, { accountId, ids: ['sub_00000000'] })],
    ['a member', (db) => findLoyaltyMember(db, { accountId, customerId })],
    ['members of an import', (db) => listLoyaltyMemberHashes(db, { accountId, ids: [customerId] })],
    ['public coupons', (db) => listCoupons(db, { accountId, customerId: null, nowMs: 0, limit: 50 })],
    ['coupons of a customer', (db) => listCoupons(db, { accountId, customerId, nowMs: 0, limit: 50 })],
    ['a public coupon by code', (db) => findCoupon(db, { accountId, customerId: null, code: 'A' })],
    ['a coupon of a customer by code', (db) => findCoupon(db, { accountId, customerId, code: 'A' })],
    ['coupons of an import', (db) => listCouponHashes(db, { accountId, ids: ['cpn_00000000'] })],
    ['returns of a customer', (db) => listCustomerReturns(db, { accountId, customerId, limit: 50 })],
    ['returns of an order', (db) => listReturnsOfOrders(db, { accountId, customerId, orderNames: ['#1'], limit: 50 })],
    ['returns of an import', (db) => listReturnHashes(db, { accountId, ids: ['ret_00000000'] })],
    ['writing orders', (db) => upsertOrders(db, { accountId, newCustomers: [], records: [order] })],
  ])('reach %s by an index on more than the account', async (_, call) => {
    for (const step of await explain(call)) expect(step).toMatch(/account_id=\? AND /);
  });

  it('read coupons that are not over without those that are', async () => {
    const steps = await explain((db) => listCoupons(db, { accountId, customerId: null, nowMs: 0, limit: 50 }));
    expect(steps.map((step) => step.replace(/^.*customer_ends_idx /, ''))).toEqual([
      '(account_id=? AND customer_id=? AND is_redeemed=? AND ends_at_ms>?)',
      '(account_id=? AND customer_id=? AND is_redeemed=? AND ends_at_ms=?)',
    ]);
  });
});
