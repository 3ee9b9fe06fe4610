import type { SearchDatabase } from '../index/search-database.ts';

/**
 * Steps of the product tables' schema, applied in order by the index's migrator; only ever added to at the end. Every
 * row can be made anew from the account's products.
 */
export const PRODUCT_SEARCH_MIGRATIONS: readonly { readonly name: string; readonly statements: readonly string[] }[] = [
  {
    // The first tables; no rows before it.
    name: '0001-products',
    statements: [
      // Prices in minor units, over the product's variants. `stock` is 1 when a variant can be had.
      `create table products_documents (
        number integer primary key, id text not null unique, handle text not null, product text not null,
        price_min integer not null, price_max integer not null, stock integer not null,
        title text not null, heads text not null, vendor text not null, type text not null, tags text not null,
        options text not null, description text not null
      )`,
      'create index products_documents_handle on products_documents (handle)',
      'create index products_documents_price on products_documents (price_min)',
      // How many products hold a term.
      'create table products_terms (term text primary key, products integer not null) without rowid',
      // Stems of terms in each language, as `en:batteri`.
      'create table products_stems (stem text not null, term text not null, primary key (stem, term)) without rowid',
      // Vendors and values of options, with the number of products that have them.
      `create table products_values (
        name text not null, value text not null, products integer not null, primary key (name, value)
      ) without rowid`,
      // `products`: how many there are. `revision`: grows with every change of the values.
      'create table products_state (key text primary key, value integer not null) without rowid',
      `create virtual table products_postings using fts5(
        heads, title, body, content='', contentless_delete=1, detail=column, tokenize="ascii tokenchars '~+=.-'"
      )`,
    ],
  },
  {
    // Indexes only; rows stay as they are.
    name: '0002-words-and-prices',
    statements: [
      // Words by their first letter and length, without numbers, models and meanings, which are many more: for typing errors.
      `create index products_terms_words on products_terms (substr(term, 1, 1), length(term), term, products)
       where term not glob '*[0-9~+=.-]*'`,
      'create index products_documents_price_max on products_documents (price_max)',
    ],
  },
];

/**
 * Brings the product tables of a database to this version's schema. Doing it again changes nothing.
 *
 * @throws {Error} When the tables were made by another line of versions than this one.
 */
export function migrateProductSearch(db: SearchDatabase): void {
  db.transaction(() => {
    db.exec('create table if not exists products_migrations (ordinal integer primary key, name text not null)');
    const applied = db.exec<{ name: string }>('select name from products_migrations order by ordinal').rows;
    for (const [ordinal, row] of applied.entries()) {
      if (PRODUCT_SEARCH_MIGRATIONS[ordinal]?.name !== row.name) {
        throw new Error(`unknown migration of the product search: ${row.name}`);
      }
    }
    for (const [ordinal, migration] of PRODUCT_SEARCH_MIGRATIONS.entries()) {
      if (ordinal < applied.length) continue;
      for (const statement of migration.statements) db.exec(statement);
      db.exec('insert into products_migrations (ordinal, name) values (?, ?)', ordinal, migration.name);
    }
  });
}
