import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import type { ArticleSummary, TurnResponse } from '@loket/contracts';
import { TurnResponseSchema } from '@loket/contracts';
import { upsertArticles, createDatabase } from '@loket/db';
import { afterEach, describe, expect, it } from 'vitest';
import { setOutsideObserver } from '../thread/outside.ts';
import {
  addArticles,
  addProducts,
  call,
  callJson,
  createShop,
  createVisitor,
  say,
  settleSearch,
  waitForAnswer,
  type TestShop,
} from '../testing/shop.ts';
import { searchStub } from './stub.ts';

afterEach(() => setOutsideObserver(null));

const BODY = 'Orders to Belgium arrive within 3 working days.';
const search = (shop: TestShop, text: string) =>
  searchStub(env, shop.accountId).searchPassages(
    { accountId: shop.accountId, currency: 'EUR' },
    { text, lang: 'en', limit: 5 },
  );
const listArticles = async (shop: TestShop) =>
  (await callJson<{ articles: ArticleSummary[] }>('GET', '/v1/articles', { token: shop.secretKey })).articles;

async function ask(shop: TestShop, text: string, extra: Record<string, unknown> = {}): Promise<TurnResponse> {
  const body = { mode: 'preview', channel: 'webchat', messages: [{ role: 'customer', text }], ...extra };
  return TurnResponseSchema.parse(await callJson('POST', '/v1/agent/turns', { token: shop.secretKey, body }));
}

describe('the search of an account', () => {
  it('follows an article that comes, changes and goes, and says so of each', async () => {
    const shop = await createShop();
    const [id] = await addArticles(shop, [{ title: 'Delivery', body: BODY }]);
    expect(await listArticles(shop)).toMatchObject([{ id, index: { state: 'indexed', error: null } }]);
    expect(await search(shop, 'delivery to Belgium')).toMatchObject([{ articleId: id, text: BODY }]);
    await addArticles(shop, [{ title: 'Delivery', body: 'Orders to Norway arrive within 6 working days.' }]);
    expect((await search(shop, 'orders to Belgium arrive'))[0]?.text).not.toContain('Belgium');
    expect((await call('DELETE', `/v1/articles/${id}`, { token: shop.secretKey })).status).toBe(204);
    await settleSearch(shop);
    expect(await search(shop, 'orders to Norway')).toEqual([]);
  });

  it('does not know drafts, nor what became one', async () => {
    const shop = await createShop();
    await addArticles(shop, [{ title: 'Delivery', body: BODY, status: 'draft' }]);
    expect(await search(shop, 'delivery to Belgium')).toEqual([]);
    await addArticles(shop, [{ title: 'Delivery', body: BODY }]);
    expect(await search(shop, 'delivery to Belgium')).toHaveLength(1);
    await addArticles(shop, [{ title: 'Delivery', body: BODY, status: 'draft' }]);
    expect(await search(shop, 'delivery to Belgium')).toEqual([]);
  });

  it('follows products: price, stock, and that one is gone', async () => {
    const shop = await createShop({ productUrl: 'https://shop.example/products/{handle}' });
    await addProducts(shop, [{ handle: 'mug', title: 'Enamel mug' }]);
    const cardOf = async () =>
      (await ask(shop, 'do you have an enamel mug?')).events.find(({ type }) => type === 'card');
    expect(await cardOf()).toMatchObject({
      card: {
        title: 'Enamel mug',
        price: { amountMinor: 2_000, currency: 'EUR' },
        stock: 'in-stock',
        actions: [{ kind: 'view', url: 'https://shop.example/products/mug' }],
      },
    });
    const variant = { sku: null, options: [], priceMinor: 1_500, compareAtMinor: null, stock: 0, imageUrl: null };
    await addProducts(shop, [{ handle: 'mug', title: 'Enamel mug', variants: [variant] }]);
    expect(await cardOf()).toMatchObject({ card: { price: { amountMinor: 1_500 }, stock: 'out-of-stock' } });
    await addProducts(shop, [{ handle: 'mug', title: 'Enamel mug', status: 'archived' }]);
    expect(await cardOf()).toBeUndefined();
  });

  it('knows nothing of another account', async () => {
    const [here, there] = [await createShop(), await createShop()];
    await addArticles(here, [{ title: 'Delivery', body: BODY }]);
    expect(await search(there, 'delivery to Belgium')).toEqual([]);
  });

  it('keeps its index when it is put to sleep', async () => {
    const shop = await createShop();
    await addArticles(shop, [{ title: 'Delivery', body: BODY }]);
    await evictDurableObject(searchStub(env, shop.accountId));
    expect(await search(shop, 'delivery to Belgium')).toHaveLength(1);
  });

  it.each([
    '"',
    '*',
    'a OR b',
    'NEAR(a b)',
    'title:x',
    "'; drop table search_articles; --",
    '^',
    '-',
    '\ud83d',
    'x'.repeat(10_000),
  ])('takes any text as words: %j', async (text) => {
    const shop = await createShop();
    await addArticles(shop, [{ title: 'Delivery', body: BODY }]);
    expect(Array.isArray(await search(shop, text))).toBe(true);
    expect(await search(shop, 'delivery to Belgium')).toHaveLength(1);
  });
});

