import type { Locale } from '@loket/contracts';
import type { ProductWish, WishProperty } from '@loket/domain/ports';
import { getProductNouns, isClothing } from '../../lexicon/product-words.ts';
import { findLetterSize, getColours, getMaterials } from '../../lexicon/properties.ts';
import { SIZE_CUES } from '../../lexicon/sizes.ts';
import { isContinuation, isDeterminer, isFiller, isPronoun } from './filler-words.ts';
import { isWithin } from './size-range.ts';
import type { WishVocabulary } from './wish-vocabulary.ts';

/** Terms of a catalogue's value that is looked for. */
const VALUE_MAX_TERMS = 4;
/** A message with no more terms than this that begins with a linking word goes on from the one before. */
const CONTINUATION_MAX_TERMS = 12;

/** What a wish is read with. */
export interface WishContext {
  /** Values that the account's products have. */
  readonly vocabulary: WishVocabulary;
  /** The wish that the conversation is about, or `null`. */
  readonly earlier: ProductWish | null;
  /** Decimals of the account's currency, 2 for euros. */
  readonly minorDigits: number;
}

/** A message, read term by term; terms that a limit has used are marked. */
export interface Reading {
  readonly terms: readonly {
    readonly term: string;
    readonly start: number;
    readonly end: number;
    readonly isPhraseStart: boolean;
  }[];
  readonly isUsed: boolean[];
  readonly properties: { property: WishProperty; value: string }[];
}

/** Marks sizes, colours, materials and other values of the catalogue, and keeps them as limits of the wish. */
export function readProperties(reading: Reading, text: string, lang: Locale, context: WishContext): void {
  readSizes(reading, text, lang, context);
  readWordLists(reading, lang, context.vocabulary);
  readKnownValues(reading, lang, context);
}

function readSizes(reading: Reading, text: string, lang: Locale, context: WishContext): void {
  const { terms, isUsed } = reading;
  const hasCapital = (letter: string): boolean =>
    new RegExp(`(?<![\\p{L}\\p{N}'’])${letter.toUpperCase()}(?![\\p{L}\\p{N}'’])`, 'u').test(text);
  const nouns = getProductNouns()
    .find(
      terms.map(({ term }) => term),
      lang,
    )
    .flatMap(({ ids }) => ids);
  const isThing = nouns.length > 0 || context.earlier !== null;
  // A `small gift` is of no size.
  const isWorn = nouns.some(isClothing) || context.earlier !== null;
  terms.forEach(({ term }, index) => {
    if (isUsed[index] === true) return;
    const before = terms[index - 1]?.term ?? '';
    const isCued =
      SIZE_CUES.has(before) ||
      (['eu', 'uk', 'us', 'is', 'a', 'in'].includes(before) && SIZE_CUES.has(terms[index - 2]?.term ?? ''));
    const letter = findLetterSize(term);
    const isNumber = /^\d{1,3}(?:\.5)?$|^w?\d{2}l\d{2}$/.test(term);
    const isKnown =
      context.vocabulary.writings.has(`size:${letter ?? term}`) ||
      context.vocabulary.sizeRanges.some((range) => isWithin(Number(term), range));
    const isPlain = letter !== null && (/^(?:x+[sl]|\dx[sl])$/.test(term) || (term.length === 1 && hasCapital(term)));
    const isSize =
      (isCued && (letter !== null || isNumber)) ||
      (letter !== null && ((isPlain && (isKnown || term.length > 1)) || (isKnown && term.length > 1 && isWorn))) ||
      (isNumber &&
        isKnown &&
        isThing &&
        Number(term) >= 15 &&
        !getProductNouns().findIds(before, lang).includes('~phone'));
    if (!isSize) return;
    reading.properties.push({
      property: 'size',
      value: context.vocabulary.writings.get(`size:${letter ?? term}`) ?? (letter ?? term).toUpperCase(),
    });
    isUsed[index] = true;
    if (isCued) {
      isUsed[index - 1] = true;
      if (!SIZE_CUES.has(before)) isUsed[index - 2] = true;
    }
  });
}

/** Colours and materials by the word lists, outside of nouns that hold one (`white wine`, `glass`). */
function readWordLists(reading: Reading, lang: Locale, vocabulary: WishVocabulary): void {
  const terms = reading.terms.map(({ term }) => term);
  const isNoun = new Uint8Array(terms.length);
  const nouns = getProductNouns().find(terms, lang);
  nouns.forEach((noun, index) => {
    // Right before another noun a word like `glass` is what that is made of.
    const isMadeOf = noun.end - noun.start === 1 && nouns[index + 1]?.start === noun.end;
    if (!isMadeOf) isNoun.fill(1, noun.start, noun.end);
  });
  for (const [property, lexicon] of [
    ['colour', getColours()],
    ['material', getMaterials()],
  ] as const) {
    for (const match of lexicon.find(terms, lang)) {
      const places = terms.slice(match.start, match.end).map((_, offset) => match.start + offset);
      if (places.some((place) => isNoun[place] === 1 || reading.isUsed[place] === true)) continue;
      const id = match.ids[0] ?? '';
      // Answers repeat it, so it is the plain word, not `blauwe` or a folded `bla`.
      const name = lexicon.entries.get(id)?.names[lang] ?? terms.slice(match.start, match.end).join(' ');
      reading.properties.push({ property, value: vocabulary.writings.get(`${property}:${id}`) ?? name });
      for (const place of places) reading.isUsed[place] = true;
    }
  }
}

/** Other values of the catalogue. They stay words of the wish as well: a product may say them in its title alone. */
function readKnownValues(reading: Reading, lang: Locale, context: WishContext): void {
  const { terms, isUsed } = reading;
  const nouns = getProductNouns().find(
    terms.map(({ term }) => term),
    lang,
  );
  // `coffee` is what is looked for, unless something else is (`coffee ice cream`) or was (`in coffee?`).
  const isSubject = (start: number, end: number): boolean => {
    const inside = nouns.filter((noun) => noun.start < end && noun.end > start);
    if (inside.some((noun) => noun.start < start || noun.end > end)) return true;
    const isFollowUp = context.earlier !== null && pointsBack(reading, lang);
    return inside.length > 0 && inside.length === nouns.length && !isFollowUp;
  };
  for (let start = 0; start < terms.length; start += 1) {
    for (let length = Math.min(VALUE_MAX_TERMS, terms.length - start); length > 0; length -= 1) {
      const places = Array.from({ length }, (_, offset) => start + offset);
      if (places.some((place) => isUsed[place] === true)) continue;
      const known = context.vocabulary.values.get(places.map((place) => terms[place]?.term ?? '').join(' '));
      if (known === undefined || isSubject(start, start + length)) continue;
      reading.properties.push(known);
      start += length - 1;
      break;
    }
  }
}

/** Whether a message speaks of what was spoken of before: `the blue one`, `and in L?`. */
export function pointsBack({ terms, isUsed }: Reading, lang: Locale): boolean {
  if (terms.length <= CONTINUATION_MAX_TERMS && isContinuation(terms[0]?.term ?? '', lang)) return true;
  return terms.some(({ term }, index) => {
    if (isPronoun(term, lang)) return true;
    if (!isDeterminer(term, lang)) return false;
    // Before a word of its own it is an article or the like: `het boek`, `that lamp`.
    const next = terms[index + 1];
    return next === undefined || next.isPhraseStart || isUsed[index + 1] === true || isFiller(next.term, lang);
  });
}
