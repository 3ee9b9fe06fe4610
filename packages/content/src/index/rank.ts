import { SENTENCE_END } from '../passages/index.ts';
import type { Concept } from './concepts.ts';
import { FieldReader, type FieldReading, type Meaning } from './field-reader.ts';
import type { LanguageSize } from './vocabulary.ts';
import type { SearchWeights } from './weights.ts';

/** The terms of a passage, field by field, joined by blanks. */
export interface PassageTerms {
  readonly title: string;
  readonly headings: string;
  /** With SENTENCE_END between its sentences. */
  readonly body: string;
  /** Numbers of terms, without SENTENCE_END. */
  readonly titleLength: number;
  readonly headingLength: number;
  readonly bodyLength: number;
}

/** How well a passage answers. */
export interface Rank {
  /** 0 or more; comparable for one question only. */
  readonly score: number;
  /** From 0 to 1: the share of the question, weighted by how rare its words are, that the passage holds. */
  readonly coverage: number;
}

/** Ranks passages against one question. */
export class Ranker {
  readonly #size: LanguageSize;
  readonly #weights: SearchWeights;
  /** For each concept, what holding it is worth. */
  readonly #values: Float64Array;
  readonly #total: number;
  /** For each concept, what holding it counts in the coverage. */
  readonly #telling: readonly number[];
  readonly #tellingTotal: number;
  readonly #reader: FieldReader;

  constructor(concepts: readonly Concept[], size: LanguageSize, weights: SearchWeights) {
    this.#size = size;
    this.#weights = weights;
    this.#values = Float64Array.from(concepts, (concept) => concept.weight * concept.idf);
    this.#total = this.#values.reduce((sum, value) => sum + value, 0);
    this.#telling = concepts.map(({ telling }) => telling);
    this.#tellingTotal = this.#telling.reduce((sum, value) => sum + value, 0);
    this.#reader = new FieldReader(listMeanings(concepts), this.#values, SENTENCE_END);
  }

  /** Scores one passage. Takes time linear in its terms. */
  rank(passage: PassageTerms): Rank {
    const title = this.#reader.read(passage.title);
    const headings = this.#reader.read(passage.headings);
    const body = this.#reader.read(passage.body);
    const weights = this.#weights;
    const titleFactor = 1 / toLengthFactor(passage.titleLength, this.#size.titleTerms, weights.titleLength);
    const headingFactor = 1 / toLengthFactor(passage.headingLength, this.#size.headingTerms, weights.titleLength);
    const bodyFactor = 1 / toLengthFactor(passage.bodyLength, this.#size.bodyTerms, weights.bodyLength);
    let score = 0;
    let held = 0;
    let covered = 0;
    for (const [index, value] of this.#values.entries()) {
      const inTitle = saturate((title.uses[index] ?? 0) * titleFactor, weights.titleSaturation);
      const inHeadings = saturate((headings.uses[index] ?? 0) * headingFactor, weights.titleSaturation);
      const inBody = saturate((body.uses[index] ?? 0) * bodyFactor, weights.saturation);
      score +=
        value * (weights.titleWeight * inTitle + weights.headingWeight * inHeadings + weights.bodyWeight * inBody);
      const best = Math.max(title.best[index] ?? 0, headings.best[index] ?? 0, body.best[index] ?? 0);
      held += value * best;
      covered += (this.#telling[index] ?? 0) * Math.sqrt(best);
    }
    if (this.#total === 0) return { score: 0, coverage: 0 };
    score += (weights.cover * held * held) / this.#total;
    score += weights.titleCover * coverTitle(title, passage.titleLength);
    score += weights.sentence * body.bestSentence + weights.pair * (body.pairs + title.pairs);
    return { score, coverage: Math.min(1, covered / this.#tellingTotal) };
  }
}

function listMeanings(concepts: readonly Concept[]): Map<string, Meaning[]> {
  const meanings = new Map<string, Meaning[]>();
  for (const [concept, { variants }] of concepts.entries()) {
    for (const [term, { weight }] of variants) {
      const known = meanings.get(term);
      if (known === undefined) meanings.set(term, [{ concept, weight }]);
      else known.push({ concept, weight });
    }
  }
  return meanings;
}

/** Value of the words that a title holds, times the share of the title that they are. */
function coverTitle(title: FieldReading, length: number): number {
  return length === 0 ? 0 : (title.bestSentence * title.matched) / length;
}

/** Grows with the uses from 0 towards `saturation + 1`, and is about 1 for one use. */
function saturate(uses: number, saturation: number): number {
  return uses === 0 ? 0 : (uses * (saturation + 1)) / (uses + saturation);
}

function toLengthFactor(terms: number, average: number, strength: number): number {
  return 1 - strength + (strength * terms) / average;
}
