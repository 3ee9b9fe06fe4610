import { env } from 'cloudflare:workers';
import { abortAllDurableObjects, runDurableObjectAlarm } from 'cloudflare:test';
import type { PublicEvent } from '@loket/contracts';
import { createDatabase, findCustomerByEmail } from '@loket/db';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { projectPending } from '../projection/projector.ts';
import {
  TestSocket,
  addOrder,
  call,
  callJson,
  createShop,
  createVisitor,
  readCode,
  readEvents,
  say,
  signIn,
  threadPath,
  waitForAnswer,
  waitForEvent,
  type TestVisitor,
} from '../testing/shop.ts';
import { setOutsideObserver } from './outside.ts';
import { threadStub } from './stub.ts';

const EMAIL = 'anna@example.com';

afterEach(() => {
  setOutsideObserver(null);
  vi.restoreAllMocks();
});

async function createVisitorWithOrder(): Promise<TestVisitor> {
  const shop = await createShop();
  await addOrder(shop, { name: '#1001', email: EMAIL });
  return createVisitor(shop);
}

function count(events: readonly PublicEvent[], type: PublicEvent['type']): number {
  return events.filter((event) => event.type === type).length;
}

/** Resolves when the thread has logged the outcomes of that many turns. */
async function waitForTurns(visitor: TestVisitor, turns: number): Promise<{ outcome: string; trace: string }[]> {
  const stub = threadStub(env, visitor.shop.accountId, visitor.threadId);
  for (let attempt = 0; attempt < 500; attempt += 1) {
    const log = await stub.readTurnLog();
    if (log.length >= turns) return log;
  }
  throw new Error(`the thread did not finish ${turns} turns`);
}

describe('a question about an order', () => {
  it('asks an unknown visitor to sign in, and answers by itself when they have', async () => {
    const visitor = await createVisitorWithOrder();
    await say(visitor, 'Where is my order?');
    await waitForEvent(visitor, (event) => event.type === 'require-authentication');
    await signIn(visitor, EMAIL);
    const card = await waitForEvent(visitor, (event) => event.type === 'card');
    expect(card).toMatchObject({ card: { kind: 'order', name: '#1001', status: 'pending' } });
  });

  it('is answered once when two tabs sign in at the same time', async () => {
    const visitor = await createVisitorWithOrder();
    await say(visitor, 'Where is my order?');
    await waitForEvent(visitor, (event) => event.type === 'require-authentication');
    const base = `/v1/chat/${visitor.shop.accountId}`;
    const token = visitor.session.accessToken;
    await callJson('POST', `${base}/sign-in/codes`, { token, body: { email: EMAIL }, status: 202 });
    const first = await readCode(visitor.shop, EMAIL);
    await callJson('POST', `${base}/sign-in/codes`, { token, body: { email: EMAIL }, status: 202 });
    const second = await readCode(visitor.shop, EMAIL, first);
    const verify = (code: string): Promise<Response> =>
      call('POST', `${base}/sign-in/verifications`, { token, body: { email: EMAIL, code } });
    await Promise.all([verify(second), verify(second), verify(first)]);
    await Promise.all([createSocket(visitor), createSocket(visitor)]);
    await waitForEvent(visitor, (event) => event.type === 'card');
    await waitForTurns(visitor, 2);
    const events = await readEvents(visitor);
    expect(count(events, 'card')).toBe(1);
    expect(count(events, 'identity')).toBe(1);
  });

  it('never shows another customer’s order, whose number looks as if it did not exist', async () => {
    const visitor = await createVisitorWithOrder();
    await addOrder(visitor.shop, { name: '#2002', email: 'bert@example.com' });
    const anna = await signIn(visitor, EMAIL);
    await waitForAnswer(anna, (await say(anna, 'Hello')).seq);
    const foreign = await waitForAnswer(anna, (await say(anna, 'Where is order #2002?')).seq);
    const absent = await waitForAnswer(anna, (await say(anna, 'Where is order #9009?')).seq);
    const words = [foreign, absent].map((event) =>
      event.type === 'message' ? event.text.replaceAll(/\d+/g, 'N') : '',
    );
    expect(words[0]).toBe(words[1]);
    expect(count(await readEvents(anna), 'card')).toBe(0);
  });
});

async function createSocket(visitor: TestVisitor): Promise<TestSocket> {
  return TestSocket.open(visitor);
}

