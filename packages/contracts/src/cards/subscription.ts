import { z } from 'zod';
import { idSchema } from '../ids.ts';
import { MoneySchema } from '../money.ts';
import { UtcMsSchema } from '../time.ts';
import { CardActionSchema, PictureUrlSchema } from './shared.ts';

export const SUBSCRIPTION_STATUSES = ['active', 'paused', 'cancelled', 'expired', 'other'] as const;
export type SubscriptionStatus = (typeof SUBSCRIPTION_STATUSES)[number];

/** How often it is delivered: every `count` units. */
export const SubscriptionIntervalSchema = z.object({
  unit: z.enum(['day', 'week', 'month', 'year']),
  count: z.int().min(1).max(366),
});
export type SubscriptionInterval = z.infer<typeof SubscriptionIntervalSchema>;

/** One recurring delivery. */
export const SubscriptionCardSchema = z
  .object({
    kind: z.literal('subscription'),
    subscriptionId: idSchema('subscription'),
    title: z.string(),
    variantTitle: z.string().nullable(),
    imageUrl: PictureUrlSchema,
    status: z.enum(SUBSCRIPTION_STATUSES),
    quantity: z.int().min(1),
    price: MoneySchema,
    interval: SubscriptionIntervalSchema,
    /** Next delivery, or `null` when none is planned. */
    nextAtMs: UtcMsSchema.nullable(),
    /** IANA time zone in which the shop's dates are meant. */
    timeZone: z.string(),
    actions: z.array(CardActionSchema),
  })
  .meta({ id: 'SubscriptionCard' });
export type SubscriptionCard = z.infer<typeof SubscriptionCardSchema>;
