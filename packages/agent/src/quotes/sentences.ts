import { analyse, listPartedVerbs, listWords, stemWord } from '@loket/content/analysis';
import type { Locale } from '@loket/contracts';

/** A sentence or list item of a passage. */
export interface Sentence {
  readonly text: string;
  /** Its words, and verbs as one word with what parted from them. */
  readonly terms: ReadonlySet<string>;
  /** Line of the passage that it stands on. */
  readonly line: number;
  /** Its line announces a list. */
  readonly isIntro: boolean;
}

/** Characters of a sentence that can be quoted; what is longer is no sentence for a chat. */
const SENTENCE_MAX_CHARS = 600;

/** Sentences of one passage that are read: more than any answer quotes from. */
const SENTENCES_MAX = 60;

/** A stop, an exclamation or question mark before a blank and a capital or digit. Looks at each place once. */
const BOUNDARY = /(?<=[.!?…]["”’)]?) +(?=["“‘(]?[\p{Lu}\p{N}])/u;

/** Ends of words that take a stop without ending the sentence, in the three languages. */
const ABBREVIATIONS =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|approx|incl|excl|max|min|nr|no|bijv|bv|d\.w\.z|o\.a|m\.u\.v|t\.ex|bl\.a|ca|kl|osv|dvs|p\.g\.a)\.$/i;

/** Splits a passage into its sentences and list items, in its order. Linear in its length. */
export function splitSentences(passage: string, lang: Locale): Sentence[] {
  const sentences: Sentence[] = [];
  for (const [line, text] of passage.split('\n').entries()) {
    for (const part of joinAbbreviations(text.trim().split(BOUNDARY))) {
      if (part === '' || part.length > SENTENCE_MAX_CHARS || sentences.length === SENTENCES_MAX) continue;
      sentences.push({ text: part, terms: readTerms(part, lang), line, isIntro: text.trimEnd().endsWith(':') });
    }
  }
  return sentences;
}

function readTerms(sentence: string, lang: Locale): Set<string> {
  const parted = listPartedVerbs(listWords(sentence), lang);
  return new Set([...analyse(sentence, lang), ...parted.map(({ whole }) => stemWord(whole, lang))]);
}

function joinAbbreviations(parts: readonly string[]): string[] {
  const joined: string[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last !== undefined && ABBREVIATIONS.test(last)) joined[joined.length - 1] = `${last} ${part}`;
    else joined.push(part);
  }
  return joined;
}
