import {
  type AgentPorts,
  type DialogueState,
  type TurnInput,
  type TurnResult,
  createDialogueState,
  decodeState,
  encodeState,
  turn,
} from '@loket/agent';
import {
  bindConnections,
  createBuiltInCustomerOrders,
  createBuiltInCustomerProfiles,
  importRecords,
  toCatalogueProduct,
} from '@loket/commerce/built-in';
import {
  createContentSearch,
  createProductSearch,
  migrateProductSearch,
  migrateSearchIndex,
  putArticle,
  putProducts,
} from '@loket/content';
import { createNodeSearchDatabase } from '@loket/content/node';
import {
  type AccountId,
  type Channel,
  type ConnectionSettings,
  type CustomerId,
  HandoffSettingsSchema,
  type ImportKind,
  type Locale,
  OrderEditRulesSchema,
  type PageContext,
} from '@loket/contracts';
import {
  type ConnectionRow,
  type Database,
  findCustomerByEmail,
  getConnections,
  listArticles,
  listShopProducts,
  putConnection,
  schema,
} from '@loket/db';
import { createTestDatabase } from '@loket/db/testing';
import type { ShopFacts } from '@loket/domain/ports';

const ACCOUNT_ID: AccountId = 'acc_agentshop';

/** Records of one import request. */
const BATCH = 200;

/** Settings of the connections that a shop has; one that is absent is not connected. */
export type ShopConnections = { readonly [K in ConnectionRow['kind']]?: ConnectionSettings<K> };

/** What a shop is made of. */
export interface AgentShopOptions {
  readonly name: string;
  readonly locale: Locale;
  readonly timeZone: string;
  readonly currency: string;
  /** Page of a product, with `{handle}` in it. */
  readonly productUrl: string;
  readonly records: { readonly [K in ImportKind]?: readonly unknown[] };
  readonly connections: ShopConnections;
  readonly nowMs: number;
}

/** How one conversation goes. */
export interface ChatOptions {
  readonly channel?: Channel;
  /** Address of the verified customer; `null` is an anonymous visitor. */
  readonly customer?: string | null;
  readonly page?: PageContext | null;
  /** What differs from the shop's facts. */
  readonly facts?: Partial<ShopFacts>;
}

/** A conversation that keeps its state between turns in the encoded form. */
export interface AgentChat {
  readonly state: () => DialogueState;
  say(text: string): Promise<TurnResult>;
  /** The visitor proves who they are, and what waited for it is answered. */
  signIn(email: string): Promise<TurnResult>;
}

/** A whole shop in this process: the real database, importers, search and providers, and the agent over them. */
export interface AgentShop {
  readonly db: Database;
  readonly accountId: AccountId;
  chat(options?: ChatOptions): Promise<AgentChat>;
}

/** The hub of a test's shop. */
export const TEST_HUB: ConnectionSettings<'hub'> = {
  url: 'https://shop.example.com/account',
  orderEditing: OrderEditRulesSchema.parse({}),
};

export async function createAgentShop(options: AgentShopOptions): Promise<AgentShop> {
  const { db } = createTestDatabase();
  await insertAccount(db, options);
  for (const [kind, records] of Object.entries(options.records)) await fill(db, kind as ImportKind, records, options);
  for (const [kind, settings] of Object.entries(options.connections)) {
    // The kind and its settings belong together by the type of the options.
    const row = { kind, settings } as Pick<ConnectionRow, 'kind' | 'settings'>;
    await putConnection(db, { accountId: ACCOUNT_ID, provider: 'built-in', nowMs: options.nowMs, ...row });
  }
  const search = await createSearch(db, options);
  const connections = await getConnections(db, { accountId: ACCOUNT_ID });
  return {
    db,
    accountId: ACCOUNT_ID,
    chat: async (chat = {}) => createChat({ db, options, search, connections }, chat),
  };
}

interface Shop {
  readonly db: Database;
  readonly options: AgentShopOptions;
  readonly search: Pick<AgentPorts, 'content' | 'catalogue'>;
  readonly connections: readonly ConnectionRow[];
}

async function insertAccount(db: Database, options: AgentShopOptions): Promise<void> {
  const { name, locale, timeZone, currency, productUrl, nowMs } = options;
  await db.insert(schema.accounts).values({
    accountId: ACCOUNT_ID,
    name,
    locale,
    timeZone,
    currency,
    productUrl,
    isAgentOn: true,
    activeChannels: ['webchat', 'email', 'sms', 'whatsapp', 'instagram'],
    createdAtMs: nowMs,
  });
}

async function fill(
  db: Database,
  kind: ImportKind,
  records: readonly unknown[],
  { nowMs }: AgentShopOptions,
): Promise<void> {
  for (let at = 0; at < records.length; at += BATCH) {
    const batch = records.slice(at, at + BATCH);
    const outcomes = await importRecords(db, { accountId: ACCOUNT_ID, kind, records: batch, nowMs });
    const refused = outcomes.find((outcome) => outcome.outcome === 'refused');
    if (refused?.outcome === 'refused') throw new Error(`the shop refuses ${kind}: ${refused.reason}`);
  }
}

