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

/** What every candidate must meet already in the query; the rest is looked at in code. */
export interface CandidateLimits {
  readonly priceMinMinor: number | null;
  readonly priceMaxMinor: number | null;
  readonly isInStock: boolean;
  /** For each property the terms of which one must be there. */
  readonly anyOf: readonly (readonly string[])[];
}

/** No limits at all. */
export const NO_LIMITS: CandidateLimits = { priceMinMinor: null, priceMaxMinor: null, isInStock: false, anyOf: [] };

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
  const query = (match: string, share: number): number[] => runQuery(db, match, limits, Math.ceil(most * share));
  const add = (numbers: readonly number[]): void => {
    for (const number of numbers) if (found.size < most) found.add(number);
  };
  const take = (match: string, share: number): void => {
    if (found.size < most) add(query(match, share));
  };
  const known = groups.filter((group) => group.products > 0);
  if (groups.length === 0) take('', 1);
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

function runQuery(db: SearchDatabase, match: string, limits: CandidateLimits, most: number): number[] {
  const terms = [...(match === '' ? [] : [match]), ...limits.anyOf.map((any) => `(${any.map(quote).join(' OR ')})`)];
  const conditions: string[] = [];
  const bindings: SqlValue[] = [];
  const add = (condition: string, ...values: SqlValue[]): void => {
    conditions.push(condition);
    bindings.push(...values);
  };
  if (terms.length > 0) add('products_postings match ?', terms.join(' AND '));
  if (limits.priceMaxMinor !== null) add('price_min <= ?', limits.priceMaxMinor);
  if (limits.priceMinMinor !== null) add('price_max >= ?', limits.priceMinMinor);
  if (limits.isInStock) add('stock = 1');
  const needsDocuments = terms.length === 0 || conditions.length > 1;
  const from =
    terms.length === 0
      ? 'products_documents'
      : `products_postings${needsDocuments ? ' cross join products_documents on products_documents.number = products_postings.rowid' : ''}`;
  const where = conditions.length === 0 ? '' : `where ${conditions.join(' and ')}`;
  const { rows } = db.exec<{ number: number }>(
    `select ${terms.length === 0 ? 'number' : 'products_postings.rowid as number'} from ${from} ${where}
     ${terms.length === 0 ? 'order by price_min' : ''} limit ?`,
    ...bindings,
    most,
  );
  return rows.map((row) => row.number);
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
