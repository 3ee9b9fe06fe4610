import { LOCALES } from '@loket/contracts';
import type { CatalogueProduct } from '@loket/domain/ports';
import { stemWord } from '../analysis/index.ts';
import type { SearchDatabase } from '../index/search-database.ts';
import { readFields, type ProductFields } from './fields.ts';

/** Products of one transaction: more would hold the object up. */
const BATCH_PRODUCTS = 500;
/** Name under which vendors stand among the values of options. */
export const VENDOR_VALUE_NAME = '~vendor';
/** What Shopify calls the only variant's only option. */
const NO_VALUE = 'Default Title';

interface StoredRow extends Record<string, string | number> {
  readonly number: number;
  readonly product: string;
  readonly title: string;
  readonly heads: string;
  readonly vendor: string;
  readonly type: string;
  readonly tags: string;
  readonly options: string;
  readonly description: string;
}

/** Changes of counts that one batch brings, written once at its end. */
interface Deltas {
  readonly terms: Map<string, number>;
  /** Keys are name and value, parted by a line feed. */
  readonly values: Map<string, number>;
  products: number;
}

/** Puts products in or over their earlier selves, by id. Doing it again changes nothing. */
export function putProducts(db: SearchDatabase, products: readonly CatalogueProduct[]): void {
  for (let start = 0; start < products.length; start += BATCH_PRODUCTS) {
    const batch = products.slice(start, start + BATCH_PRODUCTS);
    db.transaction(() => {
      const deltas = makeDeltas();
      for (const product of batch) {
        const number = removeDocument(db, product.id, deltas);
        addDocument(db, product, number, deltas);
      }
      writeDeltas(db, deltas);
    });
  }
}

/** Takes products out by id; ids that are not there are passed over. */
export function removeProducts(db: SearchDatabase, ids: readonly string[]): void {
  db.transaction(() => {
    const deltas = makeDeltas();
    for (const id of ids) removeDocument(db, id, deltas);
    writeDeltas(db, deltas);
  });
}

/** Takes every product out. */
export function clearProducts(db: SearchDatabase): void {
  db.transaction(() => {
    const revision = readState(db, 'revision');
    for (const table of ['documents', 'terms', 'stems', 'values', 'state']) db.exec(`delete from products_${table}`);
    db.exec("insert into products_postings (products_postings) values ('delete-all')");
    writeState(db, 'revision', revision + 1);
  });
}

/** How many products are in the index. */
export function countProducts(db: SearchDatabase): number {
  return readState(db, 'products');
}

/** Grows whenever names or values of options change. */
export function readRevision(db: SearchDatabase): number {
  return readState(db, 'revision');
}

function makeDeltas(): Deltas {
  return { terms: new Map(), values: new Map(), products: 0 };
}

function removeDocument(db: SearchDatabase, id: string, deltas: Deltas): number | null {
  const row = db.exec<StoredRow>(
    `select number, product, title, heads, vendor, type, tags, options, description from products_documents where id = ?`,
    id,
  ).rows[0];
  if (row === undefined) return null;
  count(deltas, JSON.parse(row.product) as CatalogueProduct, row, -1);
  db.exec('delete from products_postings where rowid = ?', row.number);
  db.exec('delete from products_documents where number = ?', row.number);
  return row.number;
}

