import type { TurnEvent } from '@loket/contracts';
import { describe, expect, it } from 'vitest';
import {
  type CONTEXT,
  coupon,
  link,
  loyalty,
  order,
  product,
  say,
  show,
  subscription,
  toUrl,
} from '../testing/events.ts';
import { render } from '../testing/render.ts';

const toEmail = (events: readonly TurnEvent[], part: Partial<typeof CONTEXT> = {}) => render('email', events, part);
const bodyOf = (html: string): string => /<body>\n(.*)\n<\/body>/su.exec(html)?.[1] ?? '';

describe('an e-mail', () => {
  it('says the same in text and HTML', () => {
    const said = say(
      [
        { type: 'text', text: 'Order ' },
        { type: 'strong', text: '#1042' },
        { type: 'text', text: ' is <on> its way.\nSoon.' },
      ],
      {
        items: [[{ type: 'text', text: 'With ' }, link('PostNL', toUrl('t?a=1&b=2')), { type: 'text', text: ' & co' }]],
      },
      [link('Help', toUrl('help'))],
    );
    const { text, html } = toEmail([said]);
    expect(text).toBe(
      `Order #1042 is <on> its way.\nSoon.\n\n- With PostNL (${toUrl('t?a=1&b=2')}) & co\n\nHelp: ${toUrl('help')}`,
    );
    expect(html).toBe(
      `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>Your question to Fjord &amp; Co</title></head><body>
<p>Order <strong>#1042</strong> is &lt;on&gt; its way.</p>
<p>Soon.</p>
<ul><li>With <a href="${toUrl('t?a=1&amp;b=2')}">PostNL</a> &amp; co</li></ul>
<p><a href="${toUrl('help')}">Help</a></p>
</body></html>\n`,
    );
  });

  it('keeps the numbers of steps', () => {
    const steps: TurnEvent = {
      ...say(),
      blocks: [
        { type: 'list', ordered: true, items: [[{ type: 'text', text: 'Pack' }], [{ type: 'text', text: 'Send' }]] },
      ],
    };
    expect(toEmail([steps]).text).toBe('1. Pack\n2. Send');
    expect(bodyOf(toEmail([steps]).html)).toBe('<p>1. Pack</p>\n<p>2. Send</p>');
  });

  it('shows every card with its links', () => {
    const { text, html } = toEmail([
      say('Here you are.'),
      ...show(
        order('#1042', [
          { kind: 'track', url: toUrl('t') },
          { kind: 'return', url: toUrl('r') },
        ]),
        order('#1041', [{ kind: 'edit', url: toUrl('e') }]),
        order('#1040', []),
        product('Red mug', 1_000),
        product('Blue mug', 1_100, { actions: [] }),
        coupon('WINTER10', { actions: [{ kind: 'view', url: toUrl('') }] }),
        loyalty([
          { kind: 'redeem', url: toUrl('p') },
          { kind: 'view', url: toUrl('q') },
        ]),
        subscription('Beans', [{ kind: 'manage', url: toUrl('s') }]),
      ),
    ]);
    expect(text.split('\n\n').slice(1)).toEqual([
      `- #1042: Track your order (${toUrl('t')}), Start a return: ${toUrl('r')}\n- #1041: Change your order: ${toUrl('e')}`,
      `- Red mug (${toUrl('products/red-mug')}): €10.00\n- Blue mug: €11.00`,
      'WINTER10: 10% off',
      `- Redeem: ${toUrl('p')}\n- View: ${toUrl('q')}`,
      `Manage: ${toUrl('s')}`,
    ]);
    expect(bodyOf(html).split('\n')[1]).toBe(
      `<ul><li><strong>#1042</strong>: <a href="${toUrl('t')}">Track your order</a>, <a href="${toUrl('r')}">Start a return</a></li>` +
        `<li><strong>#1041</strong>: <a href="${toUrl('e')}">Change your order</a></li></ul>`,
    );
  });

  it('does not repeat what the text says and links', () => {
    const said = say(
      [link('Red mug', toUrl('products/red-mug')), { type: 'text', text: ': €10.00' }],
      [link('Track', toUrl('t'))],
    );
    const cards = show(product('Red mug', 1_000), order('#1', [{ kind: 'track', url: toUrl('t') }]));
    expect(toEmail([said, ...cards]).text).toBe(
      `Red mug (${toUrl('products/red-mug')}): €10.00\n\nTrack: ${toUrl('t')}`,
    );
    expect(toEmail([say('Red mug: €10.00'), ...cards]).text).toContain(
      `Red mug (${toUrl('products/red-mug')}): €10.00`,
    );
  });

  it('makes no link of what is no web address', () => {
    const { html } = toEmail([
      say([link('Press', 'javascript:alert(1)')]),
      ...show(order('#1', [{ kind: 'view', url: 'javascript:alert(1)' }])),
    ]);
    expect(bodyOf(html)).toBe('<p>Press</p>');
  });
});

describe('the subject', () => {
  it.each([
    [order('#1042', []), 'Your order at Fjord & Co'],
    [coupon('WINTER10'), 'Discount codes from Fjord & Co'],
    [product('Mug', 1), 'Products from Fjord & Co'],
    [loyalty([]), 'Your points at Fjord & Co'],
    [subscription('Beans', []), 'Your subscription at Fjord & Co'],
  ])('names what the first card is about, and nothing of it', (card, subject) => {
    expect(toEmail([say('Hello.'), ...show(card, order('#2', []))]).subject).toBe(subject);
  });

  it('is in the reader’s language', () => {
    expect(toEmail([say('Hallo.')], { lang: 'nl' }).subject).toBe('Je vraag aan Fjord & Co');
    expect(toEmail([say('Hej.')], { lang: 'sv' }).subject).toBe('Din fråga till Fjord & Co');
  });

  it('is one line, whatever the shop is called', () => {
    const { subject } = toEmail([say('Hello.')], { shopName: `A\r\nBcc: x@example.com\u2028${'😀'.repeat(200)}` });
    expect(subject).toMatch(/^Your question to A Bcc: x@example.com 😀+/u);
    expect(subject.length).toBeLessThan(130);
    expect(subject).not.toMatch(/[\r\n\u2028]/);
  });
});

it('the web chat gets the events as they are', () => {
  const events = [say('Hello.'), ...show(coupon('WINTER10'))];
  const reply = render('webchat', events);
  expect(reply).toEqual({ channel: 'webchat', events });
  expect(reply.events).toBe(events);
});
