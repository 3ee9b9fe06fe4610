/** First wait before something is tried again, in milliseconds. */
const FIRST_DELAY_MS = 1_000;

/** Longest wait between two tries: an outage of hours still ends within five minutes of its end. */
const LONGEST_DELAY_MS = 5 * 60_000;

/**
 * How long to wait before the next try: doubles each time, with up to a quarter of jitter so that many threads do not
 * come back at once.
 *
 * @param attempts - Tries so far, 0 or more.
 * @param random - A number from 0 to below 1.
 */
export function backOffMs(attempts: number, random: number): number {
  const delay = Math.min(FIRST_DELAY_MS * 2 ** Math.min(attempts, 20), LONGEST_DELAY_MS);
  return Math.round(delay * (1 + random / 4));
}
