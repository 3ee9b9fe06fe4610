import { LOCALES } from '@loket/contracts';
import { deepQuery, deepQueryAll, emulateMedia, findAccessibilityFaults, settle } from '@loket/element-kit/test';
import { describe, expect, it } from 'vitest';
import './index.ts';
import { product, SEVERAL } from '../product-card/product-card.fixtures.ts';
import { HOSTILE_TEXTS, listenToActions, readText } from '../testing/card-harness.ts';
import { applyHostileCss, drawProducts } from '../testing/draw-list.ts';
import { LONG_TEXT } from '../testing/fixtures.ts';
import { drawUnderPolicy } from '../testing/policy-frame.ts';
import type { ProductComparison } from './product-comparison.ts';

const draw = (products: unknown, widthPx?: number): Promise<ProductComparison> =>
  drawProducts<ProductComparison>('loket-product-comparison', products, widthPx);

/** The table as text, one list for each row. */
const cells = (comparison: ProductComparison): string[][] =>
  deepQueryAll<HTMLTableRowElement>(comparison, 'tr').map((line) => [...line.cells].map((cell) => readText(cell)));

/** The first text inside, without the boxes around it. */
function textRangeOf(element: Element): Range {
  const range = document.createRange();
  range.selectNodeContents(document.createNodeIterator(element, NodeFilter.SHOW_TEXT).nextNode()!);
  return range;
}

const textBoxOf = (element: Element): DOMRect => textRangeOf(element).getBoundingClientRect();

