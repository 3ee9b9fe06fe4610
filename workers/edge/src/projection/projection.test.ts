import { env } from 'cloudflare:workers';
import { createExecutionContext, createMessageBatch, getQueueResult, waitOnExecutionContext } from 'cloudflare:test';
import { createDatabase, listTicketEvents, listTickets, projectThread } from '@loket/db';
import { applyToTicket, emptyTicket } from '@loket/domain/thread';
import type { ThreadEvent, Ticket } from '@loket/contracts';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import worker from '../main.ts';
import { setOutsideObserver } from '../thread/outside.ts';
import { threadStub } from '../thread/stub.ts';
import {
  callJson,
  callWith,
  createShop,
  createVisitor,
  emptyReadModel,
  say,
  waitForAnswer,
  waitForEvent,
  type TestShop,
  type TestVisitor,
} from '../testing/shop.ts';
import { projectPending } from './projector.ts';

const db = createDatabase(env.DB);

afterEach(() => {
  setOutsideObserver(null);
});

async function readModel(shop: TestShop): Promise<{ tickets: Ticket[]; events: ThreadEvent[] }> {
  const { accountId } = shop;
  const tickets = await listTickets(db, { accountId, before: null, limit: 100 });
  const events: ThreadEvent[] = [];
  for (const { threadId } of tickets)
    events.push(...(await listTicketEvents(db, { accountId, threadId, after: 0, limit: 1_000 })));
  return { tickets, events };
}

async function deliver(visitor: TestVisitor, times: number): Promise<void> {
  const { threadId, shop } = visitor;
  const batch = createMessageBatch(
    'loket-projection',
    Array.from({ length: times }, (_value, index) => ({
      id: `hint-${index}`,
      timestamp: new Date(0),
      attempts: 1,
      body: { accountId: shop.accountId, threadId },
    })),
  );
  const context = createExecutionContext();
  await worker.queue(batch, env);
  await waitOnExecutionContext(context);
  expect((await getQueueResult(batch, context)).explicitAcks).toHaveLength(times);
}

async function createConversation(shop: TestShop): Promise<TestVisitor> {
  const visitor = await createVisitor(shop);
  const { seq } = await say(visitor, 'Hello');
  await waitForAnswer(visitor, seq);
  await say(visitor, 'I want to talk to a person');
  await waitForEvent(visitor, (event) => event.type === 'handoff');
  return visitor;
}

