import type { ProductView } from '../product-card/product-view.ts';

/** One attribute over all products; `null` where a product does not state it. */
export interface AttributeRow {
  readonly name: string;
  readonly values: readonly (string | null)[];
}

/** The attributes that at least one product states, in the order in which they come up. Names differ by letter case only. */
export function toAttributeRows(products: readonly ProductView[]): AttributeRow[] {
  const names = new Map<string, string>();
  for (const { name } of products.flatMap(({ attributes }) => attributes)) {
    const key = name.toLowerCase();
    if (name !== '' && !names.has(key)) names.set(key, name);
  }
  return [...names].map(([key, name]) => ({ name, values: products.map((product) => valueOf(product, key)) }));
}

function valueOf({ attributes }: ProductView, key: string): string | null {
  return attributes.find(({ name }) => name.toLowerCase() === key)?.value || null;
}

/** Places of the products that cost least; none where prices cannot be compared or are all the same. */
export function findLowest(products: readonly ProductView[]): ReadonlySet<number> {
  const prices = products.map(({ price }) => price);
  const isComparable = prices.every((price) => price !== null && price.currency === prices[0]?.currency);
  const amounts = prices.map((price) => price?.amountMinor ?? Infinity);
  const lowest = Math.min(...amounts);
  if (!isComparable || amounts.every((amount) => amount === lowest)) return new Set();
  return new Set(amounts.flatMap((amount, index) => (amount === lowest ? [index] : [])));
}
