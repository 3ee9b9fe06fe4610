import { z } from 'zod';
import { idSchema } from './ids.ts';
import { LocaleSchema } from './locale.ts';
import { UtcMsSchema } from './time.ts';
import { WebUrlSchema } from './url.ts';

/** Categories of content: each skill that answers from articles needs one of its own. */
export const CONTENT_CATEGORIES = [
  'returns-policy',
  'order-change-policy',
  'subscription-policy',
  'loyalty-details',
  'coupon-details',
  'general',
] as const;
export const ContentCategorySchema = z.enum(CONTENT_CATEGORIES).meta({ id: 'ContentCategory' });
export type ContentCategory = z.infer<typeof ContentCategorySchema>;

export const ARTICLE_STATUSES = ['published', 'draft'] as const;
export type ArticleStatus = (typeof ARTICLE_STATUSES)[number];

/** Whether the search knows the newest words of an article. A draft that was taken out of the search is `indexed` too. */
export const INDEX_STATES = ['pending', 'indexed', 'failed'] as const;
export type IndexState = (typeof INDEX_STATES)[number];

export const ArticleIdSchema = idSchema('article');

/** Characters of an article's body: a book chapter; longer texts are several articles. */
export const ARTICLE_BODY_MAX_CHARS = 200_000;

/** An article as it is listed; its body is read by itself. */
export const ArticleSummarySchema = z
  .object({
    id: ArticleIdSchema,
    /** The merchant's own key; one article for each key and language. */
    key: z.string(),
    lang: LocaleSchema,
    title: z.string(),
    category: ContentCategorySchema,
    status: z.enum(ARTICLE_STATUSES),
    /** Page that shows the article. */
    url: WebUrlSchema.nullable(),
    /** When its words last changed, as the merchant says. */
    changedAtMs: UtcMsSchema,
    index: z.object({ state: z.enum(INDEX_STATES), /** Why it failed. */ error: z.string().nullable() }),
  })
  .meta({ id: 'ArticleSummary' });
export type ArticleSummary = z.infer<typeof ArticleSummarySchema>;

export const ArticleSchema = ArticleSummarySchema.extend({
  /** Markdown. */
  body: z.string(),
}).meta({ id: 'Article' });
export type Article = z.infer<typeof ArticleSchema>;

/** Two published articles that say different things about the same; answers follow the newer one. */
export const ContentConflictSchema = z
  .object({
    newerArticleId: ArticleIdSchema,
    olderArticleId: ArticleIdSchema,
    /** The sentence that was said. */
    newerText: z.string(),
    /** The sentence that it contradicts. */
    olderText: z.string(),
    firstSeenAtMs: UtcMsSchema,
    lastSeenAtMs: UtcMsSchema,
    /** Answers in which it was met. */
    count: z.int().min(1),
  })
  .meta({ id: 'ContentConflict' });
export type ContentConflict = z.infer<typeof ContentConflictSchema>;
