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
      { name: 'Colour', values: [null, 'moss'] },
    ]);
  });

  it('are no more than anybody goes through', () => {
    const attributes = Array.from({ length: 100 }, (_, index) => ({ name: `Option ${index}`, value: 'yes' }));
    expect(toAttributeRows(views({ attributes }))).toHaveLength(24);
  });
});

describe('the lowest price', () => {
  it.each([
    ['is found', views(cost(300), cost(200), cost(200)), 200],
    ['is none when all cost the same', views(cost(200), cost(200)), null],
    ['is none over currencies', views(cost(200), cost(100, 'SEK')), null],
    ['is none where one price is not known', [...views(cost(200), cost(300)), toProductView({ title: 'Mug' })!], null],
    ['is none of one product', views(cost(200)), null],
  ])('%s', (_, products, expected) => {
    expect(findLowest(products)).toBe(expected);
  });
});
