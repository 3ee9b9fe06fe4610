import type { Locale } from '@loket/contracts';
import { listBaseForms } from '../lexicon/inflections.ts';
import { findWider, getProductNouns, listNarrower } from '../lexicon/product-words.ts';
import { measureEdits } from './edit-distance.ts';
import { readMeanings } from './fields.ts';
import type { TermVocabulary } from './vocabulary.ts';
import { DEFAULT_PRODUCT_WEIGHTS, type ProductWeights } from './weights.ts';

/** A term that stands for a word of the wish, from just as good (1) to a guess. */
export interface TermVariant {
  readonly term: string;
  /** For the score. */
  readonly weight: number;
  /** For the coverage: how sure it is that the word is meant. */
  readonly sureness: number;
}

/** Two terms that together stand for a word of the wish. */
export interface TermPair {
  readonly terms: readonly [string, string];
  readonly weight: number;
  readonly sureness: number;
}

/** A word of the wish with everything in the index that stands for it. */
export interface WordGroup {
  /** Folded, as typed. */
  readonly word: string;
  readonly variants: readonly TermVariant[];
  /** Two terms that together stand for it: parts of a compound. */
  readonly pairs: readonly TermPair[];
  /** Products that may hold it; 0 when the shop does not know the word at all. */
  readonly products: number;
  /** How telling it is, more than 0. */
  readonly idf: number;
  /** It says what is looked for, not which one of them. */
  readonly isHead: boolean;
  /** The lists of product nouns know it. */
  readonly isNoun: boolean;
}

/** Words of a wish that are looked up: more would be a letter, not a wish. */
const WORDS_MAX = 12;
const NARROWER_MAX = 20;
/** Characters by which words of one stem may differ that another language's rules gave. */
const FOREIGN_ENDING_MAX_CHARS = 2;
const TYPO_MIN_CHARS = 4;
const TYPOS_MAX = 3;
const PART_MIN_CHARS = 3;
/** Characters that may be missing from a word that was only begun. */
const BEGUN_MORE_CHARS = 6;
/** Words from this length may be misspelt twice. */
const LONG_WORD_CHARS = 8;

/** How sure it is that a term is meant by a word, by how it was come upon. */
const SURENESS = { stem: 1, foreignStem: 0.9, joined: 1, meaning: 0.95, wider: 0.4, guess: 0.8 } as const;

/** Looks the words of a wish up in the index. */
export function makeWordGroups(
  words: readonly string[],
  lang: Locale,
  index: { readonly vocabulary: TermVocabulary; readonly products: number },
  weights: ProductWeights = DEFAULT_PRODUCT_WEIGHTS,
): WordGroup[] {
  const read = words.slice(0, WORDS_MAX);
  const meanings = readMeanings(read, lang).map((found) => found ?? []);
  const phrases = findPhraseMeanings(read, lang);
  const head = findHead(read, meanings);
  const lookUp: LookUp = { words: read, lang, vocabulary: index.vocabulary, weights };
  const drafts = read.map((_, at) => listVariants(lookUp, at, meanings[at] ?? [], phrases[at] ?? []));
  const counts = index.vocabulary.countProducts(drafts.flatMap((draft) => [...draft.keys()]));
  return read.map((word, at) => {
    let variants = [...(drafts[at]?.values() ?? [])].filter(({ term }) => counts.has(term));
    let pairs: readonly TermPair[] = [];
    if (variants.length === 0) {
      pairs = splitWord(lookUp, word);
      // A word that the lists know is no misspelling: the shop has no such thing.
      const isKnown = (meanings[at] ?? []).length > 0;
      if (pairs.length === 0 && !isKnown) variants = guessTerms(lookUp, word);
      for (const [term, products] of index.vocabulary.countProducts(variants.map(({ term }) => term)))
        counts.set(term, products);
    }
    const products = Math.min(index.products, countAll(variants, counts) + (pairs.length > 0 ? 1 : 0));
    return {
      word,
      variants,
      pairs,
      products,
      idf: Math.log(1 + (index.products - products + 0.5) / (products + 0.5)),
      isHead: at === head,
      isNoun: (meanings[at] ?? []).some((id) => id.startsWith('~')),
    };
  });
}

/** What the look-up of each word needs. */
interface LookUp {
  readonly words: readonly string[];
  readonly lang: Locale;
  readonly vocabulary: TermVocabulary;
  readonly weights: ProductWeights;
}

/** Word and meaning mostly stand together, so that the larger of the two is closer than their sum. */
function countAll(variants: readonly TermVariant[], counts: ReadonlyMap<string, number>): number {
  let words = 0;
  let meanings = 0;
  for (const { term } of variants) {
    if (/^[~+=]/.test(term)) meanings += counts.get(term) ?? 0;
    else words += counts.get(term) ?? 0;
  }
  return Math.max(words, meanings);
}

/** For each word but the last of a known phrase, what the phrase means. */
function findPhraseMeanings(words: readonly string[], lang: Locale): string[][] {
  const found: string[][] = words.map(() => []);
  for (const match of getProductNouns().find(words, lang)) {
    for (let at = match.start; at < match.end - 1; at += 1) found[at]?.push(...match.ids.map((id) => `~${id}`));
  }
  return found;
}

