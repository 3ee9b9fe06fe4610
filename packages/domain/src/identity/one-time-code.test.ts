import { describe, expect, it } from 'vitest';
import {
  CODE_LIFETIME_MS,
  CODE_TRIES,
  NO_CODE,
  SENDS_PER_ADDRESS,
  SEND_WINDOW_MS,
  issueCode,
  tryCode,
  type CodeState,
} from './one-time-code.ts';

const NOW = 1_800_000_000_000;

function issued(hash = 'right', state: CodeState = NO_CODE, nowMs = NOW): CodeState {
  const result = issueCode(state, hash, nowMs);
  if (result.outcome !== 'issued') throw new Error('expected a code');
  return result.state;
}

describe('one-time code', () => {
  it('is accepted once', () => {
    const first = tryCode(issued(), 'right', NOW);
    expect(first.isRight).toBe(true);
    expect(tryCode(first.state, 'right', NOW).isRight).toBe(false);
  });

  it('is accepted in the last millisecond of its ten minutes and not after', () => {
    expect(tryCode(issued(), 'right', NOW + CODE_LIFETIME_MS - 1).isRight).toBe(true);
    expect(tryCode(issued(), 'right', NOW + CODE_LIFETIME_MS).isRight).toBe(false);
  });

  it('is refused at the sixth try even when right', () => {
    let state = issued();
    for (let attempt = 0; attempt < CODE_TRIES; attempt += 1) state = tryCode(state, 'wrong', NOW).state;
    expect(tryCode(state, 'right', NOW).isRight).toBe(false);
  });

  it('is still accepted at the fifth try', () => {
    let state = issued();
    for (let attempt = 1; attempt < CODE_TRIES; attempt += 1) state = tryCode(state, 'wrong', NOW).state;
    expect(tryCode(state, 'right', NOW).isRight).toBe(true);
  });

  it('is replaced by the next one', () => {
    const state = issued('second', issued('first'));
    expect(tryCode(state, 'first', NOW).isRight).toBe(false);
    expect(tryCode(state, 'second', NOW).isRight).toBe(true);
  });

  it('is sent five times an hour and says when the next one may be asked for', () => {
    let state: CodeState = NO_CODE;
    for (let sent = 0; sent < SENDS_PER_ADDRESS; sent += 1) state = issued(`code-${sent}`, state, NOW + sent);
    expect(issueCode(state, 'one-more', NOW + 10)).toEqual({
      outcome: 'rate_limited',
      retryAfterMs: SEND_WINDOW_MS - 10,
    });
    expect(issueCode(state, 'one-more', NOW + SEND_WINDOW_MS).outcome).toBe('issued');
  });
});