async function createSearch(db: Database, options: AgentShopOptions): Promise<Shop['search']> {
  const index = createNodeSearchDatabase();
  migrateSearchIndex(index);
  migrateProductSearch(index);
  const articleRows = await db.select({ id: schema.articles.id }).from(schema.articles);
  const productRows = await db.select({ id: schema.products.id }).from(schema.products);
  const accountId = ACCOUNT_ID;
  for (const { id } of articleRows) {
    const [article] = await listArticles(db, { accountId, ids: [id] });
    if (article?.status === 'published') putArticle(index, article);
  }
  const ids = productRows.map(({ id }) => id);
  const products = ids.length === 0 ? [] : await listShopProducts(db, { accountId, ids });
  putProducts(
    index,
    products.map((row) => ({
      ...toCatalogueProduct(row, options.currency),
      url: options.productUrl.replaceAll('{handle}', encodeURIComponent(row.handle)),
    })),
  );
  const content = createContentSearch(index);
  const catalogue = createProductSearch(index, { currency: options.currency });
  return {
    content: {
      searchPassages: async (query) => content.searchPassages(query),
      reportConflict: async () => {},
    },
    catalogue: {
      searchProducts: async (query) => catalogue.searchProducts(query),
      findProduct: async (handle) => catalogue.findProduct(handle),
      listProducts: async (ids) => catalogue.listProducts(ids),
    },
  };
}

async function createChat(shop: Shop, chat: ChatOptions): Promise<AgentChat> {
  let email = chat.customer ?? null;
  let ports = await createPorts(shop, email, chat.facts ?? {});
  let state = createDialogueState();
  const run = async (trigger: TurnInput['trigger']): Promise<TurnResult> => {
    const result = await turn(decodeState(encodeState(state)), toInput(shop.options, chat, { trigger, email }), ports);
    ({ state } = result);
    return result;
  };
  return {
    state: () => state,
    say: (text) => run({ kind: 'message', text }),
    signIn: async (address) => {
      email = address;
      ports = await createPorts(shop, email, chat.facts ?? {});
      return run({ kind: 'signed-in' });
    },
  };
}

function toInput(
  options: AgentShopOptions,
  chat: ChatOptions,
  part: { readonly trigger: TurnInput['trigger']; readonly email: string | null },
): TurnInput {
  return {
    trigger: part.trigger,
    channel: chat.channel ?? 'webchat',
    localeHint: null,
    accountLocale: options.locale,
    page: chat.page ?? null,
    customer: { level: part.email === null ? 'anonymous' : 'verified', firstName: null, email: part.email },
    shopName: options.name,
    timeZone: options.timeZone,
    nowMs: options.nowMs,
    owner: 'agent',
  };
}

async function createPorts(shop: Shop, email: string | null, facts: Partial<ShopFacts>): Promise<AgentPorts> {
  const { db, options, search, connections } = shop;
  const accountId = ACCOUNT_ID;
  const bound = bindConnections(db, {
    accountId,
    connections,
    timeZone: options.timeZone,
    nowMs: () => options.nowMs,
  });
  const customer = email === null ? null : await findCustomerByEmail(db, { accountId, email });
  if (email !== null && customer === null) throw new Error(`the shop does not know ${email}`);
  const all = { ...(await loadFacts(shop, bound.facts)), ...facts };
  return {
    ...search,
    shop: { getFacts: async () => all },
    coupons: all.hasCouponProvider ? bound.coupons : null,
    loyalty: all.hasLoyaltyProvider ? bound.loyalty : null,
    customer: customer === null ? null : createCustomer(db, customer.id, bound),
    composer: null,
    health: { mayCall: () => true, report: () => {} },
    elapsedMs: () => performance.now(),
    timeout: (_, signal) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(new Error('no longer needed')));
      }),
  };
}

function createCustomer(
  db: Database,
  customerId: CustomerId,
  bound: ReturnType<typeof bindConnections>,
): NonNullable<AgentPorts['customer']> {
  const accountId = ACCOUNT_ID;
  return {
    orders: createBuiltInCustomerOrders(db, { accountId, customerId }),
    profiles: createBuiltInCustomerProfiles(db, { accountId, customerId }),
    ...bound.customer(customerId),
  };
}

async function loadFacts(
  { db, options }: Shop,
  connected: ReturnType<typeof bindConnections>['facts'],
): Promise<ShopFacts> {
  const rows = await db.selectDistinct({ category: schema.articles.category }).from(schema.articles);
  const has = (kind: ImportKind): boolean => (options.records[kind] ?? []).length > 0;
  return {
    isAgentOn: true,
    activeChannels: ['webchat', 'email', 'sms', 'whatsapp', 'instagram'],
    store: { isConnected: true, areOrdersSynced: has('orders'), isCatalogueSynced: has('products'), failure: null },
    ...connected,
    contentCategories: rows.map(({ category }) => category),
    ordersUrl: null,
    handoff: HandoffSettingsSchema.parse({}),
  };
}
