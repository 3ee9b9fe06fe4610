import { env } from 'cloudflare:workers';
import { abortAllDurableObjects, evictDurableObject, runInDurableObject } from 'cloudflare:test';
import { createId, type MessageReceipt, type PublicEvent } from '@loket/contracts';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  TestSocket,
  call,
  callJson,
  createShop,
  createSocketTicket,
  createVisitor,
  readEvents,
  say,
  threadPath,
  waitForAnswer,
  type TestVisitor,
} from '../testing/shop.ts';
import { threadStub } from './stub.ts';
import type { ThreadObject } from './thread-object.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

function post(visitor: TestVisitor, clientMessageId: string, text: string): Promise<Response> {
  return call('POST', threadPath(visitor, '/messages'), {
    token: visitor.session.accessToken,
    body: { clientMessageId, text },
  });
}

function customerTexts(events: readonly PublicEvent[]): string[] {
  return events.flatMap((event) => (event.type === 'message' && event.author.kind === 'customer' ? [event.text] : []));
}

/** A thread that the team holds, so that the agent adds nothing to what is sent. */
async function createQuietVisitor(): Promise<TestVisitor> {
  const visitor = await createVisitor(await createShop());
  await threadStub(env, visitor.shop.accountId, visitor.threadId).setOwner({
    owner: { kind: 'member', memberId: 'mem_somebody1', name: 'Robin' },
    epoch: 1,
  });
  return visitor;
}

describe('sending', () => {
  it('gives a repeated message its first receipt again', async () => {
    const visitor = await createQuietVisitor();
    const first = await say(visitor, 'Hello', 'same-id-0001');
    expect(await say(visitor, 'Hello', 'same-id-0001')).toEqual(first);
    expect(customerTexts(await readEvents(visitor))).toEqual(['Hello']);
  });

  it('stores one message when the same id comes fifty times at once over HTTP and sockets', async () => {
    const visitor = await createQuietVisitor();
    const socket = await TestSocket.open(visitor);
    const frame = { type: 'message', clientMessageId: 'burst-id-0001', text: 'Once' };
    for (let sent = 0; sent < 25; sent += 1) socket.send(frame);
    const receipts = await Promise.all(Array.from({ length: 25 }, () => say(visitor, 'Once', 'burst-id-0001')));
    await socket.next(() => socket.frames.filter((received) => received.type === 'ack').length === 25);
    const seqs = socket.frames.flatMap((received) => (received.type === 'ack' ? [received.seq] : []));
    expect(new Set([...seqs, ...receipts.map((receipt) => receipt.seq)]).size).toBe(1);
    expect(customerTexts(await readEvents(visitor))).toEqual(['Once']);
  });

  it('refuses another text under a used id and keeps the first', async () => {
    const visitor = await createQuietVisitor();
    await say(visitor, 'First', 'conflict-0001');
    const response = await post(visitor, 'conflict-0001', 'Second');
    expect(response.status).toBe(409);
    expect(await response.json()).toMatchObject({ error: { code: 'client_message_id_conflict' } });
    expect(customerTexts(await readEvents(visitor))).toEqual(['First']);
  });

  it('numbers events densely from one, in the order they were stored', async () => {
    const visitor = await createQuietVisitor();
    for (const text of ['one', 'two', 'three']) await say(visitor, text);
    const events = await readEvents(visitor);
    expect(events.map((event) => event.seq)).toEqual(events.map((_event, index) => index + 1));
    expect(customerTexts(events)).toEqual(['one', 'two', 'three']);
  });

  it('takes its times from the server, whatever the client says', async () => {
    const visitor = await createQuietVisitor();
    const before = Date.now();
    const response = await call('POST', threadPath(visitor, '/messages'), {
      token: visitor.session.accessToken,
      body: { clientMessageId: 'clock-id-0001', text: 'Late', atMs: before - 86_400_000, sentAt: 'yesterday' },
    });
    const receipt = await response.json<MessageReceipt>();
    expect(receipt.atMs).toBeGreaterThanOrEqual(before);
  });

  it('refuses a text that is empty or too long and stores nothing', async () => {
    const visitor = await createQuietVisitor();
    expect((await post(visitor, 'empty-id-0001', ' \n ')).status).toBe(400);
    expect((await post(visitor, 'long-id-00001', 'a'.repeat(10_001))).status).toBe(413);
    expect(customerTexts(await readEvents(visitor))).toEqual([]);
  });

  it('keeps hostile text as it was written', async () => {
    const visitor = await createQuietVisitor();
    const texts = [
      '<img src=x onerror=alert(1)>',
      '[x](javascript:alert(1))',
      '\u202Egnp.exe',
      "'; drop table events; --",
    ];
    for (const text of texts) await say(visitor, text);
    await say(visitor, 'half \uD83D of a pair');
    expect(customerTexts(await readEvents(visitor))).toEqual([...texts, 'half \uFFFD of a pair']);
  });
});

