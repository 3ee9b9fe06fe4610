import type { TurnEvent } from '@loket/contracts';
import { describe, expect, it } from 'vitest';
import { coupon, link, loyalty, order, product, say, show, subscription, toUrl } from '../testing/events.ts';
import { renderText } from '../testing/render.ts';

const textOf = (...events: readonly TurnEvent[]): string => renderText('sms', events);
const ON_ITS_WAY = say('Order #1042 is on its way.');

describe('cards whose facts the text says', () => {
  it.each([
    ['track', 'Track your order'],
    ['edit', 'Change your order'],
    ['return', 'Start a return'],
    ['view', 'View'],
  ] as const)('add one line: %s', (kind, label) => {
    const card = order('#1042', [
      { kind: 'copy-code' },
      { kind, url: toUrl('a') },
      { kind: 'manage', url: toUrl('b') },
    ]);
    expect(textOf(ON_ITS_WAY, ...show(card))).toBe(`Order #1042 is on its way.\n${label}: ${toUrl('a')}`);
  });

  it('add one line for points and subscriptions', () => {
    const points = loyalty([{ kind: 'redeem', url: toUrl('points') }]);
    expect(textOf(say('You have 120 points.'), ...show(points))).toBe(
      `You have 120 points.\nRedeem: ${toUrl('points')}`,
    );
    const beans = subscription('Beans', [{ kind: 'skip' }, { kind: 'manage', url: toUrl('subs') }]);
    expect(textOf(say('It is active.'), ...show(beans))).toBe(`It is active.\nManage: ${toUrl('subs')}`);
  });

  it('name the thing where there are several', () => {
    const cards = ['#1042', '#1041'].map((name) => order(name, [{ kind: 'track', url: toUrl(name.slice(1)) }]));
    expect(textOf(say('You have 2 open orders.'), ...show(...cards))).toBe(
      `You have 2 open orders.\nTrack your order (#1042): ${toUrl('1042')}`,
    );
  });

  it('add nothing when their link stands in the text', () => {
    const said = say('Order #1042 is on its way.', [link('Follow the parcel', toUrl('t'))], 'Anything else?');
    expect(textOf(said, ...show(order('#1042', [{ kind: 'track', url: toUrl('t') }])))).toBe(
      `Order #1042 is on its way.\nFollow the parcel: ${toUrl('t')}\nAnything else?`,
    );
  });

  it('add nothing without a link', () => {
    expect(textOf(ON_ITS_WAY, ...show(order('#1042', [{ kind: 'edit' }])))).toBe('Order #1042 is on its way.');
  });
});

describe('the one link', () => {
  it('is a card’s before one of the text, of which only words stay', () => {
    const said = say(
      [link('Our help page', toUrl('help'))],
      [
        { type: 'text', text: 'See ' },
        link('returns', toUrl('returns')),
        { type: 'text', text: ' first. ' },
        link('More', toUrl('more')),
      ],
    );
    expect(textOf(said, ...show(order('#1', [{ kind: 'view', url: toUrl('orders') }])))).toBe(
      `See returns first.\nView: ${toUrl('orders')}`,
    );
  });

  it('is the first of the text where no card has one', () => {
    const said = say([
      { type: 'text', text: 'Please ' },
      link('sign in', toUrl('in')),
      { type: 'text', text: ' first, or ' },
      link('ask', toUrl('ask')),
    ]);
    expect(textOf(said, { type: 'require-authentication', reason: 'orders' })).toBe(
      `Please sign in (${toUrl('in')}) first, or ask`,
    );
  });

  it('stands once, however often the text has it', () => {
    const again = [{ type: 'text', text: 'Once more: ' } as const, link('orders', toUrl('o'))];
    expect(textOf(say([link('Orders', toUrl('o'))], again))).toBe(`Orders: ${toUrl('o')}\nOnce more: orders`);
  });

  it('stays apart from the words around it', () => {
    const address = link(toUrl('a'), toUrl('a'));
    const said = say([{ type: 'text', text: 'See' }, address, { type: 'text', text: 'first' }]);
    expect(textOf(said)).toBe(`See ${toUrl('a')} first`);
    expect(textOf(say([{ type: 'text', text: 'See (' }, address, { type: 'text', text: ').' }]))).toBe(
      `See (${toUrl('a')}).`,
    );
  });

  it('never holds an e-mail address', () => {
    const cards = show(
      order('#1', [
        { kind: 'track', url: toUrl('t?to=jan%40example.com') },
        { kind: 'view', url: toUrl('o') },
      ]),
    );
    expect(textOf(ON_ITS_WAY, ...cards)).toBe(`Order #1042 is on its way.\nView: ${toUrl('o')}`);
  });

  it('is left out when it would take the room of the text', () => {
    expect(textOf(ON_ITS_WAY, ...show(order('#1', [{ kind: 'view', url: toUrl('a'.repeat(900)) }])))).toBe(
      'Order #1042 is on its way.',
    );
  });
});

