import { ROUTES } from '@loket/contracts';
import { readFeatures } from '../src/router/features.ts';
import { toShares } from '../src/router/model.ts';
import { toTarget } from './augment.ts';
import { scoreWith } from './fit.ts';
import type { Utterance } from './utterances.ts';

/** Values that are tried; beyond them shares would say nothing. */
const SHARPNESS_MIN = 0.5;
const SHARPNESS_MAX = 4;
const SHARPNESS_STEP = 0.05;

interface Held {
  readonly points: readonly number[];
  readonly target: number;
}

/**
 * Finds how sharply points must become shares so that a share of 0.8 is right in 8 of 10 cases: each part of the
 * utterances is scored by a model that has not seen it, and the value under which the truth is likeliest is taken.
 */
export function fitSharpness(
  utterances: readonly Utterance[],
  folds: number,
  train: (utterances: readonly Utterance[]) => Float32Array,
): { value: number; accuracy: number } {
  const held: Held[] = [];
  for (let fold = 0; fold < folds; fold += 1) {
    const weights = train(utterances.filter((_, index) => index % folds !== fold));
    for (const utterance of utterances.filter((_, index) => index % folds === fold)) {
      const points = scoreWith(weights, readFeatures(utterance.text, utterance), ROUTES.length);
      held.push({ points, target: toTarget(utterance.route) });
    }
  }
  let best = { value: SHARPNESS_MIN, loss: Infinity };
  for (let value = SHARPNESS_MIN; value <= SHARPNESS_MAX; value += SHARPNESS_STEP) {
    const loss = held.reduce((sum, { points, target }) => sum - Math.log(toShares(points, value)[target] ?? 1e-9), 0);
    if (loss < best.loss) best = { value, loss };
  }
  const right = held.filter(({ points, target }) => points.indexOf(Math.max(...points)) === target).length;
  return { value: Math.round(best.value * 100) / 100, accuracy: right / held.length };
}
