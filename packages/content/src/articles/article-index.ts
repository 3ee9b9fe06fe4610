import type { Id } from '@loket/contracts';
import { analyse } from '../analysis/index.ts';
import type { SearchDatabase } from '../index/search-database.ts';
import { reverse, toToken } from '../index/tokens.ts';
import { listPassageTerms, SENTENCE_END, splitPassages } from '../passages/index.ts';
import type { Article } from './article.ts';

/** Characters of a body that are searched: as much as one index entry and one request may cost. */
export const BODY_MAX_CHARS = 200_000;

/** Characters of a title that are searched. */
export const TITLE_MAX_CHARS = 300;

interface IndexedPassage {
  readonly headings: readonly string[];
  readonly text: string;
  readonly headingTerms: readonly string[];
  readonly bodyTerms: readonly string[];
}

interface StoredArticle extends Record<string, string | number> {
  readonly number: number;
  readonly lang: Article['lang'];
  readonly title_terms: string;
}

/** Adds an article, or replaces the one with its id. Putting the same article again leaves the index as it was. */
export function putArticle(db: SearchDatabase, article: Article): void {
  const title = article.title.slice(0, TITLE_MAX_CHARS);
  const titleTerms = analyse(title, article.lang);
  const passages = splitPassages(article.body.slice(0, BODY_MAX_CHARS)).map((passage): IndexedPassage => ({
    ...passage,
    headingTerms: analyse(passage.headings.join('\n'), article.lang),
    bodyTerms: listPassageTerms(passage.text, article.lang),
  }));
  db.transaction(() => {
    removeStored(db, article.id);
    const number = insertArticle(db, { ...article, title }, titleTerms);
    insertPassages(db, { number, lang: article.lang, titleTerms, passages });
    countTerms(db, { lang: article.lang, titleTerms, passages, sign: 1 });
  });
}

/** Takes an article out; nothing happens when it is not there. */
export function removeArticle(db: SearchDatabase, id: Id<'article'>): void {
  db.transaction(() => removeStored(db, id));
}

/** Takes every article out. */
export function clearArticles(db: SearchDatabase): void {
  db.transaction(() => {
    for (const table of ['search_articles', 'search_passages', 'search_terms', 'search_languages']) {
      db.exec(`delete from ${table}`);
    }
    db.exec("insert into search_postings (search_postings) values ('delete-all')");
  });
}

/** Number of articles. */
export function countArticles(db: SearchDatabase): number {
  return db.exec<{ count: number }>('select count(*) as count from search_articles').rows[0]?.count ?? 0;
}

/**
 * Ids in their order, to compare the index with the articles that should be in it.
 *
 * @param page - `after`: the last id of the page before, or `null`. `limit`: 1 or more.
 */
export function listArticleIds(
  db: SearchDatabase,
  page: { readonly after: Id<'article'> | null; readonly limit: number },
): Id<'article'>[] {
  const { rows } = db.exec<{ id: Id<'article'> }>(
    'select id from search_articles where id > ? order by id limit ?',
    page.after ?? '',
    page.limit,
  );
  return rows.map((row) => row.id);
}

function insertArticle(db: SearchDatabase, article: Article, titleTerms: readonly string[]): number {
  const { rows } = db.exec<{ number: number }>(
    `insert into search_articles (id, lang, title, url, category, changed_at_ms, title_terms, title_length)
     values (?, ?, ?, ?, ?, ?, ?, ?) returning number`,
    article.id,
    article.lang,
    article.title,
    article.url,
    article.category,
    article.changedAtMs,
    titleTerms.join(' '),
    titleTerms.length,
  );
  return rows[0]?.number ?? 0;
}

interface PassagesToInsert {
  readonly number: number;
  readonly lang: Article['lang'];
  readonly titleTerms: readonly string[];
  readonly passages: readonly IndexedPassage[];
}

