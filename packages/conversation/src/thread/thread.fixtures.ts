import type {
  Attachment,
  CouponCard,
  LoyaltyCard,
  OrderCard,
  ProductCard,
  PublicEvent,
  SubscriptionCard,
} from '@loket/contracts';

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

export function couponCard(): CouponCard {
  return {
    kind: 'coupon',
    code: 'WARM10',
    title: 'Your first order',
    status: 'active',
    benefit: { type: 'percentage', percent: 10 },
    minimum: { amountMinor: 3_000, currency: 'EUR' },
    startsAtMs: null,
    endsAtMs: NOW_MS + 30 * DAY_MS,
    terms: null,
    timeZone: 'Europe/Amsterdam',
    isPersonal: false,
    actions: [{ kind: 'copy-code' }],
  };
}

export function loyaltyCard(): LoyaltyCard {
  return {
    kind: 'loyalty',
    programName: 'Your points',
    points: 1_360,
    tier: 'Silver',
    nextTier: { name: 'Gold', pointsMissing: 640, byMs: NOW_MS + 120 * DAY_MS },
    timeZone: 'Europe/Amsterdam',
    rewards: [{ id: 'five-off', title: '€5 off', costPoints: 500, isRedeemable: true }],
    actions: [{ kind: 'redeem' }],
  };
}

export function subscriptionCard(): SubscriptionCard {
  return {
    kind: 'subscription',
    subscriptionId: 'sub_00000001',
    title: 'Winter roast, 1 kg',
    variantTitle: null,
    imageUrl: null,
    status: 'active',
    quantity: 1,
    price: { amountMinor: 2_835, currency: 'EUR' },
    interval: { unit: 'week', count: 4 },
    timeZone: 'Europe/Amsterdam',
    nextAtMs: NOW_MS + 5 * DAY_MS,
    actions: [{ kind: 'skip' }, { kind: 'pause' }],
  };
}

export function attachment(fields: Partial<Attachment> = {}): Attachment {
  return {
    id: 'att_00000001',
    name: 'Care sheet.pdf',
    mediaType: 'application/pdf',
    bytes: 1_240_000,
    url: 'https://files.example.com/care-sheet.pdf',
    ...fields,
  };
}

/** An answer with products, side by side. */
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

/** Every kind of card that comes on demand, and files. */
export const CARDS_AND_FILES: readonly PublicEvent[] = [
  own(1, 'What do you have for me?'),
  message(2, 'A code, your points and your coffee.'),
  { type: 'card', seq: 3, atMs: NOW_MS, id: 'msg_00000003', card: couponCard() },
  { type: 'card', seq: 4, atMs: NOW_MS, id: 'msg_00000004', card: loyaltyCard() },
  { type: 'card', seq: 5, atMs: NOW_MS, id: 'msg_00000005', card: subscriptionCard() },
  message(6, 'And this is how to look after the jacket.', {
    attachments: [attachment(), attachment({ id: 'att_00000002', name: 'A file without a safe address.zip', url: '' })],
  }),
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
