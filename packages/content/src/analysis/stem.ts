import type { Locale } from '@loket/contracts';
import { stemmer as stemDutch } from '@orama/stemmers/dutch';
import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemSwedish } from '@orama/stemmers/swedish';

/** Dutch prefixes that part from their verb and stand before the `ge` of its participle. */
const DUTCH_PREFIXES = /^(aan|af|bij|door|in|mee|na|om|op|over|terug|toe|uit|voor|weg)ge(?=[a-z]{4})/;

/** Endings of third persons and participles. It also cuts nouns, in compounds as alone, so that they still meet. */
const VERB_ENDING = /(?<=[a-z]{2}[bfgjklmprvwz])[dt]$/;

const DOUBLE_CONSONANT = /([^aeiou])\1$/;

/**
 * Stem of one folded word: Snowball's, and beyond it the verb forms that its Dutch and Swedish rules leave apart
 * (`geannuleerd` and `annuleren`, `beställt` and `beställa`). Words with a digit stay as they are.
 *
 * A word gives the same stem with and without accents, because it is folded first: å, ä and ö count as vowels just as
 * a and o do.
 */
export function stemWord(folded: string, lang: Locale): string {
  if (/\d/.test(folded)) return folded;
  if (lang === 'en') return stemEnglish(folded);
  return lang === 'nl' ? stemDutchWord(folded) : stemSwedishWord(folded);
}

function stemDutchWord(word: string): string {
  let stem = stemDutch(word.replace(DUTCH_PREFIXES, '$1'));
  if (/^ge[a-z]{4}/.test(stem)) stem = stem.slice(2);
  stem = stem.replace(VERB_ENDING, '').replace(/([aeou])\1(?=[^aeiou]$)/, '$1');
  return stem.replace(DOUBLE_CONSONANT, '$1');
}

function stemSwedishWord(word: string): string {
  const stem = stemSwedish(word.replace(/(?<=[^aeiouy]r|or)na$/, ''))
    .replace(/(?<=[a-z]{4})(?:er|n?ing)$/, '')
    .replace(VERB_ENDING, '')
    .replace(/(?<=[a-z]n)s$/, '');
  return stem.replace(DOUBLE_CONSONANT, '$1');
}
