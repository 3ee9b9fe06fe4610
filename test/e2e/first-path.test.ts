import type { PublicEvent, ThreadId } from '@loket/contracts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ChatApi } from '../support/chat-api.ts';
import { seedDemoShop } from '../support/demo.ts';
import { startTestEdge, type TestEdge } from '../support/edge.ts';

let edge: TestEdge;

beforeAll(async () => {
  edge = await startTestEdge();
  await seedDemoShop(edge, Date.now());
});

afterAll(() => edge.dispose());

/** Reads the thread until an event of this type is there. */
async function waitForEvent<T extends PublicEvent['type']>(
  api: ChatApi,
  threadId: ThreadId,
  type: T,
): Promise<Extract<PublicEvent, { type: T }>> {
  let after = 0;
  for (;;) {
    const page = await api.readEvents(threadId, after, 10_000);
    const found = page.events.find((event): event is Extract<PublicEvent, { type: T }> => event.type === type);
    if (found !== undefined) return found;
    if (page.events.length === 0) throw new Error(`No event of the type ${type} came within ten seconds.`);
    after = page.lastSeq;
  }
}

describe('a customer who asks where an order is', () => {
  it('is asked to sign in, and the parked question goes on by itself', async () => {
    const api = new ChatApi(edge);
    await api.createSession();
    const { threadId } = await api.createThread('first-path-0001');
    await api.sendMessage(threadId, 'first-path-message-1', 'Where is my order?');
    await waitForEvent(api, threadId, 'require-authentication');

    const session = await api.signIn('jack@example.com');

    expect(session.level).toBe('verified');
    const { card } = await waitForEvent(api, threadId, 'card');
    expect(card.kind).toBe('order');
    const { events } = await api.readEvents(threadId);
    const orders = events.flatMap((event) => (event.type === 'card' ? [JSON.stringify(event.card)] : []));
    expect(orders.length).toBeGreaterThan(0);
    expect(new Set(orders).size).toBe(orders.length);
  });
});

describe('an anonymous visitor who asks for a person', () => {
  it('becomes a ticket with what was said', async () => {
    const api = new ChatApi(edge);
    await api.createSession();
    const { threadId } = await api.createThread('first-path-0002');
    await api.sendMessage(threadId, 'first-path-message-2', 'I want to talk to a person');
    await waitForEvent(api, threadId, 'handoff');

    await expect
      .poll(() => findTicket(threadId), { timeout: 20_000 })
      .toMatchObject({ conversation: 'escalated', handoff: { reason: 'customer-request' } });
  });
});

async function findTicket(threadId: ThreadId): Promise<{ id: string; threadId: string } | undefined> {
  const response = await fetch(`${edge.url}/v1/tickets`, { headers: { authorization: `Bearer ${edge.secretKey}` } });
  const { tickets } = (await response.json()) as { tickets: { id: string; threadId: string }[] };
  return tickets.find((ticket) => ticket.threadId === threadId);
}
