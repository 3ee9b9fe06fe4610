import { z } from 'zod';
import { ArticleSummarySchema, ContentConflictSchema, INDEX_STATES } from '../content.ts';
import { LocaleSchema } from '../locale.ts';

/** `GET /v1/articles` */
export const ArticlesQuerySchema = z.object({
  lang: LocaleSchema.optional(),
  indexState: z.enum(INDEX_STATES).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
  cursor: z.string().max(200).optional(),
});
export const ArticleListSchema = z
  .object({ articles: z.array(ArticleSummarySchema), nextCursor: z.string().nullable() })
  .meta({ id: 'ArticleList' });

/** `GET /v1/articles/conflicts`: the hundred that were met last. */
export const ContentConflictListSchema = z
  .object({ conflicts: z.array(ContentConflictSchema) })
  .meta({ id: 'ContentConflictList' });

/** `POST /v1/search/rebuild`: one step of writing the search's index anew; call again with `cursor` until done. */
export const SearchRebuildResponseSchema = z
  .object({
    /** Give it back with the next step; `null` when done. */
    cursor: z.string().nullable(),
    isDone: z.boolean(),
    /** What this step wrote. */
    articles: z.int().min(0),
    products: z.int().min(0),
  })
  .meta({ id: 'SearchRebuildResponse' });