/** The last product noun; without one, the last word that is no number. */
function findHead(words: readonly string[], meanings: readonly (readonly string[])[]): number {
  const noun = meanings.findLastIndex((ids) => ids.some((id) => id.startsWith('~')));
  if (noun !== -1) return noun;
  const plain = words.findLastIndex((word, index) => !/\d/.test(word) && (meanings[index] ?? []).length === 0);
  return plain === -1 ? words.length - 1 : plain;
}

function listVariants(
  { words, lang, vocabulary, weights }: LookUp,
  at: number,
  meanings: readonly string[],
  phrase: readonly string[],
): Map<string, TermVariant> {
  const word = words[at] ?? '';
  const variants = new Map<string, TermVariant>([[word, { term: word, weight: 1, sureness: 1 }]]);
  const add = (term: string, weight: number, sureness: number): void => {
    if ((variants.get(term)?.weight ?? 0) < weight) variants.set(term, { term, weight, sureness });
  };
  if (!/\d/.test(word) && word.length >= 3) {
    const { own, other } = vocabulary.listSameStem(word, lang);
    for (const { term } of own) add(term, isPlural(word, term, lang) ? weights.stem : weights.sameStem, SURENESS.stem);
    for (const { term } of other) {
      if (isPlural(word, term, 'en')) add(term, weights.stem, SURENESS.stem);
      // Another language's rules may cut half a compound off (`laptoptas` to `laptop`).
      else if (Math.abs(term.length - word.length) <= FOREIGN_ENDING_MAX_CHARS)
        add(term, weights.foreignStem, SURENESS.foreignStem);
    }
  }
  for (const near of [`${words[at - 1] ?? ''}${word}`, `${word}${words[at + 1] ?? ''}`]) {
    if (near !== word) add(near, weights.joined, SURENESS.joined);
  }
  for (const id of meanings) {
    add(id, weights.meaning, SURENESS.meaning);
    if (!id.startsWith('~')) continue;
    for (const narrower of listNarrower(id.slice(1)).slice(0, NARROWER_MAX))
      add(`~${narrower}`, weights.narrower, SURENESS.meaning);
    const wider = findWider(id.slice(1));
    if (wider !== null) add(`~${wider}`, weights.wider, SURENESS.wider);
  }
  // The first words of a known phrase (`laptop bag`) are met by what the phrase means, though less surely than its last.
  for (const id of phrase) add(id, weights.phraseMeaning, SURENESS.meaning);
  return variants;
}

function isPlural(left: string, right: string, lang: Locale): boolean {
  return listBaseForms(left, lang).includes(right) || listBaseForms(right, lang).includes(left);
}

/** Parts of a compound that the index knows: `kattenvoerbak` is `kattenvoer` and `bak`. */
function splitWord({ lang, vocabulary, weights }: LookUp, word: string): readonly TermPair[] {
  const splits: [string, string][] = [];
  for (let cut = PART_MIN_CHARS; cut <= word.length - PART_MIN_CHARS; cut += 1) {
    const front = word.slice(0, cut);
    const back = word.slice(cut);
    splits.push([front, back]);
    if (lang !== 'en' && /[se]$/.test(front) && front.length > PART_MIN_CHARS) splits.push([front.slice(0, -1), back]);
    if (lang === 'nl' && front.endsWith('en') && front.length > PART_MIN_CHARS + 1)
      splits.push([front.slice(0, -2), back]);
  }
  const counts = vocabulary.countProducts(splits.flat());
  return splits
    .filter((parts) => parts.every((part) => counts.has(part)))
    .toSorted((left, right) => Math.min(right[0].length, right[1].length) - Math.min(left[0].length, left[1].length))
    .slice(0, 2)
    .map((terms) => ({ terms, weight: weights.compound, sureness: SURENESS.joined }));
}

/** Terms that an unknown word may be meant for: what it begins, and what it misspells. */
function guessTerms({ lang, vocabulary, weights }: LookUp, word: string): TermVariant[] {
  if (word.length < TYPO_MIN_CHARS || /\d/.test(word)) return [];
  const begun = vocabulary.listByPrefix(word, word.length, word.length + BEGUN_MORE_CHARS).slice(0, TYPOS_MAX);
  if (begun.length > 0) return begun.map(({ term }) => ({ term, weight: weights.begun, sureness: SURENESS.guess }));
  const max = word.length >= LONG_WORD_CHARS ? 2 : 1;
  const near = [...new Set([word.slice(0, 1), word.slice(1, 2)])]
    .flatMap((first) => vocabulary.listByFirstLetter(first, word.length - max, word.length + max))
    .filter(({ term }) => /^\p{L}+$/u.test(term))
    .map((known) => ({ ...known, edits: measureEdits(word, known.term, max) }))
    .filter(({ edits }) => edits <= max)
    .toSorted((left, right) => left.edits - right.edits || right.products - left.products);
  const fewest = near[0]?.edits;
  const terms = near.filter(({ edits }) => edits === fewest).slice(0, TYPOS_MAX);
  return terms.flatMap(({ term }) => [
    { term, weight: weights.typo, sureness: SURENESS.guess },
    ...(readMeanings([term], lang)[0] ?? []).map((id) => ({
      term: id,
      weight: weights.typo * weights.meaning,
      sureness: SURENESS.guess,
    })),
  ]);
}
