import { IMPORT_RECORD_SCHEMAS, LOCALES, PutAccountRequestSchema, SHIPMENT_STATUSES } from '@loket/contracts';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DEMO_ACCOUNT, DEMO_SIGN_INS, buildDemoShop } from '../../apps/storefront/demo/demo-shop.ts';
import { renderPages } from '../../apps/storefront/src/pages.ts';

const ANCHOR_MS = Date.UTC(2026, 10, 22, 10);
const PICTURES = new URL('../../apps/storefront/public/products/', import.meta.url);
const shop = buildDemoShop(ANCHOR_MS, { shopUrl: 'https://shop.example' });

describe('the demo shop', () => {
  it('has 24 products, 12 customers, 40 orders and 54 articles, all of which an import takes', () => {
    expect([shop.products.length, shop.customers.length, shop.orders.length]).toEqual([24, 12, 40]);
    expect(shop.articles).toHaveLength(54);
    for (const kind of ['products', 'customers', 'orders', 'articles'] as const) {
      for (const record of shop[kind]) expect(IMPORT_RECORD_SCHEMAS[kind].parse(record)).toEqual(record);
    }
  });

  it('has settings that the API takes, and sign-ins that exist', () => {
    expect(PutAccountRequestSchema.parse({ ...DEMO_ACCOUNT, origins: [] }).name).toBe('Noordzee Supply');
    const emails = shop.customers.map(({ email }) => email);
    expect(emails).toEqual(expect.arrayContaining(DEMO_SIGN_INS.map(({ email }) => email)));
  });

  it('is the same for the same anchor', () => {
    expect(buildDemoShop(ANCHOR_MS, { shopUrl: 'https://shop.example' })).toEqual(shop);
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

describe('the help articles', () => {
  const pages = renderPages();
  const inLanguage = (lang: string) => shop.articles.filter((article) => article.lang === lang);

  it('are the same 18 in every language, each with as many headings', () => {
    const [first, ...others] = LOCALES.map((lang) =>
      inLanguage(lang).map(({ key, category, body }) => ({
        key,
        category,
        headings: body.match(/^## /gm)?.length,
      })),
    );
    expect(first).toHaveLength(18);
    for (const other of others) expect(other).toEqual(first);
  });

  it('each have a page where they say it is, with all their headings', () => {
    for (const { url, title, body } of shop.articles) {
      const page = pages.get(`${new URL(url ?? '').pathname.slice(1)}/index.html`) ?? '';
      expect(page, url ?? '').toContain(`<h1>${title}</h1>`);
      expect(page.match(/<h2>/g)).toHaveLength(body.match(/^## /gm)?.length ?? 0);
    }
  });

  it('are listed once in their language, and link only to pages that there are', () => {
    for (const lang of LOCALES) {
      const list = pages.get(lang === 'en' ? 'help/index.html' : `${lang}/help/index.html`) ?? '';
      const paths = inLanguage(lang).map(({ url }) => new URL(url ?? '').pathname);
      const content = list.slice(list.indexOf('<main'), list.indexOf('</main>'));
      const listed = [...content.matchAll(/<li>\s*<a href="([^"]+)"/g)].map(([, path]) => path ?? '');
      expect(listed.toSorted()).toEqual(paths.toSorted());
    }
    for (const { body } of shop.articles) {
      for (const [, path] of body.matchAll(/\]\((\/[^)]*)\)/g))
        expect(pages.has(`${path?.slice(1)}/index.html`), path).toBe(true);
    }
  });

  it('changed on a day that has been', () => {
    for (const { changedAtMs } of shop.articles) expect(changedAtMs).toBeLessThan(ANCHOR_MS);
  });
});
