import { LOCALES, type ProductCard } from '@loket/contracts';
import {
  deepQuery,
  deepQueryAll,
  emulateMedia,
  findAccessibilityFaults,
  fixture,
  focusedElement,
  press,
  settle,
} from '@loket/element-kit/test';
import { html } from 'lit';
import { describe, expect, it } from 'vitest';
import './index.ts';
import { product, SEVERAL } from '../product-card/product-card.fixtures.ts';
import { HOSTILE_TEXTS, listenToActions, readText } from '../testing/card-harness.ts';
import { applyHostileCss, drawProducts } from '../testing/draw-list.ts';
import { LONG_TEXT } from '../testing/fixtures.ts';
import { drawUnderPolicy } from '../testing/policy-frame.ts';
import type { ProductCarousel } from './product-carousel.ts';

const MANY: readonly ProductCard[] = [...SEVERAL, ...SEVERAL, ...SEVERAL];

const draw = (products: unknown, widthPx?: number): Promise<ProductCarousel> =>
  drawProducts<ProductCarousel>('loket-product-carousel', products, widthPx);

const row = (carousel: ProductCarousel): HTMLElement => deepQuery(carousel, '.row')!;
const part = (carousel: ProductCarousel, name: string): HTMLElement | null => deepQuery(carousel, `[part~="${name}"]`);
const titles = (carousel: ProductCarousel): (string | null)[] =>
  deepQueryAll(carousel, 'h3').map(({ textContent }) => textContent);

describe('the row', () => {
  it('is a list with a name, of tiles of one height, that the keyboard reaches', async () => {
    const carousel = await draw(SEVERAL);
    expect(titles(carousel)).toEqual(SEVERAL.map(({ title }) => title));
    await expect.poll(() => row(carousel).tabIndex).toBe(0);
    expect(row(carousel)).toMatchObject({ role: 'list', ariaLabel: '3 products' });
    const heights = deepQueryAll(carousel, '.card').map((card) => card.getBoundingClientRect().height);
    expect(Math.max(...heights) - Math.min(...heights)).toBeLessThan(1);
    expect(await findAccessibilityFaults(carousel)).toEqual([]);
  });

  it.each([
    [2, 325, 2],
    [9, 325, 2],
    [9, 220, 1],
    [9, 560, 3],
    [9, 800, 4],
    [3, 560, 3],
    [2, 800, 2],
    [4, 800, 4],
  ])('shows of %i products at %i px %i whole ones', async (count, widthPx, expected) => {
    const carousel = await draw(MANY.slice(0, count), widthPx);
    const end = row(carousel).getBoundingClientRect().right + 1;
    const whole = deepQueryAll(carousel, '[role="listitem"]').filter(
      (tile) => tile.getBoundingClientRect().right <= end,
    );
    expect(whole).toHaveLength(expected);
    expect(carousel.scrollWidth).toBeLessThanOrEqual(widthPx);
    // What shows of the next one, if there is one, says that there is more.
    const peeking = deepQueryAll(carousel, '[role="listitem"]')[expected];
    if (peeking !== undefined) expect(end - peeking.getBoundingClientRect().left).toBeGreaterThan(8);
  });

  it('is no stop for the keyboard where nothing scrolls', async () => {
    expect(row(await draw(SEVERAL.slice(0, 2))).tabIndex).toBe(-1);
  });

  it('has the prices of all tiles on one line', async () => {
    const tops = deepQueryAll(await draw(SEVERAL), '[part="price"]').map((price) => price.getBoundingClientRect().top);
    expect(tops).toHaveLength(3);
    expect(Math.max(...tops) - Math.min(...tops)).toBeLessThan(1);
  });

  it('is one slip for one product, says that it failed for none, and waits for what is not there yet', async () => {
    const one = await draw(SEVERAL.slice(0, 1));
    expect(deepQuery(one, '.row')).toBeNull();
    expect(titles(one)).toEqual([SEVERAL[0]!.title]);
    expect(readText(await draw([]))).toContain('We could not show this product');
    const waiting = await draw(null);
    expect(deepQueryAll(waiting, '.thumb.skeleton')).toHaveLength(2);
    expect(await findAccessibilityFaults(waiting)).toEqual([]);
  });

  it.each([
    ['what is no product is left out', [null, 7, {}, ...SEVERAL], 3],
    ['more than anybody looks through is cut', Array.from({ length: 100 }, () => product()), 24],
  ])('takes anything: %s', async (_, products, expected) => {
    expect(titles(await draw(products))).toHaveLength(expected);
  });

  it('takes JSON in its attribute', async () => {
    const json = JSON.stringify(SEVERAL);
    const carousel = await fixture<ProductCarousel>(
      html`<loket-product-carousel products=${json}></loket-product-carousel>`,
    );
    await settle(carousel);
    expect(titles(carousel)).toHaveLength(3);
    carousel.setAttribute('products', '[oops');
    await settle(carousel);
    expect(readText(carousel)).toContain('We could not show this product');
  });

  it('lets the cards speak for themselves', async () => {
    const carousel = await draw(SEVERAL);
    const heard = listenToActions((event) => event.preventDefault());
    deepQueryAll(carousel, 'a')[1]!.click();
    expect(heard.map(({ card, id, action }) => [card, id, action])).toEqual([['product', 'prd_00000002', 'view']]);
  });
});

