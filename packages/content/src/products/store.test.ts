import { beforeEach, expect, test } from 'vitest';
import type { SearchDatabase } from '../index/search-database.ts';
import { createNodeSearchDatabase } from '../node/index.ts';
import { createProductSearch } from './product-search.ts';
import { migrateProductSearch, PRODUCT_SEARCH_MIGRATIONS } from './schema.ts';
import { clearProducts, countProducts, putProducts, removeProducts } from './store.ts';
import { makeProduct } from './testing.ts';

const MUG = makeProduct({ title: 'Blue mug', vendor: 'Acme', variants: [{ options: { Size: 'S' } }] }, 1);
const LAMP = makeProduct({ title: 'Blue lamp' }, 2);

let db: SearchDatabase;

beforeEach(() => {
  db = createNodeSearchDatabase();
  migrateProductSearch(db);
});

const dump = (): unknown =>
  ['documents', 'terms', 'stems', 'values'].map(
    (table) => db.exec(`select * from products_${table} order by 1, 2`).rows,
  );

test('putting products in again changes nothing', () => {
  putProducts(db, [MUG, LAMP]);
  const before = dump();
  putProducts(db, [LAMP, MUG]);
  expect(dump()).toEqual(before);
  expect(countProducts(db)).toBe(2);
});

test('the same product twice in one call counts once', () => {
  putProducts(db, [MUG, MUG]);
  const before = dump();
  clearProducts(db);
  putProducts(db, [MUG]);
  expect(dump()).toEqual(before);
});

test('counts of terms are right after changes and removals', () => {
  const count = (term: string): unknown =>
    db.exec('select products from products_terms where term = ?', term).rows[0]?.products;
  putProducts(db, [MUG, LAMP]);
  expect([count('blue'), count('mug'), count('=blue')]).toEqual([2, 1, 2]);
  putProducts(db, [{ ...MUG, title: 'Red mug' }]);
  expect([count('blue'), count('red'), count('mug')]).toEqual([1, 1, 1]);
  removeProducts(db, [MUG.id, 'prd_unknown']);
  expect([count('red'), count('mug')]).toEqual([undefined, undefined]);
  expect(countProducts(db)).toBe(1);
});

test('taking everything out leaves nothing behind', () => {
  putProducts(db, [MUG, LAMP]);
  removeProducts(db, [MUG.id, LAMP.id]);
  expect(dump()).toEqual([[], [], [], []]);
  putProducts(db, [MUG]);
  clearProducts(db);
  expect(dump()).toEqual([[], [], [], []]);
  expect(
    createProductSearch(db, { currency: 'EUR' }).searchProducts({ text: 'mug', lang: 'en', earlier: null, limit: 5 })
      .hits,
  ).toEqual([]);
});

test('a changed product is found by its new words only', () => {
  const search = createProductSearch(db, { currency: 'EUR' });
  const find = (text: string): number =>
    search.searchProducts({ text, lang: 'en', earlier: null, limit: 5 }).hits.length;
  putProducts(db, [MUG]);
  expect(find('mug')).toBe(1);
  putProducts(db, [{ ...MUG, title: 'Kettle' }]);
  expect([find('mug'), find('kettle')]).toEqual([0, 1]);
});

test('migrating again changes nothing; another line of versions is refused', () => {
  migrateProductSearch(db);
  expect(db.exec('select name from products_migrations').rows).toHaveLength(PRODUCT_SEARCH_MIGRATIONS.length);
  db.exec("update products_migrations set name = 'other'");
  expect(() => migrateProductSearch(db)).toThrow('unknown migration');
});
