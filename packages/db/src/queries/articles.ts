import type { AccountId, Article, ArticleSummary, ContentCategory, Id, IndexState, Locale } from '@loket/contracts';
import { CONTENT_CATEGORIES } from '@loket/contracts';
import type { SQL } from 'drizzle-orm';
import { and, asc, eq, gt, inArray, notInArray, or, sql } from 'drizzle-orm';
import type { BatchItem } from 'drizzle-orm/batch';
import type { Database } from '../database.ts';
import { articles, contentConflicts } from '../schema/articles.ts';
import { isOneOf, runAtomically, toJsonInserts } from './json-rows.ts';
import { searchChanges } from '../schema/search-changes.ts';
import { type SearchChange, toChangeNotes, toChangesDone, toNames } from './search-changes.ts';

/** An article in the form that is stored. */
export type ArticleRecord = typeof articles.$inferInsert;

type ArticleId = Id<'article'>;

const summaryColumns = {
  id: articles.id,
  key: articles.key,
  lang: articles.lang,
  title: articles.title,
  category: articles.category,
  status: articles.status,
  url: articles.url,
  changedAtMs: articles.changedAtMs,
  index: { state: articles.indexState, error: articles.indexError },
};

/** Hashes of the records that the articles of those ids were imported from; an unknown id has none. */
export async function listArticleHashes(
  db: Database,
  query: { accountId: AccountId; ids: readonly ArticleId[] },
): Promise<{ id: ArticleId; contentHash: string }[]> {
  return db
    .select({ id: articles.id, contentHash: articles.contentHash })
    .from(articles)
    .where(and(eq(articles.accountId, query.accountId), isOneOf(articles.id, query.ids)))
    .limit(query.ids.length);
}

/** Writes articles by id and notes them for the search, all or none. */
export async function upsertArticles(
  db: Database,
  input: { accountId: AccountId; records: readonly ArticleRecord[] },
): Promise<void> {
  const { accountId, records } = input;
  const ids = records.map(({ id }) => id);
  await runAtomically(db, [
    ...toJsonInserts(db, { into: articles, rows: records, ifPresent: 'replace' }),
    ...toConflictsGone(db, accountId, ids),
    ...toChangeNotes(db, { accountId, kind: 'article', ids }),
  ]);
}

/** What an article was found to contradict is gone with its words; should it still, the next answer finds it again. */
function toConflictsGone(db: Database, accountId: AccountId, ids: readonly ArticleId[]): BatchItem<'sqlite'>[] {
  if (ids.length === 0) return [];
  const { newerArticleId, olderArticleId } = contentConflicts;
  return [
    db
      .delete(contentConflicts)
      .where(
        and(eq(contentConflicts.accountId, accountId), or(isOneOf(newerArticleId, ids), isOneOf(olderArticleId, ids))),
      ),
  ];
}

/** Deletes an article and notes that for the search. Deleting again changes nothing. */
export async function deleteArticle(db: Database, input: { accountId: AccountId; id: ArticleId }): Promise<void> {
  const { accountId, id } = input;
  await runAtomically(db, [
    db.delete(articles).where(and(eq(articles.accountId, accountId), eq(articles.id, id))),
    ...toConflictsGone(db, accountId, [id]),
    ...toChangeNotes(db, { accountId, kind: 'article', ids: [id] }),
  ]);
}

/** One page of articles in the order of their ids, after `afterId` (exclusive; empty for the first page). */
export async function pageArticles(
  db: Database,
  query: {
    accountId: AccountId;
    lang?: Locale | undefined;
    indexState?: IndexState | undefined;
    afterId: string;
    limit: number;
  },
): Promise<ArticleSummary[]> {
  return db
    .select(summaryColumns)
    .from(articles)
    .where(
      and(
        eq(articles.accountId, query.accountId),
        gt(articles.id, query.afterId as ArticleId),
        query.lang === undefined ? undefined : eq(articles.lang, query.lang),
        query.indexState === undefined ? undefined : eq(articles.indexState, query.indexState),
      ),
    )
    .orderBy(asc(articles.id))
    .limit(query.limit);
}

