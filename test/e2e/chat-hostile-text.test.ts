import type { ImportOrder } from '@loket/contracts';
import { importRecords } from '../../scripts/lib/operator.ts';
import { DEMO_ACCOUNT } from '../../apps/storefront/demo/demo-shop.ts';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ChatPage } from '../support/chat-page.ts';
import { startShop, type Shop } from '../support/shop.ts';

const MARKUP = '<img src=x onerror=window.__ran=1>';
const LINE_CHARS = 500;

/** What people and other systems may write where a name or a title is expected. */
const TEXTS = [
  { what: 'markup', email: 'markup@example.com', name: '#9001', text: MARKUP, shown: MARKUP },
  { what: 'a script address', email: 'script@example.com', name: '#9002', text: 'javascript:alert(1)' },
  { what: 'a turned direction', email: 'turned@example.com', name: '#9003', text: '\u202Etxet denrut A\u2066' },
  {
    what: 'half a character',
    email: 'half@example.com',
    name: '#9004',
    text: 'a\uD800b\uDC00c',
    shown: 'a\uFFFDb\uFFFDc',
  },
  { what: 'a line without end', email: 'line@example.com', name: '#9005', text: 'W'.repeat(LINE_CHARS) },
] as const;

declare global {
  interface Window {
    /** Set by text that was run as a script. */
    __ran?: number;
  }
}

let shop: Shop;

beforeAll(async () => {
  shop = await startShop({ account: { ...DEMO_ACCOUNT, name: MARKUP, greeting: null } });
  const { url, secretKey } = shop.edge;
  const customers = TEXTS.map(({ email, text }) => ({
    externalId: null,
    email,
    firstName: text,
    lastName: text,
    phone: null,
    locale: 'en',
    tags: [],
    acceptsEmailMarketing: false,
    acceptsSmsMarketing: false,
  }));
  await importRecords(url, secretKey, 'customers', customers);
  await importRecords(url, secretKey, 'orders', TEXTS.map(toOrder));
});

afterEach(() => shop.leave());

afterAll(() => shop.dispose());

function toOrder({ email, name, text }: (typeof TEXTS)[number]): ImportOrder {
  return {
    name,
    email,
    currency: 'EUR',
    financialStatus: 'paid',
    subtotalMinor: 1000,
    shippingMinor: 0,
    taxMinor: 0,
    discountMinor: 0,
    totalMinor: 1000,
    placedAtMs: Date.now() - 3_600_000,
    cancelledAtMs: null,
    isOnHold: false,
    isPacking: false,
    shippingName: text,
    shippingCity: text,
    shippingCountry: text,
    lines: [
      {
        title: text,
        variantTitle: text,
        sku: null,
        quantity: 2,
        fulfilledQuantity: 1,
        removedQuantity: 0,
        unitPriceMinor: 500,
      },
    ],
    shipments: [
      {
        status: 'in-transit',
        carrier: text,
        trackingNumber: text,
        trackingUrl: 'https://carrier.example/t',
        shippedAtMs: null,
        deliveredAtMs: null,
        expected: null,
        lines: [{ lineIndex: 0, quantity: 1 }],
      },
    ],
  };
}

/** Nothing ran, no link leads into a script, and nothing has to be scrolled sideways. */
async function expectHarmless(chat: ChatPage): Promise<void> {
  expect(await chat.page.evaluate(() => window.__ran)).toBeUndefined();
  expect(await chat.page.locator('a[href^="javascript" i], img[src="x"]').count()).toBe(0);
  for (const box of [chat.panel, chat.log, chat.page.locator('html')])
    expect(await box.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
  expect(chat.faults).toEqual([]);
}

/** One sign for what could not be read, however many bytes it had. */
const readOut = (text: string): string => text.replaceAll(/\uFFFD+/g, '\uFFFD');

describe('text that was written to do harm', () => {
  it.each(TEXTS)('is shown as text: $what, from the customer and from the shop’s system', async (row) => {
    const { email, name, text } = row;
    const shown = 'shown' in row ? row.shown : text;
    const chat = await shop.visit({ device: 'phone' });
    await chat.open();
    await chat.panel.getByRole('heading', { name: MARKUP }).waitFor();
    await chat.say(text);
    await chat.answers.first().waitFor();
    expect(await chat.log.locator('.message.customer .bubble').innerText()).toBe(shown);
    await expectHarmless(chat);

    await chat.say(chat.words.asksOrder);
    await chat.address.waitFor();
    await chat.signIn(email);
    const card = chat.orderCard(name);
    await card.waitFor();
    // Title, variant, carrier and the parcel's number.
    expect(readOut(await card.innerText()).split(shown).length - 1).toBeGreaterThanOrEqual(4);
    await chat.press(chat.panel.getByRole('button', { name: chat.words.menu, exact: true }));
    // In a sentence, signs that turn the direction are left out.
    const named = shown.replaceAll(/[\u202A-\u202E\u2066-\u2069]/g, '');
    expect(readOut(await chat.panel.locator('.who').innerText())).toBe(`Signed in as \u2068${named}\u2069`);
    await expectHarmless(chat);
  });

  it('is shown as text in the development outbox', async () => {
    const chat = await shop.visit();
    await chat.open();
    await chat.say(chat.words.asksOrder);
    await chat.requestCode('markup@example.com');
    await chat.page.goto(`${shop.edge.url}/dev/outbox`);
    await chat.page.getByRole('heading', { name: MARKUP }).first().waitFor();
    expect(await chat.page.locator('img').count()).toBe(0);
    expect(await chat.page.evaluate(() => window.__ran)).toBeUndefined();
  });

  it('of 100,000 characters stays in the field, with how much is too much', async () => {
    const chat = await shop.visit({ device: 'phone' });
    await chat.open();
    const text = '<b>x</b> '.repeat(11_112).trim();
    await chat.say(text);
    await chat.panel.getByText(`${(text.length - 10_000).toLocaleString('en')} characters too many`).waitFor();
    expect(await chat.field.inputValue()).toBe(text);
    expect(await chat.log.locator('.message').count()).toBe(0);
    await expectHarmless(chat);
    await chat.say(text.slice(0, 10_000).trim());
    await chat.answers.first().waitFor();
    await expectHarmless(chat);
  });
});
