import { isCommonWord } from '@loket/content/language';
import { findProductWords, listWider } from '@loket/content/lexicon';
import { toFoldedLine } from '../reading/line.ts';
import { normaliseText, readConcepts } from '../router/index.ts';

/** Characters from which a word of a title says which thing is meant; shorter ones are too common. */
const TITLE_WORD_MIN_CHARS = 4;

/**
 * Tells whether a title is of something that a text names: whole, by a word of it, or by what it is in any of the three
 * languages (`mijn regenjas` names a `Storm raincoat`).
 */
export function createTitleMatcher(text: string): (title: string) => boolean {
  const line = ` ${toFoldedLine(text)} `;
  const words = new Set(listTellingWords(text));
  const things = new Set(findProductWords(text));
  const isThing = (id: string): boolean => things.has(id) || listWider(id).some((wider) => things.has(wider));
  return (title) =>
    isSaidWhole(title, line) || holdsWord(title, words) || (things.size > 0 && findProductWords(title).some(isThing));
}

/** Whether a text names any product. */
export function namesProduct(text: string): boolean {
  return listTellingWords(text).length > 0 || findProductWords(text).length > 0;
}

/** A title of one short word says too little. */
function isSaidWhole(title: string, line: string): boolean {
  const folded = toFoldedLine(title);
  return folded.length >= TITLE_WORD_MIN_CHARS && line.includes(` ${folded} `);
}

/** Words of a text that can tell one product from another, folded. */
export function listTellingWords(text: string): string[] {
  return normaliseText(text).words.filter(isTelling);
}

/** Whether a title holds one of the words, in the singular or the plural. */
export function holdsWord(title: string, words: ReadonlySet<string>): boolean {
  return normaliseText(title).words.some(
    (word) => words.has(word) || words.has(`${word}s`) || words.has(toSingular(word)),
  );
}

function toSingular(word: string): string {
  return word.length > TITLE_WORD_MIN_CHARS && word.endsWith('s') ? word.slice(0, -1) : word;
}

/** Whether a word can tell one product from another: no common word, and none of the words of asking itself. */
function isTelling(word: string): boolean {
  const concepts = readConcepts(word);
  if (concepts.has('product')) return true;
  return word.length >= TITLE_WORD_MIN_CHARS && concepts.size === 0 && !isCommonWord(word);
}
