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
  type Channel,
  HandoffSettingsSchema,
  type IdentityLevel,
  type Locale,
  OrderEditRulesSchema,
  type PageContext,
  type TurnEvent,
} from '@loket/contracts';
import { normaliseOrderName } from '@loket/domain/orders';
import { buildLine, buildOrder, buildShipment } from '@loket/domain/orders/testing';
import type { Catalogue, CatalogueProduct, Content, Order, ShopFacts } from '@loket/domain/ports';
import type { Composer } from '../compose/composer.ts';
import { type DialogueState, createDialogueState, decodeState, encodeState } from '../state.ts';
import { turn } from '../turn.ts';
import { type FakeProviders, createCustomerProviders, createHealth, createShopProviders } from './providers.ts';
import type { AgentPorts, TurnInput, TurnResult } from '../types.ts';

export const NOW_MS = Date.UTC(2026, 10, 22, 10);
export const DAY_MS = 86_400_000;

/** A shop with everything connected and published. */
export const FULL_FACTS: ShopFacts = {
  isAgentOn: true,
  activeChannels: ['webchat', 'sms'],
  hub: { url: 'https://shop.example.com/account', orderEditing: OrderEditRulesSchema.parse({}) },
  store: { isConnected: true, areOrdersSynced: true, isCatalogueSynced: true, failure: null },
  hasReturnsProvider: true,
  hasSubscriptionProvider: true,
  hasLoyaltyProvider: true,
  hasCouponProvider: true,
  contentCategories: [
    'returns-policy',
    'order-change-policy',
    'subscription-policy',
    'loyalty-details',
    'coupon-details',
    'general',
  ],
  ordersUrl: null,
  handoff: HandoffSettingsSchema.parse({}),
};

/** A shop with a store and nothing else. */
export const STORE_FACTS: ShopFacts = {
  ...FULL_FACTS,
  hub: null,
  hasReturnsProvider: false,
  hasSubscriptionProvider: false,
  hasLoyaltyProvider: false,
  hasCouponProvider: false,
  contentCategories: [],
};

type Article = Parameters<typeof putArticle>[1];

/** Ports that answer from memory and write down each call. */
export interface FakeWorld {
  readonly ports: AgentPorts;
  readonly calls: string[];
  readonly conflicts: Parameters<Content['reportConflict']>[0][];
}

export function createWorld(
  options: {
    readonly orders?: readonly Order[];
    readonly facts?: ShopFacts;
    readonly isVerified?: boolean;
    /** What a call of the orders' port does instead of answering. */
    readonly ordersFail?: 'error' | 'hang';
    readonly factsFail?: boolean;
    readonly articles?: readonly Article[];
    readonly products?: readonly CatalogueProduct[];
    /** What every search does instead of answering. */
    readonly searchFails?: boolean;
    readonly providers?: FakeProviders;
    readonly composer?: Composer;
    /** Lets the time of every call run out that has not answered by then. */
    readonly hangs?: boolean;
  } = {},
): FakeWorld {
  const calls: string[] = [];
  const orders = options.orders ?? [];
  const fail = <T>(value: T): Promise<T> => {
    if (options.ordersFail === 'error') return Promise.reject(new Error('the store is away'));
    return options.ordersFail === 'hang' ? Promise.withResolvers<T>().promise : Promise.resolve(value);
  };
  const customer: AgentPorts['customer'] = {
    orders: {
      listOrders: ({ limit }) => {
        calls.push('list-orders');
        return fail(orders.toSorted((a, b) => b.placedAtMs - a.placedAtMs).slice(0, limit));
      },
      findOrder: (name) => {
        calls.push('find-order');
        return fail(orders.find((order) => normaliseOrderName(order.name) === normaliseOrderName(name)) ?? null);
      },
    },
    profiles: {
      getProfile: () => Promise.reject(new Error('nothing asks for it')),
    },
    ...createCustomerProviders(options.providers ?? {}, calls),
  };
  const conflicts: FakeWorld['conflicts'] = [];
  return {
    calls,
    conflicts,
    ports: {
      ...createSearchPorts(options, calls, conflicts),
      shop: {
        getFacts: () => {
          calls.push('get-facts');
          return options.factsFail === true
            ? Promise.reject(new Error('away'))
            : Promise.resolve(options.facts ?? STORE_FACTS);
        },
      },
      ...createShopProviders(options.providers ?? {}, calls),
      customer: options.isVerified === false ? null : customer,
      composer: options.composer ?? null,
      health: createHealth(),
      elapsedMs: () => 0,
      // Only a call that hangs lets its time run out; every other answer wins.
      timeout: (_, signal) => {
        const { promise, reject } = Promise.withResolvers<never>();
        if (options.ordersFail === 'hang' || options.hangs === true)
          setTimeout(() => reject(new Error('time is up')), 0);
        signal.addEventListener('abort', () => reject(new Error('no longer needed')));
        return promise;
      },
    },
  };
}

