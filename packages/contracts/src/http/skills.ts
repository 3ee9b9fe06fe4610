import { z } from 'zod';
import { ChannelSchema } from '../skills.ts';

export const SKILL_STATUSES = ['live', 'unavailable', 'coming-soon'] as const;

/** A skill as it is listed: what it is for, and whether it can be asked for now. */
export const SkillSummarySchema = z
  .object({
    /** One of the eight fixed ids; of a coming skill an id that is no route yet. */
    id: z.string(),
    category: z.enum(['core', 'post-purchase']),
    /** One sentence that says when it is used. */
    description: z.string(),
    status: z.enum(SKILL_STATUSES),
    /** What is missing, in the words of the badge; empty for a live one. */
    missing: z.array(z.string()),
    channels: z.array(ChannelSchema),
    /** Names of its tools, as they stand in traces. */
    tools: z.array(z.string()),
    /** Kind of card that it shows. */
    card: z.enum(['order', 'coupon', 'product', 'loyalty', 'subscription']).nullable(),
  })
  .meta({ id: 'SkillSummary' });
export type SkillSummary = z.infer<typeof SkillSummarySchema>;

export const SkillsSchema = z.object({ skills: z.array(SkillSummarySchema) }).meta({ id: 'Skills' });
