import { describe, expect, it } from 'vitest';
import { product } from '../product-card/product-card.fixtures.ts';
import { toProductView, type ProductView } from '../product-card/product-view.ts';
import { findLowest, toAttributeRows } from './comparison-rows.ts';

const views = (...fields: Parameters<typeof product>[0][]): ProductView[] =>
  fields.map((each) => toProductView(product(each))!);
const cost = (amountMinor: number, currency = 'EUR'): { price: { amountMinor: number; currency: string } } => ({
  price: { amountMinor, currency },
});

describe('the rows', () => {
  it('hold what at least one product states, whatever the case of its name', () => {
    const rows = toAttributeRows(
      views(
        {
          attributes: [
            { name: 'Size', value: 'M' },
            { name: 'Weight', value: '' },
          ],
        },
        {
          attributes: [
            { name: 'Colour', value: 'moss' },
            { name: 'size', value: 'L' },
          ],
        },
      ),
    );
    expect(rows).toEqual([
      { name: 'Size', values: ['M', 'L'] },
      { name: 'Weight', values: [null, null] },
      { name: 'Colour', values: [null, 'moss'] },
    ]);
  });
});

describe('the lowest price', () => {
  it.each([
    ['is found', views(cost(300), cost(200), cost(200)), [1, 2]],
    ['is none when all cost the same', views(cost(200), cost(200)), []],
    ['is none over currencies', views(cost(200), cost(100, 'SEK')), []],
    ['is none of one product', views(cost(200)), []],
  ])('%s', (_, products, expected) => {
    expect([...findLowest(products)]).toEqual(expected);
  });
});
