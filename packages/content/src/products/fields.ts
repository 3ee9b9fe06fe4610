import { LOCALES, type Locale } from '@loket/contracts';
import type { CatalogueProduct } from '@loket/domain/ports';
import { ENGLISH_HOMOGRAPHS } from '../lexicon/homographs.ts';
import { findCompoundHead, getProductNouns, getThemes } from '../lexicon/product-words.ts';
import { getColours, getMaterials } from '../lexicon/properties.ts';
import { FUNCTION_WORDS, PREPOSITIONS, TELLING_WORDS } from './function-words.ts';
import { readTerms, type ProductTerm } from './terms.ts';

/** Characters of a description that are indexed; more would only blur what the product is. */
const DESCRIPTION_MAX_CHARS = 6_000;
const TITLE_MAX_CHARS = 400;
/** Values and tags of one product that are indexed. */
const VALUES_MAX = 200;

/**
 * Terms of a product by field, each field a list parted by spaces. Meanings stand right after the words that bear them:
 * `~mug` for a product noun, `+dog` for a theme, `=navy` for a colour, `=wool` for a material.
 */
export interface ProductFields {
  /** In order, one `|` between phrases. */
  readonly title: string;
  /** What the product is, as far as its title and type tell. */
  readonly heads: string;
  readonly vendor: string;
  readonly type: string;
  readonly tags: string;
  /** Values of its options, and skus. */
  readonly options: string;
  readonly description: string;
}

/** Reads a product's fields for the index. Linear in its size. */
export function readFields(product: CatalogueProduct): ProductFields {
  // `Card + adapter` is a card that comes with one.
  const title = readTerms(product.title.slice(0, TITLE_MAX_CHARS).replaceAll(/\s\+\s/g, ' with '));
  const type = readTerms((product.productType ?? '').slice(0, TITLE_MAX_CHARS));
  const description = readTerms(product.description.slice(0, DESCRIPTION_MAX_CHARS));
  const lang = guessLanguage([...title, ...type], description);
  const tags = readTerms(product.tags.slice(0, VALUES_MAX).join(', ').slice(0, DESCRIPTION_MAX_CHARS));
  return {
    title: joinTerms(title, lang, { phrases: true }),
    heads: listHeads(title, type, lang).join(' '),
    vendor: joinTerms(readTerms((product.vendor ?? '').slice(0, TITLE_MAX_CHARS)), lang, { plain: true }),
    type: joinTerms(type, lang, {}),
    tags: joinTerms(tags, lang, {}),
    options: joinTerms(readTerms(listValues(product).join(', ').slice(0, DESCRIPTION_MAX_CHARS)), lang, {}),
    description: joinTerms(
      description.filter((term) => !FUNCTION_WORDS.has(term.term)),
      lang,
      {},
    ),
  };
}

/** Meanings that begin at each term, `null` for the terms that bear none. */
export function readMeanings(terms: readonly string[], lang: Locale | null): (string[] | null)[] {
  const meanings: (string[] | null)[] = terms.map(() => null);
  const add = (index: number, found: readonly string[]): void => {
    meanings[index] = [...(meanings[index] ?? []), ...found];
  };
  const nouns = getProductNouns().find(terms, lang);
  const isNoun = new Uint8Array(terms.length);
  for (const match of nouns) {
    isNoun.fill(1, match.start, match.end);
    add(
      match.end - 1,
      match.ids.map((id) => `~${id}`),
    );
  }
  for (const match of getThemes().find(terms, lang))
    add(
      match.end - 1,
      match.ids.map((id) => `+${id}`),
    );
  for (const lexicon of [getColours(), getMaterials()]) {
    for (const match of lexicon.find(terms, lang))
      add(
        match.end - 1,
        match.ids.map((id) => `=${id}`),
      );
  }
  terms.forEach((term, index) => {
    if (isNoun[index] === 1) return;
    const compound = findCompoundHead(term, lang);
    if (compound === null) return;
    add(
      index,
      compound.ids.map((id) => `~${id}`),
    );
    const front = compound.front.replace(/s$/, '');
    add(
      index,
      getThemes()
        .findIds(front, lang)
        .map((id) => `+${id}`),
    );
  });
  return meanings;
}

