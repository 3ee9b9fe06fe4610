import {
  CARD_ACTIONS,
  type Block,
  type Card,
  type CardAction,
  type Inline,
  type Money,
  type TurnEvent,
} from '@loket/contracts';
import fc from 'fast-check';
import { NOW_MS, coupon, loyalty, order, product, subscription } from './events.ts';

/** Texts that have broken something somewhere. */
export const HOSTILE_TEXTS = [
  '<img src=x onerror=alert(1)>',
  '</p></body></html><script>alert(1)</script>',
  '"><a href="javascript:alert(1)">',
  "' onmouseover='x",
  '&lt;b&gt; &amp; &#60;',
  'javascript:alert(1)',
  '\u202Egpj.exe\u202C \u2067abc\u2069',
  '\ud83d lone \udc00',
  'a\u0000b\u0008\u001b[31m',
  'line\r\nbreak\u2028and\ttab',
  '*bold* _it_ ~no~ `code`',
  '2 × “Mug” — 35,00\u00A0€ …',
  'e\u0301\u0301\u0301 👨‍👩‍👧 ł',
  ' ',
  'x'.repeat(1_700),
  'SUMMER-2026/10 '.repeat(150),
];

const FIXED_URLS = [
  'javascript:alert(1)',
  'data:text/html,<script>',
  'https://shop.example.com/orders',
  'https://shop.example.com/a b"<c>\u202E',
  'https://shop.example.com/?to=jan@example.com',
  `https://shop.example.com/${'long/'.repeat(300)}`,
];

const word = fc.constantFrom('order', 'Åsa', '#1042', '35', '1 000', 'een', 'naïef', 'Ends:', 'end.', 'SALE10', '10%');
const prose = fc.array(word, { minLength: 1, maxLength: 400 }).map((words) => words.join(' '));
const text = fc.oneof(
  { weight: 4, arbitrary: fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' ')) },
  { weight: 2, arbitrary: prose },
  { weight: 2, arbitrary: fc.constantFrom(...HOSTILE_TEXTS) },
  // Any UTF-16 units, halves of pairs among them.
  fc.array(fc.nat(0xffff), { maxLength: 20 }).map((units) => String.fromCharCode(...units)),
);
const url = fc.oneof(
  { weight: 3, arbitrary: fc.webUrl({ validSchemes: ['https'], withQueryParameters: true }) },
  fc.constantFrom(...FIXED_URLS),
);
const inline: fc.Arbitrary<Inline> = fc.oneof(
  fc.record({ type: fc.constant('text' as const), text }),
  fc.record({ type: fc.constant('strong' as const), text }),
  fc.record({ type: fc.constant('link' as const), text, url }),
  url.map((address) => ({ type: 'link' as const, text: address, url: address })),
);
const inlines = fc.array(inline, { maxLength: 4 });
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ type: fc.constant('paragraph' as const), inlines }),
  fc.record({
    type: fc.constant('list' as const),
    ordered: fc.boolean(),
    items: fc.array(inlines, { maxLength: 7 }),
  }),
);
const message: fc.Arbitrary<TurnEvent> = fc.record({
  type: fc.constant('message' as const),
  blocks: fc.array(block, { maxLength: 5 }),
  text: fc.constant(''),
  sources: fc.array(fc.record({ articleId: fc.constant('art_1'), title: text, url: fc.option(url) }), { maxLength: 1 }),
});

const money: fc.Arbitrary<Money> = fc.record({
  amountMinor: fc.oneof(fc.nat(100_000), fc.maxSafeInteger()),
  currency: fc.constantFrom('EUR', 'SEK', 'JPY', 'XQZ'),
});
const time = fc.option(
  fc.oneof(
    fc.integer({ min: -9, max: 9 }).map((days) => NOW_MS + days * 86_400_000),
    fc.nat(8.64e15),
  ),
);
const actions: fc.Arbitrary<CardAction[]> = fc.array(
  fc.record({ kind: fc.constantFrom(...CARD_ACTIONS), url }, { requiredKeys: ['kind'] }),
  { maxLength: 3 },
);
const benefit = fc.oneof(
  fc.record({ type: fc.constant('percentage' as const), percent: fc.double({ min: 0.01, max: 100, noNaN: true }) }),
  fc.record({ type: fc.constant('amount' as const), amount: money }),
  fc.constant({ type: 'free-shipping' as const }),
);
const card: fc.Arbitrary<Card> = fc.oneof(
  fc.tuple(text, actions).map(([name, offered]) => order(name, offered)),
  fc.tuple(text, actions).map(([name, offered]) => loyalty(offered, { programName: name })),
  fc.tuple(text, actions).map(([name, offered]) => subscription(name, offered)),
  fc
    .tuple(text, fc.record({ price: money, isFromPrice: fc.boolean(), actions }))
    .map(([name, part]) => product(name, 0, part)),
  fc
    .tuple(
      text,
      fc.record({
        benefit,
        status: fc.constantFrom('active', 'scheduled', 'expired', 'redeemed'),
        minimum: fc.option(money),
        startsAtMs: time,
        endsAtMs: time,
        actions,
      }),
    )
    .map(([code, part]) => coupon(code, part)),
);

/** Events of one turn: of the right form, with texts and addresses that are not. */
export const turnEvents: fc.Arbitrary<TurnEvent[]> = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: message },
    { weight: 4, arbitrary: card.map((shown): TurnEvent => ({ type: 'card', card: shown })) },
    fc.constant<TurnEvent>({ type: 'require-authentication', reason: 'orders' }),
    fc.constant<TurnEvent>({ type: 'handoff', mode: 'soft', reason: 'customer-request' }),
    fc.constant<TurnEvent>({ type: 'error', code: 'internal', message: 'hidden' }),
  ),
  { maxLength: 8 },
);
