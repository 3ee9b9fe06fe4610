import type { Locale } from '@loket/contracts';
import type { ProductWish, WishProperty } from '@loket/domain/ports';
import { foldText } from '../../analysis/index.ts';
import { getProductNouns } from '../../lexicon/product-words.ts';
import { readMeanings } from '../fields.ts';
import { writeNumbers } from './amounts.ts';
import { countGreeting, isAddition, isFiller, NEGATIONS, startsClause, toLoved } from './filler-words.ts';
import { followUp, isSameValue } from './follow-up.ts';
import { readPriceLimits } from './price.ts';
import { pointsBack, readProperties, type Reading, type WishContext } from './read-properties.ts';
import { readWishTerms } from './wish-vocabulary.ts';

/** Characters of a message that are read for a wish: what is wished for comes first, the rest is a letter. */
const TEXT_MAX_CHARS = 600;
/** Words of one wish. */
const WORDS_MAX = 12;
const PROPERTIES_MAX = 8;
/** A message with no more terms than this that begins with a preposition is no sentence of its own. */
const ADDITION_MAX_TERMS = 4;

const PRICE_UP =
  /\b(?:cheap(?:er|est)?|affordable|inexpensive|lowest price|goedko(?:op|ope|per|pere|opst|opste)|betaalba(?:ar|re)|laagste prijs|billig(?:a|t|are|ast|aste)?|prisvarda?|lagsta pris(?:et)?|less expensive|not (?:too|so|that) expensive|niet (?:te|zo) duur|inte (?:for|sa) dyr(?:t|a)?)\b/;
const PRICE_DOWN = /\b(?:most expensive|priciest|duurste|dyrast|dyraste)\b/;
const IN_STOCK =
  /\b(?:in stock|available (?:now|today|immediately)|op voorraad|direct leverbaar|in voorraad|pa lager|i lager|finns? inne)\b/g;

/**
 * Reads what a customer looks for. Pure, linear in the text's length, and never throws.
 *
 * @param text - The customer's words; the first 600 characters are read.
 */
export function readProductWish(text: string, lang: Locale, context: WishContext): ProductWish {
  const folded = writeNumbers(foldText(text.slice(0, TEXT_MAX_CHARS)));
  const price = readPriceLimits(folded);
  const stock = [...folded.matchAll(IN_STOCK)].map((match) => [match.index, match.index + match[0].length] as const);
  const terms = readWishTerms(folded).map((term) => ({ ...term, term: toLoved(term.term) }));
  const reading: Reading = { terms, isUsed: [], properties: [] };
  const greeting = countGreeting(terms.map(({ term }) => term));
  reading.terms.forEach(({ start, end }, index) => {
    reading.isUsed[index] =
      index < greeting || [...price.spans, ...stock].some(([from, to]) => start < to && end > from);
  });
  dropNegated(reading, lang);
  readProperties(reading, text.slice(0, TEXT_MAX_CHARS), lang, context);
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

function listWords(reading: Reading, lang: Locale): string[] {
  const left = reading.terms.filter((_, index) => reading.isUsed[index] !== true).map(({ term }) => term);
  const nouns = getProductNouns().find(left, lang);
  const isNoun = new Uint8Array(left.length);
  for (const match of nouns) {
    // A single word counts as a noun in its own language; in another one it may be a small word (`lager`, `present`).
    const isOwn = match.end - match.start > 1 || getProductNouns().findOwnId(left[match.start] ?? '', lang).length > 0;
    if (!match.ids.includes('gift')) isNoun.fill(isOwn ? 2 : 1, match.start, match.end);
  }
  const isWord = left.map((term, index) => isNoun[index] === 2 || !isFiller(term, lang));
  const subject = findSubjectEnd(left, lang);
  const listFrom = (start: number, end: number): string[] =>
    left.slice(start, end).filter((_, at) => isWord[start + at]);
  // What is looked for stands last, as it does in a phrase: `laptop backpack`.
  const words = [...listFrom(subject, left.length), ...listFrom(0, subject)];
  const unique = [...new Set(words)].filter((word) => word.length > 1 || /\d/.test(word));
  if (unique.length > 0) return unique.slice(0, WORDS_MAX);
  // `a gift for my dad` has no other word than this.
  return nouns.length > 0 ? left.slice(nouns[0]?.start, nouns[0]?.end) : [];
}

/** Where the words end that say what is looked for and those begin that say what for; the number of terms when none do. */
function findSubjectEnd(terms: readonly string[], lang: Locale): number {
  const meanings = readMeanings(terms, lang);
  // `a gift for a dog`: a gift is nothing of its own.
  const isThing = (found: readonly string[] | null | undefined): boolean =>
    (found ?? []).some((id) => id.startsWith('~') && id !== '~gift');
  const end = terms.findIndex((term, index) => startsClause(term, lang) && meanings.slice(0, index).some(isThing));
  return end === -1 ? terms.length : end;
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
