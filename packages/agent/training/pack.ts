import { ROUTES } from '@loket/contracts';
import type { RouterModel } from '../src/router/model.ts';

/** Greatest whole number that a weight is rounded to: 31 steps route as well as 255 did, in half the bytes. */
const UNITS_MAX = 15;

/** Weights beyond those of this share are cut: a few outliers would coarsen all the others. */
const CUT_QUANTILE = 0.998;

/** Rounds weights to signed bytes. */
export function pack(weights: Float32Array): Omit<RouterModel, 'sharpness'> {
  const sizes = Float32Array.from(weights, Math.abs)
    .filter((size) => size > 0)
    .toSorted();
  const unit = (sizes[Math.floor(sizes.length * CUT_QUANTILE)] ?? 1) / UNITS_MAX;
  const bytes = Int8Array.from(weights, (weight) =>
    Math.max(-UNITS_MAX, Math.min(UNITS_MAX, Math.round(weight / unit))),
  );
  return { classes: ROUTES, weights: Buffer.from(bytes.buffer).toString('base64'), unit };
}

/** The module that is committed. @param inputs - Hash of what the weights were trained from. */
export function toModule(model: RouterModel, inputs: string): string {
  return `// Written by training/train-router.ts; do not edit. Inputs: ${inputs}
import type { RouterModel } from './model.ts';

export const ROUTER_MODEL: RouterModel = ${JSON.stringify(model)};
`;
}
