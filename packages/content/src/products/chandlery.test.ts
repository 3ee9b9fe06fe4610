import type { Locale } from '@loket/contracts';
import type { ProductSearchResult } from '@loket/domain/ports';
import { describe, expect, test } from 'vitest';
import { createNodeSearchDatabase } from '../node/index.ts';
import { createProductSearch } from './product-search.ts';
import { migrateProductSearch } from './schema.ts';
import { putProducts } from './store.ts';
import { makeProduct, type ProductSketch } from './testing.ts';

/** A small shop, in which one word that it does not know weighs as much as all others. */
const SHOP: readonly ProductSketch[] = [
  { title: 'Rubber wellies', description: 'Wide, so that thick socks fit.', tags: ['waterproof'] },
  { title: 'Wool socks', tags: ['warm'], variants: [{ options: { Size: '36–40' } }, { options: { Size: '41–46' } }] },
  { title: 'Deck lantern', description: 'Stays lit in wind.', tags: ['camping'] },
  { title: 'Day rucksack', description: 'With a pocket for a laptop.', tags: ['waterproof'] },
  { title: 'Black tea', description: 'Loose leaves.' },
  { title: 'Vacuum bottle', description: 'Keeps tea hot.', tags: ['camping'] },
  { title: 'Storage jar', variants: [{ options: { Size: '0.5 l' } }, { options: { Size: '1 l' }, stock: 0 }] },
];

const db = createNodeSearchDatabase();
migrateProductSearch(db);
putProducts(
  db,
  SHOP.map((sketch, place) => makeProduct(sketch, place)),
);
const shop = createProductSearch(db, { currency: 'EUR' });
const search = (text: string, lang: Locale): ProductSearchResult =>
  shop.searchProducts({ text, lang, earlier: null, limit: 5 });

describe('inflected words', () => {
  test.each<[string, Locale, string]>([
    ['hebben jullie een waterdichte rugzak?', 'nl', 'Day rucksack'],
    ['en vattentätt grej att ha', 'sv', 'Rubber wellies'],
    ['iets voor iemand die graag kampeert', 'nl', 'Deck lantern'],
    ['något till en som campar', 'sv', 'Deck lantern'],
    ['iets warms', 'nl', 'Wool socks'],
    ['något varmare', 'sv', 'Wool socks'],
  ])('%s', (text, lang, title) => {
    expect(search(text, lang).hits.map(({ product }) => product.title)).toContain(title);
  });
});

describe('the thing itself', () => {
  test.each<[string, Locale, string]>([
    ['een lantaarn voor op zolder', 'nl', 'Deck lantern'],
    ['a lantern for the attic', 'en', 'Deck lantern'],
    ['en lykta till vinden', 'sv', 'Deck lantern'],
    ['een rugzak waar mijn laptop in past', 'nl', 'Day rucksack'],
  ])('is covered by half at least, whatever it is for: %s', (text, lang, title) => {
    const [best] = search(text, lang).hits;
    expect(best?.product.title).toBe(title);
    expect(best?.coverage).toBeGreaterThan(0.45);
  });

  test('is covered far better than what only speaks of it', () => {
    const [tea, bottle] = search('do you have tea', 'en').hits;
    expect([tea?.product.title, bottle?.product.title]).toEqual(['Black tea', 'Vacuum bottle']);
    expect(bottle?.coverage).toBeLessThan(0.55 * (tea?.coverage ?? 0));
  });

  test('counts before what only speaks of it when limits are met', () => {
    const { hits, relaxed } = search('dikke wollen sokken in maat 42', 'nl');
    expect(relaxed).toEqual([]);
    expect(hits.map(({ product }) => product.title)).toEqual(['Wool socks']);
    expect(hits[0]?.variants[0]?.options).toEqual([{ name: 'Size', value: '41–46' }]);
  });
});

test('a size that is a measure picks its variant', () => {
  const { wish, hits } = search('the jar of 1 litre', 'en');
  expect(wish.properties).toEqual([{ property: 'size', value: '1 l' }]);
  expect(hits[0]?.variants.map(({ stock }) => stock)).toEqual([0]);
});
