import { createExecutionContext, waitOnExecutionContext } from 'cloudflare:test';
import { env, exports } from 'cloudflare:workers';
import {
  createId,
  type AccountId,
  type Id,
  type ImportArticle,
  type ImportOrder,
  type ImportProduct,
  type MessageReceipt,
  type PublicEvent,
  type ServerFrame,
  type SessionResponse,
  type ThreadId,
  type ThreadSummary,
} from '@loket/contracts';
import { toStableId } from '@loket/db';
import { createApp } from '../app.ts';
import { searchStub } from '../search/stub.ts';

const ORIGIN = 'http://localhost:8787';

/** Website on the list of every test account. */
export const SHOP_ORIGIN = 'https://shop.example';

/** Sends a request to the Worker as it would arrive from outside. */
export function call(method: string, path: string, options: CallOptions = {}): Promise<Response> {
  return exports.default.fetch(toRequest(method, path, options));
}

/** Sends a request to the application with other settings or bindings, and waits for what it does after its answer. */
export async function callWith(
  overrides: Record<string, unknown>,
  method: string,
  path: string,
  options: CallOptions = {},
): Promise<Response> {
  const context = createExecutionContext();
  const overridden: Env = { ...env, ...overrides };
  const response = await createApp().fetch(toRequest(method, path, options), overridden, context);
  await waitOnExecutionContext(context);
  return response;
}

interface CallOptions {
  token?: string;
  body?: unknown;
  text?: string;
  origin?: string;
  headers?: Record<string, string>;
}

function toRequest(method: string, path: string, options: CallOptions): Request {
  const headers = new Headers(options.headers);
  if (options.token !== undefined) headers.set('Authorization', `Bearer ${options.token}`);
  if (options.origin !== undefined) headers.set('Origin', options.origin);
  if (options.body !== undefined) headers.set('Content-Type', 'application/json');
  const init: RequestInit = { method, headers };
  if (options.body !== undefined) init.body = JSON.stringify(options.body);
  if (options.text !== undefined) init.body = options.text;
  return new Request(`${ORIGIN}${path}`, init);
}

/** Sends a request and returns the JSON of its answer, which must have the expected status. */
export async function callJson<T>(
  method: string,
  path: string,
  options: CallOptions & { status?: number } = {},
): Promise<T> {
  const response = await call(method, path, options);
  const text = await response.text();
  if (response.status !== (options.status ?? 200))
    throw new Error(`${method} ${path} answered ${response.status}: ${text}`);
  return JSON.parse(text) as T;
}

export interface TestShop {
  readonly accountId: AccountId;
  readonly secretKey: string;
}

/** A new account with a secret key and one allowed website. */
export async function createShop(overrides: Record<string, unknown> = {}): Promise<TestShop> {
  const accountId = createId('account');
  const token = env.OPERATOR_TOKEN;
  const account = {
    name: 'Test shop',
    locale: 'en',
    timeZone: 'Europe/Amsterdam',
    currency: 'EUR',
    origins: [SHOP_ORIGIN],
    ...overrides,
  };
  const put = await call('PUT', `/v1/accounts/${accountId}`, { token, body: account });
  if (put.status !== 204) throw new Error(await put.text());
  const { secretKey } = await callJson<{ secretKey: string }>('POST', `/v1/accounts/${accountId}/keys`, {
    token,
    status: 201,
  });
  return { accountId, secretKey };
}

/** A visitor of a shop with a thread of their own. */
export interface TestVisitor {
  readonly shop: TestShop;
  readonly session: SessionResponse;
  readonly threadId: ThreadId;
}

export async function createVisitor(shop: TestShop, locale = 'en'): Promise<TestVisitor> {
  const base = `/v1/chat/${shop.accountId}`;
  const session = await callJson<SessionResponse>('POST', `${base}/sessions`, { body: {}, status: 201 });
  const { threadId } = await callJson<ThreadSummary>('POST', `${base}/threads`, {
    token: session.accessToken,
    body: { key: 'first-thread', locale },
  });
  return { shop, session, threadId };
}

/** Path of a visitor's thread. */
export function threadPath(visitor: TestVisitor, rest = ''): string {
  return `/v1/chat/${visitor.shop.accountId}/threads/${visitor.threadId}${rest}`;
}

