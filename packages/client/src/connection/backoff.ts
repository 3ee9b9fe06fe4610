/** First pause after a failure, in milliseconds. */
const FIRST_MS = 500;
/** Longest pause: someone who waits for an answer gets it within half a minute of the network's return. */
const LONGEST_MS = 30_000;

/**
 * Pause before try number `failures + 1`: doubles with each failure, with the upper half at random, so that the clients
 * of a restarted server do not come back in one wave.
 *
 * @param failures - Failures in a row, 1 or more.
 * @param random - From 0 to 1.
 */
export function backoffMs(failures: number, random: number): number {
  const ceiling = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(failures - 1, 10));
  return ceiling / 2 + random * (ceiling / 2);
}
