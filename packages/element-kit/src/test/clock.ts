import { onTestFinished } from 'vitest';
import { clock } from '../clock.ts';

/** Holds the elements' clock at `nowMs` (UTC milliseconds) until the test ends. */
export function setClock(nowMs: number): void {
  const { now } = clock;
  clock.now = () => nowMs;
  onTestFinished(() => {
    clock.now = now;
  });
}
