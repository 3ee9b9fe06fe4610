import {
  createContentSearch,
  DEFAULT_WEIGHTS,
  migrateSearchIndex,
  putArticle,
  type SearchWeights,
} from '@loket/content';
import { createNodeSearchDatabase } from '@loket/content/node';
import type { RetrievalSet } from './read-sets.ts';
import type { FindEntries } from './score.ts';

/** Loket's own search over a set, made new for it. */
export function createLoketFinder(set: RetrievalSet): (weights?: SearchWeights) => FindEntries {
  const db = createNodeSearchDatabase();
  migrateSearchIndex(db);
  for (const entry of set.entries) {
    putArticle(db, {
      id: `art_${entry.id.padStart(8, '0')}`,
      lang: set.lang,
      title: entry.title,
      body: entry.text,
      category: 'general',
      url: null,
      changedAtMs: 0,
    });
  }
  const ids = new Map(set.entries.map((entry) => [`art_${entry.id.padStart(8, '0')}`, entry.id]));
  return (weights = DEFAULT_WEIGHTS) => {
    const search = createContentSearch(db, weights);
    return (text) => {
      const hits = search.searchPassages({ text, lang: set.lang, limit: 40 });
      return [...new Set(hits.map((hit) => ids.get(hit.articleId) ?? ''))];
    };
  };
}

/** The part of MiniSearch that is used here. */
interface MiniSearchIndex {
  addAll(documents: readonly object[]): void;
  search(text: string): readonly { readonly id: string }[];
}

/**
 * Plain BM25 by MiniSearch with its own settings, over the same two fields.
 *
 * @returns `null` when the peers are not installed.
 */
export async function createMiniSearchFinder(set: RetrievalSet): Promise<FindEntries | null> {
  const MiniSearch = await findMiniSearch();
  if (MiniSearch === null) return null;
  const index = new MiniSearch({ fields: ['title', 'text'] });
  index.addAll(set.entries);
  return (text) => index.search(text).map((result) => result.id);
}

async function findMiniSearch(): Promise<(new (options: object) => MiniSearchIndex) | null> {
  const path = new URL('../../peers/node_modules/minisearch/dist/es/index.js', import.meta.url);
  try {
    const module = (await import(path.href)) as { default: new (options: object) => MiniSearchIndex };
    return module.default;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND') return null;
    throw error;
  }
}
