import { DEFAULT_PRODUCT_WEIGHTS, type ProductWeights } from '@loket/content';
import type { RatedQuery } from './read-products.ts';
import { scoreQuery, type FindProducts } from './score.ts';

const FOLDS = 5;
/** A step counts only when it gains this much: less is chance with so few queries. */
const GAIN_MIN = 0.003;

/** Settings that are tried, one weight at a time and twice over, from plain values on. */
const STEPS: readonly (readonly [keyof ProductWeights, readonly number[]])[] = [
  ['title', [2, 4, 8]],
  ['k1', [0.8, 1.2, 2]],
  ['titleLength', [0.5, 0.75, 1]],
  ['bodyLength', [0.5, 0.75, 1]],
  ['meaning', [0.4, 0.6, 0.8]],
  ['phrase', [0, 0.1, 0.2]],
  ['vendor', [2, 4, 6]],
];

/** The values before any measuring; head and accessory rules stay as they are, they follow from what customers mean. */
const PLAIN: ProductWeights = {
  ...DEFAULT_PRODUCT_WEIGHTS,
  title: 4,
  k1: 1.2,
  titleLength: 0.75,
  bodyLength: 0.75,
  meaning: 0.6,
  phrase: 0.1,
  vendor: 4,
};

/**
 * What weights that were chosen without a query make of it: each fifth of the queries is ranked with weights chosen on
 * the other four. The mean nDCG@10.
 */
export function crossValidate(
  queries: readonly RatedQuery[],
  makeFinder: (weights: ProductWeights) => FindProducts,
): number {
  const known = new Map<string, readonly number[]>();
  const scoreAll = (weights: ProductWeights): readonly number[] => {
    const key = JSON.stringify(weights);
    const scores = known.get(key) ?? queries.map((query) => scoreQuery(query, makeFinder(weights)).ndcg);
    known.set(key, scores);
    return scores;
  };
  let sum = 0;
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const isHeld = (index: number): boolean => index % FOLDS === fold;
    const weights = choose((candidate) => mean(scoreAll(candidate).filter((_, index) => !isHeld(index))));
    sum += scoreAll(weights).reduce((total, score, index) => total + (isHeld(index) ? score : 0), 0);
  }
  return sum / Math.max(1, queries.length);
}

function choose(score: (weights: ProductWeights) => number): ProductWeights {
  let best = PLAIN;
  let bestScore = score(best);
  for (const [name, values] of [...STEPS, ...STEPS]) {
    for (const value of values) {
      const candidate = { ...best, [name]: value };
      const candidateScore = score(candidate);
      if (candidateScore < bestScore + GAIN_MIN) continue;
      best = candidate;
      bestScore = candidateScore;
    }
  }
  return best;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
