import { ORDER_LINE_STATUSES, ORDER_STATUSES } from '@loket/contracts';
import {
  deepQuery,
  deepQueryAll,
  deepText,
  emulateMedia,
  findAccessibilityFaults,
  fixture,
  focusedElement,
  press,
  setClock,
  settle,
} from '@loket/element-kit/test';
import { html } from 'lit';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import './index.ts';
import type { OrderCard } from './order-card.ts';
import type { OrderActionEvent } from './order-card.events.ts';
import {
  line,
  LONG_TEXT,
  longOrder,
  NOW_MS,
  order,
  shipment,
  uniformOrder,
  YESTERDAY_MS,
} from './order-card.fixtures.ts';

beforeEach(() => setClock(NOW_MS));

async function mount(data: OrderCard['order'], width = 325): Promise<OrderCard> {
  const card = await fixture<OrderCard>(html`<loket-order-card></loket-order-card>`);
  card.style.setProperty('inline-size', `${width}px`);
  card.order = data;
  await settle(card);
  return card;
}

/** Text as a reader sees it: without the marks that keep outside texts apart. */
function read(card: Element): string {
  return deepText(card).replaceAll(/[\u2068\u2069]/g, '');
}

function button(card: Element, text: string): HTMLElement {
  const all = deepQueryAll(card, 'button, a');
  const isIt = (each: HTMLElement): boolean =>
    each.checkVisibility() && (each.textContent.trim().startsWith(text) || each.ariaLabel === text);
  const found = all.find(isIt);
  if (found === undefined) throw new Error(`no button "${text}"`);
  return found;
}

function visibleActions(card: Element): string[] {
  return deepQueryAll(card, '.actions .button')
    .filter((each) => each.checkVisibility())
    .map((each) => each.ariaLabel ?? each.textContent.split(',')[0]!.trim());
}