/** Sends a message by plain POST. */
export function say(
  visitor: TestVisitor,
  text: string,
  clientMessageId: string = createId('message'),
): Promise<MessageReceipt> {
  return callJson('POST', threadPath(visitor, '/messages'), {
    token: visitor.session.accessToken,
    body: { clientMessageId, text },
  });
}

/** All events that the visitor sees now. */
export async function readEvents(visitor: TestVisitor, after = 0, waitMs = 0): Promise<PublicEvent[]> {
  const page = await callJson<{ events: PublicEvent[] }>(
    'GET',
    threadPath(visitor, `/events?after=${after}&waitMs=${waitMs}`),
    {
      token: visitor.session.accessToken,
    },
  );
  return page.events;
}

/** Reads on until an event passes the test; each read waits for the next event. */
export async function waitForEvent(
  visitor: TestVisitor,
  isWanted: (event: PublicEvent) => boolean,
): Promise<PublicEvent> {
  let after = 0;
  for (;;) {
    const events = await readEvents(visitor, after, 5_000);
    const wanted = events.find(isWanted);
    if (wanted !== undefined) return wanted;
    const newest = events.at(-1);
    if (newest === undefined) throw new Error('the expected event did not come');
    after = newest.seq;
  }
}

/** Resolves when the agent has answered the message at `seq`. */
export function waitForAnswer(visitor: TestVisitor, seq: number): Promise<PublicEvent> {
  return waitForEvent(visitor, (event) => event.seq > seq && event.type === 'message' && event.author.kind === 'agent');
}

/** Newest one-time code that was sent to an address; waits until there is one other than `notCode`. */
export async function readCode(shop: TestShop, email: string, notCode: string | null = null): Promise<string> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const { mails } = await callJson<{ mails: { to: string; text: string }[] }>(
      'GET',
      `/dev/outbox.json?account=${shop.accountId}`,
    );
    const code = mails.find((mail) => mail.to === email)?.text.match(/\b\d{6}\b/)?.[0];
    if (code !== undefined && code !== notCode) return code;
  }
  throw new Error('no code was sent');
}

/** Signs the visitor in with a code and returns them with the verified session. */
export async function signIn(visitor: TestVisitor, email: string): Promise<TestVisitor> {
  const base = `/v1/chat/${visitor.shop.accountId}`;
  const token = visitor.session.accessToken;
  await callJson('POST', `${base}/sign-in/codes`, { token, body: { email }, status: 202 });
  const code = await readCode(visitor.shop, email);
  const session = await callJson<SessionResponse>('POST', `${base}/sign-in/verifications`, {
    token,
    body: { email, code },
  });
  return { ...visitor, session };
}

/** Puts an order into the shop; its customer is made from the address. */
export async function addOrder(
  shop: TestShop,
  order: Partial<ImportOrder> & { name: string; email: string },
): Promise<void> {
  const record: ImportOrder = {
    currency: 'EUR',
    financialStatus: 'paid',
    subtotalMinor: 2_400,
    shippingMinor: 0,
    taxMinor: 0,
    discountMinor: 0,
    totalMinor: 2_400,
    placedAtMs: Date.now() - 86_400_000,
    cancelledAtMs: null,
    isOnHold: false,
    isPacking: false,
    shippingName: null,
    shippingCity: null,
    shippingCountry: null,
    lines: [
      {
        title: 'Enamel mug',
        variantTitle: null,
        sku: 'MUG',
        quantity: 1,
        fulfilledQuantity: 0,
        removedQuantity: 0,
        unitPriceMinor: 2_400,
      },
    ],
    shipments: [],
    ...order,
  };
  const { outcomes } = await callJson<{ outcomes: { outcome: string; reason?: string }[] }>(
    'POST',
    '/v1/imports/orders',
    {
      token: shop.secretKey,
      body: { records: [record] },
    },
  );
  if (outcomes[0]?.outcome === 'refused') throw new Error(outcomes[0].reason);
}

/** Imports articles, in English and published unless said otherwise; answers their ids once the search has read them. */
export async function addArticles(
  shop: TestShop,
  articles: readonly (Partial<ImportArticle> & { title: string; body: string })[],
): Promise<Id<'article'>[]> {
  const records = articles.map((article, index) => ({
    key: `article-${index}`,
    lang: 'en',
    category: 'general',
    status: 'published',
    url: null,
    changedAtMs: 0,
    ...article,
  }));
  await importAll(shop, 'articles', records);
  await settleSearch(shop);
  return Promise.all(records.map(({ key, lang }) => toStableId('article', [shop.accountId, key, lang])));
}

