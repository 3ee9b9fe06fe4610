import { z } from 'zod';

/** UTC milliseconds since 1970, up to the greatest time that `Date` holds. */
export const UtcMsSchema = z.int().min(0).max(8_640_000_000_000_000).meta({ description: 'UTC milliseconds.' });

/** From `fromMs` to `toMs` inclusive, UTC milliseconds; equal for one moment. */
export const TimeSpanSchema = z.object({ fromMs: UtcMsSchema, toMs: UtcMsSchema }).meta({ id: 'TimeSpan' });
export type TimeSpan = z.infer<typeof TimeSpanSchema>;