describe('states', () => {
  it('draws a skeleton in the shape of what comes, and says that it loads', async () => {
    const card = await mount(null);
    expect(deepQuery(card, '[role="status"]')?.textContent).toContain('Loading the order');
    expect(deepQueryAll(card, '.line')).toHaveLength(2);
  });

  it.each(ORDER_STATUSES)('words %s and passes axe', async (status) => {
    const card = await mount(order({ status }));
    expect(deepQuery(card, '[part="status"]')?.textContent.trim()).not.toBe('');
    expect(read(card)).not.toContain('unknown');
    expect(await findAccessibilityFaults(card)).toEqual([]);
  });

  it.each(ORDER_LINE_STATUSES)('words a line that is %s', async (status) => {
    const card = await mount(order({ status: 'pending', lines: [line(1, { status })] }));
    expect(read(card)).not.toContain('unknown');
  });

  it('says the state of a line only where it differs from the order’s', async () => {
    const card = await mount(order({ status: 'delivered', lines: [line(1, { status: 'delivered' }), line(2)] }));
    const pills = deepQueryAll(card, '.line .pill').map((pill) => pill.textContent);
    expect(pills).toEqual(['Packing']);
  });

  it('counts what of a line has left', async () => {
    const lines = [line(1, { status: 'partly-shipped', quantity: 5, shippedQuantity: 2 })];
    expect(read(await mount(order({ lines })))).toContain('2 of 5 on their way');
  });

  it('says when it is expected, with the exact time behind it', async () => {
    const card = await mount(order());
    const time = deepQuery<HTMLTimeElement>(card, '.when time')!;
    expect(read(card)).toContain('Expected today, 14:00–17:00');
    expect(time.dateTime).toBe('2025-11-27T13:00:00.000Z');
    expect(time.title).toMatch(/27 November 2025.*14:00.* – .*17:00/);
  });

  it('says that it is late, and since when', async () => {
    const card = await mount(
      uniformOrder('shipped', 3, { isLate: true, expected: { fromMs: YESTERDAY_MS, toMs: YESTERDAY_MS } }),
    );
    expect(deepQuery(card, '[part="status"]')?.textContent).toBe('Late');
    expect(read(card)).toContain('Was expected yesterday, 14:00');
  });

  it('says what to do about a delivery problem', async () => {
    expect(read(await mount(uniformOrder('exception', 3)))).toContain('Ask us and we will look into it');
  });

  it('draws no progress for a cancelled order', async () => {
    const card = await mount(uniformOrder('cancelled', 0, { cancelledAtMs: YESTERDAY_MS }));
    expect(deepQuery(card, '.progress')).toBeNull();
    expect(read(card)).toContain('Cancelled yesterday');
  });

  it('fills as many strokes as steps are done and says so', async () => {
    const card = await mount(order({ step: 3 }));
    expect(deepQueryAll(card, '.progress .done')).toHaveLength(3);
    expect(deepQuery(card, '.progress')?.ariaLabel).toBe('Step 3 of 4: On its way');
  });

  it('lists several parcels, each with its state and tracking', async () => {
    const card = await mount(
      order({
        shipments: [
          shipment(1, { carrier: 'PostNL', trackingNumber: '3SABC', trackingUrl: 'https://track.example.com/3SABC' }),
          shipment(2, { status: 'delivered', deliveredAtMs: YESTERDAY_MS }),
        ],
      }),
    );
    expect(read(card)).toMatch(/Parcel 1 · PostNL On its way 3SABC.*Parcel 2 Delivered Delivered yesterday/);
    const link = deepQuery<HTMLAnchorElement>(card, '.tracking')!;
    expect([link.href, link.target, link.rel]).toEqual([
      'https://track.example.com/3SABC',
      '_blank',
      'noopener noreferrer',
    ]);
    expect(await findAccessibilityFaults(card)).toEqual([]);
  });

  it.each([
    ['attempted', 'Delivery tried'],
    ['delayed', 'Delayed'],
    ['failed', 'Not delivered'],
    ['other', 'Ask the carrier'],
  ] as const)('says that an only parcel is %s', async (status, expected) => {
    expect(read(await mount(uniformOrder('shipped', 3, { shipments: [shipment(1, { status })] })))).toContain(expected);
  });

  it('does not say twice what the order’s state says of an only parcel', async () => {
    const card = await mount(uniformOrder('shipped', 3, { shipments: [shipment(1)] }));
    expect(deepQuery(card, '.shipments')).toBeNull();
  });

  it('puts a drawing where a picture does not load', async () => {
    const card = await mount(order({ lines: [line(1, { imageUrl: 'http://localhost:1/none.png' })] }));
    await expect.poll(() => deepQuery(card, 'span.thumb')).not.toBeNull();
    expect(deepQuery(card, 'img')).toBeNull();
  });

  it('leaves pictures out when asked or when there are none', async () => {
    const card = await mount(order());
    card.noImages = true;
    await settle(card);
    expect(deepQuery(card, '.thumb')).toBeNull();
    expect(deepQuery(await mount(order({ lines: [line(1)] })), '.thumb')).toBeNull();
  });

  it('says that nothing is left in an empty order', async () => {
    expect(read(await mount(order({ lines: [] })))).toContain('No items are left');
  });

  it('says that it failed and offers to try again', async () => {
    const card = await mount(null);
    card.failed = true;
    await settle(card);
    let retries = 0;
    document.body.addEventListener('loket-order-retry', () => retries++, { once: true });
    button(card, 'Try again').click();
    expect(retries).toBe(1);
    expect(await findAccessibilityFaults(card)).toEqual([]);
  });
});

describe('many lines', () => {
  it('are folded, opened by the keyboard, and keep the focus', async () => {
    const card = await mount(longOrder(10));
    expect(deepQueryAll(card, '.line')).toHaveLength(3);
    button(card, 'And 7 more').focus();
    await press('Enter');
    await settle(card);
    expect(deepQueryAll(card, '.line')).toHaveLength(10);
    expect(focusedElement()).toBe(button(card, 'Show fewer'));
    expect(focusedElement()?.getAttribute('aria-expanded')).toBe('true');
  });

  it('are not folded for the sake of one', async () => {
    expect(deepQueryAll(await mount(longOrder(4)), '.line')).toHaveLength(4);
  });

  it('tell of lines that the card was not given', async () => {
    const card = await mount(longOrder(50, { lineCount: 62 }));
    button(card, 'And 59 more').click();
    await settle(card);
    expect(read(card)).toContain('12 more items are not shown here');
  });

  it('stay open when the same order has news, and fold for another one', async () => {
    const card = await mount(longOrder(10));
    button(card, 'And 7 more').click();
    card.order = longOrder(10, { status: 'shipped' });
    await settle(card);
    expect(deepQueryAll(card, '.line')).toHaveLength(10);
    card.order = longOrder(10, { orderId: 'ord_other' });
    await settle(card);
    expect(deepQueryAll(card, '.line')).toHaveLength(3);
  });
});

