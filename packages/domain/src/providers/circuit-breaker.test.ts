import { describe, expect, it } from 'vitest';
import { type BreakerState, CLOSED_BREAKER, afterCall, afterTry, mayCall } from './circuit-breaker.ts';

const OPTIONS = { failuresMax: 3, restMs: 30_000 };
const NOW_MS = 1_000_000;

const fail = (state: BreakerState, nowMs = NOW_MS): BreakerState => afterCall(state, { isOk: false, nowMs }, OPTIONS);
const succeed = (state: BreakerState, nowMs = NOW_MS): BreakerState => afterCall(state, { isOk: true, nowMs }, OPTIONS);

/** A circuit that has just opened. */
const OPEN = fail(fail(fail(CLOSED_BREAKER)));

describe('a circuit', () => {
  it('lets calls through while failures are fewer than the limit', () => {
    const twice = fail(fail(CLOSED_BREAKER));
    expect([mayCall(CLOSED_BREAKER, NOW_MS), mayCall(fail(CLOSED_BREAKER), NOW_MS), mayCall(twice, NOW_MS)]).toEqual([
      true,
      true,
      true,
    ]);
  });

  it('opens with the last failure of the limit', () => {
    expect(mayCall(OPEN, NOW_MS)).toBe(false);
    expect(OPEN).toEqual({ failures: 3, restsUntilMs: NOW_MS + OPTIONS.restMs });
  });

  it('counts failures in a row only', () => {
    expect(mayCall(fail(fail(succeed(fail(fail(CLOSED_BREAKER))))), NOW_MS)).toBe(true);
  });

  it('rests for its time, to the millisecond', () => {
    expect(mayCall(OPEN, NOW_MS + OPTIONS.restMs - 1)).toBe(false);
    expect(mayCall(OPEN, NOW_MS + OPTIONS.restMs)).toBe(true);
  });

  it('lets one try through after the rest, and keeps the others back', () => {
    const laterMs = NOW_MS + OPTIONS.restMs;
    const trying = afterTry(OPEN, laterMs, OPTIONS);
    expect(mayCall(trying, laterMs)).toBe(false);
    expect(mayCall(trying, laterMs + OPTIONS.restMs)).toBe(true);
  });

  it('closes when the try succeeds', () => {
    const laterMs = NOW_MS + OPTIONS.restMs;
    const closed = succeed(afterTry(OPEN, laterMs, OPTIONS), laterMs);
    expect(closed).toEqual(CLOSED_BREAKER);
    expect(mayCall(closed, laterMs)).toBe(true);
  });

  it('opens again at once when the try fails, for a whole rest', () => {
    const laterMs = NOW_MS + OPTIONS.restMs;
    const again = fail(afterTry(OPEN, laterMs, OPTIONS), laterMs + 500);
    expect(mayCall(again, laterMs + 500)).toBe(false);
    expect(mayCall(again, laterMs + 500 + OPTIONS.restMs - 1)).toBe(false);
    expect(mayCall(again, laterMs + 500 + OPTIONS.restMs)).toBe(true);
  });

  it('that is closed is not held back by a call', () => {
    const once = fail(CLOSED_BREAKER);
    expect(afterTry(once, NOW_MS, OPTIONS)).toBe(once);
  });

  it('keeps its rest when calls that began before it opened fail late', () => {
    expect(mayCall(fail(OPEN, NOW_MS + 100), NOW_MS + 200)).toBe(false);
  });

  it('of a limit of one opens with the first failure', () => {
    const state = afterCall(CLOSED_BREAKER, { isOk: false, nowMs: NOW_MS }, { failuresMax: 1, restMs: 1 });
    expect([mayCall(state, NOW_MS), mayCall(state, NOW_MS + 1)]).toEqual([false, true]);
  });
});