describe('a change whose maker dies', () => {
  it('is read by the alarm that was set before', async () => {
    const shop = await createShop();
    setOutsideObserver((label) => {
      if (label === 'search.sync') throw new Error('cut off');
    });
    await callJson('POST', '/v1/imports/articles', {
      token: shop.secretKey,
      body: {
        records: [
          {
            key: 'delivery',
            lang: 'en',
            title: 'Delivery',
            body: BODY,
            category: 'general',
            status: 'published',
            url: null,
            changedAtMs: 0,
          },
        ],
      },
    });
    expect(await listArticles(shop)).toMatchObject([{ index: { state: 'pending' } }]);
    await runDurableObjectAlarm(searchStub(env, shop.accountId));
    expect(await listArticles(shop)).toMatchObject([{ index: { state: 'indexed' } }]);
    expect(await search(shop, 'delivery to Belgium')).toHaveLength(1);
  });

  it('is looked for again while its maker may still be writing', async () => {
    const shop = await createShop();
    const stub = searchStub(env, shop.accountId);
    const account = { accountId: shop.accountId, currency: 'EUR' };
    await stub.announce(account);
    await runDurableObjectAlarm(stub);
    // The alarm came before the change; the object looks again.
    expect(await runInDurableObject(stub, (_, state) => state.storage.getAlarm())).not.toBeNull();
    await stub.syncAnnounced(account);
    await runDurableObjectAlarm(stub);
    expect(await runInDurableObject(stub, (_, state) => state.storage.getAlarm())).toBeNull();
  });

  it('that does not fit keeps no other out', async () => {
    const shop = await createShop();
    const name = '漢'.repeat(490);
    const variants = Array.from({ length: 250 }, (_, index) => ({
      sku: null,
      options: [
        { name, value: `${name}${index}` },
        { name: `${name}2`, value: name },
        { name: `${name}3`, value: name },
      ],
      priceMinor: 1_000,
      compareAtMinor: null,
      stock: 1,
      imageUrl: null,
    }));
    await addProducts(shop, [
      { handle: 'huge', title: 'Huge thing', variants },
      { handle: 'mug', title: 'Enamel mug' },
    ]);
    expect((await ask(shop, 'do you have an enamel mug?')).events).toContainEqual(
      expect.objectContaining({ type: 'card' }),
    );
  });

  it('is tried again when the database fails meanwhile', async () => {
    const shop = await createShop();
    const [id] = await addArticles(shop, [{ title: 'Delivery', body: BODY }]);
    setOutsideObserver((label) => {
      if (label === 'db.documents') throw new Error('away');
    });
    await call('DELETE', `/v1/articles/${id}`, { token: shop.secretKey });
    const stub = searchStub(env, shop.accountId);
    const account = { accountId: shop.accountId, currency: 'EUR' };
    await runInDurableObject(stub, async (instance) => {
      await expect(instance.sync(account)).rejects.toThrow('away');
    });
    setOutsideObserver(null);
    await runDurableObjectAlarm(stub);
    expect(await search(shop, 'delivery to Belgium')).toEqual([]);
  });

  it('that changes again while it is read keeps waiting', async () => {
    const shop = await createShop();
    const [id = 'art_00000000'] = await addArticles(shop, [{ title: 'Delivery', body: BODY }]);
    const db = createDatabase(env.DB);
    const write = (body: string) =>
      upsertArticles(db, {
        accountId: shop.accountId,
        records: [
          {
            accountId: shop.accountId,
            id,
            key: 'article-0',
            lang: 'en',
            title: 'Delivery',
            body,
            category: 'general',
            status: 'published',
            changedAtMs: 0,
            contentHash: body,
            importedAtMs: 0,
            indexState: 'pending',
          },
        ],
      });
    await write('Orders to Norway arrive within 6 working days.');
    let hasWritten = false;
    setOutsideObserver(async (label) => {
      if (label !== 'db.changesDone' || hasWritten) return;
      hasWritten = true;
      await write('Orders to Iceland arrive within 9 working days.');
      const states = await env.DB.prepare('select count(*) as count from search_changes where account_id = ?')
        .bind(shop.accountId)
        .first<{ count: number }>();
      expect(states?.count).toBe(1);
    });
    await settleSearch(shop);
    expect(await listArticles(shop)).toMatchObject([{ index: { state: 'pending' } }]);
    await settleSearch(shop);
    expect(await search(shop, 'orders to Iceland')).toHaveLength(1);
    expect(await listArticles(shop)).toMatchObject([{ index: { state: 'indexed' } }]);
  });
});

