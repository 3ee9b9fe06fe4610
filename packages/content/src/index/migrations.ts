import type { SearchDatabase } from './search-database.ts';

/** A step of the schema. Steps are only ever added at the end; each says what happens to rows that are there. */
interface Migration {
  readonly name: string;
  readonly statements: readonly string[];
}

const MIGRATIONS: readonly Migration[] = [
  {
    // The first tables; no rows before it.
    name: '0001-articles',
    statements: [
      `create table search_articles (
        number integer primary key, id text not null unique, lang text not null, title text not null, url text,
        category text not null, changed_at_ms integer not null, title_terms text not null, title_length integer not null
      )`,
      `create table search_passages (
        number integer primary key, article integer not null, ordinal integer not null, headings text not null,
        text text not null, heading_terms text not null, heading_length integer not null, body_terms text not null,
        body_length integer not null
      )`,
      'create index search_passages_article on search_passages (article, ordinal)',
      // How many passages of a language hold a term; reversed so that words are also found by their end.
      `create table search_terms (
        lang text not null, term text not null, reversed text not null, passages integer not null,
        primary key (lang, term)
      ) without rowid`,
      'create index search_terms_reversed on search_terms (lang, reversed)',
      `create table search_languages (
        lang text primary key, articles integer not null, passages integer not null, title_terms integer not null,
        heading_terms integer not null, body_terms integer not null
      ) without rowid`,
      `create virtual table search_postings using fts5(
        title, body, content='', contentless_delete=1, detail=column, tokenize='ascii'
      )`,
    ],
  },
];

/**
 * Brings a database to this version's schema. Doing it again changes nothing.
 *
 * @throws {Error} When the database was made by another line of versions than this one.
 */
export function migrateSearchIndex(db: SearchDatabase): void {
  db.transaction(() => {
    db.exec('create table if not exists search_migrations (ordinal integer primary key, name text not null)');
    const applied = db.exec<{ name: string }>('select name from search_migrations order by ordinal').rows;
    for (const [ordinal, row] of applied.entries()) {
      if (MIGRATIONS[ordinal]?.name !== row.name) throw new Error(`unknown migration of the search index: ${row.name}`);
    }
    for (const [ordinal, migration] of MIGRATIONS.entries()) {
      if (ordinal < applied.length) continue;
      for (const statement of migration.statements) db.exec(statement);
      db.exec('insert into search_migrations (ordinal, name) values (?, ?)', ordinal, migration.name);
    }
  });
}