describe('products', () => {
  const mugs = ['Red mug', 'Blue mug', 'Green mug', 'Grey mug', 'White mug'].map((title, index) =>
    product(title, 1_000 + index * 100),
  );

  it('have a line with the price, three at most, and one link', () => {
    expect(textOf(say('These fit:'), ...show(...mugs))).toBe(
      `These fit:\n- Red mug: £10.00\n- Blue mug: £11.00\n- Green mug: £12.00\nand 2 more\nView (Red mug): ${toUrl('products/red-mug')}`.replaceAll(
        '£',
        '€',
      ),
    );
  });

  it('have no line when the text has their name and price', () => {
    const said = say('This fits:', {
      items: [[link('Red mug', toUrl('products/red-mug')), { type: 'text', text: ': from €10.00. In stock' }]],
    });
    expect(textOf(said, ...show(product('Red mug', 1_000, { isFromPrice: true })))).toBe(
      `This fits:\n- Red mug (${toUrl('products/red-mug')}): from €10.00. In stock`,
    );
  });

  it('say from where the price begins', () => {
    expect(textOf(...show(product('Mug', 1_000, { isFromPrice: true, actions: [] })))).toBe('Mug: from €10.00');
  });

  it('with an e-mail address in their name have no line', () => {
    expect(textOf(say('Hello.'), ...show(product('jan@example.com', 1, { actions: [] })))).toBe('Hello.');
  });
});

describe('coupons', () => {
  it.each([
    [coupon('WINTER10'), 'WINTER10: 10% off'],
    [
      coupon('TENOFF', {
        benefit: { type: 'amount', amount: { amountMinor: 1_000, currency: 'EUR' } },
        minimum: { amountMinor: 5_000, currency: 'EUR' },
        endsAtMs: Date.UTC(2026, 11, 4, 23),
      }),
      'TENOFF: €10.00 off on orders from €50.00, ends on Friday 4 December',
    ],
    [
      coupon('SHIP', { benefit: { type: 'free-shipping' }, endsAtMs: Date.UTC(2026, 10, 25, 23) }),
      'SHIP: free shipping, ends today',
    ],
    [
      coupon('NEXT', { status: 'scheduled', startsAtMs: Date.UTC(2026, 11, 1), endsAtMs: Date.UTC(2026, 11, 9) }),
      'NEXT: 10% off, starts on Tuesday 1 December, ends on Wednesday 9 December',
    ],
    [coupon('OLD', { endsAtMs: Date.UTC(2026, 10, 24, 23) }), 'OLD: ended yesterday'],
    [coupon('OFF', { status: 'expired', endsAtMs: Date.UTC(2026, 11, 24) }), 'OFF: no longer valid'],
    [coupon('USED', { status: 'redeemed' }), 'USED: already used'],
  ])('say what they give, from which amount and until when', (card, line) => {
    expect(textOf(...show(card))).toBe(line);
  });

  it('are said in the reader’s language', () => {
    const card = coupon('VINTER', {
      minimum: { amountMinor: 50_000, currency: 'SEK' },
      endsAtMs: Date.UTC(2026, 11, 4, 23),
    });
    expect(renderText('sms', show(card), { lang: 'sv' })).toBe(
      'VINTER: 10 % rabatt vid köp för minst 500,00 kr, gäller till och med fredag 4 december',
    );
    expect(renderText('sms', show(card), { lang: 'nl' })).toBe(
      'VINTER: 10% korting bij een bestelling vanaf SEK 500,00, eindigt op vrijdag 4 december',
    );
  });

  it('add nothing when the text has the code with its figures', () => {
    expect(textOf(say('Use WINTER10 for 10 % off.'), ...show(coupon('WINTER10')))).toBe('Use WINTER10 for 10 % off.');
    expect(textOf(say('Use WINTER10.'), ...show(coupon('WINTER10')))).toBe('Use WINTER10.\nWINTER10: 10% off');
  });
});
