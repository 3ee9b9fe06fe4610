import { BUCKETS, type FeatureVector } from '../src/router/features.ts';
import { toShares } from '../src/router/model.ts';
import { shuffle } from './random.ts';

/** Keeps the first steps of a weight finite. */
const STEADY = 1e-6;

/** One message with the class that it belongs to. */
export interface Example {
  readonly features: FeatureVector;
  readonly target: number;
  /** How much it counts. */
  readonly weight: number;
}

export interface FitOptions {
  readonly classCount: number;
  readonly epochs: number;
  readonly rate: number;
  /** Strength of the pull towards small weights. */
  readonly decay: number;
  /** Share of the truth that is spread over all classes, so that no single line is believed without limit. */
  readonly smoothing: number;
}

/**
 * Fits multinomial logistic regression by AdaGrad.
 *
 * @param random - Decides the order of the examples.
 * @returns One weight for each bucket and class, classes of one bucket beside each other.
 */
export function fit(examples: readonly Example[], options: FitOptions, random: () => number): Float32Array {
  const { classCount, epochs, rate, decay, smoothing } = options;
  const weights = new Float32Array(BUCKETS * classCount);
  const squares = new Float32Array(BUCKETS * classCount);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const { features, target, weight } of shuffle(examples, random)) {
      const shares = toShares(scoreWith(weights, features, classCount), 1);
      const errors = shares.map(
        (share, each) => weight * (share - (each === target ? 1 - smoothing : 0) - smoothing / classCount),
      );
      for (let index = 0; index < features.buckets.length; index += 1) {
        const start = (features.buckets[index] ?? 0) * classCount;
        const value = features.values[index] ?? 0;
        for (let each = 0; each < classCount; each += 1) {
          const at = start + each;
          const gradient = (errors[each] ?? 0) * value + decay * (weights[at] ?? 0);
          squares[at] = (squares[at] ?? 0) + gradient * gradient;
          weights[at] = (weights[at] ?? 0) - (rate * gradient) / Math.sqrt((squares[at] ?? 0) + STEADY);
        }
      }
    }
  }
  return weights;
}

/** Points of each class by weights that are not packed yet. */
export function scoreWith(weights: Float32Array, { buckets, values }: FeatureVector, classCount: number): number[] {
  const points = Array.from<number>({ length: classCount }).fill(0);
  for (let index = 0; index < buckets.length; index += 1) {
    const start = (buckets[index] ?? 0) * classCount;
    const value = values[index] ?? 0;
    for (let each = 0; each < classCount; each += 1) {
      points[each] = (points[each] ?? 0) + value * (weights[start + each] ?? 0);
    }
  }
  return points;
}
