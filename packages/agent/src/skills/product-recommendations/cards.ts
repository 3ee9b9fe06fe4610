import type { ProductCard } from '@loket/contracts';
import { cleanName } from '../../compose/evidence.ts';
import type { OfferedProduct } from './finding.ts';

/** The card of a product. @param reason - One sentence that says why it fits, or `null`. */
export function toProductCard(offer: OfferedProduct, reason: string | null): ProductCard {
  const { product, price, compareAtPrice, isFromPrice, stock, options } = offer;
  return {
    kind: 'product',
    productId: product.id,
    title: cleanName(product.title),
    imageUrl: pickImage(offer),
    imageAlt: product.imageAlt,
    price,
    compareAtPrice,
    isFromPrice,
    stock,
    reason,
    attributes: options.map(({ name, values }) => ({ name: cleanName(name), value: values.map(cleanName).join(', ') })),
    actions: product.url === null ? [] : [{ kind: 'view', url: product.url }],
  };
}

/** The picture of the only fitting variant, else of the product. */
function pickImage({ product, variants }: OfferedProduct): string | null {
  const [only] = variants;
  return variants.length === 1 && only?.imageUrl ? only.imageUrl : product.imageUrl;
}
