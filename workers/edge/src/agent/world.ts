import type { AgentPorts } from '@loket/agent';
import {
  createBuiltInCustomerOrders,
  createBuiltInCustomerProfiles,
  getBuiltInStoreFacts,
} from '@loket/commerce/built-in';
import type { AccountId, CustomerId } from '@loket/contracts';
import { createDatabase, type Account, type Database } from '@loket/db';
import type { ShopFacts } from '@loket/domain/ports';
import { loadAccount } from '../accounts/service.ts';
import { outside } from '../thread/outside.ts';
import type { ThreadRecord } from '../thread/thread-store.ts';
import type { TurnWorld } from '../thread/turn-runner.ts';

/** The world of a thread's next turn: its account, and the ports of its verified customer if it has one. */
export async function loadTurnWorld(env: Env, record: ThreadRecord): Promise<TurnWorld> {
  const db = createDatabase(env.DB);
  const account = await outside('db.account', () => loadAccount(db, record.accountId));
  if (account === null) throw new Error('the thread’s account is gone');
  return createTurnWorld(db, account, record.customerId);
}

/**
 * Binds the agent's ports. Account data is reached only through ports made here for the one customer whom the session
 * proves; nothing that a message or a model says can change that.
 */
export function createTurnWorld(db: Database, account: Account, customerId: CustomerId | null): TurnWorld {
  const { accountId } = account;
  return {
    shop: { accountLocale: account.locale, shopName: account.name, timeZone: account.timeZone },
    ports: {
      shop: { getFacts: () => outside('db.facts', () => loadFacts(db, account)) },
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
  return {
    isAgentOn: account.isAgentOn,
    activeChannels: account.activeChannels,
    hasHub: false,
    store: await loadStoreFacts(db, account.accountId),
    hasReturnsProvider: false,
    hasSubscriptionProvider: false,
    hasLoyaltyProvider: false,
    contentCategories: [],
  };
}

function timeout(ms: number, signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no answer within ${ms} ms`)), ms);
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  });
}
