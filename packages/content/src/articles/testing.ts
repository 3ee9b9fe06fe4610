import type { Article } from './article.ts';

/** A small article for tests; its id follows from `number`. */
export function makeArticle(number: number, part: Partial<Article> = {}): Article {
  return {
    id: `art_${String(number).padStart(8, '0')}`,
    lang: 'en',
    title: `Article ${number}`,
    body: 'Some words.',
    category: 'general',
    url: null,
    changedAtMs: 0,
    ...part,
  };
}