describe('a conversation that a person takes over', () => {
  it('drops the answer that was being composed and says why in the log', async () => {
    const visitor = await createVisitorWithOrder();
    const robin = { kind: 'member', memberId: 'mem_somebody1', name: 'Robin' } as const;
    let hasTakenOver = false;
    setOutsideObserver(async (label) => {
      if (label !== 'db.facts' || hasTakenOver) return;
      hasTakenOver = true;
      // Made here: a stub belongs to the object that uses it.
      await threadStub(env, visitor.shop.accountId, visitor.threadId).setOwner({ owner: robin, epoch: 1 });
    });
    await say(visitor, 'Where is my order?');
    const log = await waitForTurns(visitor, 1);
    const events = await readEvents(visitor);
    expect(events.some((event) => event.type === 'message' && event.author.kind === 'agent')).toBe(false);
    expect(log).toMatchObject([{ outcome: 'stale' }]);
    expect(log[0]?.trace).toContain('changed hands');
  });

  it('refuses a change under an epoch that is no longer the newest', async () => {
    const visitor = await createVisitorWithOrder();
    const stub = threadStub(env, visitor.shop.accountId, visitor.threadId);
    const robin = { kind: 'member', memberId: 'mem_robin0001', name: 'Robin' } as const;
    const kim = { kind: 'member', memberId: 'mem_kim000001', name: 'Kim' } as const;
    expect(await stub.setOwner({ owner: robin, epoch: 1 })).toMatchObject({ ok: true, value: { epoch: 2 } });
    expect(await stub.setOwner({ owner: robin, epoch: 1 })).toMatchObject({ ok: true, value: { epoch: 2 } });
    expect(await stub.setOwner({ owner: kim, epoch: 1 })).toEqual({ ok: false, code: 'stale_owner' });
    const reply = { clientMessageId: 'reply-id-0001', text: 'Hi', name: 'Robin' };
    expect(await stub.replyAsTeam({ ...reply, epoch: 1 })).toEqual({ ok: false, code: 'stale_owner' });
    expect(await stub.replyAsTeam({ ...reply, epoch: 2 })).toMatchObject({ ok: true });
  });

  it('is answered by one of the two: the team takes it over before it writes', async () => {
    const visitor = await createVisitorWithOrder();
    const stub = threadStub(env, visitor.shop.accountId, visitor.threadId);
    const reply = { clientMessageId: 'reply-id-0001', text: 'Hi', name: 'Robin', epoch: 1 };
    expect(await stub.replyAsTeam(reply)).toEqual({ ok: false, code: 'agent_has_it' });
  });
});

describe('a turn', () => {
  it('is composed again when its customer signs in meanwhile', async () => {
    const visitor = await createVisitorWithOrder();
    let hasSignedIn = false;
    setOutsideObserver(async (label) => {
      if (label !== 'db.facts' || hasSignedIn) return;
      hasSignedIn = true;
      const customer = { customerId: await customerIdOf(visitor), email: EMAIL, name: 'Anna' };
      const { sessionId } = visitor.session;
      await threadStub(env, visitor.shop.accountId, visitor.threadId).identify(
        { sessionId, level: 'verified', customerId: customer.customerId },
        customer,
      );
    });
    await say(visitor, 'Where is my order?');
    await waitForTurns(visitor, 2);
    const events = await readEvents(visitor);
    expect(count(events, 'card')).toBe(1);
    expect(count(events, 'handoff')).toBe(0);
    expect(count(events, 'require-authentication')).toBe(0);
  });

  it('that takes the object down each time ends with a person', async () => {
    const visitor = await createVisitorWithOrder();
    await say(visitor, 'Hello');
    await waitForTurns(visitor, 1);
    const begun = { count: 0 };
    setOutsideObserver((label) => {
      if (label !== 'db.facts') return undefined;
      begun.count += 1;
      return new Promise<void>(() => undefined);
    });
    await say(visitor, 'Where is my order?');
    let now = Date.now();
    for (let attempt = 1; attempt <= 3; attempt += 1) {
      await expect.poll(() => begun.count, { timeout: 5_000 }).toBe(attempt);
      await abortAllDurableObjects();
      now += 60_000;
      vi.spyOn(Date, 'now').mockReturnValue(now);
      await runDurableObjectAlarm(threadStub(env, visitor.shop.accountId, visitor.threadId));
    }
    const handoff = (event: PublicEvent): boolean => event.type === 'handoff';
    await expect.poll(async () => (await allEvents(visitor)).some(handoff), { timeout: 5_000 }).toBe(true);
    expect(begun.count).toBe(3);
  });
});

