import { z } from 'zod';
import { idSchema } from '../ids.ts';
import { MoneySchema } from '../money.ts';
import { CardActionSchema, PictureUrlSchema } from './shared.ts';

export const STOCK_STATES = ['in-stock', 'low-stock', 'out-of-stock', 'unknown'] as const;

/** One product, with why it was picked. */
export const ProductCardSchema = z
  .object({
    kind: z.literal('product'),
    productId: idSchema('product'),
    title: z.string(),
    imageUrl: PictureUrlSchema,
    imageAlt: z.string().nullable(),
    /** Lowest price of the variants that fit. */
    price: MoneySchema,
    /** Price before a reduction. */
    compareAtPrice: MoneySchema.nullable(),
    /** Some variants cost more than `price`. */
    isFromPrice: z.boolean(),
    stock: z.enum(STOCK_STATES),
    /** One sentence that says why it fits the request. */
    reason: z.string().nullable(),
    attributes: z.array(z.object({ name: z.string(), value: z.string() })),
    actions: z.array(CardActionSchema),
  })
  .meta({ id: 'ProductCard' });
export type ProductCard = z.infer<typeof ProductCardSchema>;
