import { IMPORT_RECORD_SCHEMAS, PutAccountRequestSchema, SHIPMENT_STATUSES } from '@loket/contracts';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DEMO_ACCOUNT, DEMO_SIGN_INS, buildDemoShop } from '../../apps/storefront/demo/demo-shop.ts';

const ANCHOR_MS = Date.UTC(2026, 10, 22, 10);
const PICTURES = new URL('../../apps/storefront/public/products/', import.meta.url);
const shop = buildDemoShop(ANCHOR_MS, { imageBaseUrl: 'https://shop.example/products/' });

describe('the demo shop', () => {
  it('has 24 products, 12 customers and 40 orders, all of which an import takes', () => {
    expect([shop.products.length, shop.customers.length, shop.orders.length]).toEqual([24, 12, 40]);
    for (const kind of ['products', 'customers', 'orders'] as const) {
      for (const record of shop[kind]) expect(IMPORT_RECORD_SCHEMAS[kind].parse(record)).toEqual(record);
    }
  });

  it('has settings that the API takes, and sign-ins that exist', () => {
    expect(PutAccountRequestSchema.parse({ ...DEMO_ACCOUNT, origins: [] }).name).toBe('Noordzee Supply');
    const emails = shop.customers.map(({ email }) => email);
    expect(emails).toEqual(expect.arrayContaining(DEMO_SIGN_INS.map(({ email }) => email)));
  });

  it('is the same for the same anchor', () => {
    expect(buildDemoShop(ANCHOR_MS, { imageBaseUrl: 'https://shop.example/products/' })).toEqual(shop);
  });

  it('has orders #1001 to #1040, the newest last, none in the future', () => {
    expect(shop.orders.map(({ name }) => name)).toEqual(Array.from({ length: 40 }, (_, index) => `#${1001 + index}`));
    const times = shop.orders.map(({ placedAtMs }) => placedAtMs);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    expect(Math.max(...times)).toBeLessThan(ANCHOR_MS);
    for (const { shipments, placedAtMs } of shop.orders) {
      for (const { shippedAtMs, deliveredAtMs, expected } of shipments) {
        if (shippedAtMs !== null) expect(shippedAtMs).toBeGreaterThan(placedAtMs);
        if (deliveredAtMs !== null) expect(deliveredAtMs).toBeGreaterThan(shippedAtMs ?? Infinity);
        if (expected !== null) expect(expected.toMs).toBeGreaterThan(expected.fromMs);
      }
    }
  });

  it('adds its amounts up, and ships no unit that was not ordered', () => {
    for (const order of shop.orders) {
      const units = order.lines.map((line) => line.unitPriceMinor * (line.quantity - line.removedQuantity));
      expect(units.reduce((sum, amount) => sum + amount, 0)).toBe(order.subtotalMinor);
      expect(order.subtotalMinor + order.shippingMinor - order.discountMinor).toBe(order.totalMinor);
      for (const line of order.lines)
        expect(line.fulfilledQuantity + line.removedQuantity).toBeLessThanOrEqual(line.quantity);
    }
  });

  it('shows every state of a parcel that a carrier reports', () => {
    const statuses = new Set(shop.orders.flatMap(({ shipments }) => shipments.map(({ status }) => status)));
    expect([...statuses].toSorted()).toEqual(
      SHIPMENT_STATUSES.filter((status) => status !== 'other' && status !== 'cancelled').toSorted(),
    );
  });

  it('has one customer without an order, and some with several open ones', () => {
    const emails = new Set(shop.orders.map(({ email }) => email));
    expect(shop.customers.filter(({ email }) => !emails.has(email))).toHaveLength(1);
  });

  it('has a picture for every product, without scripts, and no other', () => {
    for (const { imageUrl } of shop.products) {
      const file = new URL(new URL(imageUrl ?? '').pathname.split('/').at(-1) ?? '', PICTURES);
      expect(existsSync(file)).toBe(true);
      expect(readFileSync(file, 'utf8')).not.toMatch(/<script|\son\w+=|href=|<foreignObject/i);
    }
    expect(readdirSync(PICTURES)).toHaveLength(24);
  });
});