/** Events without the session's checks: the test's clock has run ahead of its token. */
async function allEvents(visitor: TestVisitor): Promise<PublicEvent[]> {
  const { sessionId } = visitor.session;
  const page = await threadStub(env, visitor.shop.accountId, visitor.threadId).readEvents(
    { sessionId, level: 'anonymous', customerId: null },
    { after: 0, limit: 200, waitMs: 0 },
  );
  return page.ok ? page.value.events : [];
}

async function customerIdOf(visitor: TestVisitor): Promise<`cus_${string}`> {
  const customer = await findCustomerByEmail(createDatabase(env.DB), {
    accountId: visitor.shop.accountId,
    email: EMAIL,
  });
  if (customer === null) throw new Error('the test shop has no such customer');
  return customer.id;
}

describe('asking for a person', () => {
  it('makes one handoff, one queue entry and one acknowledgement, however often it is asked', async () => {
    const visitor = await createVisitorWithOrder();
    for (let asked = 0; asked < 3; asked += 1) await say(visitor, 'I want to talk to a person');
    await waitForTurns(visitor, 3);
    const events = await readEvents(visitor);
    expect(count(events, 'handoff')).toBe(1);
    expect(events.filter((event) => event.type === 'message' && event.author.kind === 'agent')).toHaveLength(1);
    const tickets = await listEscalated(visitor);
    expect(tickets).toHaveLength(1);
  });

  it('can be done again after the team has handed the conversation back', async () => {
    const visitor = await createVisitorWithOrder();
    await say(visitor, 'I want to talk to a person');
    await waitForEvent(visitor, (event) => event.type === 'handoff');
    const stub = threadStub(env, visitor.shop.accountId, visitor.threadId);
    expect(await stub.setOwner({ owner: { kind: 'agent' }, epoch: 2 })).toMatchObject({ ok: true });
    const { seq } = await say(visitor, 'I want to talk to a person');
    await waitForEvent(visitor, (event) => event.seq > seq && event.type === 'handoff');
    expect(count(await readEvents(visitor), 'handoff')).toBe(2);
  });

  it('gives the team a ticket with transcript, summary, reason and the address that the visitor left', async () => {
    const visitor = await createVisitorWithOrder();
    const { seq } = await say(visitor, 'Can I speak to a human please?');
    await waitForAnswer(visitor, seq);
    await say(visitor, 'Sure, it is carla@example.com');
    await waitForEvent(visitor, (event) => event.type === 'identity');
    const [ticket] = await listEscalated(visitor);
    expect(ticket).toMatchObject({
      conversation: 'escalated',
      owner: { kind: 'team' },
      customer: { level: 'claimed', email: 'carla@example.com' },
      handoff: { reason: 'customer-request' },
    });
    expect(ticket?.handoff.summary.length).toBeGreaterThan(10);
    const { events } = await callJson<{ events: { type: string; text?: string }[] }>(
      'GET',
      `/v1/tickets/${ticket?.id}/events`,
      {
        token: visitor.shop.secretKey,
      },
    );
    expect(events.map((event) => event.text).filter(Boolean)).toContain('Can I speak to a human please?');
  });
});

async function listEscalated(visitor: TestVisitor): Promise<{ id: string; handoff: { summary: string } }[]> {
  await projectPending(env, visitor.shop.accountId, visitor.threadId);
  const { tickets } = await callJson<{ tickets: { id: string; handoff: { summary: string } }[] }>(
    'GET',
    '/v1/tickets?conversation=escalated',
    { token: visitor.shop.secretKey },
  );
  return tickets;
}

describe('what the customer sees', () => {
  it('holds nothing that only the team may see', async () => {
    const visitor = await createVisitorWithOrder();
    await say(visitor, 'I want to talk to a person');
    const handoff = await waitForEvent(visitor, (event) => event.type === 'handoff');
    expect(Object.keys(handoff).sort()).toEqual(['atMs', 'mode', 'seq', 'type']);
    const text = await (
      await call('GET', threadPath(visitor, '/events'), { token: visitor.session.accessToken })
    ).text();
    expect(text).not.toContain('summary');
    expect(text).not.toContain('tkt_');
  });
});
