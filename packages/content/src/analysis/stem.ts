import type { Locale } from '@loket/contracts';
import { stemmer as stemDutch } from '@orama/stemmers/dutch';
import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemSwedish } from '@orama/stemmers/swedish';
import { toPlainVerb } from './strong-verbs.ts';

/** Dutch prefixes that part from their verb and stand before the `ge` of its participle. */
const DUTCH_PREFIXES = /^(aan|af|bij|door|in|mee|na|om|op|over|terug|toe|uit|voor|weg)ge(?=[a-z]{4})/;

/** `cadeautje`, `kaartje`, `zeepjes`, `boompje`: a small thing is the thing. */
const DIMINUTIVE = /(?:(?<=[a-z]{2}m)pje|(?<=[a-z](?:[aeiou]{2}|ij)[lnr]?)(?<!aar)tje|(?<=[a-z]{3}[bdfgkpst])je)s?$/;

/** Plurals of borrowed words, which Snowball takes for a stem of their own: `methodes`, `foto's`, `cadeaus`. */
const BORROWED_PLURAL = /(?<=[a-z]{4}e|[a-z]{2}[^aeiou]o|eau)s$/;

/** Endings of third persons and participles. It also cuts nouns, in compounds as alone, so that they still meet. */
const VERB_ENDING = /(?<=[a-z]{2}[bfgjklmprvwz])[dt]$/;

/** `schrijven` and `schrijf`, `prijzen` and `prijs`: only the spelling differs. */
const VOICED = /[vz]$/;

const DOUBLE_CONSONANT = /([^aeiou])\1$/;

/**
 * Stem of one folded word: Snowball's, and beyond it strong verbs and the forms that its Dutch and Swedish rules leave apart
 * (`geannuleerd` and `annuleren`, `beställt` and `beställa`, `kaartje` and `kaart`). Words with a digit stay as they are.
 *
 * A word gives the same stem with and without accents, because it is folded first: å, ä and ö count as vowels just as
 * a and o do.
 */
export function stemWord(folded: string, lang: Locale): string {
  if (/\d/.test(folded)) return folded;
  const word = toPlainVerb(folded, lang);
  if (lang === 'en') return stemEnglish(word);
  return lang === 'nl' ? stemDutchWord(word) : stemSwedishWord(word);
}

function stemDutchWord(word: string): string {
  const whole = word.replace(DIMINUTIVE, '').replace(BORROWED_PLURAL, '');
  let stem = stemDutch(whole.replace(DUTCH_PREFIXES, '$1'));
  if (/^ge[a-z]{4}/.test(stem)) stem = stem.slice(2);
  stem = stem.replace(VERB_ENDING, '').replaceAll(/([aeou])\1(?=[^aeiou])/g, '$1');
  return stem.replace(DOUBLE_CONSONANT, '$1').replace(VOICED, (sound) => (sound === 'v' ? 'f' : 's'));
}

function stemSwedishWord(word: string): string {
  const stem = stemSwedish(word.replace(/(?<=[^aeiouy]r|or)na$|(?<=[a-z]{3}[^aeiouyrg])ans?$/, ''))
    .replace(/(?<=[a-z]{4})(?:er|n?ing)$/, '')
    .replace(VERB_ENDING, '')
    .replace(/(?<=[a-z]n)s$/, '');
  return stem.replace(DOUBLE_CONSONANT, '$1');
}
