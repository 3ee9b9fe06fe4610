import { deepQuery, deepQueryAll, findAccessibilityFaults } from '@loket/element-kit/test';
import { expect, it, vi } from 'vitest';
import './index.ts';
import { SEVERAL } from '../product-card/product-card.fixtures.ts';
import { drawProducts } from '../testing/draw-list.ts';
import type { ProductCarousel } from './product-carousel.ts';

vi.mock('../product-comparison/define.ts', () => {
  throw new Error('offline');
});

it('keeps the cards, and offers to try again, when what compares them does not come', async () => {
  const carousel = await drawProducts<ProductCarousel>('loket-product-carousel', SEVERAL);
  const compare = deepQuery(carousel, '[part="compare"]')!;
  compare.click();
  await expect.poll(() => compare.textContent.trim()).toBe('Try again');
  expect(deepQueryAll(carousel, 'h3')).toHaveLength(3);
  expect(await findAccessibilityFaults(carousel)).toEqual([]);
});
