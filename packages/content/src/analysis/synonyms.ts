import { LOCALES, type Locale } from '@loket/contracts';
import { listWords } from './fold.ts';
import { MEANINGS } from './meanings.ts';
import { stemWord } from './stem.ts';

type StemsByLocale = Readonly<Record<Locale, Set<string>>>;

/** For each language its stems, and for each of them the stems of each language that stand for it. */
type Dictionary = Readonly<Record<Locale, Map<string, StemsByLocale>>>;

let dictionary: Dictionary | null = null;

/**
 * Stems that stand for a stem: synonyms when both languages are the same, else translations. Never the stem itself in
 * its own language. Empty for a word that the lists do not hold.
 */
export function listSynonyms(stem: string, from: Locale, to: Locale): string[] {
  dictionary ??= readMeanings();
  const found = dictionary[from].get(stem)?.[to] ?? [];
  return [...found].filter((other) => from !== to || other !== stem);
}

function readMeanings(): Dictionary {
  const read: Dictionary = { en: new Map(), nl: new Map(), sv: new Map() };
  for (const line of MEANINGS.trim().split('\n')) {
    const [en = '', nl = '', sv = ''] = line.split('|');
    const stems = { en: toStems(en, 'en'), nl: toStems(nl, 'nl'), sv: toStems(sv, 'sv') };
    const answers = { en: toAnswers(en, 'en'), nl: toAnswers(nl, 'nl'), sv: toAnswers(sv, 'sv') };
    for (const from of LOCALES) {
      for (const stem of stems[from]) {
        const entry: StemsByLocale = read[from].get(stem) ?? { en: new Set(), nl: new Set(), sv: new Set() };
        read[from].set(stem, entry);
        for (const to of LOCALES) for (const other of answers[to]) entry[to].add(other);
      }
    }
  }
  return read;
}

function toAnswers(words: string, lang: Locale): string[] {
  return toStems(words.replaceAll(/\([^)]*\)/g, ''), lang);
}

function toStems(words: string, lang: Locale): string[] {
  return listWords(words).map((word) => stemWord(word.folded, lang));
}
