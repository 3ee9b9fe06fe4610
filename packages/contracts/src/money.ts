import { z } from 'zod';

/** An amount in minor units (cents; yen have none) with its ISO 4217 currency. */
export const MoneySchema = z
  .object({
    amountMinor: z.int(),
    currency: z.string().regex(/^[A-Z]{3}$/, 'expected an ISO 4217 code'),
  })
  .meta({ id: 'Money' });
export type Money = z.infer<typeof MoneySchema>;