describe('the steps', () => {
  it('are there only when there is something to scroll', async () => {
    expect(part(await draw(SEVERAL.slice(0, 2)), 'next')).toBeNull();
    const carousel = await draw(MANY);
    expect(part(carousel, 'next')?.ariaDisabled).toBe('false');
    expect(part(carousel, 'previous')?.ariaDisabled).toBe('true');
    expect(part(carousel, 'next')!.offsetHeight).toBeGreaterThanOrEqual(40);
  });

  it.each(['ltr', 'rtl'])('scroll on and back, and keep the focus at the end, in %s', async (dir) => {
    await emulateMedia({ 'prefers-reduced-motion': 'reduce' });
    const carousel = await draw(MANY.slice(0, 4));
    carousel.dir = dir;
    await settle(carousel);
    part(carousel, 'next')!.focus();
    for (let step = 0; step < 4; step += 1) {
      await press('Enter');
      await settle(carousel);
    }
    await expect.poll(() => part(carousel, 'next')?.ariaDisabled).toBe('true');
    expect(focusedElement()).toBe(part(carousel, 'next'));
    expect(Math.sign(row(carousel).scrollLeft)).toBe(dir === 'rtl' ? -1 : 1);
    expect(part(carousel, 'previous')?.ariaDisabled).toBe('false');
    part(carousel, 'previous')!.click();
    part(carousel, 'previous')!.click();
    part(carousel, 'previous')!.click();
    await expect.poll(() => part(carousel, 'previous')?.ariaDisabled).toBe('true');
    expect(await findAccessibilityFaults(carousel)).toEqual([]);
  });

  it.each([
    ['ltr', 'left'],
    ['rtl', 'right'],
  ] as const)('go on by the tiles that show whole, in %s', async (dir, edge) => {
    await emulateMedia({ 'prefers-reduced-motion': 'reduce' });
    const carousel = await draw(MANY);
    carousel.dir = dir;
    await settle(carousel);
    part(carousel, 'next')!.click();
    const third = deepQueryAll(carousel, '[role="listitem"]')[2]!;
    const distancePx = third.getBoundingClientRect()[edge] - row(carousel).getBoundingClientRect()[edge];
    expect(Math.abs(distancePx)).toBeLessThan(2);
  });

  it('stand beside the number of products', async () => {
    const status = deepQuery(await draw(MANY), '.status')!;
    expect(status.textContent.trim()).toBe('9 products');
    expect(status.getBoundingClientRect().width).toBeGreaterThan(40);
  });

  it('stay on one line with the button that compares where there is no room for the number', async () => {
    const carousel = await draw(MANY, 220);
    const tops = ['compare', 'previous', 'next'].map((name) => part(carousel, name)!.getBoundingClientRect().top);
    expect(new Set(tops).size).toBe(1);
    expect(await findAccessibilityFaults(carousel)).toEqual([]);
  });

  it('show the whole of a tile that the keyboard reaches', async () => {
    await emulateMedia({ 'prefers-reduced-motion': 'reduce' });
    const carousel = await draw(MANY);
    deepQueryAll(carousel, 'a')[1]!.focus();
    await press('Tab');
    const tile = deepQueryAll(carousel, '[role="listitem"]')[2]!;
    expect(tile.contains(focusedElement()) || tile.querySelector('loket-product-card')!.matches(':focus')).toBe(true);
    const [outer, inner] = [row(carousel), tile].map((element) => element.getBoundingClientRect());
    expect(inner!.left).toBeGreaterThanOrEqual(outer!.left - 1);
    expect(inner!.right).toBeLessThanOrEqual(outer!.right + 1);
  });
});

