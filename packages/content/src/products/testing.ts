import type { CatalogueProduct } from '@loket/domain/ports';

/** What a test says of a product; the rest is made up. Prices in cents of euros. */
export interface ProductSketch {
  readonly title: string;
  readonly price?: number;
  readonly description?: string;
  readonly vendor?: string;
  readonly type?: string;
  readonly tags?: readonly string[];
  /** Options of each variant by name; one variant without options when left out. */
  readonly variants?: readonly {
    readonly options?: Readonly<Record<string, string>>;
    readonly price?: number;
    readonly stock?: number | null;
    readonly sku?: string;
  }[];
}

/** A product for tests. The same place always gives the same ids. */
export function makeProduct(sketch: ProductSketch, place = 0): CatalogueProduct {
  const key = String(place).padStart(10, '0');
  return {
    id: `prd_${key}`,
    handle: sketch.title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-'),
    title: sketch.title,
    description: sketch.description ?? '',
    vendor: sketch.vendor ?? null,
    productType: sketch.type ?? null,
    tags: sketch.tags ?? [],
    url: null,
    imageUrl: null,
    imageAlt: null,
    variants: (sketch.variants ?? [{}]).map((variant, index) => ({
      id: `var_${key}${index}`,
      sku: variant.sku ?? null,
      options: Object.entries(variant.options ?? {}).map(([name, value]) => ({ name, value })),
      price: { amountMinor: variant.price ?? sketch.price ?? 1_000, currency: 'EUR' },
      compareAtPrice: null,
      stock: variant.stock === undefined ? 5 : variant.stock,
      imageUrl: null,
    })),
  };
}

/** Variants for every pair of two options' values. */
export function crossOptions(
  [firstName, firstValues]: readonly [string, readonly string[]],
  [secondName, secondValues]: readonly [string, readonly string[]],
): { options: Record<string, string> }[] {
  return firstValues.flatMap((first) =>
    secondValues.map((second) => ({ options: { [firstName]: first, [secondName]: second } })),
  );
}