describe('the table', () => {
  it('has a column for each product and a row for each thing that one of them states', async () => {
    const comparison = await draw(SEVERAL);
    expect(cells(comparison)).toEqual([
      ['', 'Linen tee, sage', 'Enamel mug', 'Winter roast'],
      ['Price', '€35.00', '€19.50', 'From €9.50 Lowest price'],
      ['Availability', 'In stock', 'Few left', 'Out of stock'],
      ['Size', 'S, M, L', '– not stated', '– not stated'],
      ['Weight', '– not stated', '– not stated', '250 g, 1 kg'],
      ['', ...SEVERAL.map(({ title }) => `View : ${title} , opens a new window`)],
    ]);
    expect(deepQueryAll(comparison, 'thead th').map((cell) => cell.getAttribute('scope'))).toEqual([
      'col',
      'col',
      'col',
    ]);
    expect(await findAccessibilityFaults(comparison)).toEqual([]);
  });

  it('says who was asked for', async () => {
    const comparison = await draw(SEVERAL);
    const heard = listenToActions((event) => event.preventDefault());
    deepQueryAll(comparison, 'a')[2]!.click();
    expect(heard.map(({ card, id, action, url }) => [card, id, action, url])).toEqual([
      ['product', 'prd_00000003', 'view', 'https://shop.example.com/products/linen-tee'],
    ]);
  });

  it('scrolls sideways with the names of its rows in view, reached by the keyboard', async () => {
    const comparison = await draw([...SEVERAL, ...SEVERAL]);
    const frame = deepQuery(comparison, '.frame')!;
    expect(comparison.scrollWidth).toBeLessThanOrEqual(325);
    expect(frame.scrollWidth).toBeGreaterThan(frame.clientWidth);
    await expect.poll(() => frame.tabIndex).toBe(0);
    expect([frame.role, frame.getAttribute('aria-labelledby')]).toEqual(['region', 'caption']);
    expect(readText(deepQuery(comparison, '#caption')!)).toBe('Comparison of products');
    expect(await findAccessibilityFaults(comparison)).toEqual([]);
    frame.scrollLeft = 300;
    const [box, name] = [frame, deepQuery(comparison, 'tbody th')!].map((element) => element.getBoundingClientRect());
    expect(Math.abs(name!.left - box!.left)).toBeLessThan(3);
  });

  it('is no stop for the keyboard where nothing scrolls', async () => {
    expect(deepQuery(await draw(SEVERAL.slice(0, 2), 700), '.frame')?.tabIndex).toBe(-1);
  });

  it('holds no more than six, and says so', async () => {
    const comparison = await draw(Array.from({ length: 20 }, () => product()));
    expect(deepQueryAll(comparison, 'thead th')).toHaveLength(6);
    expect(readText(deepQuery(comparison, '.rest')!)).toBe('And 14 more');
    expect(deepQuery(await draw([...SEVERAL, ...SEVERAL]), '.rest')).toBeNull();
  });

  it('waits for what is not there yet', async () => {
    const comparison = await draw(null);
    expect(deepQuery(comparison, '[role="status"]')?.textContent.trim()).toMatch(/^Loading/);
    expect(deepQueryAll(comparison, '.skeleton').length).toBeGreaterThan(1);
    expect(await findAccessibilityFaults(comparison)).toEqual([]);
  });

  it.each([['oops'], [[]], [[null, {}, 'x']], [7]])(
    'says that it failed for %j, and offers to try again',
    async (data) => {
      const comparison = await draw(data);
      const heard: string[] = [];
      document.body.addEventListener('loket-card-retry', (event) => heard.push(event.card), { once: true });
      expect(readText(comparison)).toContain('We could not show this product');
      deepQuery(comparison, 'button')?.click();
      expect(heard).toEqual(['product']);
      expect(await findAccessibilityFaults(comparison)).toEqual([]);
    },
  );

  it('breaks no word of its own', async () => {
    const comparison = await draw([...SEVERAL, ...SEVERAL]);
    const lines = deepQueryAll(comparison, 'tbody th, .pill').map((each) => textRangeOf(each).getClientRects().length);
    expect(lines.length).toBeGreaterThan(8);
    expect(new Set(lines)).toEqual(new Set([1]));
  });

  it.each([200, 320, 480, 800])('fits %d px', async (widthPx) => {
    const long = product({ title: LONG_TEXT, attributes: [{ name: LONG_TEXT, value: LONG_TEXT }] });
    const comparison = await draw([long, ...SEVERAL, ...SEVERAL], widthPx);
    expect(comparison.scrollWidth).toBeLessThanOrEqual(widthPx);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(Math.max(widthPx + 16, innerWidth));
    for (const each of deepQueryAll(comparison, '.button'))
      expect(each.getBoundingClientRect().height).toBeGreaterThanOrEqual(40);
  });

  it('cannot be broken by the CSS of the page', async () => {
    applyHostileCss();
    const cell = deepQuery(await draw(SEVERAL), 'tbody th')!;
    expect(cell.checkVisibility()).toBe(true);
    expect(getComputedStyle(cell).fontFamily).not.toContain('cursive');
  });

  it('may stand under the strictest policy', async () => {
    const url = new URL('./index.ts', import.meta.url).href;
    const { card, violations } = await drawUnderPolicy(url, 'loket-product-comparison', { products: SEVERAL });
    expect(card.shadowRoot?.querySelectorAll('thead th')).toHaveLength(3);
    expect(violations).toEqual([]);
  });

  it.each(HOSTILE_TEXTS.map((text) => [text.slice(0, 40), text]))('holds text only: %s', async (_, text) => {
    const bad = product({
      title: text,
      imageUrl: text,
      stock: text as never,
      attributes: [{ name: text, value: text }],
      actions: [{ kind: 'view', url: text }],
    });
    const comparison = await draw([bad, bad]);
    expect(deepQueryAll(comparison, 'a, script, img')).toEqual([]);
    expect(globalThis).not.toHaveProperty('hasRun');
    expect(comparison.scrollWidth).toBeLessThanOrEqual(325);
  });

  it.each(LOCALES)('is worded in %s', async (lang) => {
    const comparison = await draw(SEVERAL);
    comparison.lang = lang;
    await settle(comparison);
    const expected = { en: 'Price', nl: 'Prijs', sv: 'Pris' }[lang];
    await expect.poll(() => cells(comparison)[1]?.[0]).toBe(expected);
  });

  it.each([
    ['dark', { 'prefers-color-scheme': 'dark' }],
    ['forced colours', { 'forced-colors': 'active' }],
  ] as const)('is accessible: %s', async (_, media) => {
    await emulateMedia(media);
    expect(await findAccessibilityFaults(await draw(SEVERAL))).toEqual([]);
  });

  it('runs from right to left', async () => {
    const comparison = await draw(SEVERAL.slice(0, 2), 520);
    comparison.dir = 'rtl';
    await settle(comparison);
    const [first, second] = deepQueryAll(comparison, 'thead th').map((cell) => cell.getBoundingClientRect());
    expect(first!.left).toBeGreaterThan(second!.left);
    const value = deepQuery(comparison, 'td bdi')!;
    const [text, cell] = [textBoxOf(value), value.closest('td')!.getBoundingClientRect()];
    expect(cell.right - text.right).toBeLessThan(text.left - cell.left);
    expect(await findAccessibilityFaults(comparison)).toEqual([]);
  });
});
