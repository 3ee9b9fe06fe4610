import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCatalogueProduct } from './catalogue-product.ts';

test('a full line keeps what it says', () => {
  const product = toCatalogueProduct({
    id: '7',
    title: 'Desk lamp',
    brand: 'Noor',
    price_cents: 4_995,
    type: 'Lamps',
    tags: ['led', 'office'],
    attrs: { light_colour: 'warm', dimmable: true, battery: false, watts: 5 },
  });
  expect(product).toMatchObject({
    handle: '7',
    title: 'Desk lamp',
    vendor: 'Noor',
    productType: 'Lamps',
    tags: ['led', 'office'],
  });
  expect(product?.variants[0]?.price).toEqual({ amountMinor: 4_995, currency: 'EUR' });
  expect(product?.description.split('\n')).toEqual(['light colour: warm', 'dimmable: ', 'watts: 5']);
});

test('the other names of fields do as well', () => {
  const product = toCatalogueProduct({
    handle: 'a',
    name: 'Mug',
    vendor: 'Acme',
    priceMinor: 900,
    currency: 'SEK',
    tags: 'x, y',
    stock: 0,
  });
  expect(product).toMatchObject({ title: 'Mug', vendor: 'Acme', tags: ['x', 'y'] });
  expect(product?.variants[0]).toMatchObject({ price: { amountMinor: 900, currency: 'SEK' }, stock: 0 });
});

test('a line without an id or a title is none', () => {
  expect(toCatalogueProduct({ id: 'a' })).toBeNull();
  expect(toCatalogueProduct({ title: 'a' })).toBeNull();
  expect(toCatalogueProduct('a')).toBeNull();
  expect(toCatalogueProduct(null)).toBeNull();
});

test('no line makes it throw', () => {
  fc.assert(fc.property(fc.anything(), (value) => void toCatalogueProduct(value)));
  fc.assert(
    fc.property(
      fc.dictionary(fc.string(), fc.anything()),
      (attrs) => void toCatalogueProduct({ id: 'a', title: 'b', attrs }),
    ),
  );
});
