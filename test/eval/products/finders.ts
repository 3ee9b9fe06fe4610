import {
  createProductSearch,
  DEFAULT_PRODUCT_WEIGHTS,
  migrateProductSearch,
  putProducts,
  toCatalogueProduct,
  type ProductWeights,
} from '@loket/content';
import { createNodeSearchDatabase } from '@loket/content/node';
import type { ProductSet } from './read-products.ts';
import type { FindProducts } from './score.ts';

/** Loket's own search over a catalogue, made new for it. */
export function createLoketProductFinder(set: ProductSet): (weights?: ProductWeights) => FindProducts {
  const db = createNodeSearchDatabase();
  migrateProductSearch(db);
  const ids = new Map<string, string>();
  const products = set.lines.flatMap((line) => {
    const product = toCatalogueProduct(line, 'EUR');
    if (product !== null) ids.set(product.id, String(line.id));
    return product ?? [];
  });
  putProducts(db, products);
  return (weights = DEFAULT_PRODUCT_WEIGHTS) => {
    const search = createProductSearch(db, { currency: 'EUR' }, weights);
    return (text) => {
      const { hits } = search.searchProducts({ text, lang: 'en', earlier: null, limit: 10 });
      return hits.map((hit) => ids.get(hit.product.id) ?? '');
    };
  };
}

/** The part of MiniSearch that is used here. */
interface MiniSearchIndex {
  addAll(documents: readonly object[]): void;
  search(text: string): readonly { readonly id: string }[];
}

/**
 * Plain BM25 by MiniSearch with its own settings, over title, brand, description and attributes.
 *
 * @returns `null` when the peers are not installed.
 */
export async function createMiniSearchProductFinder(set: ProductSet): Promise<FindProducts | null> {
  const MiniSearch = await findMiniSearch();
  if (MiniSearch === null) return null;
  const index = new MiniSearch({ fields: ['title', 'brand', 'description', 'attributes'] });
  index.addAll(set.lines.map((line) => ({ ...line, attributes: writeAttributes(line.attrs) })));
  return (text) => index.search(text).map((result) => result.id);
}

function writeAttributes(attributes: unknown): string {
  if (typeof attributes !== 'object' || attributes === null) return '';
  return Object.entries(attributes)
    .map(([name, value]) => `${name.replaceAll('_', ' ')} ${String(value)}`)
    .join('\n');
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
