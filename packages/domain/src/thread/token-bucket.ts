/** How much may pass: `capacity` at once, refilled evenly over `refillMs`. */
export interface BucketLimit {
  readonly capacity: number;
  /** Milliseconds in which an empty bucket becomes full. */
  readonly refillMs: number;
}

/** What is left in a bucket at a moment. */
export interface Bucket {
  readonly tokens: number;
  readonly atMs: number;
}

/** Takes one token if there is one, else says how long until there is. */
export function takeToken(
  bucket: Bucket | null,
  limit: BucketLimit,
  nowMs: number,
): { isAllowed: true; bucket: Bucket } | { isAllowed: false; bucket: Bucket; retryAfterMs: number } {
  const perMs = limit.capacity / limit.refillMs;
  const elapsedMs = bucket === null ? 0 : Math.max(0, nowMs - bucket.atMs);
  const tokens = bucket === null ? limit.capacity : Math.min(limit.capacity, bucket.tokens + elapsedMs * perMs);
  if (tokens >= 1) return { isAllowed: true, bucket: { tokens: tokens - 1, atMs: nowMs } };
  return { isAllowed: false, bucket: { tokens, atMs: nowMs }, retryAfterMs: Math.ceil((1 - tokens) / perMs) };
}
