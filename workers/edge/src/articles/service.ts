import {
  AppError,
  ArticleIdSchema,
  type AccountId,
  type ArticleListSchema,
  type ArticlesQuerySchema,
} from '@loket/contracts';
import { pageArticles, type Database } from '@loket/db';
import type { z } from 'zod';

/**
 * One page of an account's articles, in the order of their ids.
 *
 * @throws {AppError} `invalid_request` when the cursor is not one of ours.
 */
export async function listArticlePage(
  db: Database,
  query: { accountId: AccountId } & z.output<typeof ArticlesQuerySchema>,
): Promise<z.output<typeof ArticleListSchema>> {
  const { cursor, limit, ...filter } = query;
  const after = ArticleIdSchema.optional().safeParse(cursor);
  if (!after.success) throw new AppError('invalid_request', { details: [{ path: 'cursor', message: 'unknown' }] });
  const articles = await pageArticles(db, { ...filter, afterId: after.data ?? '', limit });
  return { articles, nextCursor: articles.length < limit ? null : (articles.at(-1)?.id ?? null) };
}
