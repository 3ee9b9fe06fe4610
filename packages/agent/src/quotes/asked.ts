import {
  analyse,
  isFiller,
  listPartedVerbs,
  listSameWords,
  listSynonyms,
  listWords,
  stemWord,
} from '@loket/content/analysis';
import type { Locale } from '@loket/contracts';

/** A word of a question, with the other words that an answer may have for it. */
export interface AskedTerm {
  readonly term: string;
  /** Words that mean the very same. */
  readonly same: readonly string[];
  /** Words that may stand for it. */
  readonly others: readonly string[];
  /** How much it says about the matter. */
  readonly weight: number;
}

/** Weight of a word that questions hold whatever they are about. */
const FILLER_WEIGHT = 0.3;

/** Weight of a word beside the question. */
const CONTEXT_WEIGHT = 0.3;

/** How well a word that means the very same stands for the one that was asked. */
const SAME_STRENGTH = 0.9;

/** How well another word stands for the one that was asked. */
const OTHER_STRENGTH = 0.6;

/** How well a compound stands for its part and a part for its compound. */
const PART_STRENGTH = 0.8;

/** Letters of a word that counts as the beginning or the end of another. */
const BEGINNING_MIN_CHARS = 5;
const END_MIN_CHARS = 4;

/**
 * The words of a question that say something, each once, as they stand in articles of a language. A verb that a word parted
 * from is the two together: `send … back` asks about no sending.
 *
 * @param context - What was said beside the question; its words count little.
 */
export function readAskedTerms(question: string, lang: Locale, context = ''): AskedTerm[] {
  const parted = new Map<string, string>();
  const dropped = new Set<string>();
  for (const { verb, particle, whole } of listPartedVerbs(listWords(question), lang)) {
    const stem = stemWord(whole, lang);
    if (listSameWords(stem, lang).length > 0 || listSynonyms(stem, lang, lang).length > 0) {
      parted.set(stemWord(verb.folded, lang), stem);
      dropped.add(stemWord(particle.folded, lang));
    }
  }
  const said = analyse(question, lang).filter((term) => !dropped.has(term));
  const asked = new Set(said.map((term) => parted.get(term) ?? term));
  const beside = new Set(analyse(context, lang).filter((term) => !asked.has(term) && !parted.has(term)));
  return [
    ...[...asked].map((term) => toAskedTerm(term, lang, isFiller(term, lang) ? FILLER_WEIGHT : 1)),
    ...[...beside].map((term) => toAskedTerm(term, lang, CONTEXT_WEIGHT)),
  ];
}

function toAskedTerm(term: string, lang: Locale, weight: number): AskedTerm {
  return { term, same: listSameWords(term, lang), others: listSynonyms(term, lang, lang), weight };
}

/** From 0 to 1: how well the words of a sentence hold one of a question. */
export function strengthOf(terms: ReadonlySet<string>, { term, same, others }: AskedTerm): number {
  if (terms.has(term)) return 1;
  if (same.some((other) => terms.has(other))) return SAME_STRENGTH;
  if (hasPart(terms, term)) return PART_STRENGTH;
  return others.some((other) => terms.has(other) || hasPart(terms, other)) ? OTHER_STRENGTH : 0;
}

/** Whether one of the words begins or ends with a word, or begins it. */
function hasPart(terms: ReadonlySet<string>, term: string): boolean {
  if (term.length < END_MIN_CHARS) return false;
  for (const other of terms) {
    if (other.length > term.length && other.endsWith(term)) return true;
    if (Math.min(other.length, term.length) < BEGINNING_MIN_CHARS) continue;
    if (other.startsWith(term) || term.startsWith(other)) return true;
  }
  return false;
}

/** The share of a question's words that some words hold, each counted by how few of the sentences hold it. */
export function coverOf(
  asked: readonly AskedTerm[],
  terms: ReadonlySet<string>,
  sentences: readonly ReadonlySet<string>[],
): number {
  let total = 0;
  let held = 0;
  for (const word of asked) {
    const value = word.weight * rarityOf(word, sentences, 1);
    total += value;
    held += value * strengthOf(terms, word);
  }
  return total === 0 ? 0 : held / total;
}

/**
 * Grows from 0 with the share of sentences that lack a word.
 *
 * @param doubt - How little one sentence that holds it says: more of it brings a word that none holds nearer to the others.
 */
export function rarityOf(word: AskedTerm, sentences: readonly ReadonlySet<string>[], doubt = 0.5): number {
  const holding = sentences.filter((terms) => strengthOf(terms, word) > 0).length;
  return Math.log(1 + (sentences.length + 1) / (holding + doubt));
}
