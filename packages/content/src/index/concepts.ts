import type { Locale } from '@loket/contracts';
import { listAskedWords, type AskedWord } from './asked-words.ts';
import { allowedTypos, countTypos } from './similar.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { SearchWeights } from './weights.ts';

/** A word of the question with everything in the index that stands for it. */
export interface Concept {
  /** From 0 to 1: how much it says about the matter. */
  readonly weight: number;
  /** How rare it is; 0 or more. */
  readonly idf: number;
  /**
   * How much it counts in the coverage: as `idf`, but as if there were more passages, so that in an index of a few articles
   * a word that they hold counts nearly as much as one that they lack.
   */
  readonly telling: number;
  /** Terms of the index that stand for it. */
  readonly variants: ReadonlyMap<string, Variant>;
}

/** A term of the index that stands for a word of the question. */
export interface Variant {
  /** From 0 to 1: how well. */
  readonly weight: number;
  /** Passages that hold the term. */
  readonly passages: number;
}

/** A question for one language's part of the index. */
export interface ConceptQuestion {
  readonly text: string;
  /** The question's language, and the index's. */
  readonly from: Locale;
  readonly to: Locale;
  /** Passages in the index's part. */
  readonly passages: number;
}

/** Words of a question that are also looked for by beginning, end and typing errors; a longer text has words enough. */
const SIMILAR_MAX = 16;

/** Passages that an index is thought to have besides its own when rarity is judged for the coverage. */
const COVERAGE_PASSAGES = 100;

/** Letters of a word that is looked for within compounds, and of a compound's longer part. */
const PART_MIN_CHARS = 4;

/** Letters of a compound's shorter part. */
const REST_MIN_CHARS = 3;

/** Terms that stand for one word of the question at most: the best ones. */
const VARIANTS_MAX = 12;

type AddVariant = (term: string, weight: number, passages?: number) => void;

/** Reads a question into concepts, in its order. Empty for a text without words. */
export function readConcepts(question: ConceptQuestion, vocabulary: Vocabulary, weights: SearchWeights): Concept[] {
  const asked = listAskedWords(question);
  const known = vocabulary.countPassages([...new Set(asked.flatMap(listLookUps))]);
  const synonymWeight = question.from === question.to ? weights.synonym : weights.translation;
  return asked.map((word, index) => {
    const variants = new Map<string, Variant>();
    const add: AddVariant = (term, weight, passages = known.get(term)) => {
      if (passages === undefined || weight <= (variants.get(term)?.weight ?? 0)) return;
      variants.set(term, { weight, passages });
    };
    add(word.term, 1);
    for (const same of word.same) add(same, weights.same);
    for (const joined of word.joined) add(joined, weights.joined);
    // What the index has a word of its own for needs the verb in its other form less.
    for (const parted of word.parted) add(parted, known.has(word.term) ? weights.compound : weights.joined);
    for (const synonym of word.synonyms) add(synonym, synonymWeight);
    for (const run of word.runs) add(run, weights.compound * lengthShare(run, word.term));
    if (index < SIMILAR_MAX && isLookedWithin(word.term)) {
      addParts(word.term, { vocabulary, weights, add });
      if (!known.has(word.term)) addTypos(word.term, { vocabulary, weights, add });
    }
    return toConcept(word, variants, { passages: question.passages, weights });
  });
}

function listLookUps(word: AskedWord): string[] {
  return [
    word.term,
    ...word.joined,
    ...word.same,
    ...word.synonyms,
    ...word.parted,
    ...word.runs,
    ...listParts(word.term),
  ];
}

function isLookedWithin(term: string): boolean {
  return term.length >= PART_MIN_CHARS && !/\d/.test(term);
}

/** Beginnings and ends of a word that may be parts of it. */
function listParts(term: string): string[] {
  const parts: string[] = [];
  if (!isLookedWithin(term)) return parts;
  for (let cut = PART_MIN_CHARS; cut <= term.length - REST_MIN_CHARS; cut += 1) parts.push(term.slice(0, cut));
  for (let cut = REST_MIN_CHARS; cut <= term.length - PART_MIN_CHARS; cut += 1) parts.push(term.slice(cut));
  return parts;
}

interface Similar {
  readonly vocabulary: Vocabulary;
  readonly weights: SearchWeights;
  readonly add: AddVariant;
}

/**
 * Parts of a compound, and compounds of which it is a part. The index's own words tell where a compound parts, and the
 * letters that link its parts stay with one of them.
 */
function addParts(term: string, { vocabulary, weights, add }: Similar): void {
  for (const part of listParts(term)) add(part, weights.compound * lengthShare(part, term));
  for (const found of [...vocabulary.listByBeginning(term), ...vocabulary.listByEnd(term)]) {
    if (found.term !== term) add(found.term, weights.compound * lengthShare(term, found.term), found.passages);
  }
}

/** Words that differ by a few letters. One half of a word with one error is without it, so two ranges hold them all. */
function addTypos(term: string, { vocabulary, weights, add }: Similar): void {
  const allowed = allowedTypos(term.length);
  const half = Math.floor(term.length / 2);
  for (const found of [
    ...vocabulary.listByBeginning(term.slice(0, half)),
    ...vocabulary.listByEnd(term.slice(-half)),
  ]) {
    const typos = countTypos(term, found.term, allowed);
    if (typos > 0 && typos <= allowed) add(found.term, weights.typo / typos, found.passages);
  }
}

/** From 0 to 1: the more of the longer word the shorter one is, the better it stands for it. */
function lengthShare(shorter: string, longer: string): number {
  return Math.sqrt(shorter.length / longer.length);
}

/** A concept is as rare as the most common of the terms that stand well for it. */
function toConcept(
  word: AskedWord,
  all: ReadonlyMap<string, Variant>,
  { passages, weights }: { readonly passages: number; readonly weights: SearchWeights },
): Concept {
  const best = [...all].sort(([, left], [, right]) => right.weight - left.weight).slice(0, VARIANTS_MAX);
  let holding = 0;
  for (const [, variant] of best) holding = Math.max(holding, Math.min(passages, variant.weight * variant.passages));
  const weight = word.isFiller ? weights.filler : 1;
  return {
    weight,
    telling: weight * Math.log(1 + (passages + COVERAGE_PASSAGES) / (holding + 1)),
    idf: Math.log(1 + (passages - holding + 0.5) / (holding + 0.5)),
    variants: new Map(best),
  };
}
