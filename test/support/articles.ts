import type { ArticleSummary, ImportArticle } from '@loket/contracts';
import { importRecords } from '../../scripts/lib/operator.ts';
import { AnswerError } from './chat-api.ts';
import type { TestEdge } from './edge.ts';
import { soon } from './soon.ts';

/** What a test says of an article; the rest is a published English one of today. */
export type TestArticle = Pick<ImportArticle, 'key' | 'title' | 'body' | 'url'>;

/** Imports an article and waits until the search knows its words. */
export async function publishArticle(edge: TestEdge, article: TestArticle): Promise<ArticleSummary> {
  const record: ImportArticle = {
    ...article,
    lang: 'en',
    category: 'general',
    status: 'published',
    changedAtMs: Date.now(),
  };
  await importRecords(edge.url, edge.secretKey, 'articles', [record]);
  await soon(() => findArticle(edge, article.key)).toMatchObject({ index: { state: 'indexed' } });
  const published = await findArticle(edge, article.key);
  if (published === undefined) throw new Error(`There is no article ${article.key}.`);
  return published;
}

/** Deletes an article; the search hears of it soon after. */
export async function deleteArticle(edge: TestEdge, { id }: Pick<ArticleSummary, 'id'>): Promise<void> {
  await call(edge, 'DELETE', `/v1/articles/${id}`);
}

/** What the agent would answer a new visitor now, as JSON; nothing of it is stored. */
export async function previewAnswer(edge: TestEdge, text: string): Promise<string> {
  const body = { mode: 'preview', channel: 'webchat', messages: [{ role: 'customer', text }] };
  return call(edge, 'POST', '/v1/agent/turns', body);
}

async function findArticle(edge: TestEdge, key: string): Promise<ArticleSummary | undefined> {
  const list = JSON.parse(await call(edge, 'GET', '/v1/articles?lang=en&limit=100')) as { articles: ArticleSummary[] };
  return list.articles.find((article) => article.key === key);
}

async function call(edge: TestEdge, method: string, path: string, body?: unknown): Promise<string> {
  const response = await fetch(`${edge.url}${path}`, {
    method,
    headers: {
      authorization: `Bearer ${edge.secretKey}`,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok) throw new AnswerError(`${method} ${path}`, response.status, text);
  return text;
}
