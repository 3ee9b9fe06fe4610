import { LOCALES } from '@loket/contracts';
import { deepQuery, deepQueryAll, emulateMedia, findAccessibilityFaults, settle } from '@loket/element-kit/test';
import { describe, expect, it } from 'vitest';
import './index.ts';
import { product, SEVERAL } from '../product-card/product-card.fixtures.ts';
import { HOSTILE_TEXTS, listenToActions, readText } from '../testing/card-harness.ts';
import { drawProducts } from '../testing/draw-list.ts';
import type { ProductComparison } from './product-comparison.ts';

const draw = (products: unknown, widthPx?: number): Promise<ProductComparison> =>
  drawProducts<ProductComparison>('loket-product-comparison', products, widthPx);

/** The table as text, one list for each row. */
const cells = (comparison: ProductComparison): string[][] =>
  deepQueryAll<HTMLTableRowElement>(comparison, 'tr').map((line) => [...line.cells].map((cell) => readText(cell)));

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
    expect(frame).toMatchObject({ tabIndex: 0, role: 'region', ariaLabel: 'Comparison of products' });
    frame.scrollLeft = 300;
    const [box, name] = [frame, deepQuery(comparison, 'tbody th')!].map((element) => element.getBoundingClientRect());
    expect(Math.abs(name!.left - box!.left)).toBeLessThan(3);
  });

  it('draws nothing for nothing, and no more than six', async () => {
    expect(deepQuery(await draw([null, {}, 'x']), 'table')).toBeNull();
    expect(deepQuery(await draw('oops'), 'table')).toBeNull();
    expect(deepQueryAll(await draw(Array.from({ length: 20 }, () => product())), 'thead th')).toHaveLength(6);
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
    expect(await findAccessibilityFaults(comparison)).toEqual([]);
  });
});
