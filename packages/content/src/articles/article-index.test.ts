import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { createContentSearch, migrateSearchIndex, type SearchDatabase } from '../index/index.ts';
import { createNodeSearchDatabase } from '../node/index.ts';
import { makeArticle } from './testing.ts';
import type { Article } from './article.ts';
import { clearArticles, countArticles, listArticleIds, putArticle, removeArticle } from './article-index.ts';

const RETURNS = makeArticle(1, {
  title: 'Returns',
  body: 'Send it back within 30 days.\n\n## Costs\n\nReturns are free.',
});
const SHIPPING = makeArticle(2, { title: 'Shipping', body: 'We deliver in two days. Returns are elsewhere.' });
const SWEDISH = makeArticle(3, { lang: 'sv', title: 'Returer', body: 'Skicka tillbaka inom 30 dagar.' });

let db: SearchDatabase;

beforeEach(() => {
  db = createNodeSearchDatabase();
  migrateSearchIndex(db);
});

/** All that the index holds, without the numbers of its rows. */
function dump(from: SearchDatabase): unknown {
  const read = (sql: string): unknown => from.exec(sql).rows.map((row) => ({ ...row }));
  return {
    passages: read(
      `select id, lang, title, url, category, changed_at_ms, title_terms, title_length, ordinal, headings, text,
         heading_terms, heading_length, body_terms, body_length
       from search_articles join search_passages on article = search_articles.number order by id, ordinal`,
    ),
    terms: read('select * from search_terms order by lang, term'),
    languages: read('select * from search_languages where passages > 0 order by lang'),
  };
}

const indexOf = (articles: readonly Article[]): SearchDatabase => {
  const fresh = createNodeSearchDatabase();
  migrateSearchIndex(fresh);
  for (const article of articles) putArticle(fresh, article);
  return fresh;
};

test('putting an article again changes nothing', () => {
  putArticle(db, RETURNS);
  const before = dump(db);
  putArticle(db, RETURNS);
  expect(dump(db)).toEqual(before);
  expect(countArticles(db)).toBe(1);
});

test('the terms count the passages that hold them', () => {
  putArticle(db, RETURNS);
  putArticle(db, SHIPPING);
  const count = (term: string): unknown =>
    db.exec('select passages from search_terms where lang = ? and term = ?', 'en', term).rows[0]?.['passages'];
  expect(count('return')).toBe(3);
  removeArticle(db, RETURNS.id);
  expect(count('return')).toBe(1);
  expect(count('free')).toBeUndefined();
});

test('an article that changes its language leaves nothing in the old one', () => {
  putArticle(db, { ...SWEDISH, lang: 'en' });
  putArticle(db, SWEDISH);
  expect(dump(db)).toEqual(dump(indexOf([SWEDISH])));
});

test('removing an article that is not there does nothing', () => {
  putArticle(db, RETURNS);
  const before = dump(db);
  removeArticle(db, SHIPPING.id);
  expect(dump(db)).toEqual(before);
});

test('a cleared index is empty and finds nothing', () => {
  putArticle(db, RETURNS);
  clearArticles(db);
  expect(dump(db)).toEqual(dump(indexOf([])));
  expect(createContentSearch(db).searchPassages({ text: 'returns', lang: 'en', limit: 5 })).toEqual([]);
});

test('ids come in pages', () => {
  for (const article of [SWEDISH, RETURNS, SHIPPING]) putArticle(db, article);
  const first = listArticleIds(db, { after: null, limit: 2 });
  expect(first).toEqual([RETURNS.id, SHIPPING.id]);
  expect(listArticleIds(db, { after: first[1] ?? null, limit: 2 })).toEqual([SWEDISH.id]);
});

test('whatever was put and removed before, the index and its answers are those of a fresh one', () => {
  const versions = [RETURNS, SHIPPING, SWEDISH].flatMap((article) => [
    article,
    { ...article, title: `${article.title} news`, body: `${article.body}\n\n## More\n\nFree returns for members.` },
  ]);
  const step = fc.record({ version: fc.nat({ max: versions.length - 1 }), isRemoval: fc.boolean() });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const used = indexOf([]);
      const expected = new Map<string, Article>();
      for (const { version, isRemoval } of steps) {
        const article = versions[version] ?? RETURNS;
        if (isRemoval) removeArticle(used, article.id);
        else putArticle(used, article);
        if (isRemoval) expected.delete(article.id);
        else expected.set(article.id, article);
      }
      const fresh = indexOf([...expected.values()]);
      expect(dump(used)).toEqual(dump(fresh));
      const ask = (index: SearchDatabase): unknown =>
        createContentSearch(index).searchPassages({ text: 'free returns within 30 days', lang: 'en', limit: 10 });
      expect(ask(used)).toEqual(ask(fresh));
    }),
    { numRuns: 40 },
  );
});

test('migrating twice is migrating once', () => {
  putArticle(db, RETURNS);
  const before = dump(db);
  migrateSearchIndex(db);
  expect(dump(db)).toEqual(before);
});

test('an index of another line of versions is refused', () => {
  db.exec('update search_migrations set name = ?', '0001-other');
  expect(() => migrateSearchIndex(db)).toThrow('unknown migration');
});
