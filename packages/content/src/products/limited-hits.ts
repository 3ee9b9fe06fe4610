import type {
  CatalogueProduct,
  CatalogueVariant,
  ProductHit,
  ProductSearchResult,
  ProductWish,
} from '@loket/domain/ports';
import type { SearchDatabase } from '../index/search-database.ts';
import { listRelaxations, nameLimits, type Limit } from './limits.ts';
import type { Candidate, Fit } from './rank.ts';

/** Products that are read at once: reading all that fit would cost more than ranking them. */
const CHUNK_PRODUCTS = 40;
/** Hits found for each one shown before they are put in their last order. */
const SPARE_HITS = 2;
/** What a product keeps that meets a limit by something near (another shade) only. */
const NEAR_SHARE = 0.95;

/** Reads products of the hits when they are looked at, those of the next places along with them. */
export class ProductReader {
  readonly #db: SearchDatabase;
  readonly #numbers: readonly number[];
  /** As stored until they are asked for: reading the text costs more than fetching it. */
  readonly #known = new Map<number, CatalogueProduct | string>();

  constructor(db: SearchDatabase, fits: readonly Fit[]) {
    this.#db = db;
    this.#numbers = fits.map((fit) => fit.candidate.number);
  }

  /** The product of a row; `null` when it is gone. */
  find(number: number): CatalogueProduct | null {
    if (!this.#known.has(number)) this.#fetch(number);
    const known = this.#known.get(number);
    if (known === undefined) return null;
    if (typeof known !== 'string') return known;
    const product = JSON.parse(known) as CatalogueProduct;
    this.#known.set(number, product);
    return product;
  }

  #fetch(number: number): void {
    const at = this.#numbers.indexOf(number);
    const wanted = [
      number,
      ...this.#numbers.slice(at + 1, at + CHUNK_PRODUCTS).filter((next) => !this.#known.has(next)),
    ];
    const { rows } = this.#db.exec<{ number: number; product: string }>(
      'select number, product from products_documents where number in (select value from json_each(?))',
      JSON.stringify(wanted),
    );
    for (const row of rows) this.#known.set(row.number, row.product);
  }
}

/** Fits of a search with limits or an order of its own. */
export interface LimitedSearch {
  readonly order: ProductWish['order'];
  /** Best first. */
  readonly fits: readonly Fit[];
  /** Those of them that are about what is looked for. */
  readonly relevant: readonly Fit[];
  readonly limits: readonly Limit[];
  /** Hits wanted. */
  readonly limit: number;
  readonly reader: ProductReader;
}

/**
 * Hits that meet the limits. When nothing that is about the thing meets all of them, the ones that matter least are left
 * out until something does, and named.
 */
export function limitHits(search: LimitedSearch): Pick<ProductSearchResult, 'hits' | 'relaxed'> {
  const check = makeChecker(search);
  for (const relaxed of listRelaxations(search.limits)) {
    const meets = (fit: Fit): readonly Check[] => check(fit, relaxed).filter(({ missed }) => (missed & ~relaxed) === 0);
    if (!search.relevant.some((fit) => meets(fit).length > 0)) continue;
    const hits: ProductHit[] = [];
    for (const fit of listInOrder(search, relaxed)) {
      if (hits.length >= search.limit * SPARE_HITS) break;
      const hit = makeHit(fit, meets(fit), search, relaxed);
      if (hit !== null) hits.push(hit);
    }
    return { hits: orderHits(hits, search.order).slice(0, search.limit), relaxed: nameLimits(search.limits, relaxed) };
  }
  return { hits: [], relaxed: [] };
}

/** What a fit, the product's variants and the score of the hit make. */
export function toHit(fit: Fit, product: CatalogueProduct, variants: readonly CatalogueVariant[]): ProductHit {
  return { product, variants, score: fit.score, coverage: fit.coverage, matchedWords: fit.matchedWords };
}

interface Check {
  readonly variant: CatalogueVariant;
  /** A bit for each limit that the variant does not meet. */
  readonly missed: number;
  /** Limits that it meets, by how exactly. */
  readonly exact: number;
}

/** Looks at each product once, and at none whose prices alone rule it out. */
function makeChecker(search: LimitedSearch): (fit: Fit, relaxed: number) => readonly Check[] {
  const known = new Map<number, readonly Check[]>();
  return (fit, relaxed) => {
    const { number } = fit.candidate;
    const found = known.get(number);
    if (found !== undefined) return found;
    if (search.limits.some((limit, bit) => (relaxed & (1 << bit)) === 0 && !limit.mayMeet(fit.candidate))) return [];
    const product = search.reader.find(number);
    const checks = product === null ? [] : checkVariants(product, toText(fit.candidate), search.limits);
    known.set(number, checks);
    return checks;
  };
}

function checkVariants(product: CatalogueProduct, text: string, limits: readonly Limit[]): Check[] {
  return product.variants.map((variant) => {
    let missed = 0;
    let exact = 0;
    for (const [bit, limit] of limits.entries()) {
      const met = limit.test(variant, product, text);
      if (met < 1) missed |= 1 << bit;
      exact += met / 2;
    }
    return { variant, missed, exact };
  });
}

/**
 * By price, and where a limit was left out, only what is about the same thing counts: the cheapest lamp, not the cheapest
 * bulb.
 */
function listInOrder({ order, fits, relevant }: LimitedSearch, relaxed: number): readonly Fit[] {
  if (order === 'fit') return relaxed === 0 ? fits : relevant;
  if (order === 'price-up')
    return relevant.toSorted((left, right) => left.candidate.priceMin - right.candidate.priceMin);
  return relevant.toSorted((left, right) => right.candidate.priceMax - left.candidate.priceMax);
}

/** Of the variants that meet the limits, those that meet most of them exactly. */
function makeHit(
  fit: Fit,
  checks: readonly Check[],
  { limits, reader }: LimitedSearch,
  relaxed: number,
): ProductHit | null {
  const product = reader.find(fit.candidate.number);
  if (product === null || checks.length === 0) return null;
  const most = checks.reduce((best, check) => Math.max(best, check.exact), 0);
  const variants = checks.filter((check) => check.exact === most).map((check) => check.variant);
  const isNear = most < limits.length - countBits(relaxed);
  return toHit({ ...fit, score: fit.score * (isNear ? NEAR_SHARE : 1) }, product, variants);
}

function countBits(set: number): number {
  let count = 0;
  for (let rest = set; rest > 0; rest >>= 1) count += rest & 1;
  return count;
}

/** Everything a product says of itself outside its options. */
function toText(candidate: Candidate): string {
  return ` ${candidate.title} ${candidate.vendor} ${candidate.type} ${candidate.tags} ${candidate.description} `;
}

function orderHits(hits: readonly ProductHit[], order: ProductWish['order']): ProductHit[] {
  if (order === 'fit') return hits.toSorted((left, right) => right.score - left.score);
  const sign = order === 'price-up' ? 1 : -1;
  const price = (hit: ProductHit): number => {
    const amounts = hit.variants.map((variant) => variant.price.amountMinor);
    return order === 'price-up' ? Math.min(...amounts) : Math.max(...amounts);
  };
  return hits.toSorted((left, right) => sign * (price(left) - price(right)) || right.score - left.score);
}