describe('actions', () => {
  const four = order({
    actions: [
      { kind: 'track', url: 'https://track.example.com/' },
      { kind: 'edit' },
      { kind: 'return' },
      { kind: 'view' },
    ],
  });

  function listen(answer?: (event: OrderActionEvent) => void): OrderActionEvent[] {
    const heard: OrderActionEvent[] = [];
    const hear = (event: OrderActionEvent): void => {
      heard.push(event);
      answer?.(event);
    };
    document.body.addEventListener('loket-order-action', hear);
    onTestFinished(() => document.body.removeEventListener('loket-order-action', hear));
    return heard;
  }

  it.each([
    [520, ['Track order', 'Edit order', 'Return', 'More actions']],
    [325, ['Track order', 'Edit order', 'More actions']],
    [220, ['Track order', 'More actions']],
  ])('that fit %d px stand beside each other', async (width, expected) => {
    expect(visibleActions(await mount(four, width))).toEqual(expected);
  });

  it.each([520, 325, 220])('are all reachable once at %d px', async (width) => {
    const card = await mount(four, width);
    button(card, 'More actions').click();
    await settle(card);
    expect(visibleActions(card).toSorted()).toEqual([
      'Edit order',
      'More actions',
      'Return',
      'Track order',
      'View order',
    ]);
    expect(await findAccessibilityFaults(card)).toEqual([]);
  });

  it('fire an event that crosses shadow roots', async () => {
    const card = await mount(four);
    const heard = listen();
    button(card, 'Edit order').click();
    expect(heard.map(({ orderId, action, url, composed }) => ({ orderId, action, url, composed }))).toEqual([
      { orderId: 'ord_1042', action: 'edit', url: null, composed: true },
    ]);
  });

  it('with an address are links that a page can keep from opening', async () => {
    const card = await mount(four);
    const heard = listen((event) => event.preventDefault());
    const link = button(card, 'Track order');
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
    const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
    link.dispatchEvent(click);
    expect(click.defaultPrevented).toBe(true);
    expect(heard[0]?.url).toBe('https://track.example.com/');
  });

  it('under ⋯ are used and left by the keyboard', async () => {
    const card = await mount(four);
    const heard = listen();
    button(card, 'More actions').focus();
    await press('Enter');
    await press('Tab');
    expect(focusedElement()?.textContent).toContain('Return');
    await press('Escape');
    await settle(card);
    expect(focusedElement()).toBe(button(card, 'More actions'));
    expect(visibleActions(card)).toHaveLength(3);
    await press('Enter');
    await press('Tab');
    await press('Enter');
    await settle(card);
    expect(heard.map(({ action }) => action)).toEqual(['return']);
    expect(focusedElement()).toBe(button(card, 'More actions'));
  });

  it('are at least 40 px high', async () => {
    const card = await mount(four);
    const heights = deepQueryAll(card, '.actions .button').map((each) => each.getBoundingClientRect().height);
    expect(Math.min(...heights.filter((height) => height > 0))).toBeGreaterThanOrEqual(40);
  });
});

describe('language and direction', () => {
  it.each([
    ['en', 'Order #1042', 'Expected today, 14:00–17:00', '€63.50'],
    ['nl', 'Bestelling #1042', 'Verwacht vandaag, 14:00–17:00', '€ 63,50'],
    ['sv', 'Beställning #1042', 'Väntas i dag, 14:00–17:00', '63,50 €'],
  ])('words everything in %s', async (lang, heading, expected, total) => {
    const card = await mount(order());
    card.lang = lang;
    await settle(card);
    await expect.poll(() => read(card)).toContain(heading);
    expect(read(card)).toContain(expected);
    expect(read(card)).toContain(total);
    expect(deepQuery(card, '.card')?.lang).toBe(lang);
  });

  it('says in which language it speaks when the page speaks another', async () => {
    const card = await mount(order());
    card.lang = 'fr';
    await settle(card);
    await expect.poll(() => deepQuery(card, '.card')?.lang).toBe('en');
  });

  it('turns with the page', async () => {
    const box = await fixture(html`<div dir="rtl"><loket-order-card .order=${order()}></loket-order-card></div>`);
    const card = box.firstElementChild!;
    const heading = deepQuery(card, 'h3')!.getBoundingClientRect();
    const pill = deepQuery(card, '[part="status"]')!.getBoundingClientRect();
    expect(pill.right).toBeLessThan(heading.left);
    expect(await findAccessibilityFaults(box)).toEqual([]);
  });
});

