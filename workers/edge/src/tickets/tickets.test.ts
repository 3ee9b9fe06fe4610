import { env } from 'cloudflare:workers';
import { ticketIdOf } from '@loket/domain/thread';
import { describe, expect, it } from 'vitest';
import { createThreadId } from '../thread/thread-id.ts';
import { call, createShop, createVisitor, emptyReadModel, readEvents, type TestShop } from '../testing/shop.ts';

const REPLY = { clientMessageId: 'team-reply-01', text: 'Robin here', author: { name: 'Robin' } };

async function putOwner(shop: TestShop, ticketId: string): Promise<{ status: number; body: unknown }> {
  const response = await call('PUT', `/v1/tickets/${ticketId}/owner`, {
    token: shop.secretKey,
    body: { owner: { kind: 'team' }, epoch: 1 },
  });
  return { status: response.status, body: await response.json() };
}

describe('the team', () => {
  it('takes over and answers while the read model is empty', async () => {
    const shop = await createShop();
    const visitor = await createVisitor(shop);
    await emptyReadModel(shop);
    const ticketId = ticketIdOf(visitor.threadId);
    expect(await putOwner(shop, ticketId)).toEqual({ status: 200, body: { owner: { kind: 'team' }, epoch: 2 } });
    const reply = await call('POST', `/v1/tickets/${ticketId}/messages`, {
      token: shop.secretKey,
      body: { ...REPLY, epoch: 2 },
    });
    expect(reply.status).toBe(200);
    expect((await readEvents(visitor)).some((event) => event.type === 'message' && event.text === 'Robin here')).toBe(
      true,
    );
  });

  it('is told alike of a ticket that was never opened, of another account’s, and of one that is made up', async () => {
    const [here, there] = [await createShop(), await createShop()];
    const foreign = await createVisitor(there);
    const unopened = await createThreadId(env.THREAD_SECRET, here.accountId, foreign.session.sessionId, 'never-opened');
    const answers = await Promise.all(
      [ticketIdOf(unopened), ticketIdOf(foreign.threadId), 'tkt_00000000', `tkt_${'z'.repeat(64)}`].map((ticketId) =>
        putOwner(here, ticketId),
      ),
    );
    for (const { status, body } of answers) {
      expect(status).toBe(404);
      expect(body).toMatchObject({ error: { code: 'ticket_not_found' } });
    }
  });
});
