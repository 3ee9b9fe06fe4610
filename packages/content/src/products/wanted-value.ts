import type { CatalogueProduct, CatalogueVariant, WishProperty } from '@loket/domain/ports';
import { getColours, getMaterials } from '../lexicon/properties.ts';
import { isWithin, readSizeRange } from './wish/size-range.ts';
import { joinMeasures, type KnownValue, listMeanings, splitOption } from './wish/wish-vocabulary.ts';

/** How far a variant has a value: not, by something near (another shade), exactly. */
export type Met = 0 | 1 | 2;

/** A value that is wanted: what it means exactly, and what would do as well. */
export interface Wanted {
  readonly property: WishProperty;
  readonly key: string;
  readonly exact: ReadonlySet<string>;
  /** Other shades of the same family, and narrower materials. */
  readonly near: ReadonlySet<string>;
  /** Terms of the index that say it exactly, and nearly, for texts. */
  readonly terms: readonly string[];
  readonly nearTerms: readonly string[];
  /** What options of the catalogue were found to be; their values come again and again. */
  readonly known: Map<string, Met | null>;
}

/** Makes a value ready to be compared. */
export function makeWanted(property: WishProperty, value: string): Wanted {
  const key = joinMeasures(value);
  const exact = listMeanings(property, value);
  const ids = property === 'size' ? [] : exact.map((meaning) => meaning.slice(meaning.indexOf(':') + 1));
  const nearIds =
    property === 'colour' ? ids.flatMap(listShades) : property === 'material' ? ids.flatMap(listNarrower) : [];
  return {
    property,
    key,
    exact: new Set(exact),
    near: new Set(nearIds.map((id) => `${property}:${id}`)),
    terms: ids.length > 0 ? ids.map((id) => `=${id}`) : key.split(' '),
    nearTerms: nearIds.map((id) => `=${id}`),
    known: new Map(),
  };
}

/** Every shade of the family that a colour belongs to. */
function listShades(id: string): string[] {
  const { entries } = getColours();
  const family = entries.get(id)?.wider ?? id;
  return [...entries.values()].filter((entry) => entry.wider === family).map((entry) => entry.id);
}

function listNarrower(id: string): string[] {
  return [...getMaterials().entries.values()].filter((entry) => entry.wider === id).map((entry) => entry.id);
}

/**
 * By the variant's own option when any of the product's options says it; else by what the product says of itself. Sizes
 * are met by options alone, and a colour in a text does not count for a product that comes in other colours.
 */
export function meetsWanted(variant: CatalogueVariant, product: CatalogueProduct, text: string, wanted: Wanted): Met {
  const own = compareOptions(variant, wanted);
  if (own !== null && own > 0) return own;
  if (wanted.property === 'size') return 0;
  const isOption = product.variants.some((other) => {
    const met = compareOptions(other, wanted);
    return met !== null && (met > 0 || wanted.property !== 'other');
  });
  if (isOption) return 0;
  const has = (term: string): boolean => text.includes(` ${term} `);
  if (wanted.key !== '' && wanted.terms.every(has)) return 2;
  return wanted.nearTerms.some(has) ? 1 : 0;
}

/** `null` when the variant has no option of the kind. */
function compareOptions(variant: CatalogueVariant, wanted: Wanted): Met | null {
  let best: Met | null = null;
  for (const { name, value } of variant.options) {
    const key = `${name}\n${value}`;
    let met = wanted.known.get(key);
    if (met === undefined) {
      met = compareOption(name, value, wanted);
      wanted.known.set(key, met);
    }
    if (met !== null && met > (best ?? -1)) best = met;
  }
  return best;
}

function compareOption(name: string, value: string, wanted: Wanted): Met | null {
  let best: Met | null = null;
  for (const part of splitOption(name, value)) {
    if (part.property !== wanted.property) continue;
    const met = compareValue(part.value, wanted);
    if (met > (best ?? -1)) best = met;
  }
  return best;
}

function compareValue(value: string, wanted: Wanted): Met {
  const meanings = listMeanings(wanted.property, value);
  if (meanings.some((meaning) => wanted.exact.has(meaning))) return 2;
  if (wanted.property === 'size' && isWithin(Number(wanted.key), readSizeRange(value))) return 2;
  if (wanted.key !== '' && ` ${joinMeasures(value)} `.includes(` ${wanted.key} `)) return 2;
  return meanings.some((meaning) => wanted.near.has(meaning)) ? 1 : 0;
}

/** Whether a variant is what is wanted by one of its own options. */
export function hasOption({ options }: CatalogueVariant, { property, value }: KnownValue): boolean {
  return findOptions({ options }, { property, value }).length > 0;
}

/** Values of a variant that are what is wanted: `navy` where something blue is. */
export function findOptions({ options }: Pick<CatalogueVariant, 'options'>, { property, value }: KnownValue): string[] {
  const wanted = makeWanted(property, value);
  return options.flatMap((option) =>
    (compareOption(option.name, option.value, wanted) ?? 0) > 0 ? [option.value] : [],
  );
}

/** Whether a product comes in several of a kind, as far as its options say. */
export function offersChoice({ variants }: CatalogueProduct, property: WishProperty): boolean {
  return variants.some(({ options }) =>
    options.some(({ name, value }) => splitOption(name, value).some((part) => part.property === property)),
  );
}

/** Name of the product's option that offers a value, `null` when none does. */
export function findOptionName(product: CatalogueProduct, wanted: Wanted): string | null {
  for (const { options } of product.variants) {
    for (const { name, value } of options) {
      const parts = splitOption(name, value);
      const at = parts.findIndex((part) => part.property === wanted.property && compareValue(part.value, wanted) > 0);
      if (at !== -1) return parts.length === 1 ? name : `${name}\n${at}`;
    }
  }
  return null;
}
