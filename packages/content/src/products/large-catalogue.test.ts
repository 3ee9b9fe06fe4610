import type { ProductWish } from '@loket/domain/ports';
import { describe, expect, test } from 'vitest';
import type { SearchDatabase } from '../index/search-database.ts';
import { createNodeSearchDatabase } from '../node/index.ts';
import { createProductSearch } from './product-search.ts';
import { migrateProductSearch, PRODUCT_SEARCH_MIGRATIONS } from './schema.ts';
import { putProducts } from './store.ts';
import { makeProduct, type ProductSketch } from './testing.ts';

function makeDatabase(sketches: readonly ProductSketch[]): SearchDatabase {
  const db = createNodeSearchDatabase();
  migrateProductSearch(db);
  put(db, sketches);
  return db;
}

function put(db: SearchDatabase, sketches: readonly ProductSketch[]): void {
  putProducts(
    db,
    sketches.map((sketch, place) => makeProduct(sketch, place)),
  );
}

function search(db: SearchDatabase, text: string, earlier: ProductWish | null = null): string[] {
  const result = createProductSearch(db, { currency: 'EUR' }).searchProducts({ text, lang: 'en', earlier, limit: 3 });
  return result.hits.map(({ product }) => product.title);
}

/** More of one kind than are ranked; the cheapest and the dearest come last. */
const DESKS: readonly ProductSketch[] = [
  ...Array.from({ length: 400 }, (_, place) => ({ title: `Desk model ${place}`, price: 20_000 + place })),
  { title: 'Desk for little money', price: 9_900 },
  { title: 'Desk of a lifetime', price: 99_900 },
];

describe('a shop with more of a kind than one search ranks', () => {
  const db = makeDatabase(DESKS);

  test('shows the cheapest and the dearest of all', () => {
    expect(search(db, 'cheapest desk')[0]).toBe('Desk for little money');
    expect(search(db, 'cheapest desk in stock')[0]).toBe('Desk for little money');
    expect(search(db, 'most expensive desk')[0]).toBe('Desk of a lifetime');
  });

  test('holds to a price limit all the same', () => {
    expect(search(db, 'most expensive desk under €150')[0]).toBe('Desk for little money');
    expect(search(db, 'desk over €900')).toEqual(['Desk of a lifetime']);
  });
});

describe('a typing error', () => {
  /** Models that begin like the word and are as long: far more than a look-up reads. */
  const MODELS = `with recursive models (number) as (select 1000 union all select number + 1 from models where number < 9000)
    insert into products_terms select 'ka' || number || 'a', 1 from models`;

  test('is understood among thousands of model numbers', () => {
    const db = makeDatabase([{ title: 'Compact keyboard' }]);
    db.exec(MODELS);
    expect(search(db, 'keboard')).toEqual(['Compact keyboard']);
  });

  test('is looked for by an index alone', () => {
    const read: string[] = [];
    const db = makeDatabase([{ title: 'Compact keyboard' }]);
    const watched: SearchDatabase = {
      exec: (sql, ...bindings) => {
        if (sql.includes('glob')) {
          const plan = db.exec<{ detail: string }>(`explain query plan ${sql}`, ...bindings);
          read.push(...plan.rows.map(({ detail }) => detail));
        }
        return db.exec(sql, ...bindings);
      },
      transaction: (run) => db.transaction(run),
    };
    search(watched, 'keboard');
    expect(read.length).toBeGreaterThan(0);
    expect(read.every((detail) => detail.includes('COVERING INDEX products_terms_words'))).toBe(true);
  });
});

test('values of options are read once for many searches, and again after a change', () => {
  let reads = 0;
  const db = makeDatabase([{ title: 'Mug', variants: [{ options: { Glaze: 'Celadon' } }] }]);
  const counted: SearchDatabase = {
    exec: (sql, ...bindings) => {
      if (sql.includes('from products_values')) reads += 1;
      return db.exec(sql, ...bindings);
    },
    transaction: (run) => db.transaction(run),
  };
  search(counted, 'mug');
  search(counted, 'celadon mug');
  expect(reads).toBe(1);
  put(db, [{ title: 'Mug', variants: [{ options: { Glaze: 'Tenmoku' } }] }]);
  search(counted, 'tenmoku mug');
  expect(reads).toBe(2);
});

test('an index of an earlier version is brought up with its products in it', () => {
  const db = createNodeSearchDatabase();
  const [first] = PRODUCT_SEARCH_MIGRATIONS;
  db.exec('create table products_migrations (ordinal integer primary key, name text not null)');
  for (const statement of first?.statements ?? []) db.exec(statement);
  db.exec('insert into products_migrations (ordinal, name) values (0, ?)', first?.name ?? '');
  put(db, [{ title: 'Compact keyboard' }]);
  migrateProductSearch(db);
  expect(search(db, 'keboard')).toEqual(['Compact keyboard']);
});
