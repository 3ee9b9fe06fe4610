import { createId } from '@loket/contracts';
import { describe, expect, it } from 'vitest';
import { healthOf } from './provider-health.ts';

const REST_MS = 30_000;

function createHealth() {
  let nowMs = 0;
  const accountId = createId('account');
  const health = () => healthOf(accountId, () => nowMs);
  return {
    health,
    pass: (ms: number) => {
      nowMs += ms;
    },
    fail: (times: number) => {
      for (let time = 0; time < times; time += 1) health().report('returns', false);
    },
  };
}

describe('a provider that keeps failing', () => {
  it('is left alone after three failures in a row, over all turns, and others are not', () => {
    const { health, fail } = createHealth();
    fail(2);
    expect(health().mayCall('returns')).toBe(true);
    fail(1);
    expect(health().mayCall('returns')).toBe(false);
    expect(health().mayCall('loyalty')).toBe(true);
    expect(healthOf(createId('account')).mayCall('returns')).toBe(true);
  });

  it('gets one try after its rest', () => {
    const { health, fail, pass } = createHealth();
    fail(3);
    pass(REST_MS);
    expect([health().mayCall('returns'), health().mayCall('returns')]).toEqual([true, false]);
    health().report('returns', true);
    expect(health().mayCall('returns')).toBe(true);
  });

  it('rests again at once when that try fails', () => {
    const { health, fail, pass } = createHealth();
    fail(3);
    pass(REST_MS);
    health().mayCall('returns');
    fail(1);
    expect(health().mayCall('returns')).toBe(false);
  });

  it('is forgiven a failure between successes', () => {
    const { health, fail } = createHealth();
    fail(2);
    health().report('returns', true);
    fail(2);
    expect(health().mayCall('returns')).toBe(true);
  });
});
