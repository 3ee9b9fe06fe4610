import { LOCALES, type Locale } from '@loket/contracts';
import { stemWord, tokenise } from '../analysis/index.ts';
import { ENGLISH_HOMOGRAPHS } from './homographs.ts';
import { listAdjectiveBases, listBaseForms } from './inflections.ts';

/** A run of terms with its meanings: more than one where languages disagree and the language is not known. */
export interface PhraseMatch {
  /** Index of the first term. */
  readonly start: number;
  /** Index after the last term. */
  readonly end: number;
  /** Ids of the entries; one or more. */
  readonly ids: readonly string[];
}

/** One meaning of a word list. */
export interface LexiconEntry {
  readonly id: string;
  /** Folded phrases, terms parted by one space. */
  readonly phrases: Readonly<Record<Locale, readonly string[]>>;
  /** The first phrase of each language as the list writes it, for answers. */
  readonly names: Readonly<Record<Locale, string>>;
  /** Last column where the list has one: the wider meaning. */
  readonly wider: string | null;
}

/** Longest phrase looked for, in terms. */
const PHRASE_MAX_TERMS = 4;
/** Bound of the memory that spares looking the same words up again. */
const KNOWN_MAX = 50_000;

/** Reads the lines of a word list: `id | English | Dutch | Swedish | wider`, or with `wider` second. */
export function readEntries(table: string, widerColumn: 1 | 4): LexiconEntry[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const cells = line.split('|').map((cell) => cell.trim());
      const first = widerColumn === 1 ? 2 : 1;
      const listPhrases = (index: number): string[] =>
        (cells[index] ?? '')
          .split(',')
          .map((phrase) => tokenise(phrase).join(' '))
          .filter((phrase) => phrase !== '');
      const getName = (index: number): string => (cells[index] ?? '').split(',')[0]?.trim() ?? '';
      return {
        id: cells[0] ?? '',
        names: { en: getName(first), nl: getName(first + 1), sv: getName(first + 2) },
        phrases: { en: listPhrases(first), nl: listPhrases(first + 1), sv: listPhrases(first + 2) },
        wider: cells[widerColumn] ?? null,
      };
    });
}

/** Letters of a word that has the stem of a listed one: shorter stems are of too many words. */
const STEM_WORD_MIN_CHARS = 6;

/** Kinds of words beside nouns that a list holds, and by which further forms they are known. */
export interface LexiconForms {
  /** Inflected and compared adjectives. */
  readonly adjectives?: boolean;
  /** Words of one stem in a language that is known: `kampeert` for `kamperen`. Not in English, where `works` is no work. */
  readonly verbs?: boolean;
}

/** Finds the phrases of a word list in folded terms. */
export class PhraseLexicon {
  readonly entries: ReadonlyMap<string, LexiconEntry>;
  readonly #phrases: Readonly<Record<Locale, Map<string, string>>> = { en: new Map(), nl: new Map(), sv: new Map() };
  /** First terms of phrases of several terms. */
  readonly #firstTerms = new Set<string>();
  readonly #beginnings = new Map<string, boolean>();
  readonly #stems: Readonly<Record<Locale, Map<string, string>>> = { en: new Map(), nl: new Map(), sv: new Map() };
  readonly #forms: LexiconForms;

  constructor(entries: readonly LexiconEntry[], forms: LexiconForms = {}) {
    this.#forms = forms;
    this.entries = new Map(entries.map((entry) => [entry.id, entry]));
    for (const entry of entries) {
      for (const lang of LOCALES) {
        for (const phrase of entry.phrases[lang]) {
          // The first line that has a word keeps it: one meaning per word and language.
          if (!this.#phrases[lang].has(phrase)) this.#phrases[lang].set(phrase, entry.id);
          const space = phrase.indexOf(' ');
          if (space > 0) this.#firstTerms.add(phrase.slice(0, space));
          else if (forms.verbs === true && phrase.length >= STEM_WORD_MIN_CHARS)
            this.#stems[lang].set(stemWord(phrase, lang), entry.id);
        }
      }
    }
  }

  /** Longest matches from left to right. `null`: the language is not known, so every language's meanings count. */
  find(terms: readonly string[], lang: Locale | null): PhraseMatch[] {
    const matches: PhraseMatch[] = [];
    for (let start = 0; start < terms.length;) {
      const match = this.#matchAt(terms, start, lang);
      if (match !== null) matches.push(match);
      start = match?.end ?? start + 1;
    }
    return matches;
  }

  /** Meanings of one word or phrase, in its own language first; empty when it has none. */
  findIds(phrase: string, lang: Locale | null): readonly string[] {
    if (lang !== null) {
      const own = this.#findOne(phrase, lang) ?? this.#findByStem(phrase, lang);
      if (own !== null) return [own];
    }
    const ids = new Set<string>();
    for (const other of LOCALES) {
      // A word that English has in another sense is Dutch or Swedish only where the text is known to be.
      if (other !== 'en' && ENGLISH_HOMOGRAPHS.has(phrase)) continue;
      const id = this.#findOne(phrase, other);
      if (id !== null) ids.add(id);
    }
    return [...ids];
  }

  /** Meaning of a word or phrase in one language alone; none or one. */
  findOwnId(phrase: string, lang: Locale): string[] {
    const id = this.#findOne(phrase, lang);
    return id === null ? [] : [id];
  }

  /** Every phrase of a language with its meaning. */
  listPhrases(lang: Locale): Iterable<[phrase: string, id: string]> {
    return this.#phrases[lang].entries();
  }

  /** Whether a phrase of any language may begin with a term: no for nearly all terms of a text. */
  mayBegin(term: string): boolean {
    let may = this.#beginnings.get(term);
    if (may === undefined) {
      may =
        this.#firstTerms.has(term) ||
        LOCALES.some((lang) => (this.#findOne(term, lang) ?? this.#findByStem(term, lang)) !== null);
      if (this.#beginnings.size >= KNOWN_MAX) this.#beginnings.clear();
      this.#beginnings.set(term, may);
    }
    return may;
  }

  #matchAt(terms: readonly string[], start: number, lang: Locale | null): PhraseMatch | null {
    const first = terms[start] ?? '';
    if (!this.mayBegin(first)) return null;
    if (this.#firstTerms.has(first)) {
      for (let length = Math.min(PHRASE_MAX_TERMS, terms.length - start); length > 1; length -= 1) {
        const ids = this.findIds(terms.slice(start, start + length).join(' '), lang);
        if (ids.length > 0) return { start, end: start + length, ids };
      }
    }
    const ids = this.findIds(first, lang);
    return ids.length > 0 ? { start, end: start + 1, ids } : null;
  }

  #findOne(phrase: string, lang: Locale): string | null {
    const own = this.#phrases[lang].get(phrase);
    if (own !== undefined) return own;
    const forms = listBaseForms(phrase, lang);
    for (const form of this.#forms.adjectives === true ? [...forms, ...listAdjectiveBases(phrase, lang)] : forms) {
      const found = this.#phrases[lang].get(form);
      if (found !== undefined) return found;
    }
    return null;
  }

  #findByStem(word: string, lang: Locale): string | null {
    if (this.#forms.verbs !== true || lang === 'en' || word.length < STEM_WORD_MIN_CHARS) return null;
    return this.#stems[lang].get(stemWord(word, lang)) ?? null;
  }
}