describe('the read model', () => {
  it('is the same whether a hint comes once, twice, late or for nothing', async () => {
    const shop = await createShop();
    const visitor = await createConversation(shop);
    await deliver(visitor, 1);
    const once = await readModel(shop);
    await deliver(visitor, 3);
    await Promise.all([deliver(visitor, 2), deliver(visitor, 1)]);
    expect(await readModel(shop)).toEqual(once);
    expect(once.tickets).toHaveLength(1);
  });

  it('takes a hint that cannot be read away and goes on', async () => {
    const batch = createMessageBatch('loket-projection', [
      { id: 'bad', timestamp: new Date(0), attempts: 1, body: { threadId: 5 } },
    ]);
    await worker.queue(batch, env);
    expect((await getQueueResult(batch, createExecutionContext())).explicitAcks).toEqual(['bad']);
  });

  it('shows the ticket that its events fold into', async () => {
    const shop = await createShop();
    const visitor = await createConversation(shop);
    await projectPending(env, shop.accountId, visitor.threadId);
    const { tickets, events } = await readModel(shop);
    const [ticket] = tickets;
    const start = emptyTicket({
      threadId: visitor.threadId,
      channel: 'webchat',
      locale: 'en',
      createdAtMs: ticket?.openedAtMs ?? 0,
    });
    expect(events.reduce(applyToTicket, start)).toEqual(ticket);
  });

  it('is not set back by an older ticket', async () => {
    const shop = await createShop();
    const visitor = await createConversation(shop);
    const stub = threadStub(env, shop.accountId, visitor.threadId);
    const { ticket, events } = await stub.readAll(0, 100);
    await projectPending(env, shop.accountId, visitor.threadId);
    const newest = await readModel(shop);
    const old = { ...(ticket as Ticket), version: 1, lastText: 'old' };
    await projectThread(db, {
      accountId: shop.accountId,
      threadId: visitor.threadId,
      events,
      ticket: old,
    });
    expect(await readModel(shop)).toEqual(newest);
  });

  it('catches up after the database was away', async () => {
    const shop = await createShop();
    const visitor = await createConversation(shop);
    setOutsideObserver((label) => {
      if (label === 'db.project') throw new Error('the database is away');
    });
    await expect(projectPending(env, shop.accountId, visitor.threadId)).rejects.toThrow('away');
    setOutsideObserver(null);
    await projectPending(env, shop.accountId, visitor.threadId);
    const { events } = await readModel(shop);
    expect(events.map((event) => event.seq)).toEqual(events.map((_event, index) => index + 1));
  });

  it('is rebuilt from the threads exactly as it was', async () => {
    const shop = await createShop();
    const visitors = [await createConversation(shop), await createConversation(shop), await createConversation(shop)];
    for (const visitor of visitors) await projectPending(env, shop.accountId, visitor.threadId);
    const before = await readModel(shop);
    await emptyReadModel(shop);
    expect((await readModel(shop)).tickets).toEqual([]);
    const result = await callJson<{ isDone: boolean; threads: number; events: number }>(
      'POST',
      '/v1/read-model/rebuild',
      {
        token: shop.secretKey,
        body: {},
      },
    );
    expect(result).toMatchObject({ isDone: true, threads: 3, events: before.events.length });
    expect(await readModel(shop)).toEqual(before);
  });

  it('is whole at every moment of a rebuild, and holds nothing wrong after it', async () => {
    const shop = await createShop();
    const visitor = await createConversation(shop);
    const { accountId } = shop;
    await projectPending(env, accountId, visitor.threadId);
    const right = await readModel(shop);
    const [ticket] = right.tickets;
    if (ticket === undefined) throw new Error('expected a ticket');
    // A ticket ahead of its thread, an event that never was, and a conversation that nobody registered.
    const ghostId = 'thr_ghost0000000' as const;
    const [event] = right.events;
    if (event === undefined) throw new Error('expected an event');
    const wrong = { ...ticket, version: 900, lastText: 'wrong' };
    const strayEvent = { ...event, seq: 900 };
    await projectThread(db, { accountId, threadId: visitor.threadId, events: [strayEvent], ticket: wrong });
    const ghost = { ...ticket, id: 'tkt_ghost0000000' as const, threadId: ghostId };
    await projectThread(db, { accountId, threadId: ghostId, events: [event], ticket: ghost });
    const counts: number[] = [];
    const observed = new Proxy(env.DB, {
      get(target, name) {
        if (name !== 'batch') {
          const value: unknown = Reflect.get(target, name);
          return typeof value === 'function' ? (value.bind(target) as unknown) : value;
        }
        return async (statements: D1PreparedStatement[]) => {
          const result = await target.batch(statements);
          counts.push((await readModel(shop)).tickets.filter(({ id }) => id === ticket.id).length);
          return result;
        };
      },
    });
    const response = await callWith({ DB: observed }, 'POST', '/v1/read-model/rebuild', {
      token: shop.secretKey,
      body: {},
    });
    expect(response.status).toBe(200);
    expect(new Set(counts)).toEqual(new Set([1]));
    expect(await readModel(shop)).toEqual(right);
    expect(await listTicketEvents(db, { accountId, threadId: ghostId, after: 0, limit: 10 })).toEqual([]);
  });

  it('leaves other accounts alone when one is rebuilt', async () => {
    const [here, there] = [await createShop(), await createShop()];
    const visitor = await createConversation(there);
    await projectPending(env, there.accountId, visitor.threadId);
    const before = await readModel(there);
    await callJson('POST', '/v1/read-model/rebuild', { token: here.secretKey, body: {} });
    expect(await readModel(there)).toEqual(before);
  });

  it('equals a fresh read after any sequence of commands', async () => {
    const command = fc.oneof(
      fc.record({
        kind: fc.constant('say' as const),
        id: fc.integer({ min: 0, max: 5 }),
        text: fc.constantFrom('a', 'b'),
      }),
      fc.record({
        kind: fc.constant('own' as const),
        epoch: fc.integer({ min: 1, max: 4 }),
        owner: fc.constantFrom('agent' as const, 'team' as const),
      }),
      fc.record({
        kind: fc.constant('reply' as const),
        id: fc.integer({ min: 0, max: 5 }),
        epoch: fc.integer({ min: 1, max: 4 }),
      }),
      fc.record({ kind: fc.constant('project' as const) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(command, { maxLength: 12 }), async (commands) => {
        const shop = await createShop();
        const visitor = await createVisitor(shop);
        const stub = threadStub(env, shop.accountId, visitor.threadId);
        for (const step of commands) {
          if (step.kind === 'say') {
            await stub.sendMessage(toVisitor(visitor), {
              clientMessageId: `model-id-${step.id}`,
              text: step.text,
              locale: null,
              page: null,
            });
          } else if (step.kind === 'own') {
            await stub.setOwner({ owner: { kind: step.owner }, epoch: step.epoch });
          } else if (step.kind === 'reply') {
            await stub.replyAsTeam({
              clientMessageId: `model-id-${step.id}`,
              text: 'r',
              name: 'Robin',
              epoch: step.epoch,
            });
          } else {
            await projectPending(env, shop.accountId, visitor.threadId);
          }
        }
        await projectPending(env, shop.accountId, visitor.threadId);
        const { events, ticket } = await stub.readAll(0, 1_000);
        const model = await readModel(shop);
        const shown = model.events.slice(0, events.length);
        expect(shown.map((event) => event.seq)).toEqual(shown.map((_event, index) => index + 1));
        expect(shown).toEqual(events);
        if (events.length > 0) expect(model.tickets[0]?.version).toBeGreaterThanOrEqual((ticket as Ticket).version);
      }),
      { numRuns: 15 },
    );
  });
});

function toVisitor(visitor: TestVisitor): { sessionId: `ses_${string}`; level: 'anonymous'; customerId: null } {
  return { sessionId: visitor.session.sessionId, level: 'anonymous', customerId: null };
}
