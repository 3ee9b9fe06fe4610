import { beforeAll, describe, expect, it } from 'vitest';
import { env } from 'cloudflare:workers';
import { createApp } from '../app.ts';
import { createThreadId } from '../thread/thread-id.ts';
import type { SECURITY_SCHEMES } from './route.ts';
import { ticketIdOf } from '@loket/domain/thread';
import { projectPending } from '../projection/projector.ts';
import {
  addArticles,
  addOrder,
  call,
  callJson,
  createShop,
  createVisitor,
  say,
  signIn,
  waitForEvent,
  type TestShop,
  type TestVisitor,
} from '../testing/shop.ts';

interface Operation {
  readonly method: string;
  readonly path: string;
  /** The credentials that the document says it takes. */
  readonly needs: keyof typeof SECURITY_SCHEMES | 'nothing';
}

/** Routes that anybody may call: they give nothing that belongs to somebody. */
const OPEN = [
  'GET /v1/chat/{accountId}/config',
  'POST /v1/chat/{accountId}/sessions',
  'POST /v1/chat/{accountId}/sessions/renew',
];

/** Bodies that pass each route's schema, so that nothing but the credentials decides. */
const BODIES: Record<string, unknown> = {
  'PUT /v1/accounts/{accountId}': { name: 'x', locale: 'en', timeZone: 'UTC', currency: 'EUR', origins: [] },
  'POST /v1/agent/turns': { mode: 'preview', channel: 'webchat', messages: [{ role: 'customer', text: 'Hi' }] },
  'PUT /v1/agent/handoff-settings': {},
  'PUT /v1/connections/{kind}': { provider: 'built-in' },
  'POST /v1/imports/{kind}': { records: [{}] },
  'POST /v1/read-model/rebuild': {},
  'POST /v1/search/rebuild': {},
  'PUT /v1/tickets/{ticketId}/owner': { owner: { kind: 'team' }, epoch: 1 },
  'POST /v1/tickets/{ticketId}/messages': {
    clientMessageId: 'sweep-id-01',
    text: 'x',
    author: { name: 'x' },
    epoch: 1,
  },
  'POST /v1/chat/{accountId}/sign-in/codes': { email: 'anna@example.com' },
  'POST /v1/chat/{accountId}/sign-in/verifications': { email: 'anna@example.com', code: '123456' },
  'POST /v1/chat/{accountId}/sign-in/tokens': { token: 'x' },
  'POST /v1/chat/{accountId}/threads': { key: 'sweep-key-01' },
  'POST /v1/chat/{accountId}/threads/{threadId}/messages': { clientMessageId: 'sweep-id-01', text: 'x' },
};

function listOperations(): Operation[] {
  const document = createApp().getOpenAPI31Document({ openapi: '3.1.0', info: { title: 'x', version: '1' } });
  return Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    Object.entries(item as Record<string, { security?: Record<string, unknown>[] }>).map(([verb, operation]) => {
      const method = verb.toUpperCase();
      if (operation.security === undefined) throw new Error(`${method} ${path} does not say what it needs`);
      const [scheme = 'nothing'] = Object.keys(operation.security[0] ?? {});
      return { method, path, needs: scheme as Operation['needs'] };
    }),
  );
}

interface Ids {
  accountId: string;
  threadId: string;
  ticketId: string;
  articleId: string;
}

const operations = listOperations();
let here: TestShop;
let there: TestShop;
let anna: TestVisitor;
let bert: TestVisitor;
let stranger: TestVisitor;
let revoked: TestVisitor;
let annaTicketId: string;
let articleId = '';
/** Ids that could have been given in this account, and were not. */
let absent: Ids;

beforeAll(async () => {
  const { applyD1Migrations } = await import('cloudflare:test');
  await applyD1Migrations(
    env.DB,
    (env as unknown as { TEST_MIGRATIONS: Parameters<typeof applyD1Migrations>[1] }).TEST_MIGRATIONS,
  );
  [here, there] = [await createShop(), await createShop()];
  await addOrder(here, { name: '#1001', email: 'anna@example.com' });
  await addOrder(here, { name: '#1002', email: 'bert@example.com' });
  anna = await signIn(await createVisitor(here), 'anna@example.com');
  bert = await signIn(await createVisitor(here), 'bert@example.com');
  stranger = await createVisitor(there);
  revoked = await signIn(await createVisitor(here), 'anna@example.com');
  const ended = await call('DELETE', `/v1/chat/${here.accountId}/sessions/current`, {
    token: revoked.session.accessToken,
  });
  if (ended.status !== 204) throw new Error(await ended.text());
  const threadId = await createThreadId(env.THREAD_SECRET, here.accountId, anna.session.sessionId, 'never-opened');
  absent = { accountId: here.accountId, threadId, ticketId: ticketIdOf(threadId), articleId: `art_${'0'.repeat(32)}` };
  [articleId = ''] = await addArticles(here, [{ title: 'canary-secret-text', body: 'canary-secret-text' }]);
  await say(anna, 'I want to talk to a person about canary-secret-text');
  await waitForEvent(anna, (event) => event.type === 'handoff');
  await projectPending(env, here.accountId, anna.threadId);
  annaTicketId = `tkt_${anna.threadId.slice(4)}`;
});

/** What the first account has. */
function ownIds(): Ids {
  return { accountId: here.accountId, threadId: anna.threadId, ticketId: annaTicketId, articleId };
}

