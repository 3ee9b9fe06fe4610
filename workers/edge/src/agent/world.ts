import type { AgentPorts } from '@loket/agent';
import {
  createBuiltInCustomerOrders,
  createBuiltInCustomerProfiles,
  getBuiltInStoreFacts,
} from '@loket/commerce/built-in';
import type { AccountId, CustomerId } from '@loket/contracts';
import {
  createDatabase,
  hashContent,
  listContentCategories,
  recordContentConflict,
  type Account,
  type Database,
} from '@loket/db';
import type { Catalogue, CatalogueProduct, Content, ShopFacts } from '@loket/domain/ports';
import { searchStub, toSearchAccount } from '../search/stub.ts';
import { loadAccount } from '../accounts/service.ts';
import { outside } from '../thread/outside.ts';
import type { ThreadRecord } from '../thread/thread-store.ts';
import type { TurnWorld } from '../thread/turn-runner.ts';

/** The world of a thread's next turn: its account, and the ports of its verified customer if it has one. */
export async function loadTurnWorld(env: Env, record: ThreadRecord): Promise<TurnWorld> {
  const db = createDatabase(env.DB);
  const account = await outside('db.account', () => loadAccount(db, record.accountId));
  if (account === null) throw new Error('the thread’s account is gone');
  return createTurnWorld(env, db, account, record.customerId);
}

/**
 * Binds the agent's ports. Account data is reached only through ports made here for the one customer whom the session
 * proves; nothing that a message or a model says can change that.
 */
export function createTurnWorld(env: Env, db: Database, account: Account, customerId: CustomerId | null): TurnWorld {
  const { accountId } = account;
  return {
    shop: { accountLocale: account.locale, shopName: account.name, timeZone: account.timeZone },
    ports: {
      shop: { getFacts: () => outside('db.facts', () => loadFacts(db, account)) },
      content: createContent(env, db, account),
      catalogue: createCatalogue(env, account),
      customer: customerId === null ? null : createCustomerPorts(db, { accountId, customerId }),
      elapsedMs: () => performance.now(),
      timeout,
    },
  };
}

function createCustomerPorts(
  db: Database,
  customer: { accountId: AccountId; customerId: CustomerId },
): NonNullable<AgentPorts['customer']> {
  const orders = createBuiltInCustomerOrders(db, customer);
  const profiles = createBuiltInCustomerProfiles(db, customer);
  return {
    orders: {
      listOrders: (options) => outside('db.orders', () => orders.listOrders(options)),
      findOrder: (name) => outside('db.order', () => orders.findOrder(name)),
    },
    profiles: { getProfile: () => outside('db.profile', () => profiles.getProfile()) },
  };
}

function createContent(env: Env, db: Database, account: Account): Content {
  const { accountId } = account;
  return {
    searchPassages: (query) =>
      outside('search.passages', async () =>
        searchStub(env, accountId).searchPassages(toSearchAccount(account), query),
      ),
    reportConflict: (conflict) =>
      outside('db.conflict', async () => {
        const { newer, older } = conflict;
        const id = await hashContent([newer.articleId, newer.text, older.articleId, older.text]);
        await recordContentConflict(db, { accountId, id, newer, older, nowMs: Date.now() });
      }),
  };
}

function createCatalogue(env: Env, account: Account): Catalogue {
  const searched = toSearchAccount(account);
  const stub = () => searchStub(env, account.accountId);
  const toLinked = <T extends CatalogueProduct>(product: T): T => ({ ...product, url: toProductUrl(account, product) });
  return {
    searchProducts: (query) =>
      outside('search.products', async () => {
        const { earlier, ...rest } = query;
        const result = await stub().searchProducts(searched, { ...rest, earlier });
        return { ...result, hits: result.hits.map((hit) => ({ ...hit, product: toLinked(hit.product) })) };
      }),
    findProduct: (handle) =>
      outside('search.product', async () => {
        const product = await stub().findProduct(searched, handle);
        return product === null ? null : toLinked(product);
      }),
    listProducts: (ids) =>
      outside('search.productsById', async () => (await stub().listProducts(searched, [...ids])).map(toLinked)),
  };
}

/** The product's page by the account's setting. */
function toProductUrl({ productUrl }: Account, { handle }: CatalogueProduct): string | null {
  return productUrl === null ? null : productUrl.replaceAll('{handle}', encodeURIComponent(handle));
}

/** Shops that have orders and products. Once imported they stay, so that an isolate asks only until then. */
const filledShops = new Set<AccountId>();

/** Shops that an isolate remembers; beyond it, it asks again. */
const FILLED_SHOPS_MAX = 10_000;

async function loadStoreFacts(db: Database, accountId: AccountId): Promise<ShopFacts['store']> {
  if (filledShops.has(accountId)) {
    return { isConnected: true, areOrdersSynced: true, isCatalogueSynced: true, failure: null };
  }
  const facts = await getBuiltInStoreFacts(db, { accountId });
  if (filledShops.size >= FILLED_SHOPS_MAX) filledShops.clear();
  if (facts.areOrdersSynced && facts.isCatalogueSynced) filledShops.add(accountId);
  return facts;
}

async function loadFacts(db: Database, account: Account): Promise<ShopFacts> {
  const { accountId } = account;
  const [store, contentCategories] = await Promise.all([
    loadStoreFacts(db, accountId),
    listContentCategories(db, { accountId }),
  ]);
  return {
    isAgentOn: account.isAgentOn,
    activeChannels: account.activeChannels,
    hasHub: false,
    store,
    hasReturnsProvider: false,
    hasSubscriptionProvider: false,
    hasLoyaltyProvider: false,
    contentCategories,
  };
}

function timeout(ms: number, signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no answer within ${ms} ms`)), ms);
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  });
}
