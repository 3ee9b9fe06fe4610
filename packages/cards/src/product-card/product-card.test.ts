import { STOCK_STATES } from '@loket/contracts';
import {
  deepQuery,
  deepQueryAll,
  deepText,
  emulateMedia,
  findAccessibilityFaults,
  fixture,
  settle,
} from '@loket/element-kit/test';
import { html } from 'lit';
import { describe, expect, it, onTestFinished } from 'vitest';
import './index.ts';
import type { ProductOpenEvent } from './product-card.events.ts';
import { LONG_TEXT, product } from './product-card.fixtures.ts';
import type { ProductCard } from './product-card.ts';

async function mount(data: ProductCard['product'], width = 325): Promise<ProductCard> {
  const card = await fixture<ProductCard>(html`<loket-product-card></loket-product-card>`);
  card.style.setProperty('inline-size', `${width}px`);
  card.product = data;
  await settle(card);
  return card;
}

/** Text as a reader sees it: without the marks that keep outside texts apart. */
function read(card: Element): string {
  return deepText(card).replaceAll(/[\u2068\u2069]/g, '');
}

function stockOf(card: Element): string | undefined {
  return deepQuery(card, '[part="stock"]')?.textContent;
}

function linkOf(card: Element): HTMLAnchorElement | null {
  return deepQuery<HTMLAnchorElement>(card, 'a');
}

function listen(answer?: (event: ProductOpenEvent) => void): ProductOpenEvent[] {
  const heard: ProductOpenEvent[] = [];
  const hear = (event: ProductOpenEvent): void => {
    heard.push(event);
    answer?.(event);
  };
  document.body.addEventListener('loket-product-open', hear);
  onTestFinished(() => document.body.removeEventListener('loket-product-open', hear));
  return heard;
}

describe('states', () => {
  it('draws a skeleton in the shape of what comes, and says that it loads', async () => {
    const card = await mount(null);
    expect(deepQuery(card, '[role="status"]')?.textContent).toContain('Loading the product');
    expect(deepQueryAll(card, '.thumb.skeleton')).toHaveLength(1);
    expect(await findAccessibilityFaults(card)).toEqual([]);
  });

  it('names the product, why it fits, its options and its price', async () => {
    const card = await mount(product());
    expect(deepQuery(card, 'h3')?.textContent).toBe('Linen tee, sage');
    expect(read(card)).toContain('Organic cotton, and under €40.');
    expect(read(card)).toMatch(/Size : S, M, L .*€35\.00 In stock/);
    expect(deepQuery(card, 'article')?.getAttribute('aria-labelledby')).toBe('heading');
  });

  it.each([
    ['in-stock', 'In stock'],
    ['low-stock', 'Few left'],
    ['out-of-stock', 'Out of stock'],
    ['unknown', 'Stock unknown'],
  ] as const)('words %s and passes axe', async (stock, expected) => {
    const card = await mount(product({ stock }));
    expect(stockOf(card)).toBe(expected);
    expect(await findAccessibilityFaults(card)).toEqual([]);
  });

  it('has words for every state of the stock', async () => {
    const texts = await Promise.all(STOCK_STATES.map(async (stock) => stockOf(await mount(product({ stock })))));
    expect(new Set(texts).size).toBe(STOCK_STATES.length);
  });

  it('says the price before a reduction, also to whoever cannot see the line through it', async () => {
    const card = await mount(product({ compareAtPrice: { amountMinor: 4900, currency: 'EUR' } }));
    expect(deepQuery(card, 'del')?.textContent).toBe('€49.00');
    expect(read(card)).toContain('€35.00 Was €49.00');
  });

  it.each([
    ['lower', { amountMinor: 3400, currency: 'EUR' }],
    ['the same', { amountMinor: 3500, currency: 'EUR' }],
    ['in another currency', { amountMinor: 4900, currency: 'SEK' }],
  ])('leaves out an earlier price that is %s', async (_, compareAtPrice) => {
    expect(deepQuery(await mount(product({ compareAtPrice })), 'del')).toBeNull();
  });

  it('says that other variants cost more', async () => {
    expect(read(await mount(product({ isFromPrice: true })))).toContain('From €35.00');
  });

  it('describes the picture, and draws one in its place where it does not load', async () => {
    expect(deepQuery<HTMLImageElement>(await mount(product()), 'img')?.alt).toBe('Green T-shirt with a chest pocket');
    const card = await mount(product({ imageUrl: 'http://localhost:1/none.png' }));
    await expect.poll(() => deepQuery(card, 'span.thumb')).not.toBeNull();
    expect(deepQuery(card, 'img')).toBeNull();
  });

  it('draws something in place of no picture, and nothing at all when asked', async () => {
    const card = await mount(product({ imageUrl: null }));
    expect(deepQuery(card, 'span.thumb svg')).not.toBeNull();
    card.noImages = true;
    await settle(card);
    expect(deepQuery(card, '.thumb')).toBeNull();
  });

  it('says that it failed and offers to try again', async () => {
    const card = await mount(null);
    card.failed = true;
    await settle(card);
    let retries = 0;
    document.body.addEventListener('loket-product-retry', () => retries++, { once: true });
    deepQuery(card, 'button')?.click();
    expect(retries).toBe(1);
    expect(read(card)).toContain('We could not show this product');
    expect(await findAccessibilityFaults(card)).toEqual([]);
  });
});

