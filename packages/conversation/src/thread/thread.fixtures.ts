import type { OrderCard, ProductCard, PublicEvent } from '@loket/contracts';

/** The moment at which tests and stories of the thread take place: a Thursday at noon in Amsterdam. */
export const NOW_MS = Date.UTC(2025, 10, 27, 11, 0);
const DAY_MS = 86_400_000;

type MessageEvent = Extract<PublicEvent, { type: 'message' }>;

/** A message at a place of the thread; the agent's unless said otherwise. */
export function message(seq: number, text: string, fields: Partial<MessageEvent> = {}): MessageEvent {
  return {
    type: 'message',
    seq,
    atMs: NOW_MS,
    id: `msg_${String(seq).padStart(8, '0')}`,
    author: { kind: 'agent' },
    blocks: [{ type: 'paragraph', inlines: [{ type: 'text', text }] }],
    text,
    ...fields,
  };
}

/** A message of the customer. */
export function own(seq: number, text: string, fields: Partial<MessageEvent> = {}): MessageEvent {
  return message(seq, text, { author: { kind: 'customer' }, clientMessageId: `client-${seq}`, ...fields });
}

export function orderCard(fields: Partial<OrderCard> = {}): OrderCard {
  return {
    kind: 'order',
    orderId: 'ord_00001042',
    name: '#1042',
    status: 'partly-shipped',
    step: 3,
    placedAtMs: NOW_MS - 3 * DAY_MS,
    cancelledAtMs: null,
    expected: { fromMs: NOW_MS + 2 * 3_600_000, toMs: NOW_MS + 5 * 3_600_000 },
    isLate: false,
    total: { amountMinor: 9_400, currency: 'EUR' },
    lines: [
      {
        id: 'lin_00000001',
        title: 'Harbour tee, moss',
        variantTitle: 'M',
        quantity: 2,
        shippedQuantity: 2,
        status: 'shipped',
        imageUrl: null,
      },
      {
        id: 'lin_00000002',
        title: 'Enamel mug',
        variantTitle: null,
        quantity: 1,
        shippedQuantity: 0,
        status: 'packing',
        imageUrl: null,
      },
    ],
    lineCount: 2,
    shipments: [],
    timeZone: 'Europe/Amsterdam',
    actions: [{ kind: 'track', url: 'https://example.com/track' }, { kind: 'return' }],
    ...fields,
  };
}

export function productCard(fields: Partial<ProductCard> = {}): ProductCard {
  return {
    kind: 'product',
    productId: 'prd_00000001',
    title: 'Enamel mug',
    imageUrl: null,
    imageAlt: null,
    price: { amountMinor: 2_400, currency: 'EUR' },
    compareAtPrice: null,
    isFromPrice: false,
    stock: 'in-stock',
    reason: 'Keeps coffee hot outdoors; a favourite gift.',
    attributes: [],
    actions: [{ kind: 'view', url: 'https://example.com/products/enamel-mug' }],
    ...fields,
  };
}

/** An answer with products, one below the other. */
export const PRODUCTS: readonly PublicEvent[] = [
  own(1, 'Something warm under €40 for my dad?'),
  message(2, 'Two that fit: both in stock, both under €40.'),
  { type: 'card', seq: 3, atMs: NOW_MS, id: 'msg_00000003', card: productCard() },
  {
    type: 'card',
    seq: 4,
    atMs: NOW_MS,
    id: 'msg_00000004',
    card: productCard({
      productId: 'prd_00000002',
      title: 'Winter roast',
      price: { amountMinor: 950, currency: 'EUR' },
      isFromPrice: true,
      reason: 'Dark and mild; ships today.',
      attributes: [{ name: 'Weight', value: '250 g, 1 kg' }],
    }),
  },
];

/** A conversation with every kind of bubble but products. */
export const EVERY_BUBBLE: readonly PublicEvent[] = [
  own(1, 'Where is my order? It should have been here yesterday', { atMs: NOW_MS - DAY_MS }),
  { type: 'require-authentication', seq: 2, atMs: NOW_MS - DAY_MS, reason: 'orders' },
  { type: 'identity', seq: 3, atMs: NOW_MS - DAY_MS, level: 'verified' },
  message(4, 'Your order #1042 left our warehouse on Tuesday.', {
    blocks: [
      {
        type: 'paragraph',
        inlines: [
          { type: 'text', text: 'Your order ' },
          { type: 'strong', text: '#1042' },
          { type: 'text', text: ' left our warehouse on Tuesday:' },
        ],
      },
      {
        type: 'list',
        ordered: false,
        items: [
          [{ type: 'text', text: 'two tees are out for delivery' }],
          [
            { type: 'text', text: 'the mug follows; see ' },
            { type: 'link', text: 'our delivery times', url: 'https://example.com/delivery' },
          ],
        ],
      },
    ],
  }),
  { type: 'card', seq: 5, atMs: NOW_MS, id: 'msg_00000005', card: orderCard() },
  own(6, 'What if I want to send the tee back?'),
  message(7, 'You can return it within 30 days of delivery, unworn and with its label.', {
    sources: [{ articleId: 'art_00000001', title: 'Returns and exchanges', url: 'https://example.com/returns' }],
  }),
  own(8, 'Can somebody call me?'),
  { type: 'handoff', seq: 9, atMs: NOW_MS, mode: 'soft' },
  { type: 'owner', seq: 10, atMs: NOW_MS, owner: { kind: 'member', name: 'Sanne' } },
  message(11, 'Good day, I am Sanne. What time suits you?', {
    author: { kind: 'team', name: 'Sanne' },
    quickReplies: [{ text: 'This afternoon' }, { text: 'Tomorrow' }],
  }),
];
