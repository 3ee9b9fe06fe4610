import { z } from 'zod';
import { idSchema } from '../ids.ts';
import { MoneySchema } from '../money.ts';
import { UtcMsSchema } from '../time.ts';
import { CardActionSchema, PictureUrlSchema } from './shared.ts';

export const SUBSCRIPTION_STATUSES = ['active', 'paused', 'cancelled', 'expired', 'other'] as const;

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
    interval: z.object({ unit: z.enum(['day', 'week', 'month', 'year']), count: z.int().min(1) }),
    /** Next delivery; `null` when none is planned. */
    /** Next delivery, or `null` when none is planned. */
    nextAtMs: UtcMsSchema.nullable(),
    /** IANA time zone in which the shop's dates are meant. */
    timeZone: z.string(),
    actions: z.array(CardActionSchema),
  })
  .meta({ id: 'SubscriptionCard' });
export type SubscriptionCard = z.infer<typeof SubscriptionCardSchema>;
