import {
  CONNECTION_SETTINGS,
  IMPORT_KINDS,
  IMPORT_RECORD_SCHEMAS,
  PUBLIC_CONNECTION_KINDS,
  SUBSCRIPTION_STATUSES,
} from '@loket/contracts';
import { describe, expect, it } from 'vitest';
import { DEMO_CONNECTIONS, DEMO_KINDS, buildDemoShop } from '../../apps/storefront/demo/demo-shop.ts';

const DAY_MS = 86_400_000;
const ANCHOR_MS = Date.UTC(2026, 10, 22, 10);
const shop = buildDemoShop(ANCHOR_MS, { shopUrl: 'https://shop.example' });

/** The article of one name in every language. */
function readArticles(key: string): string[] {
  const bodies = shop.articles.filter((article) => article.key === key).map(({ body }) => body);
  expect(bodies).toHaveLength(3);
  return bodies;
}

describe('what stands behind the demo shop’s connections', () => {
  it('is of every kind, and an import takes all of it', () => {
    expect(DEMO_KINDS.toSorted()).toEqual([...IMPORT_KINDS].toSorted());
    for (const kind of DEMO_KINDS) {
      expect(shop[kind].length).toBeGreaterThan(0);
      for (const record of shop[kind]) expect(IMPORT_RECORD_SCHEMAS[kind].parse(record)).toEqual(record);
    }
  });

  it('has settings that the API takes', () => {
    for (const kind of PUBLIC_CONNECTION_KINDS)
      expect(CONNECTION_SETTINGS[kind].parse(DEMO_CONNECTIONS[kind])).toEqual(DEMO_CONNECTIONS[kind]);
  });

  it('is of customers that there are, and has no key twice', () => {
    const emails = new Set(shop.customers.map(({ email }) => email));
    const records = [...shop.subscriptions, ...shop['loyalty-members'], ...shop.coupons, ...shop.returns];
    for (const { email } of records) expect(email === null || emails.has(email)).toBe(true);
    const keys = [shop.subscriptions.map(({ key }) => key), shop.coupons.map(({ code }) => code)];
    for (const list of keys) expect(new Set(list).size).toBe(list.length);
  });
});

describe('subscriptions of the demo shop', () => {
  it('are in every state, and only those that run have a next delivery', () => {
    const statuses = new Set(shop.subscriptions.map(({ status }) => status));
    expect([...statuses].toSorted()).toEqual(SUBSCRIPTION_STATUSES.filter((status) => status !== 'other').toSorted());
    for (const { status, nextAtMs } of shop.subscriptions) expect(nextAtMs !== null).toBe(status === 'active');
  });

  it('can be skipped until three days before the delivery, as the help article says', () => {
    for (const { status, nextAtMs, isSkippable } of shop.subscriptions) {
      if (status === 'active') expect(isSkippable).toBe((nextAtMs ?? 0) - ANCHOR_MS > 3 * DAY_MS);
    }
  });

  it('cost what the help article says', () => {
    const prices = shop.subscriptions.map(({ priceMinor, quantity }) => priceMinor / quantity);
    for (const price of [2835, 1125, 855]) {
      expect(prices).toContain(price);
      const [whole, cents] = (price / 100).toFixed(2).split('.');
      for (const body of readArticles('subscriptions')) expect(body).toMatch(new RegExp(`\\b${whole}[.,]${cents}\\b`));
    }
  });
});

describe('the loyalty programme of the demo shop', () => {
  it('is the one that the help article tells of', () => {
    const { name, tiers, rewards } = DEMO_CONNECTIONS.loyalty;
    expect([tiers.length, rewards.length]).toEqual([3, 4]);
    for (const body of readArticles('loyalty')) {
      expect(body).toContain(name);
      for (const tier of tiers) expect(body).toMatch(new RegExp(`^- ${tier.name} .*\\b${tier.fromPoints}\\b`, 'm'));
      for (const { title, costPoints } of rewards) {
        const amount = /\d+/.exec(title)?.[0] ?? '';
        expect(body).toMatch(new RegExp(`^- .*\\b${costPoints} (points|punten|poäng) .*${amount}`, 'm'));
      }
    }
  });

  it('has one member with points that expire, one whose points are pending, one with none, and somebody who is none', () => {
    const find = (name: string) => shop['loyalty-members'].find(({ email }) => email === `${name}@example.com`);
    expect(find('mila')).toMatchObject({ tierPoints: 238, expiring: { points: 40 } });
    expect(find('astrid')).toMatchObject({ pendingPoints: 268 });
    expect(find('emma')).toMatchObject({ points: 0, pendingPoints: 0 });
    expect(find('jack')).toBeUndefined();
  });
});

describe('coupons of the demo shop', () => {
  it('hold every code that the help article names', () => {
    const open = shop.coupons.filter(({ email }) => email === null).map(({ code }) => code);
    for (const body of readArticles('coupons')) {
      const named = new Set(body.match(/\b[A-Z]{4,}(?:\d+|BOX)\b/g));
      expect([...named].toSorted()).toEqual(['FIRSTBOX', 'STORM10', 'WELCOME10']);
      expect(open).toEqual(expect.arrayContaining([...named]));
    }
  });

  it('are in every state', () => {
    const states = shop.coupons.map(({ startsAtMs, endsAtMs, isRedeemed }) => {
      if (isRedeemed) return 'redeemed';
      if (endsAtMs !== null && endsAtMs <= ANCHOR_MS) return 'expired';
      return startsAtMs !== null && startsAtMs > ANCHOR_MS ? 'scheduled' : 'active';
    });
    expect(new Set(states)).toEqual(new Set(['active', 'scheduled', 'expired', 'redeemed']));
    expect(new Set(shop.coupons.map(({ benefit }) => benefit.type)).size).toBe(3);
  });
});

describe('returns of the demo shop', () => {
  const { windowDays, excludedHandles } = DEMO_CONNECTIONS.returns;

  it('are taken back by the rules that the help article tells of', () => {
    for (const body of readArticles('returns'))
      expect(body).toMatch(new RegExp(`\\b${windowDays} (days|dagen|dagar)\\b`));
    expect(shop.products.map(({ handle }) => handle)).toEqual(expect.arrayContaining(excludedHandles));
  });

  it('are refunded, received, rejected and requested, one of each', () => {
    expect(shop.returns.map(({ status }) => status)).toEqual(['refunded', 'received', 'rejected', 'requested']);
  });

  it('are of lines that the customer has, asked for in time, and follow each other in time', () => {
    for (const { email, orderName, lines, requestedAtMs, receivedAtMs, refundedAtMs, refund } of shop.returns) {
      const order = shop.orders.find(({ name }) => name === orderName);
      expect(order?.email).toBe(email);
      const line = order?.lines.find(({ sku }) => sku === lines[0]?.sku);
      expect(line?.fulfilledQuantity).toBeGreaterThanOrEqual(lines[0]?.quantity ?? Infinity);
      const deliveredAtMs = Math.max(...(order?.shipments ?? []).map((parcel) => parcel.deliveredAtMs ?? Infinity));
      expect(requestedAtMs).toBeGreaterThan(deliveredAtMs);
      expect(requestedAtMs).toBeLessThan(deliveredAtMs + windowDays * DAY_MS);
      const times = [requestedAtMs, receivedAtMs, refundedAtMs, ANCHOR_MS].filter((time) => time !== null);
      expect(times).toEqual(times.toSorted((a, b) => a - b));
      expect(refund?.amountMinor ?? 0).toBeLessThan(order?.totalMinor ?? 0);
    }
  });
});
