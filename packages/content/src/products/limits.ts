import type { CatalogueProduct, CatalogueVariant, ProductWish, RelaxedLimit } from '@loket/domain/ports';
import type { CandidateLimits } from './candidates.ts';
import { findOptionName, makeWanted, meetsWanted, type Met, type Wanted } from './wanted-value.ts';

/** Order in which limits are given up when nothing meets all: what matters least to a buyer first. */
const RELAX_ORDER: readonly RelaxedLimit[] = ['other', 'material', 'colour', 'size', 'stock', 'price'];

/** One limit of a wish, made ready to be compared. */
export interface Limit {
  readonly name: RelaxedLimit;
  /** Whether a product may meet it, by what its row says; saves looking at its variants. */
  readonly mayMeet: (row: { readonly priceMin: number; readonly priceMax: number; readonly stock: number }) => boolean;
  /** From 0 to 2: below 1 it is not met, but more is still better; 1 is met by something near; 2 exactly. */
  readonly test: (variant: CatalogueVariant, product: CatalogueProduct, text: string) => number;
}

/** What a variant is worth that meets a limit in part, below 1. */
const PARTLY_MET = 0.9;

/**
 * Limits of a wish, one for each name. Several values of one property are alternatives; those of other options are so
 * only where they belong to one option (`chocolate or vanilla`, but `13 inch` and `16 GB`).
 */
export function makeLimits(wish: ProductWish): Limit[] {
  const limits: Limit[] = [];
  const { priceMinMinor: min, priceMaxMinor: max } = wish;
  if (min !== null || max !== null) {
    const isWithin = ({ price }: CatalogueVariant): boolean =>
      (min === null || price.amountMinor >= min) && (max === null || price.amountMinor <= max);
    limits.push({
      name: 'price',
      mayMeet: ({ priceMin, priceMax }) => (max === null || priceMin <= max) && (min === null || priceMax >= min),
      test: (variant) => (isWithin(variant) ? 2 : 0),
    });
  }
  if (wish.isInStock)
    limits.push({
      name: 'stock',
      mayMeet: ({ stock }) => stock > 0,
      test: (variant) => (isAvailable(variant) ? 2 : 0),
    });
  for (const [property, values] of Map.groupBy(wish.properties, (held) => held.property)) {
    const wanted = values.map(({ value }) => makeWanted(property, value));
    limits.push({
      name: property,
      mayMeet: () => true,
      test:
        property === 'other'
          ? testEach(wanted)
          : (variant, product, text) => findBest(wanted.map((value) => meetsWanted(variant, product, text, value))),
    });
  }
  return limits;
}

function findBest(met: readonly Met[]): Met {
  return met.reduce<Met>((best, value) => (value > best ? value : best), 0);
}

/** Values of other options: of each option that they belong to, one must be met. */
function testEach(wanted: readonly Wanted[]): Limit['test'] {
  const known = new WeakMap<CatalogueProduct, readonly (readonly Wanted[])[]>();
  return (variant, product, text) => {
    const groups = known.get(product) ?? [
      ...Map.groupBy(wanted, (value) => findOptionName(product, value) ?? `\n${value.key}`).values(),
    ];
    known.set(product, groups);
    const met = groups.map((group) => findBest(group.map((value) => meetsWanted(variant, product, text, value))));
    const count = met.filter((value) => value > 0).length;
    return count === groups.length ? Math.min(...met) : (PARTLY_MET * count) / groups.length;
  };
}

/** What the query for candidates can already hold to. */
export function toCandidateLimits(wish: ProductWish): CandidateLimits {
  const byProperty = Map.groupBy(
    wish.properties.filter(({ property }) => property === 'colour' || property === 'material'),
    ({ property }) => property,
  );
  const anyOf = [...byProperty].map(([property, values]) =>
    values.flatMap(({ value }) => {
      const { terms, nearTerms } = makeWanted(property, value);
      return [...new Set([...terms, ...nearTerms])];
    }),
  );
  return {
    priceMinMinor: wish.priceMinMinor,
    priceMaxMinor: wish.priceMaxMinor,
    isInStock: wish.isInStock,
    order: wish.order,
    anyOf: anyOf.filter((terms) => terms.length > 0),
  };
}

/** Whether a variant can be had now. */
export function isAvailable(variant: CatalogueVariant): boolean {
  return variant.stock === null || variant.stock > 0;
}

/** Sets of limits to give up, as bits: none first, then one at a time, then more. */
export function listRelaxations(limits: readonly Limit[]): number[] {
  const cost = (set: number): number => {
    let sum = 0;
    for (const [bit, { name }] of limits.entries()) if ((set & (1 << bit)) !== 0) sum += 10 + RELAX_ORDER.indexOf(name);
    return sum;
  };
  return Array.from({ length: 1 << limits.length }, (_, set) => set).toSorted(
    (left, right) => cost(left) - cost(right),
  );
}

/** Names of the limits in a set of bits, the least that matters first. */
export function nameLimits(limits: readonly Limit[], set: number): RelaxedLimit[] {
  const names = limits.filter((_, bit) => (set & (1 << bit)) !== 0).map(({ name }) => name);
  return names.toSorted((left, right) => RELAX_ORDER.indexOf(left) - RELAX_ORDER.indexOf(right));
}
