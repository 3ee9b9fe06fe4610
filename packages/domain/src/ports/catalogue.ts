import type { Id, Locale, Money } from '@loket/contracts';

/** What can be bought of a product. */
export interface CatalogueVariant {
  readonly id: Id<'variant'>;
  readonly sku: string | null;
  /** Chosen options in order; empty for the only variant. */
  readonly options: readonly { readonly name: string; readonly value: string }[];
  readonly price: Money;
  /** Price before a reduction, or `null`. */
  readonly compareAtPrice: Money | null;
  /** Units; `null` when stock is not tracked, at most 0 when there is none. */
  readonly stock: number | null;
  readonly imageUrl: string | null;
}

/** A product that customers may see. */
export interface CatalogueProduct {
  readonly id: Id<'product'>;
  /** The shop's own key. */
  readonly handle: string;
  readonly title: string;
  /** Plain text. */
  readonly description: string;
  readonly vendor: string | null;
  readonly productType: string | null;
  readonly tags: readonly string[];
  /** Page of the shop, or `null` when unknown. */
  readonly url: string | null;
  readonly imageUrl: string | null;
  readonly imageAlt: string | null;
  /** One or more. */
  readonly variants: readonly CatalogueVariant[];
}

/** Properties that a wish may limit. */
export const WISH_PROPERTIES = ['colour', 'size', 'material', 'other'] as const;
export type WishProperty = (typeof WISH_PROPERTIES)[number];

/** What a customer looks for, as read from their words: what must be met, and what it is about. */
export interface ProductWish {
  /** Words that say what is looked for, folded, as typed; empty when there are limits only. */
  readonly words: readonly string[];
  /** In the account's currency, minor units; `null` for no limit. */
  readonly priceMinMinor: number | null;
  readonly priceMaxMinor: number | null;
  /** Values as the catalogue writes them where it knows them; several of one property are alternatives. */
  readonly properties: readonly { readonly property: WishProperty; readonly value: string }[];
  /** Only what can be had now. */
  readonly isInStock: boolean;
  readonly order: 'fit' | 'price-up' | 'price-down';
}

/** A limit that nothing met and that was left out. */
export type RelaxedLimit = 'price' | 'stock' | WishProperty;

/** A product that fits. */
export interface ProductHit {
  readonly product: CatalogueProduct;
  /** Variants that meet every limit that was kept, in the shop's order; one or more. */
  readonly variants: readonly CatalogueVariant[];
  /** Comparable within one search only; higher is better. */
  readonly score: number;
  /** From 0 to 1: how much of the wish's words, weighted by how rare they are, the product holds. */
  readonly coverage: number;
  /** Words of the wish that the product holds, as typed. */
  readonly matchedWords: readonly string[];
}

export interface ProductSearchResult {
  readonly wish: ProductWish;
  readonly hits: readonly ProductHit[];
  /** Limits of the wish that no product met and that the hits therefore do not meet; empty in the plain case. */
  readonly relaxed: readonly RelaxedLimit[];
}

/** The account's active products. */
export interface Catalogue {
  /**
   * Reads a wish from a customer's words and finds what fits, best first.
   *
   * @param query - `earlier`: the wish that the conversation is about, which a follow-up (`in blue?`, `cheaper`) goes on
   *   from; `null` for a fresh start. `limit`: 1 to 20.
   */
  searchProducts(query: {
    readonly text: string;
    readonly lang: Locale;
    readonly earlier: ProductWish | null;
    readonly limit: number;
  }): Promise<ProductSearchResult>;
  /** By the shop's own key, `null` when there is no active one. */
  findProduct(handle: string): Promise<CatalogueProduct | null>;
  /** Those of the ids that are active, in the order asked; at most 20 ids. */
  listProducts(ids: readonly Id<'product'>[]): Promise<readonly CatalogueProduct[]>;
}
