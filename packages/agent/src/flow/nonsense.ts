import { isStopWord, listWords, type Word } from '@loket/content/analysis';
import { findProductWords } from '@loket/content/lexicon';
import { LOCALES } from '@loket/contracts';
import { type RouteEvidence, readConcepts } from '../router/index.ts';

/** Coverage up to which what the shop has says nothing of a message. */
const NO_COVERAGE = 0.35;

/** Share of the words of a message that may be known to be words of a shop, and the message no wish all the same. */
const KNOWN_SHARE_MAX = 0.5;

/** Words of a message that may be mere words in a row; more are a sentence, in whatever language. */
const WORDS_MAX = 6;

/**
 * Whether a message is letters or words without sense (`grmbl`, `blue frog tuesday flute`): the shop has nothing of the kind,
 * half of the words are none that a shop speaks of, and there is not one of those that make a sentence.
 */
export function isNonsense(text: string, { passage, product, isAboutShown }: RouteEvidence): boolean {
  if (isAboutShown === true || product === null || product > 0 || (passage ?? 0) > NO_COVERAGE) return false;
  const words = listWords(text);
  if (words.length === 0 || words.length > WORDS_MAX || words.some(isOfSentence)) return false;
  const known = words.filter(({ folded }) => isKnown(folded)).length;
  return known <= KNOWN_SHARE_MAX * words.length;
}

function isOfSentence(word: Word): boolean {
  return LOCALES.some((lang) => isStopWord(word, lang));
}

function isKnown(word: string): boolean {
  return /\d/.test(word) || readConcepts(word).size > 0 || findProductWords(word).length > 0;
}
