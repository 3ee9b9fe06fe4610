import { z } from 'zod';
import { UtcMsSchema } from '../time.ts';
import { CardActionSchema } from './shared.ts';

/** A customer's standing in the shop's programme. */
export const LoyaltyCardSchema = z
  .object({
    kind: z.literal('loyalty'),
    programName: z.string(),
    points: z.int().min(0),
    tier: z.string().nullable(),
    nextTier: z.object({ name: z.string(), pointsMissing: z.int().min(1), byMs: UtcMsSchema.nullable() }).nullable(),
    /** IANA time zone in which the shop's dates are meant. */
    timeZone: z.string(),
    rewards: z.array(
      z.object({ id: z.string(), title: z.string(), costPoints: z.int().min(0), isRedeemable: z.boolean() }),
    ),
    actions: z.array(CardActionSchema),
  })
  .meta({ id: 'LoyaltyCard' });
export type LoyaltyCard = z.infer<typeof LoyaltyCardSchema>;
