import { z } from 'zod';

const name = z.string().trim().min(1).max(120);
const points = z.int().min(0).max(1_000_000_000);

/** The shop's loyalty programme, the same for everybody. */
export const LoyaltyProgrammeSchema = z
  .object({
    name,
    tiers: z
      .array(z.object({ name, fromPoints: points }))
      .max(20)
      .default([]),
    rewards: z
      .array(z.object({ id: z.string().min(1).max(64), title: name, costPoints: points }))
      .max(100)
      .default([]),
  })
  .meta({ id: 'LoyaltyProgramme' });
export type LoyaltyProgrammeSettings = z.output<typeof LoyaltyProgrammeSchema>;
