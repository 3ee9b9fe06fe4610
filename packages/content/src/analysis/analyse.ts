import type { Locale } from '@loket/contracts';
import { listWords, type Word } from './fold.ts';
import { stemWord } from './stem.ts';
import { isStopWord } from './stop-words.ts';

/**
 * Terms of a text as an index holds them, in the text's order: folded, stop words left out, stems. Query and document
 * pass the same function, each with the document's language. Takes linear time.
 */
export function analyse(text: string, lang: Locale): string[] {
  const terms: string[] = [];
  const known = new Map<Word, string | null>();
  for (const word of listWords(text)) {
    let term = known.get(word);
    if (term === undefined) {
      term = isStopWord(word, lang) ? null : stemWord(word.folded, lang);
      known.set(word, term);
    }
    if (term !== null) terms.push(term);
  }
  return terms;
}
