import type { TurnResponse } from '@loket/contracts';
import { TurnResponseSchema } from '@loket/contracts';
import { describe, expect, it } from 'vitest';
import { addOrder, call, callJson, createShop, type TestShop } from '../testing/shop.ts';

type Message = { role: 'customer' | 'agent'; text: string };

async function preview(
  shop: TestShop,
  messages: Message[],
  extra: Record<string, unknown> = {},
): Promise<TurnResponse> {
  const body = { mode: 'preview', channel: 'webchat', messages, ...extra };
  return TurnResponseSchema.parse(await callJson('POST', '/v1/agent/turns', { token: shop.secretKey, body }));
}

const ask = (text: string): Message[] => [{ role: 'customer', text }];

describe('a turn in preview', () => {
  it('asks an anonymous visitor to sign in', async () => {
    const shop = await createShop();
    await addOrder(shop, { name: '#1001', email: 'anna@example.com' });
    const answer = await preview(shop, ask('Where is my order?'));
    expect(answer.skill).toBe('order-tracking');
    expect(answer.events.map((event) => event.type)).toContain('require-authentication');
  });

  it('shows a known customer the state of each line', async () => {
    const shop = await createShop();
    await addOrder(shop, {
      name: '#1001',
      email: 'anna@example.com',
      lines: [
        {
          title: 'Mug',
          variantTitle: null,
          sku: 'M',
          quantity: 1,
          fulfilledQuantity: 1,
          removedQuantity: 0,
          unitPriceMinor: 1_000,
        },
        {
          title: 'Tee',
          variantTitle: null,
          sku: 'T',
          quantity: 2,
          fulfilledQuantity: 0,
          removedQuantity: 0,
          unitPriceMinor: 2_000,
        },
      ],
      shipments: [
        {
          status: 'in-transit',
          carrier: 'PostNL',
          trackingNumber: '3STEST0001',
          trackingUrl: 'https://carrier.example/3STEST0001',
          shippedAtMs: Date.now() - 3_600_000,
          deliveredAtMs: null,
          expected: null,
          lines: [{ lineIndex: 0, quantity: 1 }],
        },
      ],
    });
    const answer = await preview(shop, ask('Where is my order #1001?'), { customer: { email: 'Anna@Example.com' } });
    const card = answer.events.find((event) => event.type === 'card');
    expect(card).toMatchObject({
      card: {
        kind: 'order',
        name: '#1001',
        status: 'partly-shipped',
        lines: [{ status: 'shipped' }, { status: 'pending' }],
      },
    });
  });

  it('goes on from the state it gave, and from the messages alone', async () => {
    const shop = await createShop();
    const first = await preview(shop, ask('I want to talk to a person'));
    const messages: Message[] = [
      ...ask('I want to talk to a person'),
      { role: 'agent', text: '…' },
      ...ask('I want to talk to a person'),
    ];
    const withState = await preview(shop, messages, { state: first.state });
    const replayed = await preview(shop, messages);
    expect(first.events.filter((event) => event.type === 'handoff')).toHaveLength(1);
    expect(withState.events.filter((event) => event.type === 'handoff')).toEqual([]);
    expect(replayed.events).toEqual(withState.events);
  });

  it('starts afresh from a state that is not ours', async () => {
    const shop = await createShop();
    const answer = await preview(shop, ask('Hello'), { state: 'eyJub3QiOiJvdXJzIn0' });
    expect(answer.events.length).toBeGreaterThan(0);
  });

  it.each([
    ['no message', { messages: [] }],
    ['the agent’s message last', { messages: [{ role: 'agent', text: 'Hi' }] }],
    ['a live mode', { mode: 'live' }],
    ['an unknown customer', { customer: { email: 'nobody@example.com' } }],
  ])('refuses %s', async (_name, extra) => {
    const shop = await createShop();
    const body = { mode: 'preview', channel: 'webchat', messages: ask('Hello'), ...extra };
    expect((await call('POST', '/v1/agent/turns', { token: shop.secretKey, body })).status).toBe(400);
  });
});
