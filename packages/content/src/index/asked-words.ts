import type { Locale } from '@loket/contracts';
import {
  isFiller,
  isStopWord,
  listPartedVerbs,
  listSameWords,
  listSynonyms,
  listWords,
  stemWord,
  withoutParticle,
  type Word,
} from '../analysis/index.ts';

/** A word of a question, read for an index in one language. */
export interface AskedWord {
  /** Its stem in the index's language. */
  readonly term: string;
  /** Whether most questions hold it, whatever they are about. */
  readonly isFiller: boolean;
  /** Stems of the index's language that stand for it: synonyms, or translations when the languages differ. */
  readonly synonyms: string[];
  /** Stems that mean the very same. */
  readonly same: string[];
  /** It and a neighbour as one word: customers write compounds apart. */
  readonly joined: string[];
  /** The verb with the word that parted from it, and without it: `pakken … in` and `inpakken`. */
  readonly parted: string[];
  /** Letters and digits of a mixed word apart (`model15`), else empty. */
  readonly runs: readonly string[];
}

/** Characters of a question that are read; the rest of a long mail repeats it. */
const QUESTION_MAX_CHARS = 4_000;

/** Different words of a question that are looked up: the first ones. */
const ASKED_MAX = 32;

/** Letters of a compound's part that is translated. */
const PART_MIN_CHARS = 3;

/**
 * Lists the different words of a question that say something, in their order; all of them when none does.
 *
 * @param question - `from`: its language. `to`: the index's.
 */
export function listAskedWords(question: {
  readonly text: string;
  readonly from: Locale;
  readonly to: Locale;
}): AskedWord[] {
  const { from, to } = question;
  const words = listWords(question.text.slice(0, QUESTION_MAX_CHARS));
  const telling = words.filter((word) => !isStopWord(word, from));
  const asked = new Map<string, AskedWord>();
  let previous: { readonly asked: AskedWord; readonly folded: string } | null = null;
  for (const word of telling.length === 0 ? words : telling) {
    const term = stemWord(word.folded, to);
    const entry = asked.get(term) ?? readWord(word, from, to);
    if (asked.size === ASKED_MAX && !asked.has(term)) break;
    asked.set(term, entry);
    if (previous !== null && previous.asked !== entry) {
      const joined = stemWord(previous.folded + word.folded, to);
      previous.asked.joined.push(joined);
      entry.joined.push(joined);
    }
    previous = { asked: entry, folded: word.folded };
  }
  if (from === to) addParted(words, asked, to);
  return [...asked.values()];
}

/** Lets verbs also stand for themselves with what parted from them; what parted from a known one asks for nothing more. */
function addParted(words: readonly Word[], asked: Map<string, AskedWord>, lang: Locale): void {
  for (const { verb, particle, whole } of listPartedVerbs(words, lang)) {
    const stem = stemWord(whole, lang);
    const [same, synonyms] = [listSameWords(stem, lang), listSynonyms(stem, lang, lang)];
    const entry = asked.get(stemWord(verb.folded, lang));
    entry?.parted.push(stem);
    entry?.same.push(...same);
    entry?.synonyms.push(...synonyms);
    if (entry !== undefined && same.length + synonyms.length > 0) asked.delete(stemWord(particle.folded, lang));
  }
}

function readWord({ folded }: Word, from: Locale, to: Locale): AskedWord {
  const stem = stemWord(folded, from);
  const runs = folded.match(/\d+|\D+/g) ?? [];
  return {
    term: stemWord(folded, to),
    isFiller: isFiller(stem, from),
    synonyms: from === to ? listSynonyms(stem, from, to) : listTranslations(stem, from, to),
    same: from === to ? listSameWords(stem, to) : [],
    joined: [],
    parted: from === to ? listParted(stem, from) : [],
    runs: runs.length > 1 ? runs : [],
  };
}

function listParted(stem: string, lang: Locale): string[] {
  const rest = withoutParticle(stem, lang);
  return rest === null ? [] : [rest];
}

/** Translations of a word, or of the longest beginning and the longest end of it that have some. */
function listTranslations(stem: string, from: Locale, to: Locale): string[] {
  const whole = listSynonyms(stem, from, to);
  if (whole.length > 0 || from === 'en') return whole;
  const find = (parts: readonly string[]): string[] => {
    for (const part of parts) {
      const found = listSynonyms(part, from, to);
      if (found.length > 0) return found;
    }
    return [];
  };
  const cuts = Array.from(
    { length: Math.max(0, stem.length - 2 * PART_MIN_CHARS + 1) },
    (_, cut) => cut + PART_MIN_CHARS,
  );
  return [...find(cuts.toReversed().map((cut) => stem.slice(0, cut))), ...find(cuts.map((cut) => stem.slice(cut)))];
}
