// `node test/load/bench-products.ts [--products 1000,10000,100000] [--searches 300] [--json FILE]`: how long a product
// search takes in Node's own SQLite as the catalogue grows. Prints a table and ends by itself.
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { createProductSearch, migrateProductSearch, putProducts } from '@loket/content';
import { createNodeSearchDatabase } from '@loket/content/node';
import { makeProducts } from './make-products.ts';

const SEED = 11;
/** Searches before the measured ones, for the compiler and SQLite's cache. */
const WARM_UP = 50;
/** Products of one call while indexing, as an import would send them. */
const BATCH = 500;

const { values } = parseArgs({
  args: process.argv.slice(2).filter((argument) => argument !== '--'),
  options: {
    products: { type: 'string', default: '1000,10000,100000' },
    searches: { type: 'string', default: '300' },
    json: { type: 'string' },
  },
});

interface Figures {
  readonly products: number;
  readonly indexMs: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly maxMs: number;
}

function benchSearch(products: number, searches: number): Figures {
  const made = makeProducts(SEED);
  const db = createNodeSearchDatabase();
  migrateProductSearch(db);
  let indexMs = 0;
  for (let start = 0; start < products; start += BATCH) {
    const length = Math.min(BATCH, products - start);
    const batch = Array.from({ length }, (_, offset) => made.product(start + offset));
    const startedAtMs = performance.now();
    putProducts(db, batch);
    indexMs += performance.now() - startedAtMs;
  }
  const search = createProductSearch(db, { currency: 'EUR' });
  const times: number[] = [];
  for (let index = 0; index < WARM_UP + searches; index += 1) {
    const text = made.search(index);
    const beganAtMs = performance.now();
    search.searchProducts({ text, lang: 'en', earlier: null, limit: 6 });
    times.push(performance.now() - beganAtMs);
  }
  db.close();
  const sorted = times.slice(WARM_UP).sort((left, right) => left - right);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { products, indexMs, p50Ms: at(0.5), p95Ms: at(0.95), maxMs: at(1) };
}

console.log('products  index s  p50 ms  p95 ms  max ms');
const figures = values.products.split(',').map((products) => {
  const figure = benchSearch(Number(products), Number(values.searches));
  const times = [figure.p50Ms, figure.p95Ms, figure.maxMs].map((ms) => ms.toFixed(2).padStart(7));
  console.log(
    `${String(figure.products).padStart(8)} ${(figure.indexMs / 1000).toFixed(1).padStart(8)} ${times.join(' ')}`,
  );
  return figure;
});
if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify({ figures }, null, 2)}\n`);
