import { BUCKETS, listFeatures } from '../src/language/features.ts';
import type { LanguageSample } from './language-samples.ts';
import { createRandom } from './random.ts';

/** A fitted multinomial logistic regression over hashed features. */
export interface LanguageModel {
  readonly classes: readonly string[];
  /** One for each class. */
  readonly biases: Float32Array;
  /** By bucket, then by class. */
  readonly weights: Float32Array;
}

/** How a model is fitted. */
export interface FitOptions {
  readonly classes: readonly string[];
  /** Class of a language; `null` for one that may be any class outside `known`. */
  readonly classOf: (lang: string) => string | null;
  /** Classes that text of an unnamed language cannot be in. */
  readonly known: readonly string[];
  /** Share of the whole weight that each class gets, whatever the number of its texts. */
  readonly shareOf: (name: string) => number;
  readonly epochs: number;
  readonly seed: number;
}

const FIRST_RATE = 0.3;
const RATE_DROP = 0.8;
const RIDGE = 1e-5;

/** Keeps the first steps of a weight small. */
const FIRST_SQUARES = 1e-3;

interface Row {
  readonly buckets: readonly number[];
  /** Index of its class, or -1 for text of an unnamed language. */
  readonly target: number;
  readonly weight: number;
}

/**
 * Fits by AdaGrad and takes the mean of the weights of the second half, which hang less on the last texts seen. The same
 * samples and seed give the same model.
 */
export function fitLanguageModel(samples: readonly LanguageSample[], options: FitOptions): LanguageModel {
  const { classes, known } = options;
  const rows = toRows(samples, options);
  const model = {
    classes,
    biases: new Float32Array(classes.length),
    weights: new Float32Array(BUCKETS * classes.length),
  };
  const squares = new Float32Array(model.weights.length).fill(FIRST_SQUARES);
  const isKnown = classes.map((name) => known.includes(name));
  const average = new Float64Array(model.weights.length);
  const averaged = Math.floor(options.epochs / 2);
  const random = createRandom(options.seed);
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    shuffleInPlace(rows, random);
    const rate = FIRST_RATE * (1 - (RATE_DROP * epoch) / options.epochs);
    for (const row of rows) step(model, squares, row, isKnown, rate);
    if (epoch >= options.epochs - averaged) addShare(average, model.weights, averaged);
  }
  model.weights.set(average);
  return model;
}

function addShare(average: Float64Array, weights: Float32Array, count: number): void {
  for (let at = 0; at < average.length; at += 1)
    average[at] = (average[at] as number) + (weights[at] as number) / count;
}

function toRows(samples: readonly LanguageSample[], options: FitOptions): Row[] {
  const { classes, classOf, shareOf } = options;
  const totals = new Map<string | null, number>();
  for (const { lang, weight } of samples) {
    const name = classOf(lang);
    totals.set(name, (totals.get(name) ?? 0) + weight);
  }
  const shares = classes.reduce((sum, name) => sum + shareOf(name), 0);
  return samples.map(({ words, lang, weight }) => {
    const name = classOf(lang);
    const share = name === null ? 0 : (shareOf(name) * samples.length) / shares / (totals.get(name) ?? 1);
    const target = name === null ? -1 : classes.indexOf(name);
    return { buckets: listFeatures(words), target, weight: name === null ? weight : weight * share };
  });
}

function step(model: LanguageModel, squares: Float32Array, row: Row, isKnown: readonly boolean[], rate: number): void {
  const classCount = model.classes.length;
  const scale = 1 / Math.sqrt(row.buckets.length);
  const guesses = predict(model, row.buckets, scale);
  const errors = toErrors(guesses, row, isKnown);
  for (let index = 0; index < classCount; index += 1) {
    const error = errors[index] as number;
    if (Math.abs(error) < 1e-4) continue;
    for (const bucket of row.buckets) {
      const at = bucket * classCount + index;
      const slope = error * scale + RIDGE * (model.weights[at] as number);
      const square = (squares[at] as number) + slope * slope;
      squares[at] = square;
      model.weights[at] = (model.weights[at] as number) - (rate * slope) / Math.sqrt(square);
    }
    model.biases[index] = (model.biases[index] as number) - rate * 0.01 * error;
  }
}

/** Text of an unnamed language pulls towards the strange classes that it already resembles. */
function toErrors(guesses: Float64Array, row: Row, isKnown: readonly boolean[]): Float64Array {
  if (row.target >= 0) return guesses.map((guess, index) => (guess - (index === row.target ? 1 : 0)) * row.weight);
  const strange = guesses.reduce((sum, guess, index) => sum + (isKnown[index] ? 0 : guess), 0);
  return guesses.map((guess, index) => (guess - (isKnown[index] ? 0 : guess / strange)) * row.weight);
}

function predict(model: LanguageModel, buckets: readonly number[], scale: number): Float64Array {
  const classCount = model.classes.length;
  const sums = new Float64Array(classCount);
  for (const bucket of buckets) {
    for (let index = 0; index < classCount; index += 1) {
      sums[index] = (sums[index] as number) + (model.weights[bucket * classCount + index] as number);
    }
  }
  const scores = sums.map((sum, index) => sum * scale + (model.biases[index] as number));
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

function shuffleInPlace<T>(items: T[], random: () => number): void {
  for (let index = items.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    const item = items[index] as T;
    items[index] = items[other] as T;
    items[other] = item;
  }
}
