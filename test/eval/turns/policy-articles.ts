import type { ContentCategory, ImportArticle } from '@loket/contracts';
import { readFile } from 'node:fs/promises';

/** Categories by a word of a section's heading; the others are general. */
const CATEGORIES: readonly (readonly [RegExp, ContentCategory])[] = [
  [/return|exchange/iu, 'returns-policy'],
  [/cancel|modify|pending/iu, 'order-change-policy'],
];

/** A policy in Markdown as articles, one for each section of the second level. */
export async function readPolicyArticles(path: string): Promise<ImportArticle[]> {
  const text = await readFile(path, 'utf8');
  return text
    .split(/^## /m)
    .slice(1)
    .map((section, index) => {
      const [title = '', ...lines] = section.split('\n');
      const category = CATEGORIES.find(([pattern]) => pattern.test(title))?.[1] ?? 'general';
      const body = lines.join('\n').trim();
      const key = `policy-${index}`;
      return { key, lang: 'en', title, body, category, status: 'published', url: null, changedAtMs: 0 };
    });
}