/** The article, or `null` when the account has none of that id. */
export async function findArticle(
  db: Database,
  query: { accountId: AccountId; id: ArticleId },
): Promise<Article | null> {
  const [article] = await listArticles(db, { accountId: query.accountId, ids: [query.id] });
  return article ?? null;
}

/** Articles of those ids with their bodies, in no order; unknown ones are left out. */
export async function listArticles(
  db: Database,
  query: { accountId: AccountId; ids: readonly string[] },
): Promise<Article[]> {
  return db
    .select({ ...summaryColumns, body: articles.body })
    .from(articles)
    .where(and(eq(articles.accountId, query.accountId), isOneOf(articles.id, query.ids)))
    .limit(query.ids.length);
}

/** Categories with at least one published article. Reads one row for each category, however many articles there are. */
export async function listContentCategories(db: Database, query: { accountId: AccountId }): Promise<ContentCategory[]> {
  const rows = await db.all<{ category: ContentCategory }>(sql`
    select value as category from json_each(${JSON.stringify(CONTENT_CATEGORIES)})
    where exists (
      select 1 from ${articles}
      where account_id = ${query.accountId} and status = 'published' and category = value
    )`);
  return rows.map(({ category }) => category);
}

/**
 * Forgets changes that the search has read and writes what became of the articles among them, all or none. An article that
 * has changed again meanwhile keeps waiting.
 */
export async function finishSearchChanges(
  db: Database,
  input: {
    accountId: AccountId;
    changes: readonly SearchChange[];
    /** Why an article could not be taken, by its id. */
    failures: ReadonlyMap<string, string>;
  },
): Promise<void> {
  const { accountId, changes, failures } = input;
  if (changes.length === 0) return;
  await runAtomically(db, [
    ...toIndexStates(db, accountId, changes, failures),
    toChangesDone(db, { accountId, changes }),
  ]);
}

function toIndexStates(
  db: Database,
  accountId: AccountId,
  changes: readonly SearchChange[],
  failures: ReadonlyMap<string, string>,
): BatchItem<'sqlite'>[] {
  const ofArticles = changes.filter(({ kind }) => kind === 'article');
  if (ofArticles.length === 0) return [];
  // Only while the very change that was read is still the newest one.
  const newest = db
    .select({ id: searchChanges.id })
    .from(searchChanges)
    .where(
      and(
        eq(searchChanges.accountId, accountId),
        eq(searchChanges.kind, 'article'),
        isOneOf(searchChanges.change, toNames(ofArticles)),
      ),
    );
  return [
    db
      .update(articles)
      .set(toIndexState(failures))
      .where(and(eq(articles.accountId, accountId), inArray(sql<string>`${articles.id}`, newest))),
  ];
}

/** Writes what became of articles that were read without a change; those with a change keep waiting for it. */
export async function writeIndexStates(
  db: Database,
  input: { accountId: AccountId; ids: readonly string[]; failures: ReadonlyMap<string, string> },
): Promise<void> {
  const { accountId, ids, failures } = input;
  const changed = db
    .select({ id: searchChanges.id })
    .from(searchChanges)
    .where(and(eq(searchChanges.accountId, accountId), eq(searchChanges.kind, 'article')));
  await db
    .update(articles)
    .set(toIndexState(failures))
    .where(
      and(
        eq(articles.accountId, accountId),
        isOneOf(articles.id, ids),
        notInArray(sql<string>`${articles.id}`, changed),
      ),
    );
}

/** The state that follows from why articles could not be taken, by their ids. */
function toIndexState(failures: ReadonlyMap<string, string>): { indexState: SQL; indexError: SQL } {
  const error = sql`json_extract(${JSON.stringify(Object.fromEntries(failures))}, '$.' || ${articles.id})`;
  return { indexState: sql`iif(${error} is null, 'indexed', 'failed')`, indexError: error };
}