function insertPassages(db: SearchDatabase, { number, lang, titleTerms, passages }: PassagesToInsert): void {
  for (const [ordinal, passage] of passages.entries()) {
    const { rows } = db.exec<{ number: number }>(
      `insert into search_passages
         (article, ordinal, headings, text, heading_terms, heading_length, body_terms, body_length)
       values (?, ?, ?, ?, ?, ?, ?, ?) returning number`,
      number,
      ordinal,
      JSON.stringify(passage.headings),
      passage.text,
      passage.headingTerms.join(' '),
      passage.headingTerms.length,
      passage.bodyTerms.join(' '),
      countBodyTerms(passage),
    );
    db.exec(
      'insert into search_postings (rowid, title, body) values (?, ?, ?)',
      rows[0]?.number ?? 0,
      joinTokens(lang, [...titleTerms, ...passage.headingTerms]),
      joinTokens(lang, passage.bodyTerms),
    );
  }
}

function countBodyTerms(passage: Pick<IndexedPassage, 'bodyTerms'>): number {
  return passage.bodyTerms.filter((term) => term !== SENTENCE_END).length;
}

function joinTokens(lang: Article['lang'], terms: readonly string[]): string {
  return [...new Set(terms)]
    .filter((term) => term !== SENTENCE_END)
    .map((term) => toToken(lang, term))
    .join(' ');
}

function removeStored(db: SearchDatabase, id: Id<'article'>): void {
  const article = db.exec<StoredArticle>('select number, lang, title_terms from search_articles where id = ?', id)
    .rows[0];
  if (article === undefined) return;
  const { rows } = db.exec<{ number: number; heading_terms: string; body_terms: string }>(
    'select number, heading_terms, body_terms from search_passages where article = ?',
    article.number,
  );
  const passages = rows.map((row) => ({
    headingTerms: splitTerms(row.heading_terms),
    bodyTerms: splitTerms(row.body_terms),
  }));
  countTerms(db, { lang: article.lang, titleTerms: splitTerms(article.title_terms), passages, sign: -1 });
  for (const row of rows) db.exec('delete from search_postings where rowid = ?', row.number);
  db.exec('delete from search_passages where article = ?', article.number);
  db.exec('delete from search_articles where number = ?', article.number);
}

function splitTerms(joined: string): string[] {
  return joined === '' ? [] : joined.split(' ');
}

interface TermsToCount {
  readonly lang: Article['lang'];
  readonly titleTerms: readonly string[];
  readonly passages: readonly Pick<IndexedPassage, 'headingTerms' | 'bodyTerms'>[];
  /** 1 for an article that comes, -1 for one that goes. */
  readonly sign: 1 | -1;
}

/** Keeps the numbers of passages with a term, and of all terms, in step with the passages. */
function countTerms(db: SearchDatabase, { lang, titleTerms, passages, sign }: TermsToCount): void {
  const counts = new Map<string, number>();
  for (const passage of passages) {
    for (const term of new Set([...titleTerms, ...passage.headingTerms, ...passage.bodyTerms])) {
      if (term !== SENTENCE_END) counts.set(term, (counts.get(term) ?? 0) + sign);
    }
  }
  const rows = JSON.stringify(Array.from(counts, ([term, count]) => [term, reverse(term), count]));
  db.exec(
    `insert into search_terms (lang, term, reversed, passages)
     select ?, value ->> 0, value ->> 1, value ->> 2 from json_each(?) where true
     on conflict do update set passages = passages + excluded.passages`,
    lang,
    rows,
  );
  if (sign === -1) {
    db.exec(
      `delete from search_terms where lang = ? and passages <= 0 and term in (select value ->> 0 from json_each(?))`,
      lang,
      rows,
    );
  }
  countLanguage(db, { lang, titleTerms, passages, sign });
}

function countLanguage(db: SearchDatabase, { lang, titleTerms, passages, sign }: TermsToCount): void {
  const sum = (count: (passage: TermsToCount['passages'][number]) => number): number =>
    sign * passages.reduce((total, passage) => total + count(passage), 0);
  db.exec(
    `insert into search_languages (lang, articles, passages, title_terms, heading_terms, body_terms)
     values (?, ?, ?, ?, ?, ?) on conflict do update set articles = articles + excluded.articles,
       passages = passages + excluded.passages, title_terms = title_terms + excluded.title_terms,
       heading_terms = heading_terms + excluded.heading_terms, body_terms = body_terms + excluded.body_terms`,
    lang,
    sign,
    sign * passages.length,
    sum(() => titleTerms.length),
    sum((passage) => passage.headingTerms.length),
    sum(countBodyTerms),
  );
}
