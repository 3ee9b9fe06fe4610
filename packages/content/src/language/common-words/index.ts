import type { Locale } from '@loket/contracts';
import { foldText } from '../../analysis/index.ts';
import { ENGLISH_COMMON_WORDS } from './en.ts';
import { DUTCH_COMMON_WORDS } from './nl.ts';
import { SWEDISH_COMMON_WORDS } from './sv.ts';

/** Common words of each language, parted by blanks; a language without them does not pass the types. */
export const COMMON_WORDS: Readonly<Record<Locale, string>> = {
  en: ENGLISH_COMMON_WORDS,
  nl: DUTCH_COMMON_WORDS,
  sv: SWEDISH_COMMON_WORDS,
};

let folded: ReadonlySet<string> | null = null;

/** Whether a folded word is one of the common words of some language, which say nothing about a product. */
export function isCommonWord(word: string): boolean {
  folded ??= new Set(Object.values(COMMON_WORDS).flatMap((words) => foldText(words).trim().split(/\s+/)));
  return folded.has(word);
}