/** The real search over articles and products in memory. */
function createSearchPorts(
  options: NonNullable<Parameters<typeof createWorld>[0]>,
  calls: string[],
  conflicts: FakeWorld['conflicts'],
): { content: Content; catalogue: Catalogue } {
  const index = createNodeSearchDatabase();
  migrateSearchIndex(index);
  migrateProductSearch(index);
  for (const article of options.articles ?? []) putArticle(index, article);
  putProducts(index, options.products ?? []);
  const content = createContentSearch(index);
  const catalogue = createProductSearch(index, { currency: 'EUR' });
  const answer = <T>(call: string, find: () => T): Promise<T> => {
    calls.push(call);
    return options.searchFails === true ? Promise.reject(new Error('the search is away')) : Promise.resolve(find());
  };
  return {
    content: {
      searchPassages: (query) => answer('search-content', () => content.searchPassages(query)),
      reportConflict: (conflict) => answer('report-conflict', () => void conflicts.push(conflict)),
    },
    catalogue: {
      searchProducts: (query) => answer('search-products', () => catalogue.searchProducts(query)),
      findProduct: (handle) => answer('find-product', () => catalogue.findProduct(handle)),
      listProducts: (ids) => answer('list-products', () => catalogue.listProducts(ids)),
    },
  };
}

/** What a test may say of a conversation; the rest is plain. */
export interface ChatOptions {
  readonly channel?: Channel;
  readonly level?: IdentityLevel;
  readonly accountLocale?: Locale;
  readonly owner?: TurnInput['owner'];
  readonly isPreview?: boolean;
  readonly page?: PageContext | null;
}

/** A conversation: keeps the state between turns, through its encoded form. */
export interface FakeChat {
  state: DialogueState;
  say(text: string, options?: ChatOptions): Promise<TurnResult>;
  signIn(options?: ChatOptions): Promise<TurnResult>;
}

export function createChat(world: FakeWorld, defaults: ChatOptions = {}): FakeChat {
  const run = async (trigger: TurnInput['trigger'], options: ChatOptions): Promise<TurnResult> => {
    const {
      channel = 'webchat',
      accountLocale = 'en',
      owner = 'agent',
      isPreview,
      level,
      page = null,
    } = { ...defaults, ...options };
    const result = await turn(
      decodeState(encodeState(chat.state)),
      {
        trigger,
        channel,
        localeHint: null,
        accountLocale,
        page,
        customer: {
          level: level ?? (world.ports.customer === null ? 'anonymous' : 'verified'),
          firstName: null,
          email: null,
        },
        shopName: 'Fjord & Co',
        timeZone: 'Europe/Amsterdam',
        nowMs: NOW_MS,
        owner,
        ...(isPreview === undefined ? {} : { isPreview }),
      },
      world.ports,
    );
    chat.state = result.state;
    return result;
  };
  const chat: FakeChat = {
    state: createDialogueState(),
    say: (text, options = {}) => run({ kind: 'message', text }, options),
    signIn: (options = {}) => run({ kind: 'signed-in' }, options),
  };
  return chat;
}

/** All that was said in a turn. */
export function textOf(result: TurnResult): string {
  return result.events.map((event) => (event.type === 'message' ? event.text : '')).join('\n');
}

export function typesOf(result: TurnResult): TurnEvent['type'][] {
  return result.events.map((event) => event.type);
}

/** An order of one line in one parcel. */
export function buildShippedOrder(
  name: string,
  ageDays: number,
  parcel: Parameters<typeof buildShipment>[0] = {},
  title = 'Linen shirt',
): Order {
  const line = buildLine({ title, fulfilledQuantity: 1 });
  return buildOrder({
    name,
    placedAtMs: NOW_MS - ageDays * DAY_MS,
    lines: [line],
    shipments: [
      buildShipment({
        carrier: 'PostNL',
        trackingNumber: 'TRACK1',
        trackingUrl: 'https://track.example.com/1',
        shippedAtMs: NOW_MS - 2 * DAY_MS,
        expected: { fromMs: NOW_MS + DAY_MS, toMs: NOW_MS + DAY_MS },
        lines: [{ lineId: line.id, quantity: 1 }],
        ...parcel,
      }),
    ],
  });
}
