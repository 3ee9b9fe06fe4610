import type { Locale } from '@loket/contracts';
import { analyse } from '../analysis/index.ts';

/** Stands between the sentences of a passage's terms; no term, because terms are letters and digits. */
export const SENTENCE_END = '.';

/** Terms of a passage's text, with SENTENCE_END where a line or sentence ends: words are near only within one. */
export function listPassageTerms(text: string, lang: Locale): string[] {
  const terms: string[] = [];
  for (const sentence of text.split(/\n|(?<=[.!?])\s/)) {
    const found = analyse(sentence, lang);
    if (found.length > 0 && terms.length > 0) terms.push(SENTENCE_END);
    terms.push(...found);
  }
  return terms;
}
