import { LOCALES } from '@loket/contracts';
import type { WishProperty } from '@loket/domain/ports';
import { findLetterSize, findWishProperty, getColours, getMaterials } from '../../lexicon/properties.ts';
import type { PhraseLexicon } from '../../lexicon/phrase-lexicon.ts';
import { readTerms } from '../terms.ts';
import { readSizeRange, type SizeRange } from './size-range.ts';

/** A value that the account's products have. */
export interface KnownValue {
  readonly property: WishProperty;
  /** As the catalogue writes it. */
  readonly value: string;
}

/** What a reader of wishes knows of the account's catalogue. */
export interface WishVocabulary {
  /** Values of options by their terms, parted by spaces. */
  readonly values: ReadonlyMap<string, KnownValue>;
  /** The catalogue's commonest writing by meaning: `colour:navy`, `size:m`, `size:42`, `material:wool`. */
  readonly writings: ReadonlyMap<string, string>;
  /** Sizes that stand for several: `41–46`. */
  readonly sizeRanges: readonly SizeRange[];
  /** Terms of vendors' names, parted by spaces. */
  readonly vendors: ReadonlySet<string>;
}

/** Nothing known: a catalogue without options. */
export const EMPTY_WISH_VOCABULARY: WishVocabulary = {
  values: new Map(),
  writings: new Map(),
  sizeRanges: [],
  vendors: new Set(),
};

/** A value of an option with the number of products that have it. */
export interface CountedValue {
  readonly name: string;
  readonly value: string;
  readonly products: number;
}

/** Values that say nothing without the name of their option. */
const VAGUE_VALUES: ReadonlySet<string> = new Set(
  `yes no none ja nee nej geen ingen standard default regular normal basic high low medium fixed full half full set other
   one single double left right new used original custom plain on off small large big set pack adjustable`.split(/\s+/),
);
/** A number with its unit, as one term. */
const MEASURE = /^\d+(?:\.\d+)?(?:ml|cl|dl|l|g|kg|oz|lb|cm|mm|m|inch|ft)$/;
/** Terms of a value that is looked for in customers' words. */
const VALUE_MAX_TERMS = 4;

/** Makes a vocabulary from the values of options and the vendors that an index holds. */
export function makeWishVocabulary(values: readonly CountedValue[], vendors: readonly string[]): WishVocabulary {
  const known = new Map<string, KnownValue>();
  const writings = new Map<string, string>();
  const sizeRanges: SizeRange[] = [];
  const byCount = values.toSorted((left, right) => right.products - left.products);
  for (const { name, value } of byCount) {
    for (const part of splitOption(name, value)) {
      for (const meaning of listMeanings(part.property, part.value)) {
        if (!writings.has(meaning)) writings.set(meaning, part.value);
      }
      const range = part.property === 'size' ? readSizeRange(part.value) : null;
      if (range !== null) sizeRanges.push(range);
      const terms = listWishTerms(part.value);
      const key = terms.join(' ');
      const keys = isTelling(part.property, key, terms.length) ? [key] : listNamedKeys(part, key, terms.length);
      for (const each of keys) if (!known.has(each)) known.set(each, { property: part.property, value: part.value });
    }
  }
  return { values: known, writings, sizeRanges, vendors: new Set(vendors.map((vendor) => joinMeasures(vendor))) };
}

/** An option of which name and value are lists (`material / sole`, `leather / rubber`) is as many options. */
export function splitOption(name: string, value: string): readonly (KnownValue & { readonly name: string })[] {
  const names = name.split(' / ');
  const values = value.split(' / ');
  if (names.length !== values.length) return [{ property: findWishProperty(name), name, value }];
  return values.map((part, index) => {
    const own = names[index] ?? '';
    return { property: findWishProperty(own), name: own, value: part };
  });
}

/** Keys of what a value means, so that `Navy` and `marineblauw`, `M` and `medium` are one. */
export function listMeanings(property: WishProperty, value: string): string[] {
  const terms = readTerms(value).map((term) => term.term);
  const key = terms.join(' ');
  if (property === 'size') return [`size:${findLetterSize(key) ?? key}`];
  if (property === 'colour') return listIdsIn(getColours(), terms).map((id) => `colour:${id}`);
  if (property === 'material') return listIdsIn(getMaterials(), terms).map((id) => `material:${id}`);
  return [];
}

/** Terms of a value parted by spaces, measures as one: `13-inch` is `13inch`. */
export function joinMeasures(value: string): string {
  return listWishTerms(value).join(' ');
}

/** Terms as a wish holds them: a measure, a model with a digit and a word with its lone letter (`t-shirt`) are one. */
export function listWishTerms(value: string): string[] {
  return readWishTerms(value).map((term) => term.term);
}

/** The same with their places in the folded text. */
export function readWishTerms(
  value: string,
): { readonly term: string; readonly start: number; readonly end: number; readonly isPhraseStart: boolean }[] {
  const read: { term: string; start: number; end: number; isPhraseStart: boolean }[] = [];
  for (const term of readTerms(value)) {
    const joined = term.joined.findLast((spelling) => /\d/.test(spelling) || spelling.length === term.term.length + 1);
    if (joined === undefined) {
      read.push({ term: term.term, start: term.start, end: term.end, isPhraseStart: term.isPhraseStart });
      continue;
    }
    const first = read.splice(Math.max(0, read.length - (term.span - 1)))[0];
    read.push({
      term: joined,
      start: first?.start ?? term.start,
      end: term.end,
      isPhraseStart: first?.isPhraseStart ?? term.isPhraseStart,
    });
  }
  return read;
}

function listIds(matches: readonly { readonly ids: readonly string[] }[]): string[] {
  return [...new Set(matches.flatMap((match) => match.ids))];
}

/** A value that says nothing alone says something beside the name of its option: `1000 pieces`, `brightness high`. */
function listNamedKeys(part: KnownValue & { readonly name: string }, key: string, terms: number): string[] {
  const name = joinMeasures(part.name);
  if (part.property === 'size' || key === '' || name === '' || terms + name.split(' ').length > VALUE_MAX_TERMS)
    return [];
  return [`${key} ${name}`, `${name} ${key}`];
}

/** Whether a value can be told in a sentence: sizes and bare numbers need a word beside them. */
function isTelling(property: WishProperty, key: string, terms: number): boolean {
  // `1 l` says itself what it is, `41` does not.
  if (property === 'size') return terms === 1 && MEASURE.test(key);
  if (terms > VALUE_MAX_TERMS || VAGUE_VALUES.has(key)) return false;
  return /\p{L}{3}/u.test(key) || /\d\p{L}{1,4}$/u.test(key);
}

/** A word that means something else in another language (`leer`, `wol`) counts when nothing else does: it is known to be a value. */
function listIdsIn(lexicon: PhraseLexicon, terms: readonly string[]): string[] {
  const plain = listIds(lexicon.find(terms, null));
  return plain.length > 0 ? plain : [...new Set(LOCALES.flatMap((lang) => listIds(lexicon.find(terms, lang))))];
}
