import type { Id, Locale } from '@loket/contracts';
import type { CatalogueProduct, ProductSearchResult, ProductWish } from '@loket/domain/ports';
import type { SearchDatabase } from '../index/search-database.ts';
import { findCandidates, NO_LIMITS } from './candidates.ts';
import { limitHits, ProductReader, toHit } from './limited-hits.ts';
import { makeLimits, toCandidateLimits } from './limits.ts';
import { rankCandidates, type Candidate } from './rank.ts';
import { countProducts, readRevision, VENDOR_VALUE_NAME } from './store.ts';
import { TermVocabulary } from './vocabulary.ts';
import { DEFAULT_PRODUCT_WEIGHTS, type ProductWeights } from './weights.ts';
import { readProductWish } from './wish/read-product-wish.ts';
import { makeWishVocabulary, type CountedValue, type WishVocabulary } from './wish/wish-vocabulary.ts';
import { makeWordGroups } from './word-groups.ts';

/** Hits that one search gives at most. */
const HITS_MAX = 20;
/** Ids that one look-up takes at most. */
const IDS_MAX = 20;
/** Values of options that are read from customers' words. */
const VALUES_MAX = 5_000;
/** A product whose coverage is less than this share of the best one's is about something else. */
const RELEVANT_SHARE = 0.8;
/** Below this coverage a product holds too little of the words to be shown. */
const COVERAGE_MIN = 0.2;
/** Candidates that meet the limits, those looked at for whether something fits better without, and those of a plain wish. */
const LIMITED_MAX = 200;
const UNLIMITED_MAX = 150;
const PLAIN_MAX = 300;

/** Search over the account's active products; synchronous, over one state of the index. */
export interface ProductSearch {
  /** As `Catalogue.searchProducts`. Never throws for a text. */
  searchProducts(query: {
    readonly text: string;
    readonly lang: Locale;
    readonly earlier: ProductWish | null;
    readonly limit: number;
  }): ProductSearchResult;
  /** By the shop's own key, `null` when there is none. */
  findProduct(handle: string): CatalogueProduct | null;
  /** Those of the ids that are there, in the order asked; at most 20. */
  listProducts(ids: readonly Id<'product'>[]): readonly CatalogueProduct[];
}

/**
 * Makes a search over a migrated database.
 *
 * @param options - `currency`: the account's, ISO 4217, in which amounts of wishes are taken.
 */
export function createProductSearch(
  db: SearchDatabase,
  options: { readonly currency: string },
  weights: ProductWeights = DEFAULT_PRODUCT_WEIGHTS,
): ProductSearch {
  const minorDigits = countMinorDigits(options.currency);
  return {
    searchProducts: ({ text, lang, earlier, limit }) => {
      const wish = readProductWish(text, lang, { vocabulary: readVocabulary(db), earlier, minorDigits });
      return findHits(db, wish, lang, Math.max(1, Math.min(HITS_MAX, limit)), weights);
    },
    findProduct: (handle) => {
      const { rows } = db.exec<{ product: string }>(
        'select product from products_documents where handle = ? limit 1',
        handle,
      );
      return rows[0] === undefined ? null : (JSON.parse(rows[0].product) as CatalogueProduct);
    },
    listProducts: (ids) => {
      const { rows } = db.exec<{ id: string; product: string }>(
        'select id, product from products_documents where id in (select value from json_each(?))',
        JSON.stringify(ids.slice(0, IDS_MAX)),
      );
      const byId = new Map(rows.map((row) => [row.id, row.product]));
      return ids.slice(0, IDS_MAX).flatMap((id) => {
        const product = byId.get(id);
        return product === undefined ? [] : [JSON.parse(product) as CatalogueProduct];
      });
    },
  };
}

function countMinorDigits(currency: string): number {
  try {
    return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  } catch {
    // No currency that is known here; nearly all have cents.
    return 2;
  }
}

interface KeptVocabulary {
  readonly revision: number;
  readonly vocabulary: WishVocabulary;
}

/** By database, not by search: a search may be made anew for each message, and reading this is much of its cost. */
const keptVocabularies = new WeakMap<SearchDatabase, KeptVocabulary>();

/** Values of the catalogue, read again only after they changed. */
function readVocabulary(db: SearchDatabase): WishVocabulary {
  const revision = readRevision(db);
  const kept = keptVocabularies.get(db);
  if (kept?.revision === revision) return kept.vocabulary;
  const { rows } = db.exec<{ name: string; value: string; products: number }>(
    'select name, value, products from products_values order by products desc limit ?',
    VALUES_MAX,
  );
  const vendors = rows.filter((row) => row.name === VENDOR_VALUE_NAME).map((row) => row.value);
  const values: CountedValue[] = rows.filter((row) => row.name !== VENDOR_VALUE_NAME);
  const vocabulary = makeWishVocabulary(values, vendors);
  keptVocabularies.set(db, { revision, vocabulary });
  return vocabulary;
}

function findHits(
  db: SearchDatabase,
  wish: ProductWish,
  lang: Locale,
  limit: number,
  weights: ProductWeights,
): ProductSearchResult {
  const limits = makeLimits(wish);
  // An empty wish fits everything, which helps nobody.
  if (wish.words.length === 0 && limits.length === 0 && wish.order === 'fit') return { wish, hits: [], relaxed: [] };
  const index = { vocabulary: new TermVocabulary(db), products: countProducts(db) };
  const groups = makeWordGroups(wish.words, lang, index, weights);
  const isPlain = limits.length === 0;
  const limited = findCandidates(db, groups, toCandidateLimits(wish), isPlain ? PLAIN_MAX : LIMITED_MAX);
  const unlimited = isPlain ? [] : findCandidates(db, groups, NO_LIMITS, UNLIMITED_MAX);
  const candidates = readCandidates(db, [...new Set([...limited, ...unlimited])]);
  const fits = rankCandidates(candidates, groups, weights).filter((fit) => fit.coverage >= COVERAGE_MIN);
  if (isPlain && wish.order === 'fit') {
    const shown = fits.slice(0, limit);
    const reader = new ProductReader(db, shown);
    const hits = shown.flatMap((fit) => {
      const product = reader.find(fit.candidate.number);
      return product === null ? [] : [toHit(fit, product, product.variants)];
    });
    return { wish, hits, relaxed: [] };
  }
  const best = fits.reduce((most, fit) => Math.max(most, fit.coverage), 0);
  const relevant = fits.filter((fit) => fit.coverage >= best * RELEVANT_SHARE);
  const reader = new ProductReader(db, fits);
  const found = limitHits({ order: wish.order, fits, relevant, limits, limit, reader });
  if (found.relaxed.length === 0 || groups.length === 0 || groups.some(({ isNoun }) => isNoun))
    return { wish, ...found };
  // `in wool for the winter`: what must be met counts more than words that name no thing.
  const { hits, relaxed } = findHits(db, { ...wish, words: [] }, lang, limit, weights);
  return relaxed.length < found.relaxed.length ? { wish, hits, relaxed } : { wish, ...found };
}

function readCandidates(db: SearchDatabase, numbers: readonly number[]): Candidate[] {
  const { rows } = db.exec<Record<keyof Candidate, never>>(
    `select number, stock, price_min as priceMin, price_max as priceMax,
       title, heads, vendor, type, tags, options, description from products_documents
     where number in (select value from json_each(?))`,
    JSON.stringify(numbers),
  );
  return [...rows];
}
