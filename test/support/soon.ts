import { expect } from 'vitest';

/** Longer than anything takes that a customer would wait for on a busy machine. */
const SOON_MS = 20_000;

/** Expects something of what is read, now or soon. */
export function soon<T>(read: () => T | Promise<T>): ReturnType<typeof expect.poll<T>> {
  return expect.poll(read, { timeout: SOON_MS });
}
