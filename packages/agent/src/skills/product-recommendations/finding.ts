import type { Money, ProductCard } from '@loket/contracts';
import type { CatalogueProduct, CatalogueVariant, ProductWish, RelaxedLimit } from '@loket/domain/ports';
import type { Evidence } from '../../compose/evidence.ts';

/** Whether something can be had now. */
export type StockState = ProductCard['stock'];

/** Units from which stock is no longer called low. */
const LOW_STOCK_MAX = 3;

/** Values of one option that an answer lists. */
const VALUES_MAX = 8;

/** One product, as far as an answer may speak of it. */
export interface OfferedProduct {
  readonly product: CatalogueProduct;
  /** Variants that fit the wish; one or more. */
  readonly variants: readonly CatalogueVariant[];
  /** Lowest price of the fitting variants. */
  readonly price: Money;
  /** Fitting variants cost more than `price`. */
  readonly isFromPrice: boolean;
  readonly compareAtPrice: Money | null;
  readonly stock: StockState;
  /** Options of the fitting variants that can be had now, in the shop's order. */
  readonly options: readonly { readonly name: string; readonly values: readonly string[] }[];
  readonly why: Why;
}

/** Why a product fits; every part is true of it. */
export interface Why {
  /** The customer's own words that it holds. */
  readonly words: readonly string[];
  /** Values of the wish that a fitting variant has. */
  readonly values: readonly string[];
  readonly isWithinBudget: boolean;
  /** A product that this customer has ordered before and that is of the same kind, or `null`. */
  readonly boughtBefore: string | null;
}

/** What product recommendations found out. */
export type ProductFinding =
  | {
      readonly kind: 'products';
      readonly offers: readonly OfferedProduct[];
      readonly relaxed: readonly RelaxedLimit[];
      readonly wish: ProductWish;
    }
  | { readonly kind: 'no-products' }
  | {
      readonly kind: 'one-product';
      readonly offer: OfferedProduct;
      readonly asksFor: DetailAspect;
      readonly missing: readonly string[];
    }
  | {
      readonly kind: 'comparison';
      readonly offers: readonly OfferedProduct[];
      readonly cheapest: OfferedProduct | null;
    };

/** What is asked of one product. */
export type DetailAspect = 'stock' | 'price' | 'options' | 'all';

/** Sums up a product for an answer. @param why - See {@link Why}. */
export function toOffer(product: CatalogueProduct, variants: readonly CatalogueVariant[], why: Why): OfferedProduct {
  const fitting = variants.length === 0 ? product.variants : variants;
  const available = fitting.filter((variant) => isAvailable(variant));
  const shown = available.length === 0 ? fitting : available;
  const [cheapest] = shown.toSorted((a, b) => a.price.amountMinor - b.price.amountMinor);
  const price = cheapest?.price ?? { amountMinor: 0, currency: 'XXX' };
  return {
    product,
    variants: fitting,
    price,
    isFromPrice: shown.some((variant) => variant.price.amountMinor > price.amountMinor),
    compareAtPrice: toReduction(cheapest),
    stock: toStockState(fitting),
    options: listOptions(shown),
    why,
  };
}

/** Nothing speaks for it but that it was asked for. */
export const NO_WHY: Why = { words: [], values: [], isWithinBudget: false, boughtBefore: null };

export function isAvailable({ stock }: CatalogueVariant): boolean {
  return stock === null || stock > 0;
}

function toReduction(variant: CatalogueVariant | undefined): Money | null {
  if (variant?.compareAtPrice === undefined || variant.compareAtPrice === null) return null;
  return variant.compareAtPrice.amountMinor > variant.price.amountMinor ? variant.compareAtPrice : null;
}

function toStockState(variants: readonly CatalogueVariant[]): StockState {
  if (variants.every(({ stock }) => stock === null)) return 'unknown';
  const units = variants.reduce((sum, { stock }) => sum + (stock === null ? Infinity : Math.max(0, stock)), 0);
  if (units === 0) return 'out-of-stock';
  return units <= LOW_STOCK_MAX ? 'low-stock' : 'in-stock';
}

function listOptions(variants: readonly CatalogueVariant[]): OfferedProduct['options'] {
  const values = new Map<string, string[]>();
  for (const { options } of variants) {
    for (const { name, value } of options) {
      const known = values.get(name) ?? [];
      if (!known.includes(value) && known.length < VALUES_MAX) known.push(value);
      values.set(name, known);
    }
  }
  return [...values].map(([name, listed]) => ({ name, values: listed }));
}

/** All that an answer about these products may state. */
export function listProductEvidence(offers: readonly OfferedProduct[]): Evidence[] {
  return offers.flatMap(({ product, price, compareAtPrice, options, why }) => [
    { kind: 'name', text: product.title } as const,
    { kind: 'money', money: price } as const,
    ...(compareAtPrice === null ? [] : [{ kind: 'money', money: compareAtPrice } as const]),
    ...options.flatMap(({ name, values }) => [name, ...values]).map((text) => ({ kind: 'name', text }) as const),
    ...[...why.words, ...why.values].map((text) => ({ kind: 'name', text }) as const),
    ...(why.boughtBefore === null ? [] : [{ kind: 'name', text: why.boughtBefore } as const]),
    ...(product.url === null ? [] : [{ kind: 'link', url: product.url } as const]),
  ]);
}