describe('the action', () => {
  it('is a link that says which product it opens and where', async () => {
    const link = linkOf(await mount(product()))!;
    expect([link.href, link.target, link.rel]).toEqual([
      'https://shop.example.com/products/linen-tee',
      '_blank',
      'noopener noreferrer',
    ]);
    expect(link.textContent.replaceAll(/\s+/g, ' ')).toBe('View product: Linen tee, sage, opens a new window');
    expect(link.getBoundingClientRect().height).toBeGreaterThanOrEqual(40);
  });

  it('can be kept from opening by the page, across shadow roots', async () => {
    const card = await mount(product());
    const heard = listen((event) => event.preventDefault());
    const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
    linkOf(card)!.dispatchEvent(click);
    expect(click.defaultPrevented).toBe(true);
    expect(heard.map(({ productId, url, composed }) => ({ productId, url, composed }))).toEqual([
      { productId: 'prd_00000001', url: 'https://shop.example.com/products/linen-tee', composed: true },
    ]);
  });

  it('without an address is the page’s affair', async () => {
    const card = await mount(product({ actions: [{ kind: 'view' }] }));
    const heard = listen();
    deepQuery(card, 'button')?.click();
    expect(heard.map(({ url }) => url)).toEqual([null]);
  });

  it.each([
    ['there is none', []],
    ['its address is not safe', [{ kind: 'view', url: 'javascript:globalThis.hasRun=true' }]],
    ['this version does not know it', [{ kind: 'dance', url: 'https://example.com/' }]],
  ])('is left out when %s', async (_, actions) => {
    const card = await mount(product({ actions: actions as never }));
    expect(deepQueryAll(card, 'a, button')).toEqual([]);
  });
});

describe('language and direction', () => {
  it.each([
    ['en', 'From €35.00 In stock View product'],
    ['nl', 'Vanaf € 35,00 Op voorraad Bekijk product'],
    ['sv', 'Från 35,00 € I lager Visa produkt'],
  ])('words everything in %s', async (lang, expected) => {
    const card = await mount(product({ isFromPrice: true }));
    card.lang = lang;
    await settle(card);
    await expect.poll(() => read(card).replaceAll(/\s+/g, ' ')).toContain(expected);
    expect(deepQuery(card, '.card')?.lang).toBe(lang);
  });

  it('turns with the page, each text in its own direction', async () => {
    const box = await fixture(
      html`<div dir="rtl"><loket-product-card .product=${product()}></loket-product-card></div>`,
    );
    const [picture, heading] = ['.thumb', 'h3'].map((name) => deepQuery(box, name)!.getBoundingClientRect());
    expect(picture!.left).toBeGreaterThan(heading!.left);
    const [name, value] = deepQueryAll(box, '.attributes bdi').map((each) => each.getBoundingClientRect());
    expect(name!.left).toBeLessThan(value!.left);
    expect(await findAccessibilityFaults(box)).toEqual([]);
  });
});

