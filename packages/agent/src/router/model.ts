import type { FeatureVector } from './features.ts';

/** A linear classifier: one weight for each bucket and class. */
export interface LinearModel {
  readonly classes: readonly string[];
  /** Points of each class for a message, in the order of `classes`. */
  score(features: FeatureVector): number[];
}

/** The router's model as it is kept in the repository. */
export interface RouterModel {
  readonly classes: readonly string[];
  /** Base64 of one signed byte for each bucket and class, classes of one bucket beside each other. */
  readonly weights: string;
  /** What one unit of such a byte is worth. */
  readonly unit: number;
  /** How sharply points become shares. */
  readonly sharpness: number;
}

/** Decodes a model; once, since it takes some milliseconds. */
export function unpackModel(packed: RouterModel): LinearModel {
  const { classes, unit } = packed;
  const weights = toBytes(packed.weights);
  return {
    classes,
    score: ({ buckets, values }) => {
      const points = new Float64Array(classes.length);
      for (let index = 0; index < buckets.length; index += 1) {
        const start = (buckets[index] ?? 0) * classes.length;
        const value = (values[index] ?? 0) * unit;
        for (let each = 0; each < points.length; each += 1) {
          points[each] = (points[each] ?? 0) + value * (weights[start + each] ?? 0);
        }
      }
      return [...points];
    },
  };
}

/** A plain loop: mapping while converting takes twenty times as long, and a cold start waits for it. */
function toBytes(base64: string): Int8Array {
  const characters = atob(base64);
  const bytes = new Int8Array(characters.length);
  for (let index = 0; index < bytes.length; index += 1) bytes[index] = characters.charCodeAt(index);
  return bytes;
}

/** Shares from 0 to 1 that add up to 1. @param sharpness - Multiplies the points; set by calibration. */
export function toShares(points: readonly number[], sharpness: number): number[] {
  const highest = Math.max(...points);
  const weights = points.map((value) => Math.exp(sharpness * (value - highest)));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}