describe('a thread', () => {
  it('does not forget its limit while it sleeps', async () => {
    const visitor = await createQuietVisitor();
    // The clock stands still: a slow machine must not earn the thread another message.
    const now = Date.now();
    vi.spyOn(Date, 'now').mockReturnValue(now);
    for (let sent = 0; sent < 30; sent += 1) await say(visitor, `message ${sent}`);
    await evictDurableObject(threadStub(env, visitor.shop.accountId, visitor.threadId));
    expect((await post(visitor, 'one-too-many', 'x')).status).toBe(429);
  });

  it('sets its alarm anew after the platform gave one up', async () => {
    const visitor = await createQuietVisitor();
    const stub = threadStub(env, visitor.shop.accountId, visitor.threadId);
    await runInDurableObject(stub, async (_thread: ThreadObject, state) => {
      state.storage.sql.exec("insert or replace into timers (key, at_ms) values ('outbox', 1), ('turn', 1)");
      await state.storage.deleteAlarm();
    });
    await evictDurableObject(stub);
    await say(visitor, 'after the failures');
    expect(await runInDurableObject(stub, (_thread: ThreadObject, state) => state.storage.getAlarm())).not.toBeNull();
  });
});

describe('resuming', () => {
  it('gives a socket exactly what came after the place it names', async () => {
    const visitor = await createQuietVisitor();
    for (const text of ['one', 'two', 'three']) await say(visitor, text);
    const all = await readEvents(visitor);
    const socket = await TestSocket.open(visitor, { after: 2 });
    await socket.next((frame) => frame.type === 'event' && frame.event.seq === all.length);
    const seqs = socket.frames.flatMap((frame) => (frame.type === 'event' ? [frame.event.seq] : []));
    expect(seqs).toEqual(all.map((event) => event.seq).filter((seq) => seq > 2));
  });

  it('goes on after eviction with sockets that slept', async () => {
    const visitor = await createQuietVisitor();
    const socket = await TestSocket.open(visitor);
    await say(visitor, 'before');
    await evictDurableObject(threadStub(env, visitor.shop.accountId, visitor.threadId));
    const receipt = await say(visitor, 'after');
    await socket.next((frame) => frame.type === 'event' && frame.event.seq === receipt.seq);
    expect(customerTexts(await readEvents(visitor))).toEqual(['before', 'after']);
  });

  it('goes on after the object was killed', async () => {
    const visitor = await createQuietVisitor();
    const receipt = await say(visitor, 'kept', 'kept-id-00001');
    await abortAllDurableObjects();
    expect(await say(visitor, 'kept', 'kept-id-00001')).toEqual(receipt);
    expect(customerTexts(await readEvents(visitor))).toEqual(['kept']);
  });

  it('says gap to a client that is ahead, and reset to one that reads pages', async () => {
    const visitor = await createQuietVisitor();
    const socket = await TestSocket.open(visitor, { after: 99 });
    expect(await socket.next((frame) => frame.type === 'gap')).toMatchObject({ firstSeq: 1, lastSeq: 2 });
    const page = await callJson<{ isReset: boolean }>('GET', threadPath(visitor, '/events?after=99'), {
      token: visitor.session.accessToken,
    });
    expect(page.isReset).toBe(true);
  });

  it('says gap to a client that is too far behind', async () => {
    const visitor = await createVisitor(await createShop());
    const stub = threadStub(env, visitor.shop.accountId, visitor.threadId);
    for (let epoch = 1; epoch <= 510; epoch += 1) {
      await stub.setOwner({ owner: { kind: 'member', memberId: `mem_${epoch}00000000`, name: 'Robin' }, epoch });
    }
    const socket = await TestSocket.open(visitor);
    expect((await socket.next((frame) => frame.type === 'gap')).type).toBe('gap');
    expect(socket.frames.some((frame) => frame.type === 'event')).toBe(false);
  });

  it('says gap when what was missed is too much for one go, and gives it in pages', async () => {
    const visitor = await createQuietVisitor();
    // Each of these takes six bytes in JSON, twice: as text and as blocks.
    for (let count = 0; count < 12; count += 1) await say(visitor, '\u0001'.repeat(10_000));
    const socket = await TestSocket.open(visitor);
    expect((await socket.next((frame) => frame.type === 'gap')).type).toBe('gap');
    const first = await readEvents(visitor);
    expect(first.length).toBeLessThan(14);
    const rest = await readEvents(visitor, first.at(-1)?.seq);
    expect([...first, ...rest].map((event) => event.seq)).toEqual(
      Array.from({ length: 14 }, (_value, index) => index + 1),
    );
  });

  it('answers two resumes at once and asks a third to wait', async () => {
    const visitor = await createQuietVisitor();
    const socket = await TestSocket.open(visitor);
    for (let asked = 0; asked < 3; asked += 1) socket.send({ type: 'resume', after: 0 });
    expect(await socket.next((frame) => frame.type === 'error')).toMatchObject({ error: { code: 'rate_limited' } });
    // Twice the two events, and once from the greeting.
    expect(socket.frames.filter((frame) => frame.type === 'event')).toHaveLength(6);
  });

  it('answers a long-poll with the next event', async () => {
    const visitor = await createQuietVisitor();
    const { seq } = await say(visitor, 'first');
    const poll = readEvents(visitor, seq, 20_000);
    await say(visitor, 'second');
    expect(customerTexts(await poll)).toEqual(['second']);
  });

  it('reads any page in order, without a hole or a repeat', async () => {
    const visitor = await createQuietVisitor();
    for (let count = 0; count < 12; count += 1) await say(visitor, `message ${count}`);
    const seen: number[] = [];
    for (;;) {
      const events = (
        await callJson<{ events: PublicEvent[] }>(
          'GET',
          threadPath(visitor, `/events?after=${seen.at(-1) ?? 0}&limit=5`),
          {
            token: visitor.session.accessToken,
          },
        )
      ).events;
      if (events.length === 0) break;
      seen.push(...events.map((event) => event.seq));
    }
    expect(seen).toEqual(Array.from({ length: 14 }, (_value, index) => index + 1));
  });
});

