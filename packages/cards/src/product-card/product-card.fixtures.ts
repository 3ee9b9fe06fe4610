import { pictureUrl } from '../testing/fixtures.ts';
import type { ProductCard } from '@loket/contracts';

/** A product that is there, with everything that a card may say of it. */
export function product(fields: Partial<ProductCard> = {}): ProductCard {
  return {
    kind: 'product',
    productId: 'prd_00000001',
    title: 'Linen tee, sage',
    imageUrl: pictureUrl('tee'),
    imageAlt: 'Green T-shirt with a chest pocket',
    price: { amountMinor: 3500, currency: 'EUR' },
    compareAtPrice: null,
    isFromPrice: false,
    stock: 'in-stock',
    reason: 'Organic cotton, and under €40.',
    attributes: [{ name: 'Size', value: 'S, M, L' }],
    actions: [{ kind: 'view', url: 'https://shop.example.com/products/linen-tee' }],
    ...fields,
  };
}

/** Three products as an answer may hold them. */
export const SEVERAL: readonly ProductCard[] = [
  product(),
  product({
    productId: 'prd_00000002',
    title: 'Enamel mug',
    imageUrl: pictureUrl('mug'),
    imageAlt: 'Copper-coloured mug',
    price: { amountMinor: 1950, currency: 'EUR' },
    compareAtPrice: { amountMinor: 2400, currency: 'EUR' },
    stock: 'low-stock',
    reason: 'Keeps coffee hot outdoors; a favourite gift.',
    attributes: [],
  }),
  product({
    productId: 'prd_00000003',
    title: 'Winter roast',
    imageUrl: pictureUrl('bean'),
    imageAlt: 'Coffee bean',
    price: { amountMinor: 950, currency: 'EUR' },
    isFromPrice: true,
    stock: 'out-of-stock',
    reason: null,
    attributes: [{ name: 'Weight', value: '250 g, 1 kg' }],
  }),
];