describe('any page', () => {
  it('may hand it over as JSON in an attribute', async () => {
    const card = await fixture(html`<loket-product-card product=${JSON.stringify(product())}></loket-product-card>`);
    expect(read(card)).toContain('Linen tee, sage');
  });

  it('may hand over the data before the element is known', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const page = document.implementation.createHTMLDocument();
    const early = page.createElement('loket-product-card');
    early.product = product();
    box.append(document.adoptNode(early));
    customElements.upgrade(box);
    await settle(box);
    expect(read(box)).toContain('Linen tee, sage');
  });

  it.each(['{"title":', '[]', '7', '"text"', '{}', '{"title":""}'])(
    'may hand over %s and reads that it failed',
    async (json) => {
      const card = await fixture(html`<loket-product-card product=${json}></loket-product-card>`);
      expect(read(card)).toContain('We could not show this product');
    },
  );

  it.each([
    ['an unknown state of the stock', { ...product(), stock: 'on the moon' }, 'Stock unknown'],
    ['a state named like an object’s method', { ...product(), stock: 'constructor' }, 'Stock unknown'],
    ['nothing but a title', { title: 'Enamel mug' }, 'Enamel mug'],
    ['fields of wrong types', { ...product(), attributes: 'none', actions: 7, reason: [], price: null }, 'Linen tee'],
    ['an unknown currency', { ...product(), price: { amountMinor: 100, currency: 'beads' } }, '1.00 beads'],
  ])('may hand over %s', async (_, data, expected) => {
    expect(read(await mount(data as ProductCard['product']))).toContain(expected);
  });
});

describe('hostile texts', () => {
  const TEXTS = [
    '<img src=x onerror="globalThis.hasRun=true">',
    '"><script>globalThis.hasRun=true</script>',
    'javascript:globalThis.hasRun=true',
    '\u202eright to left override',
    '\ud800lone \udc00surrogates',
    'x'.repeat(100_000),
    `${LONG_TEXT} `.repeat(800),
  ];

  it.each(TEXTS.map((text) => [text.slice(0, 40), text]))('are shown as text: %s', async (_, text) => {
    const card = await mount(
      product({
        productId: text as `prd_${string}`,
        title: text,
        imageUrl: text,
        imageAlt: text,
        price: { amountMinor: 100, currency: text },
        reason: text,
        attributes: Array.from({ length: 100 }, () => ({ name: text, value: text })),
        actions: [{ kind: 'view', url: text }],
      }),
    );
    expect(deepQuery(card, 'h3')?.textContent).toBe(text.length > 500 ? `${text.slice(0, 500)}…` : text);
    expect(deepQueryAll(card, 'a, script, img')).toEqual([]);
    expect(globalThis).not.toHaveProperty('hasRun');
    expect(card.scrollWidth).toBeLessThanOrEqual(325);
    expect(card.getBoundingClientRect().height).toBeLessThan(400);
  });
});

describe('device settings', () => {
  it.each([
    ['dark', { 'prefers-color-scheme': 'dark' }],
    ['forced colours', { 'forced-colors': 'active' }],
  ] as const)('keep it accessible: %s', async (_, media) => {
    await emulateMedia(media);
    const card = await mount(product({ compareAtPrice: { amountMinor: 4900, currency: 'EUR' } }));
    expect(await findAccessibilityFaults(card)).toEqual([]);
  });

  it.each([200, 320, 480, 800])('fit %d px without scrolling sideways', async (width) => {
    const price = { amountMinor: 1_234_567_89, currency: 'SEK' };
    const data = product({ title: LONG_TEXT, reason: LONG_TEXT, price, isFromPrice: true });
    expect((await mount(data, width)).scrollWidth).toBeLessThanOrEqual(width);
  });
});