describe('a session', () => {
  it('cannot read another session’s thread, which looks as if it were not there', async () => {
    const shop = await createShop();
    const [anna, bert] = [await createVisitor(shop), await createVisitor(shop)];
    await say(anna, 'private');
    const foreign = await call('GET', threadPath(anna, '/events'), { token: bert.session.accessToken });
    const absent = await call('GET', threadPath(anna, '/events').replace(anna.threadId, `thr_${'0'.repeat(40)}`), {
      token: bert.session.accessToken,
    });
    expect([foreign.status, absent.status]).toEqual([404, 404]);
    const [foreignBody, absentBody] = await Promise.all([
      foreign.json<{ error: object }>(),
      absent.json<{ error: object }>(),
    ]);
    expect({ ...foreignBody?.error, requestId: '' }).toEqual({ ...absentBody?.error, requestId: '' });
  });

  it('ends everywhere at sign-out: sockets close, the token is refused', async () => {
    const visitor = await createQuietVisitor();
    const socket = await TestSocket.open(visitor);
    await socket.next((frame) => frame.type === 'hello');
    const token = visitor.session.accessToken;
    const ended = await call('DELETE', `/v1/chat/${visitor.shop.accountId}/sessions/current`, { token });
    expect(ended.status).toBe(204);
    expect(await socket.untilClosed()).toBe(4401);
    const response = await call('GET', threadPath(visitor, '/events'), { token });
    expect(response.status).toBe(401);
  });

  it('that has ended opens nothing with a ticket from before, and gets no other', async () => {
    const visitor = await createQuietVisitor();
    const ticket = await createSocketTicket(visitor);
    const token = visitor.session.accessToken;
    await call('DELETE', `/v1/chat/${visitor.shop.accountId}/sessions/current`, { token });
    await expect(TestSocket.open(visitor, { ticket })).rejects.toThrow('401');
    const stub = threadStub(env, visitor.shop.accountId, visitor.threadId);
    const { sessionId } = visitor.session;
    const late = { sessionId, level: 'anonymous', customerId: null } as const;
    expect(await stub.createSocketTicket(late, Infinity)).toEqual({ ok: false, code: 'session_ended' });
    const message = { clientMessageId: 'late-id-0001', text: 'x', locale: null, page: null };
    expect(await stub.sendMessage(late, message)).toEqual({ ok: false, code: 'session_ended' });
  });

  it('must come back with a new ticket when its access token has run out', async () => {
    const visitor = await createQuietVisitor();
    const socket = await TestSocket.open(visitor);
    await socket.next((frame) => frame.type === 'hello');
    const now = Date.now();
    vi.spyOn(Date, 'now').mockReturnValue(now + 10 * 60_000);
    const robin = { kind: 'member', memberId: 'mem_somebody2', name: 'Kim' } as const;
    const stub = threadStub(env, visitor.shop.accountId, visitor.threadId);
    await stub.setOwner({ owner: robin, epoch: 2 });
    vi.restoreAllMocks();
    expect(await socket.untilClosed()).toBe(4408);
    expect(socket.frames.some((frame) => frame.type === 'event' && frame.event.seq > 2)).toBe(false);
  });

  it('may open twenty sockets on one thread and no more', async () => {
    const visitor = await createQuietVisitor();
    for (let opened = 0; opened < 20; opened += 1) await TestSocket.open(visitor);
    await expect(TestSocket.open(visitor)).rejects.toThrow('429');
  });

  it('may open a hundred conversations and no more', async () => {
    const visitor = await createVisitor(await createShop());
    const { accountId } = visitor.shop;
    await env.DB.prepare(
      `with recursive n (i) as (select 1 union all select i + 1 from n where i < 99)
       insert into thread_objects (account_id, thread_id, channel, session_id, created_at_ms)
       select ?, 'thr_' || printf('%040d', i), 'webchat', ?, 0 from n`,
    )
      .bind(accountId, visitor.session.sessionId)
      .run();
    const response = await call('POST', `/v1/chat/${accountId}/threads`, {
      token: visitor.session.accessToken,
      body: { key: 'one-too-many' },
    });
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ error: { code: 'too_many_threads' } });
  });

  it('opens a socket with a ticket once', async () => {
    const visitor = await createQuietVisitor();
    const { ticket } = await callJson<{ ticket: string }>('POST', threadPath(visitor, '/socket-tickets'), {
      token: visitor.session.accessToken,
    });
    await TestSocket.open(visitor, { ticket });
    await expect(TestSocket.open(visitor, { ticket })).rejects.toThrow('401');
  });

  it('opens the same thread again for the same key', async () => {
    const visitor = await createVisitor(await createShop());
    const again = await callJson<{ threadId: string }>('POST', `/v1/chat/${visitor.shop.accountId}/threads`, {
      token: visitor.session.accessToken,
      body: { key: 'first-thread' },
    });
    expect(again.threadId).toBe(visitor.threadId);
  });
});

describe('the agent’s answer', () => {
  it('follows the message that it answers', async () => {
    const visitor = await createVisitor(await createShop());
    const { seq } = await say(visitor, 'Hello', createId('message'));
    expect((await waitForAnswer(visitor, seq)).seq).toBeGreaterThan(seq);
  });
});
