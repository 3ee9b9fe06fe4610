import type { ProductView } from '../product-card/product-view.ts';

/** Rows that anybody goes through. */
const ROWS_MAX = 24;

/** One attribute over all products; `null` where a product does not state it. */
export interface AttributeRow {
  readonly name: string;
  readonly values: readonly (string | null)[];
}

/** The attributes that at least one product states, in the order in which they come up. Names differ by letter case only. */
export function toAttributeRows(products: readonly ProductView[]): AttributeRow[] {
  const rows = new Map<string, { name: string; values: (string | null)[] }>();
  for (const [index, { attributes }] of products.entries()) {
    for (const { name, value } of attributes) {
      const key = name.toLowerCase();
      const row = rows.get(key) ?? { name, values: products.map(() => null) };
      row.values[index] ??= value;
      rows.set(key, row);
    }
  }
  return [...rows.values()].slice(0, ROWS_MAX);
}

/** The lowest amount in minor units; `null` where prices cannot be compared or are all the same. */
export function findLowest(products: readonly ProductView[]): number | null {
  const prices = products.map(({ price }) => price);
  const amounts = new Set(prices.map((price) => price?.amountMinor ?? Infinity));
  const isComparable = new Set(prices.map((price) => price?.currency)).size === 1 && amounts.size > 1;
  return isComparable ? Math.min(...amounts) : null;
}
