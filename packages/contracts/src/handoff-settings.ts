import { z } from 'zod';
import { LOCALES } from './locale.ts';
import { CHANNELS } from './skills.ts';

const MINUTES_OF_DAY = 24 * 60;

/** When the team is there, in the shop's time zone. */
export const OfficeHoursSchema = z
  .object({
    /** Spans of a week; several of one day may follow each other. */
    spans: z
      .array(
        z
          .object({
            /** 1 is Monday, 7 is Sunday. */
            weekday: z.int().min(1).max(7),
            fromMinute: z
              .int()
              .min(0)
              .max(MINUTES_OF_DAY - 1),
            /** Exclusive; 1,440 is midnight at the end of the day. */
            toMinute: z.int().min(1).max(MINUTES_OF_DAY),
          })
          .refine((span) => span.fromMinute < span.toMinute, 'ends before it begins'),
      )
      .min(1)
      .max(50),
    /** Days on which nobody is there, as `2026-12-25`. */
    closedDays: z.array(z.iso.date()).max(200).default([]),
  })
  .meta({ id: 'OfficeHours' });
export type OfficeHours = z.output<typeof OfficeHoursSchema>;

const wordingText = z.string().trim().min(1).max(300);

/** How conversations go to the team. */
export const HandoffRulesSchema = z
  .object({
    /** Name of the team that receives them, or `null` for the only one. */
    team: z.string().trim().min(1).max(80).nullable().default(null),
    /** Said instead of the agent's own sentence that the question was passed on, by language. Wording only: it decides nothing. */
    wording: z
      .partialRecord(z.enum(LOCALES), z.object({ open: wordingText.nullable(), closed: wordingText.nullable() }))
      .default({}),
    /** Subjects that always go to a person: a message that holds one of the words or phrases, in any language. */
    topics: z
      .array(z.object({ name: z.string().trim().min(1).max(80), words: z.array(wordingText).min(1).max(50) }))
      .max(50)
      .default([]),
    /** `null`: nothing is said about when. */
    hours: OfficeHoursSchema.nullable().default(null),
  })
  .meta({ id: 'HandoffRules' });
export type HandoffRules = z.output<typeof HandoffRulesSchema>;

/** Body and answer of `/v1/agent/handoff-settings`: rules of the account, and of channels that have their own. */
export const HandoffSettingsSchema = z
  .object({
    account: HandoffRulesSchema.prefault({}),
    channels: z.partialRecord(z.enum(CHANNELS), HandoffRulesSchema).default({}),
  })
  .meta({ id: 'HandoffSettings' });
export type HandoffSettings = z.output<typeof HandoffSettingsSchema>;
