/** What a term of the index stands for: a concept of the question, by its place, and how well. */
export interface Meaning {
  readonly concept: number;
  /** From 0 to 1. */
  readonly weight: number;
}

/** What one field of a passage holds of a question. */
export interface FieldReading {
  /** For each concept, uses in the field, each counted by how well it stands for the concept. */
  readonly uses: Float64Array;
  /** For each concept, how well the best of its uses stands for it, from 0 to 1. */
  readonly best: Float64Array;
  /** Terms in the field that stand for anything. */
  readonly matched: number;
  /** Value of the concepts that the best sentence holds. */
  readonly bestSentence: number;
  /** Value of neighbours in the question that stand side by side, each pair once. */
  readonly pairs: number;
}

const NO_MEANINGS: readonly Meaning[] = [];

/** Reads the fields of passages; only the terms that stand for something cost time. */
export class FieldReader {
  readonly #meanings: ReadonlyMap<string, readonly Meaning[]>;
  readonly #values: Float64Array;
  readonly #sentenceEnd: string;
  readonly #pattern: RegExp;

  /**
   * @param meanings - What each term of the index stands for; terms are letters and digits.
   * @param values - For each concept, what holding it is worth.
   * @param sentenceEnd - The term between two sentences: one character.
   */
  constructor(meanings: ReadonlyMap<string, readonly Meaning[]>, values: Float64Array, sentenceEnd: string) {
    this.#meanings = meanings;
    this.#values = values;
    this.#sentenceEnd = sentenceEnd;
    this.#pattern = new RegExp(`(?:^| )(${[...meanings.keys(), `[${sentenceEnd}]`].join('|')})(?= |$)`, 'g');
  }

  /** @param joined - Terms with a blank between them. */
  read(joined: string): FieldReading {
    const uses = new Float64Array(this.#values.length);
    const best = new Float64Array(this.#values.length);
    const sentence = new SentenceValue(this.#values);
    const pairs = new Map<number, number>();
    let before = NO_MEANINGS;
    let beforeEnd = -1;
    let matched = 0;
    for (const match of joined.matchAll(this.#pattern)) {
      const term = match[1] ?? '';
      if (term === this.#sentenceEnd) {
        sentence.end();
        continue;
      }
      const meanings = this.#meanings.get(term) ?? NO_MEANINGS;
      const neighbours = match.index === beforeEnd ? before : NO_MEANINGS;
      matched += 1;
      for (const { concept, weight } of meanings) {
        uses[concept] = (uses[concept] ?? 0) + weight;
        best[concept] = Math.max(best[concept] ?? 0, weight);
        sentence.add(concept, weight);
        this.#addPair(pairs, neighbours, { concept, weight });
      }
      before = meanings;
      beforeEnd = match.index + match[0].length;
    }
    sentence.end();
    return { uses, best, matched, bestSentence: sentence.best, pairs: sum(pairs) };
  }

  #addPair(pairs: Map<number, number>, before: readonly Meaning[], right: Meaning): void {
    const left = before.find((meaning) => meaning.concept === right.concept - 1);
    if (left === undefined) return;
    const value = Math.min(this.#values[left.concept] ?? 0, this.#values[right.concept] ?? 0);
    pairs.set(right.concept, Math.max(pairs.get(right.concept) ?? 0, value * left.weight * right.weight));
  }
}

/** Adds up what the sentences hold, each concept once, and keeps the best. */
class SentenceValue {
  best = 0;
  readonly #values: Float64Array;
  readonly #held: Float64Array;
  #value = 0;

  constructor(values: Float64Array) {
    this.#values = values;
    this.#held = new Float64Array(values.length);
  }

  add(concept: number, weight: number): void {
    const more = weight - (this.#held[concept] ?? 0);
    if (more <= 0) return;
    this.#held[concept] = weight;
    this.#value += more * (this.#values[concept] ?? 0);
  }

  end(): void {
    if (this.#value === 0) return;
    this.best = Math.max(this.best, this.#value);
    this.#held.fill(0);
    this.#value = 0;
  }
}

function sum(values: ReadonlyMap<number, number>): number {
  let total = 0;
  for (const value of values.values()) total += value;
  return total;
}
