import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { LOCALES, type Locale } from '@loket/contracts';
import type { Locator, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createIdentityKey } from '../../scripts/lib/operator.ts';
import { startShop, type Shop } from '../support/shop.ts';
import { soon } from '../support/soon.ts';

declare global {
  interface Window {
    /** How much has moved by itself, as the browser counts it. */
    shift?: number;
    /** What the page's policy has forbidden so far. */
    forbidden?: string[];
  }
}

/** One page of each kind, by its path in English. */
const KINDS = {
  home: '/',
  collections: '/collections',
  collection: '/collections/accessories',
  product: '/products/harbour-tee',
  search: '/search?q=wool',
  help: '/help',
  article: '/help/shipping',
  missing: '/nowhere',
  strict: '/csp',
} as const;

/** What a customer reads and types in one language. Written out, so that a wrong text of the shop is noticed. */
const WORDS = {
  en: { search: 'Search products and help', query: 'sweater', found: 'results for “sweater”', question: 'refund' },
  nl: {
    search: 'Zoek in producten en hulp',
    query: 'trui',
    found: 'resultaten voor ‘trui’',
    question: 'terugbetaling',
  },
  sv: { search: 'Sök bland produkter och hjälp', query: 'tröja', found: 'träffar på ”tröja”', question: 'returnera' },
} as const satisfies Readonly<Record<Locale, unknown>>;

const ACCOUNT = {
  en: { menu: 'Account', signIn: 'Sign in as Mila', is: 'Signed in as Mila de Vries', out: 'Sign out' },
  nl: { menu: 'Account', signIn: 'Inloggen als Mila', is: 'Ingelogd als Mila de Vries', out: 'Uitloggen' },
  sv: { menu: 'Konto', signIn: 'Logga in som Mila', is: 'Inloggad som Mila de Vries', out: 'Logga ut' },
} as const satisfies Readonly<Record<Locale, unknown>>;

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface AxeResult {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}

let shop: Shop;
let axeSource: string;

beforeAll(async () => {
  shop = await startShop();
  await createIdentityKey(shop.edge, shop.edge.accountId);
  axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
});

afterEach(() => shop.leave());

afterAll(() => shop.dispose());

const inLanguage = (path: string, language: Locale): string => (language === 'en' ? path : `/${language}${path}`);

/** Runs before the page: counts what moves, and keeps what its policy forbids. */
function watch(): void {
  window.shift = 0;
  window.forbidden = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
      if (!entry.hadRecentInput) window.shift = (window.shift ?? 0) + entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  document.addEventListener('securitypolicyviolation', (event) => {
    window.forbidden?.push(`${event.violatedDirective}: ${event.blockedURI}`);
  });
}

/** What axe finds on the page, one line each. */
async function findFaults(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async (runOnly) => {
    const { axe } = globalThis as unknown as { axe: { run(root: Document, options: object): Promise<AxeResult> } };
    const { violations } = await axe.run(document, { runOnly });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }, RULES);
}

const hasFocus = (target: Locator): Promise<boolean> => target.evaluate((element) => element.matches(':focus'));

