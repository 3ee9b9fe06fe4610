import { env } from 'cloudflare:workers';
import { createId, type ThreadId, type ThreadSummary } from '@loket/contracts';
import { createDatabase, registerThread } from '@loket/db';
import { describe, expect, it } from 'vitest';
import { call, callJson, callWith, createShop, createVisitor, type TestVisitor } from '../testing/shop.ts';

/** Stands for the thread objects; notes who is told of the end of a session, and fails as the platform would. */
class FakeThreads {
  readonly told: string[] = [];
  /** Names of objects that cannot be reached. */
  readonly lost = new Set<string>();

  idFromName(name: string): string {
    return name;
  }

  get(name: string): { endSession(sessionId: string): Promise<void> } {
    return {
      endSession: async (sessionId) => {
        if (this.lost.has(name)) throw new Error('Network connection lost.');
        this.told.push(`${name} ${sessionId}`);
      },
    };
  }
}

function signOut(visitor: TestVisitor, threads: FakeThreads): Promise<Response> {
  return callWith({ THREADS: threads }, 'DELETE', `/v1/chat/${visitor.shop.accountId}/sessions/current`, {
    token: visitor.session.accessToken,
  });
}

async function registerMore(visitor: TestVisitor, count: number): Promise<ThreadId[]> {
  const threadIds = Array.from({ length: count }, () => createId('thread'));
  const { accountId } = visitor.shop;
  const thread = { accountId, channel: 'webchat' as const, sessionId: visitor.session.sessionId, customerId: null };
  const db = createDatabase(env.DB);
  await Promise.all(threadIds.map((threadId) => registerThread(db, { ...thread, threadId, nowMs: 0 })));
  return threadIds;
}

describe('signing out', () => {
  it('tells every conversation of the session, however many they are', async () => {
    const visitor = await createVisitor(await createShop());
    await registerMore(visitor, 120);
    const threads = new FakeThreads();
    expect((await signOut(visitor, threads)).status).toBe(204);
    expect(new Set(threads.told).size).toBe(121);
  });

  it('ends the session and tells the others when one conversation cannot be reached, and can be finished', async () => {
    const visitor = await createVisitor(await createShop());
    const { accountId } = visitor.shop;
    const [lost = visitor.threadId] = await registerMore(visitor, 3);
    const threads = new FakeThreads();
    threads.lost.add(`${accountId}/${lost}`);
    expect((await signOut(visitor, threads)).status).toBe(503);
    expect(threads.told).toHaveLength(3);
    const renewal = await call('POST', `/v1/chat/${accountId}/sessions/renew`, {
      body: { renewalToken: visitor.session.renewalToken },
    });
    expect(renewal.status).toBe(401);
    threads.lost.clear();
    expect((await signOut(visitor, threads)).status).toBe(204);
    expect(threads.told).toContain(`${accountId}/${lost} ${visitor.session.sessionId}`);
  });

  it('can be repeated, and is all that the token is still good for', async () => {
    const visitor = await createVisitor(await createShop());
    const base = `/v1/chat/${visitor.shop.accountId}`;
    const token = visitor.session.accessToken;
    for (const _time of [1, 2]) expect((await call('DELETE', `${base}/sessions/current`, { token })).status).toBe(204);
    const response = await call('GET', `${base}/threads`, { token });
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ error: { code: 'session_ended' } });
  });
});

describe('a conversation that is opened again', () => {
  it('is as old as it was', async () => {
    const visitor = await createVisitor(await createShop());
    const path = `/v1/chat/${visitor.shop.accountId}/threads`;
    const token = visitor.session.accessToken;
    const again = await callJson<ThreadSummary>('POST', path, { token, body: { key: 'first-thread' } });
    const { threads } = await callJson<{ threads: ThreadSummary[] }>('GET', path, { token });
    expect(threads).toEqual([again]);
  });
});
