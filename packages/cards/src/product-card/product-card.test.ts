import { type ProductCard as ProductCardData, STOCK_STATES } from '@loket/contracts';
import { deepQuery, deepQueryAll, findAccessibilityFaults, fixture, settle } from '@loket/element-kit/test';
import { html } from 'lit';
import { describe, expect, it } from 'vitest';
import { listenToActions, mountCard, readText } from '../testing/card-harness.ts';
import { testCardRules } from '../testing/card-rules.ts';
import './index.ts';
import { product } from './product-card.fixtures.ts';
import type { ProductCard } from './product-card.ts';

const mount = (data: ProductCard['product'], widthPx?: number): Promise<ProductCard> =>
  mountCard<ProductCard>('loket-product-card', { product: data }, widthPx);

function stockOf(card: Element): string | undefined {
  return deepQuery(card, '[part="stock"]')?.textContent;
}

function linkOf(card: Element): HTMLAnchorElement | null {
  return deepQuery<HTMLAnchorElement>(card, 'a');
}

describe('states', () => {
  it('names the product, why it fits, its options and its price', async () => {
    const card = await mount(product());
    expect(deepQuery(card, 'h3')?.textContent).toBe('Linen tee, sage');
    expect(readText(card)).toContain('Organic cotton, and under €40.');
    expect(readText(card)).toMatch(/Size : S, M, L .*€35\.00 In stock/);
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
    expect(readText(card)).toContain('€35.00 Was €49.00');
  });

  it.each([
    ['lower', { amountMinor: 3400, currency: 'EUR' }],
    ['the same', { amountMinor: 3500, currency: 'EUR' }],
    ['in another currency', { amountMinor: 4900, currency: 'SEK' }],
  ])('leaves out an earlier price that is %s', async (_, compareAtPrice) => {
    expect(deepQuery(await mount(product({ compareAtPrice })), 'del')).toBeNull();
  });

  it('shows four options of many', async () => {
    const attributes = Array.from({ length: 9 }, (_, index) => ({ name: `Option ${index}`, value: 'yes' }));
    expect(deepQueryAll(await mount(product({ attributes })), '.attributes p')).toHaveLength(4);
  });

  it('says that other variants cost more', async () => {
    expect(readText(await mount(product({ isFromPrice: true })))).toContain('From €35.00');
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
    const heard = listenToActions((event) => event.preventDefault());
    const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
    linkOf(card)!.dispatchEvent(click);
    expect(click.defaultPrevented).toBe(true);
    expect(heard.map(({ card: kind, id, action, url }) => ({ kind, id, action, url }))).toEqual([
      { kind: 'product', id: 'prd_00000001', action: 'view', url: 'https://shop.example.com/products/linen-tee' },
    ]);
  });

  it('without an address is the page’s affair', async () => {
    const card = await mount(product({ actions: [{ kind: 'view' }] }));
    const heard = listenToActions();
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

describe('a tile', () => {
  const tile = async (fields: Partial<ProductCardData>, noImages = false): Promise<ProductCard> => {
    const card = await mountCard<ProductCard>('loket-product-card', { layout: 'tile', noImages }, 145);
    card.product = product(fields);
    await settle(card);
    return card;
  };

  it('has its picture from edge to edge above its text, and reflects what it is', async () => {
    const card = await tile({});
    const [box, picture, heading] = ['.card', '.thumb', 'h3'].map((name) =>
      deepQuery(card, name)!.getBoundingClientRect(),
    );
    expect(card.getAttribute('layout')).toBe('tile');
    expect(box!.width - picture!.width).toBeLessThanOrEqual(2);
    expect(picture!.bottom).toBeLessThanOrEqual(heading!.top);
    expect(await findAccessibilityFaults(card)).toEqual([]);
  });

  it('draws lines where its text will be', async () => {
    const card = await mountCard<ProductCard>('loket-product-card', { layout: 'tile' }, 145);
    const widths = deepQueryAll(card, '.bar').map((line) => line.getBoundingClientRect().width);
    expect(Math.min(...widths)).toBeGreaterThan(30);
  });

  it('keeps its text off the edge where it has no picture', async () => {
    const card = await tile({}, true);
    const [box, heading] = ['.card', 'h3'].map((name) => deepQuery(card, name)!.getBoundingClientRect());
    expect(heading!.top - box!.top).toBeGreaterThanOrEqual(8);
  });

  it.each(['', 'TILE', 'constructor'])('is a slip when its layout is “%s”', async (layout) => {
    const card = await mountCard<ProductCard>('loket-product-card', { layout: layout as never, product: product() });
    const [picture, heading] = ['.thumb', 'h3'].map((name) => deepQuery(card, name)!.getBoundingClientRect());
    expect(heading!.left).toBeGreaterThanOrEqual(picture!.right);
  });
});

describe('language and direction', () => {
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
  it.each([
    ['an unknown state of the stock', { ...product(), stock: 'on the moon' }, 'Stock unknown'],
    ['a state named like an object’s method', { ...product(), stock: 'constructor' }, 'Stock unknown'],
    ['nothing but a title', { title: 'Enamel mug' }, 'Enamel mug'],
    ['fields of wrong types', { ...product(), attributes: 'none', actions: 7, reason: [], price: null }, 'Linen tee'],
    ['an unknown currency', { ...product(), price: { amountMinor: 100, currency: 'beads' } }, '1.00 beads'],
  ])('may hand over %s', async (_, data, expected) => {
    expect(readText(await mount(data as ProductCard['product']))).toContain(expected);
  });

  it('may hand over options without a name or value, which are left out', async () => {
    const attributes = [{ name: 'Size' }, { value: 'M' }, null, { name: 'Weight', value: '1 kg' }];
    const card = await mount({ ...product(), attributes } as never);
    expect(deepQueryAll(card, '.attributes p').map((each) => readText(each))).toEqual(['Weight : 1 kg']);
  });
});

testCardRules<ProductCardData>({
  kind: 'product',
  moduleUrl: new URL('./index.ts', import.meta.url).href,
  data: product({ isFromPrice: true, compareAtPrice: { amountMinor: 4900, currency: 'EUR' } }),
  fill: (text) =>
    product({
      productId: text as `prd_${string}`,
      title: text,
      imageUrl: text,
      imageAlt: text,
      price: { amountMinor: 1_234_567_89, currency: text },
      isFromPrice: true,
      reason: text,
      attributes: Array.from({ length: 100 }, () => ({ name: text, value: text })),
      actions: [{ kind: 'view', url: text }],
    }),
  heading: 'Linen tee, sage',
  words: {
    en: ['From €35.00', 'In stock', 'View product'],
    nl: ['Vanaf € 35,00', 'Op voorraad', 'Bekijk product'],
    sv: ['Från 35,00 €', 'I lager', 'Visa produkt'],
  },
  failed: 'We could not show this product',
  maxHeightPx: 400,
});
