import type { ImportProduct } from '@loket/contracts';

/**
 * The product and variant of a SKU.
 *
 * @throws {Error} When the demo shop has none.
 */
export function findVariant(
  products: readonly ImportProduct[],
  sku: string,
): { product: ImportProduct; variant: ImportProduct['variants'][number] } {
  for (const product of products) {
    const variant = product.variants.find((candidate) => candidate.sku === sku);
    if (variant !== undefined) return { product, variant };
  }
  throw new Error(`the demo shop has no ${sku}`);
}

/** A variant's options in one line, `M / moss`; `null` when it has none. */
export function toVariantTitle({ options }: ImportProduct['variants'][number]): string | null {
  return options.map(({ value }) => value).join(' / ') || null;
}
