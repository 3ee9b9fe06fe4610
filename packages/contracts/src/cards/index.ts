import { z } from 'zod';
import { CouponCardSchema } from './coupon.ts';
import { LoyaltyCardSchema } from './loyalty.ts';
import { OrderCardSchema } from './order.ts';
import { ProductCardSchema } from './product.ts';
import { SubscriptionCardSchema } from './subscription.ts';

export * from './coupon.ts';
export * from './loyalty.ts';
export * from './order.ts';
export * from './product.ts';
export * from './shared.ts';
export * from './subscription.ts';

/** The five kinds of card; one schema per card feeds every channel. */
export const CardSchema = z
  .discriminatedUnion('kind', [
    OrderCardSchema,
    CouponCardSchema,
    ProductCardSchema,
    LoyaltyCardSchema,
    SubscriptionCardSchema,
  ])
  .meta({ id: 'Card' });
export type Card = z.infer<typeof CardSchema>;
export type CardKind = Card['kind'];
