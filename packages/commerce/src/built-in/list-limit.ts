/** Most things that are listed at once, as the ports say. */
const LISTED_MAX = 50;

/** A limit as the ports take it, 1 to 50, whatever was asked for. */
export function toListLimit(limit: number): number {
  return Math.min(Math.max(limit, 1), LISTED_MAX);
}
