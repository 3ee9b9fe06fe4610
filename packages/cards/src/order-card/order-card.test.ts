import { ORDER_LINE_STATUSES, ORDER_STATUSES, type OrderCard as OrderCardData } from '@loket/contracts';
import {
  deepQuery,
  deepQueryAll,
  findAccessibilityFaults,
  focusedElement,
  press,
  setClock,
  settle,
} from '@loket/element-kit/test';
import { beforeEach, describe, expect, it } from 'vitest';
import { listenToActions, mountCard, readText } from '../testing/card-harness.ts';
import { testCardRules } from '../testing/card-rules.ts';
import './index.ts';
import type { OrderCard } from './order-card.ts';
import { line, longOrder, NOW_MS, order, shipment, uniformOrder, YESTERDAY_MS } from './order-card.fixtures.ts';

beforeEach(() => setClock(NOW_MS));

const mount = (data: OrderCard['order'], widthPx?: number): Promise<OrderCard> =>
  mountCard<OrderCard>('loket-order-card', { order: data }, widthPx);

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
  it.each(ORDER_STATUSES)('words %s and passes axe', async (status) => {
    const card = await mount(order({ status }));
    expect(deepQuery(card, '[part="status"]')?.textContent.trim()).not.toBe('');
    expect(readText(card)).not.toContain('unknown');
    expect(await findAccessibilityFaults(card)).toEqual([]);
  });

  it.each(ORDER_LINE_STATUSES)('words a line that is %s', async (status) => {
    const card = await mount(order({ status: 'pending', lines: [line(1, { status })] }));
    expect(readText(card)).not.toContain('unknown');
  });

  it('says the state of a line only where it differs from the order’s', async () => {
    const card = await mount(order({ status: 'delivered', lines: [line(1, { status: 'delivered' }), line(2)] }));
    const pills = deepQueryAll(card, '.line .pill').map((pill) => pill.textContent);
    expect(pills).toEqual(['Packing']);
  });

  it('counts what of a line has left', async () => {
    const lines = [line(1, { status: 'partly-shipped', quantity: 5, shippedQuantity: 2 })];
    expect(readText(await mount(order({ lines })))).toContain('2 of 5 on their way');
  });

  it('says when it is expected, with the exact time behind it', async () => {
    const card = await mount(order());
    const time = deepQuery<HTMLTimeElement>(card, '.when time')!;
    expect(readText(card)).toContain('Expected today, 14:00–17:00');
    expect(time.dateTime).toBe('2025-11-27T13:00:00.000Z');
    expect(time.title).toMatch(/27 November 2025.*14:00.* – .*17:00/);
  });

  it('says that it is late, and since when', async () => {
    const card = await mount(
      uniformOrder('shipped', 3, { isLate: true, expected: { fromMs: YESTERDAY_MS, toMs: YESTERDAY_MS } }),
    );
    expect(deepQuery(card, '[part="status"]')?.textContent).toBe('Late');
    expect(readText(card)).toContain('Was expected yesterday, 14:00');
  });

  it('says what to do about a delivery problem', async () => {
    expect(readText(await mount(uniformOrder('exception', 3)))).toContain('Ask us and we will look into it');
  });

  it('draws no progress for a cancelled order', async () => {
    const card = await mount(uniformOrder('cancelled', 0, { cancelledAtMs: YESTERDAY_MS }));
    expect(deepQuery(card, '.progress')).toBeNull();
    expect(readText(card)).toContain('Cancelled yesterday');
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
    expect(readText(card)).toMatch(/Parcel 1 · PostNL On its way 3SABC.*Parcel 2 Delivered Delivered yesterday/);
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
    expect(readText(await mount(uniformOrder('shipped', 3, { shipments: [shipment(1, { status })] })))).toContain(
      expected,
    );
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
    expect(readText(await mount(order({ lines: [] })))).toContain('No items are left');
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
    expect(readText(card)).toContain('12 more items are not shown here');
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
    const heard = listenToActions();
    button(card, 'Edit order').click();
    expect(heard.map(({ card: kind, id, action, url, sentence }) => ({ kind, id, action, url, sentence }))).toEqual([
      {
        kind: 'order',
        id: 'ord_1042',
        action: 'edit',
        url: null,
        sentence: 'I would like to change order \u2068#1042\u2069',
      },
    ]);
  });

  it('with an address are links that a page can keep from opening', async () => {
    const card = await mount(four);
    const heard = listenToActions((event) => event.preventDefault());
    const link = button(card, 'Track order');
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
    const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
    link.dispatchEvent(click);
    expect(click.defaultPrevented).toBe(true);
    expect(heard[0]?.url).toBe('https://track.example.com/');
  });

  it('under ⋯ are used and left by the keyboard', async () => {
    const card = await mount(four);
    const heard = listenToActions();
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

describe('any page', () => {
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
    expect(readText(await mount(data as OrderCard['order']))).toContain(expected);
  });
});

testCardRules<OrderCardData>({
  kind: 'order',
  moduleUrl: new URL('./index.ts', import.meta.url).href,
  data: order(),
  fill: (text) =>
    order({
      name: text,
      lines: [line(1, { title: text, variantTitle: text, imageUrl: text }), line(2, { id: text as `lin_${string}` })],
      shipments: [shipment(1, { carrier: text, trackingNumber: text, trackingUrl: text }), shipment(2)],
      timeZone: text,
      total: { amountMinor: 100, currency: text },
      actions: [{ kind: 'return' }, { kind: text as 'track', url: text }],
    }),
  heading: 'Order #1042',
  words: {
    en: ['Order #1042', 'Expected today, 14:00–17:00', '€63.50'],
    nl: ['Bestelling #1042', 'Verwacht vandaag, 14:00–17:00', '€ 63,50'],
    sv: ['Beställning #1042', 'Väntas i dag, 14:00–17:00', '63,50 €'],
  },
  failed: 'We could not show this order',
  maxHeightPx: 900,
});