function addDocument(db: SearchDatabase, product: CatalogueProduct, number: number | null, deltas: Deltas): void {
  const fields = readFields(product);
  const prices = product.variants.map((variant) => variant.price.amountMinor);
  const hasStock = product.variants.some((variant) => variant.stock === null || variant.stock > 0);
  const { rows } = db.exec<{ number: number }>(
    `insert into products_documents
       (number, id, handle, product, price_min, price_max, stock, title, heads, vendor, type, tags, options, description)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning number`,
    number,
    product.id,
    product.handle,
    JSON.stringify(product),
    prices.length === 0 ? 0 : Math.min(...prices),
    prices.length === 0 ? 0 : Math.max(...prices),
    hasStock ? 1 : 0,
    fields.title,
    fields.heads,
    fields.vendor,
    fields.type,
    fields.tags,
    fields.options,
    fields.description,
  );
  db.exec(
    'insert into products_postings (rowid, heads, title, body) values (?, ?, ?, ?)',
    rows[0]?.number ?? null,
    fields.heads,
    `${fields.title} ${fields.vendor} ${fields.type} ${fields.tags}`,
    `${fields.options} ${fields.description}`,
  );
  count(deltas, product, fields, 1);
}

function count(deltas: Deltas, product: CatalogueProduct, fields: ProductFields, by: 1 | -1): void {
  deltas.products += by;
  for (const term of listTerms(fields)) add(deltas.terms, term, by);
  for (const key of listValueKeys(product)) add(deltas.values, key, by);
}

/** Distinct terms of a product. */
function listTerms(fields: ProductFields): Set<string> {
  const { title, heads, vendor, type, tags, options, description } = fields;
  const terms = new Set([title, heads, vendor, type, tags, options, description].join(' ').split(' '));
  terms.delete('');
  terms.delete('|');
  return terms;
}

function listValueKeys(product: CatalogueProduct): Set<string> {
  const keys = new Set<string>();
  if (product.vendor !== null && product.vendor !== '') keys.add(`${VENDOR_VALUE_NAME}\n${product.vendor}`);
  for (const variant of product.variants) {
    for (const { name, value } of variant.options) if (value !== NO_VALUE) keys.add(`${name}\n${value}`);
  }
  return keys;
}

function add(counts: Map<string, number>, key: string, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

function writeDeltas(db: SearchDatabase, deltas: Deltas): void {
  for (const [term, by] of deltas.terms) if (by !== 0) writeTerm(db, term, by);
  let hasNewValues = false;
  for (const [key, by] of deltas.values) {
    if (by === 0) continue;
    hasNewValues = true;
    const [name = '', value = ''] = key.split(/\n(.*)/s);
    db.exec(
      `insert into products_values (name, value, products) values (?, ?, ?)
       on conflict do update set products = products + excluded.products`,
      name,
      value,
      by,
    );
  }
  if (hasNewValues) db.exec('delete from products_values where products <= 0');
  if (deltas.products !== 0) writeState(db, 'products', readState(db, 'products') + deltas.products);
  if (hasNewValues) writeState(db, 'revision', readState(db, 'revision') + 1);
}

function writeTerm(db: SearchDatabase, term: string, by: number): void {
  const { rows } = db.exec<{ products: number }>(
    `insert into products_terms (term, products) values (?, ?)
     on conflict do update set products = products + excluded.products returning products`,
    term,
    by,
  );
  const products = rows[0]?.products ?? 0;
  if (products > 0 && products !== by) return;
  if (products <= 0) db.exec('delete from products_terms where term = ?', term);
  for (const stem of listStems(term)) {
    if (products <= 0) db.exec('delete from products_stems where stem = ? and term = ?', stem, term);
    else db.exec('insert or ignore into products_stems (stem, term) values (?, ?)', stem, term);
  }
}

/** Keys under which a term is found by its stem; none for numbers, models and meanings. */
export function listStems(term: string): string[] {
  if (term.length < 3 || /[^\p{L}]/u.test(term)) return [];
  return LOCALES.map((lang) => `${lang}:${stemWord(term, lang)}`);
}

function readState(db: SearchDatabase, key: 'products' | 'revision'): number {
  return db.exec<{ value: number }>('select value from products_state where key = ?', key).rows[0]?.value ?? 0;
}

function writeState(db: SearchDatabase, key: 'products' | 'revision', value: number): void {
  db.exec(
    'insert into products_state (key, value) values (?, ?) on conflict do update set value = excluded.value',
    key,
    value,
  );
}