describe.each(LOCALES)('every kind of page in %s', (language) => {
  it.each([
    ['phone', 'light'],
    ['phone', 'dark'],
    ['desktop', 'light'],
    ['desktop', 'dark'],
  ] as const)('passes axe on a %s in %s, moves nothing and fits', async (device, colorScheme) => {
    const { page, launcher } = await shop.visit({ device, language, script: watch, contextOptions: { colorScheme } });
    for (const [kind, path] of Object.entries(KINDS)) {
      const answer = await page.goto(`${shop.edge.origin}${inLanguage(path, language)}`, { waitUntil: 'networkidle' });
      expect(answer?.status(), kind).toBe(kind === 'missing' ? 404 : 200);
      await launcher.waitFor();
      expect(await page.locator('html').getAttribute('lang'), kind).toBe(language);
      expect(await findFaults(page), kind).toEqual([]);
      expect(await page.evaluate(() => window.shift), kind).toBe(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), kind).toBe(true);
    }
  });

  it('is found by a search, with the keyboard alone', async () => {
    const words = WORDS[language];
    const { page } = await shop.visit({ language });
    const field = page.getByRole('searchbox', { name: words.search });
    await field.focus();
    await page.keyboard.type(words.query);
    await page.keyboard.press('Enter');
    const status = page.locator('main').getByRole('status');
    await status.getByText(words.found).waitFor();
    await page.getByRole('link', { name: 'Fisherman sweater' }).waitFor();
    await field.fill(words.question);
    await page.keyboard.press('Enter');
    const article = page.locator('main').locator(`a[href="${inLanguage('/help/returns', language)}"]`);
    await article.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${inLanguage('/help/returns', language)}`);
  });

  it('signs a demo customer in with one press, in the chat too', async () => {
    const { menu, signIn, is, out } = ACCOUNT[language];
    const chat = await shop.visit({ language });
    const { page } = chat;
    await page.locator('summary').filter({ hasText: menu }).click();
    await page.getByRole('button', { name: signIn }).click();
    await page.getByText(is).waitFor();
    await page.goto(`${shop.edge.origin}${inLanguage('/products/enamel-mug', language)}`);
    const summary = page.locator('summary').filter({ hasText: 'Mila' });
    await summary.waitFor();
    await chat.open();
    await chat.say(chat.words.asksOrder);
    await chat.orderCard('#1033').waitFor();
    await summary.click();
    await page.getByRole('button', { name: out, exact: true }).first().click();
    await page.locator('summary').filter({ hasText: menu }).waitFor();
    await chat.orderCard('#1033').waitFor({ state: 'detached' });
    expect(chat.faults).toEqual([]);
  });
});

describe('the page of a product', () => {
  it('shows price, stock and number of what is chosen, and keeps it in its address', async () => {
    const { page } = await shop.visit({ path: '/products/thermos-flask' });
    const product = page.getByRole('article').first();
    await product.getByText('€34.00').waitFor();
    await product.getByText('In stock').waitFor();
    await page.getByRole('radio', { name: '1 l' }).focus();
    await page.keyboard.press('Space');
    await product.getByText('€42.00').waitFor();
    await product.getByRole('status').getByText('Sold out').waitFor();
    await product.getByText('FLASK-10').waitFor();
    await page.reload();
    await product.getByText('€42.00').waitFor();
  });

  it('says which sizes of a colour are sold out', async () => {
    const { page } = await shop.visit({ path: '/nl/products/harbour-tee' });
    await page.getByRole('radio', { name: 'XL Uitverkocht' }).waitFor();
    expect(await page.getByRole('radio', { name: 'M', exact: true }).count()).toBe(1);
  });

  it('hands its question to the chat, also before the tag has loaded', async () => {
    const context = await shop.newContext('desktop', { locale: 'nl' });
    const { promise: isPressed, resolve: letTagCome } = Promise.withResolvers<void>();
    await context.route('**/loket.js', async (route) => {
      await isPressed;
      await route.continue();
    });
    const page = await context.newPage();
    await page.goto(`${shop.edge.origin}/nl/products/storm-lantern`, { waitUntil: 'commit' });
    await page.getByRole('button', { name: 'Vraag iets over dit product' }).click();
    letTagCome();
    const field = page.getByRole('dialog').getByRole('textbox', { name: 'Je bericht' });
    await soon(() => field.inputValue()).toBe('Ik heb een vraag over de Storm lantern: ');
  });
});

describe('the shop', () => {
  it('breaks no rule of the strictest policy, with its account and its search', async () => {
    const chat = await shop.visit({ path: '/csp', script: watch });
    const { page } = chat;
    await page.locator('summary').click();
    await page.getByRole('button', { name: 'Sign in as Emma' }).click();
    await page.getByText('Signed in as Emma Clarke').waitFor();
    await page.getByRole('button', { name: 'Ask about your orders' }).click();
    await soon(() => chat.field.inputValue()).toBe('Where is my order?');
    expect(await page.evaluate(() => window.forbidden)).toEqual([]);
    expect(chat.faults).toEqual([]);
    await page.getByRole('searchbox').fill('wool');
    await page.getByRole('searchbox').press('Enter');
    await page.waitForURL('**/search?q=wool');
  });

  it('says so when a search finds nothing, and when it cannot search', async () => {
    const { page } = await shop.visit({ path: '/sv/search?q=zeppelin' });
    await page.getByText('Inga träffar på ”zeppelin”').waitFor();
    await page.getByText('Pröva färre eller kortare ord').waitFor();
    await page.route('**/index.json', (route) => route.abort());
    await page.reload();
    await page.getByText('Sökningen kunde inte laddas').waitFor();
  });

  it('needs no script to be read, and says what does', async () => {
    const context = await shop.newContext('phone', { javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${shop.edge.origin}/search?q=wool`);
    const content = page.getByRole('main');
    expect(await content.innerText()).toContain('Search needs JavaScript');
    await page.goto(`${shop.edge.origin}/products/thermos-flask`);
    expect(await content.innerText()).toContain('1 l: €42.00, Sold out');
    expect(await page.getByRole('button', { name: 'Ask about this product' }).isVisible()).toBe(false);
  });

  it('opens its menu on a phone, and gives the focus back', async () => {
    const { page } = await shop.visit({ device: 'phone' });
    const button = page.getByRole('button', { name: 'Menu' });
    await button.focus();
    await page.keyboard.press('Enter');
    const menu = page.getByRole('navigation', { name: 'Menu' });
    await menu.getByRole('link', { name: 'Outdoor' }).waitFor();
    await page.keyboard.press('Escape');
    await menu.waitFor({ state: 'hidden' });
    await soon(() => hasFocus(button)).toBe(true);
  });

  it('begins with a way past its header', async () => {
    const { page } = await shop.visit();
    await page.keyboard.press('Tab');
    expect(await hasFocus(page.getByRole('link', { name: 'Skip to the content' }))).toBe(true);
    await page.keyboard.press('Enter');
    await soon(() => hasFocus(page.getByRole('main'))).toBe(true);
  });
});