function request(operation: Operation, token: string | null, ids: Ids) {
  const path = operation.path
    .replace('{accountId}', ids.accountId)
    .replace('{threadId}', ids.threadId)
    .replace('{ticketId}', ids.ticketId)
    .replace('{articleId}', ids.articleId)
    .replace('{kid}', `idk_${'0'.repeat(32)}`)
    .replace('{kind}', operation.path.includes('/connections/') ? 'returns' : 'orders');
  const body = BODIES[`${operation.method} ${operation.path}`];
  const query = operation.path.endsWith('/socket') ? '?ticket=none&v=1' : '';
  const headers = operation.path.endsWith('/socket') ? { Upgrade: 'websocket' } : {};
  return call(operation.method, `${path}${query}`, {
    ...(token === null ? {} : { token }),
    ...(body === undefined ? {} : { body }),
    headers,
  });
}

async function outcome(
  operation: Operation,
  token: string | null,
  ids: Parameters<typeof request>[2],
): Promise<{ status: number; body: string }> {
  const response = await request(operation, token, ids);
  const text = (await response.text()).replaceAll(/req_[0-9a-f]+/g, 'req');
  return { status: response.status, body: text };
}

describe('every route', () => {
  it('is in the sweep', () => {
    expect(operations.length).toBeGreaterThan(15);
    const withBody = operations.filter((operation) => operation.method !== 'GET' && operation.method !== 'DELETE');
    const missing = withBody
      .map((operation) => `${operation.method} ${operation.path}`)
      .filter((name) => BODIES[name] === undefined && !OPEN.includes(name) && !/(keys|socket-tickets)$/.test(name));
    expect(missing).toEqual([]);
    const open = operations.filter((operation) => operation.needs === 'nothing');
    expect(open.map(({ method, path }) => `${method} ${path}`).sort()).toEqual(OPEN);
  });

  it.each(
    operations
      .filter((operation) => operation.needs !== 'nothing')
      .map((operation) => [`${operation.method} ${operation.path}`, operation] as const),
  )('%s refuses whoever may not, alike for what is foreign and what is absent', async (_name, operation) => {
    const own = ownIds();
    const others: (string | null)[] = [null, 'nonsense', stranger.session.accessToken];
    // Signing out may be repeated, and is all that may.
    if (!operation.path.endsWith('/sessions/current')) others.push(revoked.session.accessToken);
    if (operation.needs !== 'session') others.push(anna.session.accessToken);
    if (operation.needs === 'session') others.push(here.secretKey);
    if (operation.needs === 'operatorToken') others.push(here.secretKey);
    for (const token of others) {
      const foreign = await outcome(operation, token, own);
      expect([401, 403, 404]).toContain(foreign.status);
      expect(await outcome(operation, token, absent)).toEqual(foreign);
      expect(foreign.body).not.toContain('canary-secret-text');
    }
  });

  it.each(
    operations
      .filter((operation) => operation.path.includes('{threadId}') && !operation.path.endsWith('/socket'))
      .map((operation) => [`${operation.method} ${operation.path}`, operation] as const),
  )('%s hides a thread from another customer, another session and another account', async (_name, operation) => {
    const own = ownIds();
    const madeUp = { ...own, threadId: `thr_${'0'.repeat(40)}` };
    const passerBy = await createVisitor(here);
    for (const other of [bert, passerBy, stranger]) {
      // Each on the path of their own account, where their token is good.
      const { accountId } = other.shop;
      const token = other.session.accessToken;
      const foreign = await outcome(operation, token, { ...own, accountId });
      expect(foreign.status).toBe(404);
      expect(foreign.body).toContain('thread_not_found');
      expect(await outcome(operation, token, { ...absent, accountId })).toEqual(foreign);
      expect(await outcome(operation, token, { ...madeUp, accountId })).toEqual(foreign);
    }
  });

  it.each(
    operations
      .filter((operation) => operation.path.includes('{ticketId}'))
      .map((operation) => [`${operation.method} ${operation.path}`, operation] as const),
  )('%s hides a ticket from another account', async (_name, operation) => {
    const own = ownIds();
    const foreign = await outcome(operation, there.secretKey, own);
    expect(foreign.status).toBe(404);
    expect(await outcome(operation, there.secretKey, absent)).toEqual(foreign);
    expect(await outcome(operation, here.secretKey, absent)).toEqual(foreign);
  });

  it('hides an article from another account, which cannot delete it either', async () => {
    const path = `/v1/articles/${articleId}`;
    const foreign = await call('GET', path, { token: there.secretKey });
    expect(foreign.status).toBe(404);
    expect((await call('DELETE', path, { token: there.secretKey })).status).toBe(204);
    expect((await call('GET', path, { token: here.secretKey })).status).toBe(200);
    expect(await callJson('GET', '/v1/articles', { token: there.secretKey })).toEqual({
      articles: [],
      nextCursor: null,
    });
  });

  it('hides tickets of one account from the lists of another', async () => {
    const { tickets } = await callJson<{ tickets: unknown[] }>('GET', '/v1/tickets', { token: there.secretKey });
    expect(tickets).toEqual([]);
  });
});

describe('the preview of the agent', () => {
  const body = BODIES['POST /v1/agent/turns'];

  it('is refused without a key and to a customer’s session', async () => {
    expect((await call('POST', '/v1/agent/turns', { body })).status).toBe(401);
    expect((await call('POST', '/v1/agent/turns', { body, token: anna.session.accessToken })).status).toBe(403);
  });

  it('leaves no trace in the read model', async () => {
    const before = await callJson('GET', '/v1/tickets', { token: here.secretKey });
    await callJson('POST', '/v1/agent/turns', { body, token: here.secretKey });
    expect(await callJson('GET', '/v1/tickets', { token: here.secretKey })).toEqual(before);
  });
});
