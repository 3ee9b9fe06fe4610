import type { ProductCard } from '@loket/contracts';
import type { Tone } from '@loket/element-kit';

/** Colours of the states of the stock. */
export const TONES = {
  'in-stock': 'pos',
  'low-stock': 'warn',
  'out-of-stock': 'neutral',
  unknown: 'neutral',
} as const satisfies Record<ProductCard['stock'], Tone>;

/** A state that this version knows; any other is unknown. */
export function stockOf(state: string): ProductCard['stock'] {
  return Object.hasOwn(TONES, state) ? (state as ProductCard['stock']) : 'unknown';
}
