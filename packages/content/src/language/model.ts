import { WEIGHT_DIGITS, ZERO_DIGIT } from './digits.ts';
import { BUCKETS, listFeatures } from './features.ts';
import { BIASES, CLASSES, DIGITS, STEPS } from './language-weights.gen.ts';

let weights: Float32Array | null = null;

/**
 * Probability of each class for the words of a text, in the order of `CLASSES`, as if every one of our languages were
 * written as often as the others. No words give `null`.
 */
export function estimateClasses(words: readonly string[]): Float64Array | null {
  const buckets = listFeatures(words);
  if (buckets.length === 0) return null;
  weights ??= decodeWeights();
  const classCount = CLASSES.length;
  const sums = new Float64Array(classCount);
  for (const bucket of buckets) {
    const start = bucket * classCount;
    for (let index = 0; index < classCount; index += 1)
      sums[index] = (sums[index] ?? 0) + (weights[start + index] ?? 0);
  }
  // Features of one word lean on each other: without the root a long text would be far too sure.
  const scale = 1 / Math.sqrt(buckets.length);
  return toProbabilities(sums.map((sum, index) => sum * scale + (BIASES[index] ?? 0)));
}

function toProbabilities(scores: Float64Array): Float64Array {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

function decodeWeights(): Float32Array {
  const valueOf = new Float32Array(128);
  for (let digit = 0; digit < WEIGHT_DIGITS.length; digit += 1) {
    valueOf[WEIGHT_DIGITS.charCodeAt(digit)] = digit - ZERO_DIGIT;
  }
  const decoded = new Float32Array(BUCKETS * CLASSES.length);
  for (let index = 0; index < decoded.length; index += 1) {
    decoded[index] = (valueOf[DIGITS.charCodeAt(index)] ?? 0) * (STEPS[index % CLASSES.length] ?? 0);
  }
  return decoded;
}
