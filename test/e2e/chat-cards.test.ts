import { sceneCards } from '@loket/chat/scene';
import { LOCALES, type Card, type Locale } from '@loket/contracts';
import type { Locator } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { listenAsScreenReader } from '../support/announcements.ts';
import type { ChatPage } from '../support/chat-page.ts';
import { Injector } from '../support/inject.ts';
import { startShop, type Shop, type VisitOptions } from '../support/shop.ts';
import { soon } from '../support/soon.ts';

/** How each card is found: by the name that it has in the scene. */
const NAMES: Readonly<Record<Locale, readonly RegExp[]>> = {
  en: [/Order .*#1042/, /Enamel mug/, /Harbour tee/, /10%.* off/, /Your points/, /Winter roast, 1 kg/],
  nl: [/Bestelling .*#1042/, /Enamel mug/, /Harbour tee/, /10%.* korting/, /Jouw punten/, /Winter roast, 1 kg/],
  sv: [/Beställning .*#1042/, /Enamel mug/, /Harbour tee/, /10.%.* rabatt/, /Dina poäng/, /Winter roast, 1 kg/],
};
const COPY: Readonly<Record<Locale, RegExp>> = {
  en: /^Copy ?: WARM10/,
  nl: /^Kopieer ?: WARM10/,
  sv: /^Kopiera ?: WARM10/,
};
const SKIP = 'I would like to skip the next delivery of Winter roast, 1 kg';

declare global {
  interface Window {
    /** Set by text that was run as a script. */
    hasRun?: boolean;
    /** What the page's policy has forbidden so far. */
    forbidden?: string[];
  }
}

let shop: Shop;

beforeAll(async () => {
  shop = await startShop();
});

afterEach(() => shop.leave());

afterAll(() => shop.dispose());

const pictureOf = (name: 'bean' | 'mug' | 'tee'): string => {
  const handle = { bean: 'winter-roast', mug: 'enamel-mug', tee: 'harbour-tee' }[name];
  return `${shop.edge.origin}/products/${handle}.svg`;
};

async function showCards(
  options: VisitOptions,
  change: (cards: Card[]) => Card[] = (cards) => cards,
): Promise<ChatPage> {
  const { language = 'en' } = options;
  const chat = await shop.visit(options);
  const injector = await Injector.start(chat.page);
  await chat.page.reload();
  await injector.putCards(chat, change(sceneCards(language, { nowMs: Date.now(), findPicture: pictureOf })));
  return chat;
}

const cards = (chat: ChatPage): Locator => chat.log.getByRole('article');

/** Waits until every card of the scene has been drawn by its element, with its pictures. */
async function waitForAll(chat: ChatPage, language: Locale = 'en'): Promise<void> {
  for (const name of NAMES[language]) await chat.log.getByRole('article', { name }).first().waitFor();
  for (const picture of await cards(chat).locator('img').all())
    await picture.evaluate((image: HTMLImageElement) => image.decode());
}

function noteViolations(): void {
  window.forbidden = [];
  document.addEventListener('securitypolicyviolation', (event) => {
    window.forbidden?.push(`${event.violatedDirective}: ${event.blockedURI}`);
  });
}

function blockStorage(): void {
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
    Object.defineProperty(window, name, {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
}

describe('every card in the chat', () => {
  it.each(LOCALES)('is drawn in %s, its file fetched when it is needed', async (language) => {
    const chat = await showCards({ language, device: 'phone' });
    await waitForAll(chat, language);
    expect(await chat.panel.getByRole('button', { name: COPY[language] }).count()).toBe(1);
    expect(await chat.panel.evaluate((panel) => panel.scrollWidth - panel.clientWidth)).toBe(0);
    expect(chat.faults).toEqual([]);
  });

  it('is drawn on a page whose policy forbids all it does not name', async () => {
    const chat = await showCards({ path: '/csp/', script: noteViolations });
    await waitForAll(chat);
    await chat.press(chat.panel.getByRole('button', { name: 'Compare' }));
    await chat.log.getByRole('table').waitFor();
    expect(await chat.page.evaluate(() => window.forbidden)).toEqual([]);
    expect(chat.faults).toEqual([]);
  });

  it('is drawn where storage is blocked', async () => {
    const chat = await showCards({ script: blockStorage });
    await waitForAll(chat);
    expect(chat.faults).toEqual([]);
  });

  it.each([
    ['markup', '<img src=x onerror=window.hasRun=true>'],
    ['a script address', 'javascript:window.hasRun=true'],
    ['a turned direction', '\u202Etxet denrut A\u2066'],
    ['half a character', 'a\uD800b\uDC00c'],
    ['a line without end', 'W'.repeat(100_000)],
  ])('shows text as text: %s', async (_, text) => {
    const chat = await showCards({ device: 'phone' }, (all) => all.map((card) => fill(card, text)));
    // The hostile coupon has no code that a shop would take, and says so.
    await soon(() =>
      chat.log.locator(':is(loket-order-card, loket-loyalty-card, loket-subscription-card) h3').count(),
    ).toBe(3);
    await soon(() => chat.log.locator('loket-product-card h3').count()).toBe(3);
    expect(await chat.log.locator('article :is(script, iframe, a[href^="javascript" i], img[src="x"])').count()).toBe(
      0,
    );
    expect(await chat.page.evaluate(() => window.hasRun)).toBeUndefined();
    expect(await chat.panel.evaluate((panel) => panel.scrollWidth - panel.clientWidth)).toBe(0);
    expect(chat.faults).toEqual([]);
  });
});

describe('what a card offers', () => {
  it('copies the code, and a screen reader hears it once', async () => {
    const contextOptions = { permissions: ['clipboard-read', 'clipboard-write'] };
    const chat = await showCards({ contextOptions });
    await waitForAll(chat);
    const hear = await listenAsScreenReader(chat.panel);
    await chat.press(chat.panel.getByRole('button', { name: COPY.en }));
    await soon(() => chat.page.evaluate(() => navigator.clipboard.readText())).toBe('WARM10');
    await soon(async () => (await hear()).filter(({ text }) => text.includes('WARM10'))).toHaveLength(1);
    await chat.panel.getByRole('button', { name: 'Copied' }).waitFor();
  });

  it('sends the wish as the customer’s own words, or opens its address', async () => {
    const chat = await showCards({});
    await waitForAll(chat);
    const subscription = chat.log.locator('loket-subscription-card');
    await chat.press(subscription.getByRole('button', { name: 'Skip the next' }));
    await chat
      .ownMessages(SKIP)
      .or(chat.log.locator('.message.customer').filter({ hasText: 'skip the next' }))
      .first()
      .waitFor();
    const product = chat.log.getByRole('article', { name: 'Enamel mug' });
    expect(await product.getByRole('link').getAttribute('target')).toBe('_blank');
  });

  it('is all reached by the keyboard alone', async () => {
    const chat = await showCards({});
    await waitForAll(chat);
    await chat.field.focus();
    const reached = new Set<string>();
    for (let stop = 0; stop < 40; stop += 1) {
      await chat.page.keyboard.press('Shift+Tab');
      reached.add(await chat.page.evaluate(nameOfFocus));
    }
    for (const name of [
      'Track order',
      'View: Enamel mug',
      'Compare',
      'Next products',
      'Copy: WARM10',
      'Redeem: €5 off',
      'Skip the next',
      'Pause',
    ])
      expect(
        [...reached].some((each) => each.startsWith(name)),
        `${name} in ${[...reached].join(' | ')}`,
      ).toBe(true);
  });
});

/** Runs in the page: what the element that has the focus is called. */
function nameOfFocus(): string {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return (element?.ariaLabel ?? element?.textContent ?? '').replaceAll(/[\s\u2068\u2069]+/g, ' ').trim();
}

/** Where in a card text from outside may stand. */
const TEXTS = new Set([
  'title',
  'name',
  'variantTitle',
  'imageUrl',
  'imageAlt',
  'reason',
  'code',
  'terms',
  'programName',
  'tier',
  'timeZone',
]);

/** The same card with one text in every such place. */
function fill(card: Card, text: string): Card {
  return JSON.parse(JSON.stringify(card, (key, value: unknown) => (TEXTS.has(key) ? text : value))) as Card;
}
