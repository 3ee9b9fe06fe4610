import type { ImportProduct } from '@loket/contracts';
import { buildDemoProducts } from '../demo/products.ts';
import { fill, type ShopLanguage, WORDS } from './words.ts';

type Variant = ImportProduct['variants'][number];

/** Below this many units a page says how many are left. */
const LOW_STOCK_BELOW = 6;

/** Types of products that make up a collection, in the order of the shop's navigation. */
const TYPES = {
  clothing: ['Clothing', 'Footwear'],
  accessories: ['Accessories'],
  home: ['Home', 'Care'],
  outdoor: ['Outdoor'],
  kitchen: ['Kitchen', 'Food'],
  gifts: ['Gift card', 'Paper'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export const COLLECTIONS = ['clothing', 'accessories', 'home', 'outdoor', 'kitchen', 'gifts', 'all'] as const;
export type Collection = (typeof COLLECTIONS)[number];
/** A collection that has products of its own; every product is of one. */
export type OwnCollection = Exclude<Collection, 'all'>;

export interface ShopProduct extends ImportProduct {
  readonly collection: OwnCollection;
}

export type StockState = 'in' | 'low' | 'out';

export interface StockHint {
  readonly state: StockState;
  readonly text: string;
}

/** Everything in the shop, with pictures at addresses of the shop itself. */
export function readProducts(): ShopProduct[] {
  return buildDemoProducts('http://shop.localhost/products/').map((product) => ({
    ...product,
    collection: collectionOf(product),
  }));
}

function collectionOf({ handle, productType }: ImportProduct): OwnCollection {
  const found = (Object.keys(TYPES) as OwnCollection[]).find((collection) =>
    (TYPES[collection] as readonly (string | null)[]).includes(productType ?? null),
  );
  if (found === undefined) throw new Error(`No collection takes ${handle} of type ${productType}`);
  return found;
}

/** What stands in a collection. Gifts are also what is tagged as one. */
export function inCollection(products: readonly ShopProduct[], collection: Collection): ShopProduct[] {
  if (collection === 'all') return [...products];
  const own = products.filter((product) => product.collection === collection);
  if (collection !== 'gifts') return own;
  return [...new Set([...products.filter(({ tags }) => tags.includes('gift')), ...own])];
}

/** Products to look at next: of the same collection first, then those with the most tags in common. */
export function relatedTo(product: ShopProduct, products: readonly ShopProduct[], count: number): ShopProduct[] {
  const score = (other: ShopProduct): number =>
    (other.collection === product.collection ? 10 : 0) + other.tags.filter((tag) => product.tags.includes(tag)).length;
  return products
    .filter(({ handle }) => handle !== product.handle)
    .toSorted((a, b) => score(b) - score(a))
    .slice(0, count);
}

/** The variant that a page shows first: the first that is in stock. */
export function firstVariant({ handle, variants }: ShopProduct): Variant {
  const variant = variants.find(({ stock }) => stock !== 0) ?? variants[0];
  if (variant === undefined) throw new Error(`${handle} has no variant`);
  return variant;
}

export function formatPrice(priceMinor: number, language: ShopLanguage): string {
  return new Intl.NumberFormat(language, { style: 'currency', currency: 'EUR' }).format(priceMinor / 100);
}

/** Lowest price, and whether there are others. */
export function priceRange({ variants }: ShopProduct): { readonly lowestMinor: number; readonly isRange: boolean } {
  const prices = variants.map(({ priceMinor }) => priceMinor);
  const lowestMinor = Math.min(...prices);
  return { lowestMinor, isRange: prices.some((priceMinor) => priceMinor !== lowestMinor) };
}

/** @param stock - Units; `null` where nobody counts them. */
export function describeStock(stock: number | null, language: ShopLanguage): StockHint {
  const words = WORDS[language].product;
  if (stock === null) return { state: 'in', text: words.always };
  if (stock <= 0) return { state: 'out', text: words.soldOut };
  if (stock < LOW_STOCK_BELOW) return { state: 'low', text: fill(words.low, { count: stock }) };
  return { state: 'in', text: words.inStock };
}

/** Units of all variants together. */
export function totalStock({ variants }: ShopProduct): number | null {
  return variants.reduce<number | null>(
    (sum, { stock }) => (sum === null || stock === null ? null : sum + Math.max(0, stock)),
    0,
  );
}
