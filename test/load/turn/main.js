// One account as the real Worker holds it: its tables in D1, its search in a Durable Object, and the agent's own turn over
// them. Filled from within: an import of 100,000 through the API would measure the API.
import { createDialogueState, turn } from '@loket/agent';
import {
  bindConnections,
  createBuiltInCustomerOrders,
  createBuiltInCustomerProfiles,
  importRecords,
} from '@loket/commerce/built-in';
import {
  createContentSearch,
  createProductSearch,
  migrateProductSearch,
  migrateSearchIndex,
  putArticle,
  putProducts,
} from '@loket/content';
import { HandoffSettingsSchema, OrderEditRulesSchema, ReturnRulesSchema } from '@loket/contracts';
import {
  createDatabase,
  findCustomerByEmail,
  getConnections,
  getHandoffSettings,
  listContentCategories,
} from '@loket/db';
import { DurableObject } from 'cloudflare:workers';
import { toSearchDatabase } from '../../../workers/edge/src/search/search-database.ts';
import { makeContent } from '../make-articles.ts';
import { makeProducts } from '../make-products.ts';
import { countD1 } from './count-d1.js';
import { POLICIES, makeRecords, toEmail } from './make-records.js';

const NOW_MS = Date.UTC(2026, 10, 25, 10);
const CATEGORIES = [
  'returns-policy',
  'order-change-policy',
  'subscription-policy',
  'loyalty-details',
  'coupon-details',
];
const PROGRAMME = { name: 'Club', tiers: [], rewards: [{ id: 'r1', title: 'Free shipping', costPoints: 100 }] };

/** One account's search. */
export class IndexObject extends DurableObject {
  #index;
  #rowsRead = 0;
  #content;
  #products;

  constructor(context, env) {
    super(context, env);
    const index = toSearchDatabase(context.storage);
    migrateSearchIndex(index);
    migrateProductSearch(index);
    this.#index = {
      exec: (sql, ...bindings) => {
        const result = index.exec(sql, ...bindings);
        this.#rowsRead += result.rowsRead;
        return result;
      },
      transaction: (run) => index.transaction(run),
    };
  }

  put({ seed, from, to }) {
    this.#content ??= makeContent(seed, to);
    this.#products ??= makeProducts(seed);
    const places = Array.from({ length: to - from }, (_, offset) => from + offset);
    if (from === 0) for (const policy of POLICIES) putArticle(this.#index, policy);
    for (const place of places) putArticle(this.#index, this.#content.article(place));
    putProducts(
      this.#index,
      places.map((place) => this.#products.product(place)),
    );
  }

  takeRowsRead() {
    const rows = this.#rowsRead;
    this.#rowsRead = 0;
    return rows;
  }

  searchPassages(query) {
    return createContentSearch(this.#index).searchPassages(query);
  }

  searchProducts(query) {
    return createProductSearch(this.#index, { currency: 'EUR' }).searchProducts(query);
  }

  listProducts(ids) {
    return createProductSearch(this.#index, { currency: 'EUR' }).listProducts(ids);
  }
}

function toPorts(db, search, accountId, customer) {
  const connections = bindConnections(db, {
    accountId,
    connections: [
      { kind: 'hub', settings: { url: 'https://shop.example/account', orderEditing: OrderEditRulesSchema.parse({}) } },
      { kind: 'returns', settings: ReturnRulesSchema.parse({}) },
      { kind: 'subscriptions', settings: {} },
      { kind: 'loyalty', settings: PROGRAMME },
      { kind: 'coupons', settings: {} },
    ],
    timeZone: 'Europe/Amsterdam',
    nowMs: () => NOW_MS,
  });
  return {
    shop: {
      // What the real port reads for the facts, for its cost; the answers are those of a full shop.
      getFacts: async () => {
        await Promise.all([
          getConnections(db, { accountId }),
          getHandoffSettings(db, { accountId }),
          listContentCategories(db, { accountId }),
        ]);
        return {
          isAgentOn: true,
          activeChannels: ['webchat'],
          store: { isConnected: true, areOrdersSynced: true, isCatalogueSynced: true, failure: null },
          ...connections.facts,
          contentCategories: ['general', ...CATEGORIES],
          ordersUrl: null,
          handoff: HandoffSettingsSchema.parse({}),
        };
      },
    },
    content: { searchPassages: (query) => search.searchPassages(query), reportConflict: async () => {} },
    catalogue: {
      searchProducts: (query) => search.searchProducts(query),
      findProduct: async () => null,
      listProducts: (ids) => search.listProducts([...ids]),
    },
    coupons: connections.coupons,
    loyalty: connections.loyalty,
    customer: {
      orders: createBuiltInCustomerOrders(db, customer),
      profiles: createBuiltInCustomerProfiles(db, customer),
      ...connections.customer(customer.customerId),
    },
    composer: null,
    health: { mayCall: () => true, report: () => {} },
    elapsedMs: () => performance.now(),
    timeout: (ms, signal) =>
      new Promise((_resolve, reject) => {
        const timer = setTimeout(() => reject(new Error('too late')), ms);
        signal.addEventListener('abort', () => clearTimeout(timer));
      }),
  };
}

async function runTurn(env, { accountId, place, text, counts }) {
  const counter = countD1(env.DB);
  const db = createDatabase(counts ? counter.db : env.DB);
  const search = env.INDEXES.get(env.INDEXES.idFromName(accountId));
  if (counts) await search.takeRowsRead();
  const found = await findCustomerByEmail(createDatabase(env.DB), { accountId, email: toEmail(place) });
  const customer = { accountId, customerId: found.id };
  const input = {
    trigger: { kind: 'message', text },
    channel: 'webchat',
    localeHint: 'en',
    accountLocale: 'en',
    page: null,
    customer: { level: 'verified', firstName: null, email: found.email },
    shopName: 'Bench',
    timeZone: 'Europe/Amsterdam',
    nowMs: NOW_MS,
    owner: 'agent',
  };
  const result = await turn(createDialogueState(), input, toPorts(db, search, accountId, customer));
  const rowsRead = counts ? { d1: counter.rowsRead(), search: await search.takeRowsRead() } : null;
  return { skill: result.skill, types: result.events.map(({ type }) => type), rowsRead };
}

async function fill(env, { accountId, seed, from, to }) {
  const db = createDatabase(env.DB);
  for (const [kind, records] of Object.entries(makeRecords(from, to, NOW_MS))) {
    const outcomes = await importRecords(db, { accountId, kind, records, nowMs: NOW_MS });
    const refused = outcomes.find(({ outcome }) => outcome === 'refused');
    if (refused !== undefined) throw new Error(`${kind}: ${refused.reason}`);
  }
  await env.INDEXES.get(env.INDEXES.idFromName(accountId)).put({ seed, from, to });
}

export default {
  async fetch(request, env) {
    const { work, ...rest } = await request.json();
    if (work === 'nothing') return Response.json({});
    if (work === 'fill') {
      await fill(env, rest);
      return Response.json({});
    }
    return Response.json(await runTurn(env, rest));
  },
};
