import type { AgentPorts } from '@loket/agent';
import {
  type BoundConnections,
  bindConnections,
  createBuiltInCustomerOrders,
  createBuiltInCustomerProfiles,
  getBuiltInStoreFacts,
} from '@loket/commerce/built-in';
import type { AccountId, CustomerId } from '@loket/contracts';
import {
  createDatabase,
  getConnections,
  getHandoffSettings,
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
import { healthOf } from './provider-health.ts';

/** The world of a thread's next turn: its account, and the ports of its verified customer if it has one. */
export async function loadTurnWorld(env: Env, record: ThreadRecord): Promise<TurnWorld> {
  const db = createDatabase(env.DB);
  const account = await outside('db.account', () => loadAccount(db, record.accountId));
  if (account === null) throw new Error('the thread’s account is gone');
  return loadWorld(env, db, account, record.customerId);
}

/** The world of an account and the customer whom a session proves, with what the account has connected at this moment. */
export async function loadWorld(
  env: Env,
  db: Database,
  account: Account,
  customerId: CustomerId | null,
): Promise<TurnWorld> {
  const { accountId, timeZone } = account;
  const rows = await outside('db.connections', () => getConnections(db, { accountId }));
  const connections = bindConnections(db, { accountId, connections: rows, timeZone, nowMs: Date.now });
  return createTurnWorld(env, db, { account, customerId, connections });
}

/**
 * Binds the agent's ports. Account data is reached only through ports made here for the one customer whom the session
 * proves; nothing that a message or a model says can change that.
 */
function createTurnWorld(
  env: Env,
  db: Database,
  part: { readonly account: Account; readonly customerId: CustomerId | null; readonly connections: BoundConnections },
): TurnWorld {
  const { account, customerId, connections } = part;
  const { accountId } = account;
  return {
    shop: { accountLocale: account.locale, shopName: account.name, timeZone: account.timeZone },
    ports: {
      shop: { getFacts: () => outside('db.facts', () => loadFacts(db, account, connections.facts)) },
      content: createContent(env, db, account),
      catalogue: createCatalogue(env, account),
      coupons: guardPort('db.coupons', connections.coupons),
      loyalty: guardPort('db.loyalty', connections.loyalty),
      customer: customerId === null ? null : createCustomerPorts(db, { accountId, customerId, connections }),
      composer: null,
      health: healthOf(accountId),
      elapsedMs: () => performance.now(),
      timeout,
    },
  };
}

function createCustomerPorts(
  db: Database,
  customer: { accountId: AccountId; customerId: CustomerId; connections: BoundConnections },
): NonNullable<AgentPorts['customer']> {
  const connected = customer.connections.customer(customer.customerId);
  const orders = createBuiltInCustomerOrders(db, customer);
  const profiles = createBuiltInCustomerProfiles(db, customer);
  return {
    orders: {
      listOrders: (options) => outside('db.orders', () => orders.listOrders(options)),
      findOrder: (name) => outside('db.order', () => orders.findOrder(name)),
    },
    profiles: { getProfile: () => outside('db.profile', () => profiles.getProfile()) },
    returns: guardPort('db.returns', connected.returns),
    subscriptions: guardPort('db.subscriptions', connected.subscriptions),
    loyalty: guardPort('db.member', connected.loyalty),
    coupons: guardPort('db.personalCoupons', connected.coupons),
  };
}

/** Lets every call of a port pass `outside`, as each call that leaves the thread does. */
function guardPort<T extends object>(name: string, port: T | null): T | null {
  if (port === null) return null;
  return new Proxy(port, {
    get: (target, key) => {
      const method: unknown = Reflect.get(target, key);
      if (typeof method !== 'function') return method;
      return (...args: unknown[]) => outside(name, () => Reflect.apply(method, target, args) as Promise<unknown>);
    },
  });
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

/** What the account has connected and published: all that the status of a skill is computed from. */
async function loadFacts(db: Database, account: Account, connected: BoundConnections['facts']): Promise<ShopFacts> {
  const { accountId } = account;
  const [store, contentCategories, handoff] = await Promise.all([
    loadStoreFacts(db, accountId),
    listContentCategories(db, { accountId }),
    getHandoffSettings(db, { accountId }),
  ]);
  return {
    isAgentOn: account.isAgentOn,
    activeChannels: account.activeChannels,
    store,
    ...connected,
    contentCategories,
    ordersUrl: account.ordersUrl,
    handoff,
  };
}

function timeout(ms: number, signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no answer within ${ms} ms`)), ms);
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  });
}
