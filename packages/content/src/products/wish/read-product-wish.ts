import type { Locale } from '@loket/contracts';
import type { ProductWish, WishProperty } from '@loket/domain/ports';
import { foldText } from '../../analysis/index.ts';
import { getProductNouns } from '../../lexicon/product-words.ts';
import { findLetterSize, getColours, getMaterials } from '../../lexicon/properties.ts';
import { SIZE_CUES } from '../../lexicon/sizes.ts';
import { isAddition, isContinuation, isDeterminer, isFiller, isPronoun, NEGATIONS } from './filler-words.ts';
import { followUp, isSameValue } from './follow-up.ts';
import { writeNumbers } from './amounts.ts';
import { readPriceLimits } from './price.ts';
import { readWishTerms, type WishVocabulary } from './wish-vocabulary.ts';

/** Characters of a message that are read for a wish: what is wished for comes first, the rest is a letter. */
const TEXT_MAX_CHARS = 600;
/** Words of one wish. */
const WORDS_MAX = 12;
const PROPERTIES_MAX = 8;
/** Terms of a catalogue's value that is looked for. */
const VALUE_MAX_TERMS = 4;
/** A message with no more terms than this that begins with a linking word goes on from the one before. */
const CONTINUATION_MAX_TERMS = 12;
/** A message with no more terms than this that begins with a preposition is no sentence of its own. */
const ADDITION_MAX_TERMS = 4;

const PRICE_UP =
  /\b(?:cheap(?:er|est)?|affordable|inexpensive|lowest price|goedko(?:op|ope|per|pere|opst|opste)|betaalba(?:ar|re)|laagste prijs|billig(?:a|t|are|ast|aste)?|prisvarda?|lagsta pris(?:et)?|less expensive|not (?:too|so|that) expensive|niet (?:te|zo) duur|inte (?:for|sa) dyr(?:t|a)?)\b/;
const PRICE_DOWN = /\b(?:most expensive|priciest|duurste|dyrast|dyraste)\b/;
const IN_STOCK =
  /\b(?:in stock|available (?:now|today|immediately)|op voorraad|direct leverbaar|in voorraad|pa lager|i lager|finns? inne)\b/g;

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
interface Reading {
  readonly terms: readonly {
    readonly term: string;
    readonly start: number;
    readonly end: number;
    readonly isPhraseStart: boolean;
  }[];
  readonly isUsed: boolean[];
  readonly properties: { property: WishProperty; value: string }[];
}

/**
 * Reads what a customer looks for. Pure, linear in the text's length, and never throws.
 *
 * @param text - The customer's words; the first 600 characters are read.
 */
export function readProductWish(text: string, lang: Locale, context: WishContext): ProductWish {
  const folded = writeNumbers(foldText(text.slice(0, TEXT_MAX_CHARS)));
  const price = readPriceLimits(folded);
  const stock = [...folded.matchAll(IN_STOCK)].map((match) => [match.index, match.index + match[0].length] as const);
  const reading: Reading = { terms: readWishTerms(folded), isUsed: [], properties: [] };
  reading.terms.forEach(({ start, end }, index) => {
    reading.isUsed[index] = [...price.spans, ...stock].some(([from, to]) => start < to && end > from);
  });
  dropNegated(reading, lang);
  readSizes(reading, text.slice(0, TEXT_MAX_CHARS), lang, context);
  readWordLists(reading, lang, context.vocabulary);
  readKnownValues(reading, lang, context);
  const words = listWords(reading, lang);
  const toMinor = (value: number | null): number | null =>
    value === null ? null : Math.round(value * 10 ** context.minorDigits);
  const order = PRICE_DOWN.test(folded) ? 'price-down' : PRICE_UP.test(folded) ? 'price-up' : 'fit';
  return followUp(
    {
      words,
      priceMinMinor: toMinor(price.min),
      priceMaxMinor: toMinor(price.max),
      properties: uniqueProperties(reading.properties),
      isInStock: stock.length > 0,
      order,
      hasOrder: order !== 'fit',
      pointsBack: pointsBack(reading, lang),
      addsOnly: addsOnly(reading, lang),
      isVendorOnly: context.vocabulary.vendors.has(words.join(' ')),
    },
    context.earlier,
    lang,
  );
}