it('is as high as what it holds', async () => {
  const carousel = await draw(MANY);
  const bottoms = deepQueryAll(carousel, '.row, .button').map((element) => element.getBoundingClientRect().bottom);
  expect(carousel.getBoundingClientRect().bottom).toBeGreaterThanOrEqual(Math.max(...bottoms));
});

describe('comparing', () => {
  it('shows a table in the place of the tiles, and the tiles again, by keyboard', async () => {
    const carousel = await draw(SEVERAL);
    const compare = part(carousel, 'compare')!;
    compare.focus();
    await press('Enter');
    await expect.poll(() => deepQuery(carousel, 'table')).not.toBeNull();
    await settle(carousel);
    expect(compare.textContent.trim()).toBe('Show as cards');
    expect(deepQuery(carousel, '.tools [role="status"]')?.textContent.trim()).toBe('Comparison of products');
    expect(focusedElement()).toBe(compare);
    expect(deepQuery(carousel, '.row')).toBeNull();
    expect(await findAccessibilityFaults(carousel)).toEqual([]);
    await press('Enter');
    await settle(carousel);
    expect(deepQuery(carousel, 'table')).toBeNull();
    expect(titles(carousel)).toHaveLength(3);
    expect(compare.textContent.trim()).toBe('Compare');
    expect(deepQuery(carousel, '.tools [role="status"]')?.textContent.trim()).toBe('3 products');
    expect(focusedElement()).toBe(compare);
  });

  it('ends when only one product is left', async () => {
    const carousel = await draw(SEVERAL);
    part(carousel, 'compare')!.click();
    await expect.poll(() => deepQuery(carousel, 'table')).not.toBeNull();
    carousel.products = SEVERAL.slice(0, 1);
    await settle(carousel);
    expect(titles(carousel)).toHaveLength(1);
  });
});

describe('whatever comes', () => {
  it.each(HOSTILE_TEXTS.map((text) => [text.slice(0, 40), text]))('is text: %s', async (_, text) => {
    const bad = product({ title: text, reason: text, imageUrl: text, actions: [{ kind: 'view', url: text }] });
    const carousel = await draw([bad, bad, bad]);
    expect(deepQueryAll(carousel, 'a, script, img')).toEqual([]);
    expect(globalThis).not.toHaveProperty('hasRun');
    expect(carousel.scrollWidth).toBeLessThanOrEqual(325);
    expect(carousel.getBoundingClientRect().height).toBeLessThan(600);
  });

  it.each(LOCALES)('is worded in %s', async (lang) => {
    const carousel = await draw(SEVERAL);
    carousel.lang = lang;
    await settle(carousel);
    const expected = { en: '3 products Compare', nl: '3 producten Vergelijk', sv: '3 produkter Jämför' }[lang].split(
      ' ',
    );
    await expect.poll(() => row(carousel).ariaLabel).toBe(expected.slice(0, 2).join(' '));
    expect(part(carousel, 'compare')?.textContent.trim()).toBe(expected[2]);
  });

  it.each([
    ['dark', { 'prefers-color-scheme': 'dark' }],
    ['forced colours', { 'forced-colors': 'active' }],
  ] as const)('is accessible: %s', async (_, media) => {
    await emulateMedia(media);
    expect(await findAccessibilityFaults(await draw(MANY))).toEqual([]);
  });

  it.each([200, 320, 480, 800])('fits %d px with the longest names', async (widthPx) => {
    const carousel = await draw([product({ title: LONG_TEXT, reason: LONG_TEXT }), ...SEVERAL], widthPx);
    expect(carousel.scrollWidth).toBeLessThanOrEqual(widthPx);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(Math.max(widthPx + 16, innerWidth));
    for (const each of deepQueryAll(carousel, '.button'))
      expect(each.getBoundingClientRect().height).toBeGreaterThanOrEqual(40);
  });

  it('cannot be broken by the CSS of the page', async () => {
    applyHostileCss();
    const carousel = await draw(SEVERAL);
    const elements = [part(carousel, 'compare')!, deepQuery(carousel, 'h3')!];
    for (const each of elements) {
      expect(each.checkVisibility()).toBe(true);
      expect(getComputedStyle(each).fontFamily).not.toContain('cursive');
    }
  });

  it('may stand under the strictest policy', async () => {
    const url = new URL('./index.ts', import.meta.url).href;
    const { card, violations } = await drawUnderPolicy(url, 'loket-product-carousel', { products: SEVERAL });
    await expect.poll(() => card.shadowRoot?.querySelectorAll('loket-product-card').length).toBe(3);
    expect(violations).toEqual([]);
  });
});
