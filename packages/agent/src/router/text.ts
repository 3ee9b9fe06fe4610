import { foldText } from '@loket/content/analysis';

/** Characters of a message that are read for its meaning; the rest of a long mail repeats it. */
const READ_MAX_CHARS = 4_000;

/** Words of a message that are read. */
const READ_MAX_WORDS = 400;

/** Characters of one word; longer ones are no words. */
const WORD_MAX_CHARS = 40;

/** A message folded for comparing: words in lower case without accents and apostrophes. */
export interface NormalisedText {
  readonly words: readonly string[];
}

/** Folds a text. Takes linear time, whatever the text is. */
export function normaliseText(text: string): NormalisedText {
  const folded = foldText(text.slice(0, READ_MAX_CHARS));
  const words: string[] = [];
  for (const match of folded.matchAll(/[\p{L}\p{N}]+/gu)) {
    if (match[0].length <= WORD_MAX_CHARS) words.push(match[0]);
    if (words.length === READ_MAX_WORDS) break;
  }
  return { words };
}
