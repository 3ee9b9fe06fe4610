import type { ProductWish } from '@loket/domain/ports';
import type { SearchDatabase, SqlValue } from '../index/search-database.ts';
import type { WordGroup } from './word-groups.ts';

/** Share of the candidates wanted that is enough to look no further at places that tell less. */
const ENOUGH_SHARE = 0.5;
/** Shares that one query for all words, for the thing alone, and for one rare word may fill. */
const ALL_SHARE = 0.65;
const HEAD_SHARE = 0.25;
const TITLE_SHARE = 0.3;
const TEXT_SHARE = 0.2;
/** Groups of which any one alone makes a candidate. */
const RAREST_GROUPS = 3;

/** Products that are compared by price to find the cheapest or dearest: as many as one search may cost. */
const PRICED_MAX = 1_000;

/** What every candidate must meet already in the query; the rest is looked at in code. */
export interface CandidateLimits {
  readonly priceMinMinor: number | null;
  readonly priceMaxMinor: number | null;
  readonly isInStock: boolean;
  /** For each property the terms of which one must be there. */
  readonly anyOf: readonly (readonly string[])[];
  /** Which ones to take where more are what is looked for than are ranked. */
  readonly order: ProductWish['order'];
}

/** No limits at all. */
export const NO_LIMITS: CandidateLimits = {
  priceMinMinor: null,
  priceMaxMinor: null,
  isInStock: false,
  anyOf: [],
  order: 'fit',
};

/**
 * Numbers of the products to rank: those that are what is looked for and hold all words first, then those with all
 * words, then those with the rarest.
 *
 * @param most - How many at most.
 */
export function findCandidates(
  db: SearchDatabase,
  groups: readonly WordGroup[],
  limits: CandidateLimits,
  most: number,
): number[] {
  const found = new Set<number>();
  const query = (match: string, share: number, order: ProductWish['order'] = 'fit'): number[] =>
    runQuery(db, match, limits, { most: Math.ceil(most * share), order });
  const add = (numbers: readonly number[]): void => {
    for (const number of numbers) if (found.size < most) found.add(number);
  };
  const take = (match: string, share: number, order?: ProductWish['order']): void => {
    if (found.size < most) add(query(match, share, order));
  };
  const known = groups.filter((group) => group.products > 0);
  if (groups.length === 0) take('', 1, limits.order);
  if (known.length === 0) return [...found];
  const head = known.find((group) => group.isHead);
  const all = known.map(quoteGroup);
  const anywhere = query(all.join(' AND '), ENOUGH_SHARE);
  // Fewer than were asked for: these are all, and those at the better places are among them.
  if (anywhere.length === Math.ceil(most * ENOUGH_SHARE)) {
    if (head !== undefined) {
      take(
        [`heads : ${quoteGroup(head)}`, ...known.filter((group) => group !== head).map(quoteGroup)].join(' AND '),
        ALL_SHARE,
        limits.order,
      );
    }
    take(all.map((group) => `{heads title} : ${group}`).join(' AND '), ALL_SHARE);
  }
  add(anywhere);
  if (found.size >= most * ENOUGH_SHARE || known.length === 1) return [...found];
  if (head !== undefined) take(`heads : ${quoteGroup(head)}`, HEAD_SHARE);
  const rarest = known.toSorted((left, right) => left.products - right.products).slice(0, RAREST_GROUPS);
  for (const group of rarest) take(`{heads title} : ${quoteGroup(group)}`, TITLE_SHARE);
  for (const group of rarest) take(quoteGroup(group), TEXT_SHARE);
  return [...found];
}

/** How rows of a price order are put; the first ones are kept. */
const PRICE_ORDERS = { fit: 'price_min', 'price-up': 'price_min', 'price-down': 'price_max desc' } as const;

/** A condition of a query with what its question marks stand for. */
interface Conditions {
  readonly where: string;
  readonly bindings: readonly SqlValue[];
}

function listConditions(match: string | null, limits: CandidateLimits): Conditions {
  const parts: string[] = [];
  const bindings: SqlValue[] = [];
  const add = (condition: string, ...values: SqlValue[]): void => {
    parts.push(condition);
    bindings.push(...values);
  };
  if (match !== null) add('products_postings match ?', match);
  if (limits.priceMaxMinor !== null) add('price_min <= ?', limits.priceMaxMinor);
  if (limits.priceMinMinor !== null) add('price_max >= ?', limits.priceMinMinor);
  if (limits.isInStock) add('stock = 1');
  return { where: parts.length === 0 ? '' : `where ${parts.join(' and ')}`, bindings };
}

const JOIN = 'cross join products_documents on products_documents.number = products_postings.rowid';

/** Numbers of products that match and meet the limits: the cheapest or dearest when an order is given, else any. */
function runQuery(
  db: SearchDatabase,
  match: string,
  limits: CandidateLimits,
  { most, order }: { readonly most: number; readonly order: ProductWish['order'] },
): number[] {
  const terms = [...(match === '' ? [] : [match]), ...limits.anyOf.map((any) => `(${any.map(quote).join(' OR ')})`)];
  const { where, bindings } = listConditions(terms.length === 0 ? null : terms.join(' AND '), limits);
  const read = (sql: string, ...counts: number[]): number[] =>
    db.exec<{ number: number }>(sql, ...bindings, ...counts).rows.map(({ number }) => number);
  if (terms.length === 0)
    return read(`select number from products_documents ${where} order by ${PRICE_ORDERS[order]} limit ?`, most);
  if (order === 'fit') {
    const join = bindings.length > 1 || limits.isInStock ? JOIN : '';
    return read(`select products_postings.rowid as number from products_postings ${join} ${where} limit ?`, most);
  }
  const found = `select products_postings.rowid as number, price_min, price_max from products_postings ${JOIN} ${where}`;
  return read(
    `select number from (${found} limit ?) order by ${PRICE_ORDERS[order]}, number limit ?`,
    PRICED_MAX,
    most,
  );
}

function quoteGroup(group: WordGroup): string {
  const single = group.variants.map(({ term }) => quote(term));
  const pairs = group.pairs.map(({ terms }) => `(${terms.map(quote).join(' AND ')})`);
  return `(${[...single, ...pairs].join(' OR ')})`;
}

/** A term as a string of the MATCH language, whatever it holds. */
function quote(term: string): string {
  return `"${term.replaceAll('"', '""')}"`;
}