/** Language that most of the telling words and of the words of one language's lists belong to, `null` when none leads. */
export function guessLanguage(titles: readonly ProductTerm[], texts: readonly ProductTerm[]): Locale | null {
  const counts: Record<Locale, number> = { en: 0, nl: 0, sv: 0 };
  for (const { term } of [...titles, ...texts])
    for (const lang of LOCALES) if (TELLING_WORDS[lang].has(term)) counts[lang] += 1;
  for (const { term } of titles) {
    if (ENGLISH_HOMOGRAPHS.has(term)) continue;
    const known = LOCALES.filter((lang) => isKnownWord(term, lang));
    if (known.length === 1 && known[0] !== undefined) counts[known[0]] += 1;
  }
  const [first, second] = LOCALES.toSorted((left, right) => counts[right] - counts[left]);
  return first !== undefined && second !== undefined && counts[first] > counts[second] ? first : null;
}

function isKnownWord(term: string, lang: Locale): boolean {
  return [getProductNouns(), getThemes(), getColours(), getMaterials()].some(
    (words) => words.mayBegin(term) && words.findOwnId(term, lang).length > 0,
  );
}

function joinTerms(
  terms: readonly ProductTerm[],
  lang: Locale | null,
  how: { readonly phrases?: boolean; readonly plain?: boolean },
): string {
  const meanings =
    how.plain === true
      ? []
      : readMeanings(
          terms.map((term) => term.term),
          lang,
        );
  const words: string[] = [];
  terms.forEach((term, index) => {
    if (how.phrases === true && (term.isPhraseStart || PREPOSITIONS.has(term.term)) && index > 0) words.push('|');
    words.push(term.term, ...term.joined, ...(meanings[index] ?? []));
  });
  return words.join(' ');
}

/**
 * What a product is: nouns of the first phrase of its title that has one, which no other noun follows (`camera bag` is a
 * bag) and no preposition goes before (`bag for cameras`); without a known noun the last word of the first phrase. Its
 * type says it outright.
 */
function listHeads(title: readonly ProductTerm[], type: readonly ProductTerm[], lang: Locale | null): string[] {
  const phrases = splitPhrases(title);
  const heads = new Set<string>();
  for (const phrase of phrases) {
    if (heads.size > 0) break;
    for (const head of listPhraseHeads(phrase, lang)) heads.add(head);
  }
  if (heads.size === 0) {
    const last = phrases[0]?.findLast(({ term }) => term.length > 2 && !/\d/.test(term));
    if (last !== undefined) heads.add(last.term);
  }
  for (const head of listPhraseHeads(type, lang)) heads.add(head);
  const lastOfType = type.at(-1);
  if (lastOfType !== undefined) heads.add(lastOfType.term);
  return [...heads];
}

/** Phrases of a title up to its first preposition. */
function splitPhrases(title: readonly ProductTerm[]): ProductTerm[][] {
  const phrases: ProductTerm[][] = [];
  for (const term of title) {
    if (PREPOSITIONS.has(term.term) && phrases.length > 0) break;
    if (term.isPhraseStart || phrases.length === 0) phrases.push([]);
    phrases.at(-1)?.push(term);
  }
  return phrases;
}

function listPhraseHeads(phrase: readonly ProductTerm[], lang: Locale | null): string[] {
  const terms = phrase.map((term) => term.term);
  const meanings = readMeanings(terms, lang).map((found) => (found ?? []).filter((id) => id.startsWith('~')));
  const isNoun = (index: number): boolean => (meanings[index] ?? []).length > 0;
  const heads: string[] = [];
  meanings.forEach((found, index) => {
    if (found.length === 0 || isNoun(index + 1) || (isNoun(index + 2) && isPlainWord(terms[index + 1]))) return;
    heads.push(...found, terms[index] ?? '');
  });
  return heads;
}

/** A word that may stand between the parts of one name (`camera interface cable`). */
function isPlainWord(term: string | undefined): boolean {
  return term !== undefined && !/\d/.test(term) && getColours().findIds(term, null).length === 0;
}

function listValues(product: CatalogueProduct): string[] {
  const values = new Set<string>();
  for (const variant of product.variants) {
    if (values.size > VALUES_MAX) break;
    if (variant.sku !== null) values.add(variant.sku);
    for (const option of variant.options) values.add(option.value);
  }
  return [...values];
}
