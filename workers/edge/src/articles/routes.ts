import {
  AppError,
  ArticleIdSchema,
  ArticleListSchema,
  ArticleSchema,
  ArticlesQuerySchema,
  ContentConflictListSchema,
} from '@loket/contracts';
import { z } from '@hono/zod-openapi';
import { deleteArticle, findArticle, listContentConflicts } from '@loket/db';
import { getAccount } from '../accounts/service.ts';
import type { KeyEnv } from '../env.ts';
import { secretKeyOnly } from '../http/middleware.ts';
import { createRouter, json } from '../http/openapi.ts';
import { keyRoute } from '../http/route.ts';
import { changeSearched, toSearchAccount } from '../search/stub.ts';
import { listArticlePage } from './service.ts';

/** Conflicts of one answer. */
const CONFLICTS_MAX = 100;

const common = { tags: ['Articles'], middleware: secretKeyOnly };
const params = z.object({ articleId: ArticleIdSchema });

const list = keyRoute({
  operationId: 'listArticles',
  ...common,
  method: 'get',
  path: '/',
  summary: 'List articles with the state of their index',
  request: { query: ArticlesQuerySchema },
  responses: { 200: json(ArticleListSchema, 'A page of articles') },
});

const listConflicts = keyRoute({
  operationId: 'listContentConflicts',
  ...common,
  method: 'get',
  path: '/conflicts',
  summary: 'List articles that contradict each other, as answers have met them',
  responses: { 200: json(ContentConflictListSchema, 'The hundred that were met last, newest first') },
});

const get = keyRoute(
  {
    operationId: 'getArticle',
    ...common,
    method: 'get',
    path: '/{articleId}',
    summary: 'Read one article',
    request: { params },
    responses: { 200: json(ArticleSchema, 'The article') },
  },
  'article_not_found',
);

const remove = keyRoute({
  operationId: 'deleteArticle',
  ...common,
  method: 'delete',
  path: '/{articleId}',
  summary: 'Delete an article; deleting it again changes nothing',
  request: { params },
  responses: { 204: { description: 'There is no such article any more' } },
});

/** The account's articles; they come in through imports. Mounted at `/v1/articles`. */
export const articleRoutes = createRouter<KeyEnv>()
  .openapi(list, async (c) => {
    const { db, accountId } = c.var;
    return c.json(await listArticlePage(db, { accountId, ...c.req.valid('query') }), 200);
  })
  .openapi(listConflicts, async (c) => {
    const { db, accountId } = c.var;
    return c.json({ conflicts: await listContentConflicts(db, { accountId, limit: CONFLICTS_MAX }) }, 200);
  })
  .openapi(get, async (c) => {
    const article = await findArticle(c.var.db, { accountId: c.var.accountId, id: c.req.valid('param').articleId });
    if (article === null) throw new AppError('article_not_found');
    return c.json(article, 200);
  })
  .openapi(remove, async (c) => {
    const { db, accountId } = c.var;
    const { articleId } = c.req.valid('param');
    await changeSearched(c.env, toSearchAccount(await getAccount(db, accountId)), {
      change: () => deleteArticle(db, { accountId, id: articleId }),
      waitUntil: (promise) => c.executionCtx.waitUntil(promise),
    });
    return c.body(null, 204);
  });
