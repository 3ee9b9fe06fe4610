export const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;

/** Days before the demo shop's "now"; fractions are parts of a day. Negative lies ahead. */
export type DaysAgo = number;

/** The moment so many days before the anchor. */
export function toMs(anchorMs: number, daysAgo: DaysAgo): number {
  return Math.round(anchorMs - daysAgo * DAY_MS);
}

/** An hour of the UTC day that lies so many days before the anchor's. */
export function toHourMs(anchorMs: number, daysAgo: DaysAgo, hour: number): number {
  return Math.floor(anchorMs / DAY_MS) * DAY_MS - daysAgo * DAY_MS + hour * HOUR_MS;
}