describe('a rebuild', () => {
  it('brings back what the index lost and takes out what no row stands behind', async () => {
    const shop = await createShop();
    const [gone] = await addArticles(shop, [
      { title: 'Gone', body: 'Gift wrapping costs 3 euro.' },
      { title: 'Delivery', body: BODY },
    ]);
    await addProducts(shop, [{ handle: 'mug', title: 'Enamel mug' }]);
    await env.DB.prepare('delete from articles where account_id = ? and id = ?').bind(shop.accountId, gone).run();
    await runInDurableObject(searchStub(env, shop.accountId), (_, state) => {
      state.storage.sql.exec('delete from search_passages where text like ?', '%Belgium%');
    });
    expect(await search(shop, 'gift wrapping')).toHaveLength(1);
    let cursor: string | null = null;
    let [articles, products] = [0, 0];
    for (;;) {
      const step: { cursor: string | null; isDone: boolean; articles: number; products: number } = await callJson(
        'POST',
        '/v1/search/rebuild',
        { token: shop.secretKey, body: cursor === null ? {} : { cursor } },
      );
      articles += step.articles;
      products += step.products;
      ({ cursor } = step);
      if (step.isDone) break;
    }
    expect({ articles, products }).toEqual({ articles: 1, products: 1 });
    expect(await search(shop, 'gift wrapping')).toEqual([]);
    expect(await search(shop, 'delivery to Belgium')).toHaveLength(1);
  });

  it('refuses a cursor that is not its own', async () => {
    const shop = await createShop();
    const response = await call('POST', '/v1/search/rebuild', { token: shop.secretKey, body: { cursor: 'nowhere' } });
    expect(response.status).toBe(400);
  });
});

describe('answers from content', () => {
  it('name their source, and a published article makes the skill live at once', async () => {
    const shop = await createShop();
    const question = 'How long does delivery to Belgium take?';
    const before = await ask(shop, question);
    expect(before.events.at(-1)).toMatchObject({ type: 'handoff', reason: 'skill-unavailable' });
    expect(before.trace.availability?.missing).toEqual(['Requires content: at least one published article']);
    const url = 'https://shop.example/help/delivery';
    const [articleId] = await addArticles(shop, [{ title: 'Delivery times', body: BODY, url }]);
    const after = await ask(shop, question);
    expect(after.events).toMatchObject([
      { type: 'message', text: expect.stringContaining(BODY), sources: [{ articleId, title: 'Delivery times', url }] },
    ]);
  });

  it('record a contradiction once for each pair, counted, and not from Preview', async () => {
    const shop = await createShop();
    const articles = [
      { title: 'Old', body: 'Orders to Belgium arrive within 9 working days.', changedAtMs: 1 },
      { title: 'New', body: BODY, changedAtMs: 2 },
    ];
    await addArticles(shop, articles);
    expect((await ask(shop, 'how long do orders to Belgium take to arrive?')).events[0]).toMatchObject({
      text: expect.stringContaining(BODY),
    });
    const listConflicts = () =>
      callJson<{ conflicts: unknown[] }>('GET', '/v1/articles/conflicts', { token: shop.secretKey });
    expect(await listConflicts()).toEqual({ conflicts: [] });
    for (let times = 1; times <= 2; times += 1) {
      const visitor = await createVisitor(shop);
      const { seq } = await say(visitor, 'how long do orders to Belgium take to arrive?');
      await waitForAnswer(visitor, seq);
      expect((await listConflicts()).conflicts).toMatchObject([
        { newerText: BODY, olderText: 'Orders to Belgium arrive within 9 working days.', count: times },
      ]);
    }
    await addArticles(shop, [{ ...articles[0], title: 'Old', body: 'Nothing about it.' }]);
    expect(await listConflicts()).toEqual({ conflicts: [] });
  });
});

describe('paging articles', () => {
  it('goes through all of them once, whatever the size of a page', async () => {
    const shop = await createShop();
    const titles = Array.from({ length: 5 }, (_, index) => `Article ${index}`);
    await addArticles(
      shop,
      titles.map((title) => ({ title, body: title })),
    );
    const seen: string[] = [];
    for (let cursor = ''; ;) {
      const query = cursor === '' ? '' : `&cursor=${cursor}`;
      const page: { articles: ArticleSummary[]; nextCursor: string | null } = await callJson(
        'GET',
        `/v1/articles?limit=2${query}`,
        { token: shop.secretKey },
      );
      seen.push(...page.articles.map(({ title }) => title));
      if (page.nextCursor === null) break;
      cursor = page.nextCursor;
    }
    expect(seen.toSorted()).toEqual(titles);
  });

  it.each(['limit=0', 'limit=1000', 'limit=-1', 'cursor=x', 'cursor=art_', 'lang=fr'])('refuses %s', async (query) => {
    const shop = await createShop();
    expect((await call('GET', `/v1/articles?${query}`, { token: shop.secretKey })).status).toBe(400);
  });
});
