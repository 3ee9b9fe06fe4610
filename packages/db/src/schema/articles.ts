import type { AccountId, ArticleStatus, ContentCategory, Id, IndexState, Locale } from '@loket/contracts';
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

/** One row per article of an account: what general answers come from. */
export const articles = sqliteTable(
  'articles',
  {
    accountId: text('account_id').$type<AccountId>().notNull(),
    id: text('id').$type<Id<'article'>>().notNull(),
    /** The merchant's own key, e.g. the name of a file. */
    key: text('key').notNull(),
    lang: text('lang').$type<Locale>().notNull(),
    title: text('title').notNull(),
    /** Markdown. */
    body: text('body').notNull(),
    category: text('category').$type<ContentCategory>().notNull(),
    status: text('status').$type<ArticleStatus>().notNull(),
    /** Page that shows the article. */
    url: text('url'),
    /** When its words last changed, as the merchant says. */
    changedAtMs: integer('changed_at_ms').notNull(),
    /** Hash of the record that the row was imported from. */
    contentHash: text('content_hash').notNull(),
    importedAtMs: integer('imported_at_ms').notNull(),
    /** Whether the search knows the row as it is. */
    indexState: text('index_state').$type<IndexState>().notNull(),
    /** Why the search could not take it. */
    indexError: text('index_error'),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.id] }),
    uniqueIndex('articles_account_key_idx').on(table.accountId, table.key, table.lang),
    index('articles_account_status_idx').on(table.accountId, table.status, table.category),
  ],
);

/** One row per pair of sentences of two articles that contradict each other. */
export const contentConflicts = sqliteTable(
  'content_conflicts',
  {
    accountId: text('account_id').$type<AccountId>().notNull(),
    /** Hash of the two articles and sentences. */
    id: text('id').notNull(),
    newerArticleId: text('newer_article_id').$type<Id<'article'>>().notNull(),
    olderArticleId: text('older_article_id').$type<Id<'article'>>().notNull(),
    newerText: text('newer_text').notNull(),
    olderText: text('older_text').notNull(),
    firstSeenAtMs: integer('first_seen_at_ms').notNull(),
    lastSeenAtMs: integer('last_seen_at_ms').notNull(),
    count: integer('count').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.id] }),
    index('content_conflicts_account_seen_idx').on(table.accountId, table.lastSeenAtMs),
  ],
);