describe('any page', () => {
  it('may hand it over as JSON in an attribute', async () => {
    const card = await fixture(html`<loket-order-card order=${JSON.stringify(order())}></loket-order-card>`);
    expect(read(card)).toContain('Order #1042');
  });

  it.each(['{"kind":', '[]', '7', '"text"', '{}', 'null-ish'])(
    'may hand over %s and reads that it failed',
    async (json) => {
      const card = await fixture(html`<loket-order-card order=${json}></loket-order-card>`);
      expect(read(card)).toContain('We could not show this order');
    },
  );

  it.each([
    ['an unknown state', { ...order(), status: 'teleported' }, 'Status unknown'],
    ['a state named like an object’s method', { ...order(), status: 'constructor' }, 'Status unknown'],
    [
      'an unknown parcel state',
      { ...order(), shipments: [shipment(1), { status: 'lost in space' }] },
      'Ask the carrier',
    ],
    ['an unknown action', { ...order(), actions: [{ kind: 'dance' }] }, 'Open'],
    ['nothing but a state', { status: 'shipped' }, 'On its way'],
    [
      'fields of wrong types',
      { ...order(), lines: 'none', shipments: 7, actions: null, step: 'two' },
      'No items are left',
    ],
    ['times that do not exist', { ...order(), placedAtMs: 1e30, expected: { fromMs: 'now' } }, 'No delivery date yet'],
    ['a zone that nobody knows', { ...order(), timeZone: 'Nowhere/Land' }, 'Expected'],
    ['an unknown currency', { ...order(), total: { amountMinor: 100, currency: 'beads' } }, '1.00 beads'],
  ])('may hand over %s', async (_, data, expected) => {
    expect(read(await mount(data as OrderCard['order']))).toContain(expected);
  });

  it('cannot break it with its own CSS', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* { font: 40px cursive !important; letter-spacing: 1em !important; color: red !important }
      button, a, h3, p, ul, li, .card { display: none !important; position: fixed !important }`);
    document.adoptedStyleSheets = [sheet];
    onTestFinished(() => {
      document.adoptedStyleSheets = [];
    });
    const card = await mount(order());
    expect(getComputedStyle(deepQuery(card, 'h3')!).fontSize).toBe('15px');
    expect(button(card, 'Edit order').checkVisibility()).toBe(true);
  });
});

describe('hostile texts', () => {
  const TEXTS = [
    '<img src=x onerror="globalThis.hasRun=true">',
    '"><script>globalThis.hasRun=true</script>',
    'javascript:globalThis.hasRun=true',
    '\u202eright to left override',
    '\u2069\u2069\u2069broken out',
    '\ud800lone \udc00surrogates',
    'x'.repeat(100_000),
    `${LONG_TEXT} `.repeat(800),
  ];

  it.each(TEXTS.map((text) => [text.slice(0, 40), text]))('are shown as text: %s', async (_, text) => {
    const card = await mount(
      order({
        name: text,
        lines: [line(1, { title: text, variantTitle: text, imageUrl: text }), line(2, { id: text as `lin_${string}` })],
        shipments: [shipment(1, { carrier: text, trackingNumber: text, trackingUrl: text }), shipment(2)],
        timeZone: text,
        total: { amountMinor: 100, currency: text },
        actions: [{ kind: text as 'track', url: text }],
      }),
    );
    expect(deepQuery(card, '.line-title')?.textContent).toBe(text.length > 500 ? `${text.slice(0, 500)}…` : text);
    expect(deepQueryAll(card, 'a, script, img')).toEqual([]);
    expect(globalThis).not.toHaveProperty('hasRun');
    expect(card.scrollWidth).toBeLessThanOrEqual(325);
    expect(card.getBoundingClientRect().height).toBeLessThan(900);
  });
});

describe('device settings', () => {
  it.each([
    ['dark', { 'prefers-color-scheme': 'dark' }],
    ['forced colours', { 'forced-colors': 'active' }],
    ['reduced motion', { 'prefers-reduced-motion': 'reduce' }],
  ] as const)('keep it accessible: %s', async (_, media) => {
    await emulateMedia(media);
    const card = await mount(order());
    expect(await findAccessibilityFaults(card)).toEqual([]);
  });

  it('still the skeleton with reduced motion', async () => {
    await emulateMedia({ 'prefers-reduced-motion': 'reduce' });
    const card = await mount(null);
    expect(getComputedStyle(deepQuery(card, '.skeleton')!).animationName).toBe('none');
  });

  it.each([200, 320, 480, 800])('fit %d px without scrolling sideways', async (width) => {
    const card = await mount(order({ name: LONG_TEXT, lines: [line(1, { title: LONG_TEXT })] }), width);
    expect(card.scrollWidth).toBeLessThanOrEqual(width);
  });
});
