import { type RouteEvidence, toPassageEvidence, toProductEvidence } from '@loket/agent';
import type { Locale } from '@loket/contracts';
import type { LocalIndex } from './load-index.ts';

/** What the files have about a message. */
export function findEvidence(text: string, lang: Locale, index: LocalIndex): RouteEvidence {
  const { content, products } = index;
  return {
    passage: index.articleCount === 0 ? null : toPassageEvidence(content.searchPassages({ text, lang, limit: 1 })),
    product:
      index.productCount === 0
        ? null
        : toProductEvidence(text, lang, products.searchProducts({ text, lang, earlier: null, limit: 1 })),
  };
}