/** `not black`, `without lactose`: what follows is not wanted, so it is no word of the wish. */
function dropNegated(reading: Reading, lang: Locale): void {
  const { terms, isUsed } = reading;
  for (let index = 0; index < terms.length; index += 1) {
    if (!NEGATIONS.has(terms[index]?.term ?? '')) continue;
    let next = index + 1;
    // `not a black one`, `inte den svarta`; two small words at most, and no new phrase (`no, in blue`).
    while (next <= index + 2 && terms[next]?.isPhraseStart === false && isSmallWord(terms[next]?.term ?? '', lang))
      next += 1;
    if (terms[next] === undefined || terms[next]?.isPhraseStart === true) continue;
    if (isFiller(terms[next]?.term ?? '', lang)) continue;
    isUsed[index] = true;
    isUsed[next] = true;
  }
}

function isSmallWord(term: string, lang: Locale): boolean {
  return term.length <= 4 && isFiller(term, lang);
}

function readSizes(reading: Reading, text: string, lang: Locale, context: WishContext): void {
  const { terms, isUsed } = reading;
  const hasCapital = (letter: string): boolean =>
    new RegExp(`(?<![\\p{L}\\p{N}'’])${letter.toUpperCase()}(?![\\p{L}\\p{N}'’])`, 'u').test(text);
  const isClothing =
    getProductNouns().find(
      terms.map(({ term }) => term),
      lang,
    ).length > 0 || context.earlier !== null;
  terms.forEach(({ term }, index) => {
    if (isUsed[index] === true) return;
    const before = terms[index - 1]?.term ?? '';
    const isCued =
      SIZE_CUES.has(before) ||
      (['eu', 'uk', 'us', 'is', 'a', 'in'].includes(before) && SIZE_CUES.has(terms[index - 2]?.term ?? ''));
    const letter = findLetterSize(term);
    const isNumber = /^\d{1,3}(?:\.5)?$|^w?\d{2}l\d{2}$/.test(term);
    const isKnown = context.vocabulary.writings.has(`size:${letter ?? term}`);
    const isPlain = letter !== null && (/^(?:x+[sl]|\dx[sl])$/.test(term) || (term.length === 1 && hasCapital(term)));
    const isSize =
      (isCued && (letter !== null || isNumber)) ||
      (letter !== null && ((isPlain && (isKnown || term.length > 1)) || (isKnown && term.length > 1 && isClothing))) ||
      (isNumber &&
        isKnown &&
        isClothing &&
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
      const typed = terms.slice(match.start, match.end).join(' ');
      reading.properties.push({ property, value: vocabulary.writings.get(`${property}:${id}`) ?? typed });
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

function listWords(reading: Reading, lang: Locale): string[] {
  const left = reading.terms.filter((_, index) => reading.isUsed[index] !== true).map(({ term }) => term);
  const nouns = getProductNouns().find(left, lang);
  const isNoun = new Uint8Array(left.length);
  for (const match of nouns) {
    // A single word counts as a noun in its own language; in another one it may be a small word (`lager`, `present`).
    const isOwn = match.end - match.start > 1 || getProductNouns().findOwnId(left[match.start] ?? '', lang).length > 0;
    if (!match.ids.includes('gift')) isNoun.fill(isOwn ? 2 : 1, match.start, match.end);
  }
  const words = left.filter((term, index) => isNoun[index] === 2 || !isFiller(term, lang));
  const unique = [...new Set(words)].filter((word) => word.length > 1 || /\d/.test(word));
  if (unique.length > 0) return unique.slice(0, WORDS_MAX);
  // `a gift for my dad` has no other word than this.
  return nouns.length > 0 ? left.slice(nouns[0]?.start, nouns[0]?.end) : [];
}

function pointsBack({ terms, isUsed }: Reading, lang: Locale): boolean {
  if (terms.length <= CONTINUATION_MAX_TERMS && isContinuation(terms[0]?.term ?? '', lang)) return true;
  return terms.some(({ term }, index) => {
    if (isPronoun(term, lang)) return true;
    if (!isDeterminer(term, lang)) return false;
    // Before a word of its own it is an article or the like: `het boek`, `that lamp`.
    const next = terms[index + 1];
    return next === undefined || next.isPhraseStart || isUsed[index + 1] === true || isFiller(next.term, lang);
  });
}

function addsOnly({ terms }: Reading, lang: Locale): boolean {
  return terms.length <= ADDITION_MAX_TERMS && isAddition(terms[0]?.term ?? '', lang);
}

function uniqueProperties(properties: readonly { property: WishProperty; value: string }[]): ProductWish['properties'] {
  const unique: { property: WishProperty; value: string }[] = [];
  for (const { property, value } of properties) {
    if (!unique.some((known) => isSameValue(known, { property, value }))) unique.push({ property, value });
  }
  return unique.slice(0, PROPERTIES_MAX);
}