/** Imports products of one variant each, in stock; resolves once the search has read them. */
export async function addProducts(
  shop: TestShop,
  products: readonly (Partial<ImportProduct> & { handle: string; title: string })[],
): Promise<void> {
  const variant = { sku: null, options: [], priceMinor: 2_000, compareAtMinor: null, stock: 5, imageUrl: null };
  const records = products.map((product) => ({
    description: '',
    vendor: null,
    productType: null,
    tags: [],
    status: 'active',
    currency: null,
    imageUrl: null,
    imageAlt: null,
    variants: [variant],
    ...product,
  }));
  await importAll(shop, 'products', records);
  await settleSearch(shop);
}

async function importAll(shop: TestShop, kind: string, records: unknown[]): Promise<void> {
  const { outcomes } = await callJson<{ outcomes: { outcome: string; reason?: string }[] }>(
    'POST',
    `/v1/imports/${kind}`,
    {
      token: shop.secretKey,
      body: { records },
    },
  );
  const refused = outcomes.find(({ outcome }) => outcome === 'refused');
  if (refused !== undefined) throw new Error(refused.reason);
}

/** Resolves when the search has read every change. */
export async function settleSearch({ accountId }: TestShop): Promise<void> {
  await searchStub(env, accountId).sync({ accountId, currency: 'EUR' });
}

/** Takes everything of an account out of the read model, as a fault would. */
export async function emptyReadModel(shop: TestShop): Promise<void> {
  await env.DB.batch(
    ['tickets', 'ticket_events'].map((table) =>
      env.DB.prepare(`delete from ${table} where account_id = ?`).bind(shop.accountId),
    ),
  );
}

/** An open socket of a visitor that keeps every frame. */
export class TestSocket {
  readonly frames: ServerFrame[] = [];
  closed: { code: number } | null = null;
  readonly #socket: WebSocket;
  #wake: () => void = () => undefined;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener('message', (event) => {
      this.frames.push(JSON.parse(String(event.data)) as ServerFrame);
      this.#wake();
    });
    socket.addEventListener('close', (event) => {
      this.closed = { code: event.code };
      this.#wake();
    });
    socket.accept();
  }

  static async open(
    visitor: TestVisitor,
    options: { after?: number; ticket?: string; version?: number } = {},
  ): Promise<TestSocket> {
    const ticket = options.ticket ?? (await createSocketTicket(visitor));
    const path = threadPath(visitor, `/socket?ticket=${ticket}&after=${options.after ?? 0}&v=${options.version ?? 1}`);
    const response = await call('GET', path, { headers: { Upgrade: 'websocket' } });
    if (response.webSocket === null) throw new Error(`no socket: ${response.status}`);
    return new TestSocket(response.webSocket);
  }

  send(frame: unknown): void {
    this.#socket.send(typeof frame === 'string' || frame instanceof ArrayBuffer ? frame : JSON.stringify(frame));
  }

  close(): void {
    this.#socket.close(1000);
  }

  /** Resolves with the first frame, kept or coming, that passes the test. */
  async next<T extends ServerFrame>(isWanted: (frame: ServerFrame) => frame is T): Promise<T>;
  async next(isWanted: (frame: ServerFrame) => boolean): Promise<ServerFrame>;
  async next(isWanted: (frame: ServerFrame) => boolean): Promise<ServerFrame> {
    for (;;) {
      const frame = this.frames.find(isWanted);
      if (frame !== undefined) return frame;
      if (this.closed !== null) throw new Error(`the socket closed with ${this.closed.code}`);
      await this.#change();
    }
  }

  async untilClosed(): Promise<number> {
    while (this.closed === null) await this.#change();
    return this.closed.code;
  }

  #change(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }
}

export async function createSocketTicket(visitor: TestVisitor): Promise<string> {
  const { ticket } = await callJson<{ ticket: string }>('POST', threadPath(visitor, '/socket-tickets'), {
    token: visitor.session.accessToken,
  });
  return ticket;
}
