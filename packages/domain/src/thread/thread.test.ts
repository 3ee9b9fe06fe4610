import type { ThreadEvent } from '@loket/contracts';
import { describe, expect, it } from 'vitest';
import { applyToTicket, backOffMs, emptyTicket, takeToken, type Bucket } from './index.ts';

const empty = emptyTicket({ threadId: 'thr_test00000001', channel: 'webchat', locale: 'en', createdAtMs: 1000 });

function message(seq: number, text: string): ThreadEvent {
  return {
    seq,
    atMs: 1000 + seq,
    type: 'message',
    id: `msg_${seq}0000000`,
    author: { kind: 'customer' },
    blocks: [],
    text,
  };
}

describe('ticket of a thread', () => {
  it('counts messages and shows the newest', () => {
    const ticket = [message(1, 'Hello'), message(2, 'Where is it?')].reduce(applyToTicket, empty);
    expect(ticket).toMatchObject({ messageCount: 2, lastText: 'Where is it?', version: 2, updatedAtMs: 1002 });
  });

  it('is not changed by an event it already reflects', () => {
    const once = applyToTicket(empty, message(1, 'Hello'));
    expect(applyToTicket(once, message(1, 'Hello'))).toBe(once);
  });

  it('is escalated by a handoff and keeps why', () => {
    const ticket = applyToTicket(empty, {
      seq: 1,
      atMs: 5000,
      type: 'handoff',
      mode: 'soft',
      reason: 'customer-request',
      ticketId: empty.id,
      skill: null,
      summary: 'Asks for a person.',
      facts: [],
    });
    expect(ticket.conversation).toBe('escalated');
    expect(ticket.handoff).toEqual({
      reason: 'customer-request',
      summary: 'Asks for a person.',
      facts: [],
      atMs: 5000,
    });
  });

  it('shortens a long text without cutting a character in two', () => {
    const ticket = applyToTicket(empty, message(1, `${'a'.repeat(158)}😀😀`));
    expect(ticket.lastText.isWellFormed()).toBe(true);
    expect(ticket.lastText.length).toBeLessThanOrEqual(160);
  });
});

describe('back-off', () => {
  it('doubles from one second and ends at five minutes', () => {
    expect([0, 1, 2, 30].map((attempts) => backOffMs(attempts, 0))).toEqual([1000, 2000, 4000, 300_000]);
  });

  it('adds at most a quarter of jitter', () => {
    expect(backOffMs(0, 0.999)).toBeLessThanOrEqual(1250);
  });
});

describe('token bucket', () => {
  const limit = { capacity: 2, refillMs: 1000 };

  it('lets the capacity pass at once and then says how long to wait', () => {
    let bucket: Bucket | null = null;
    for (let taken = 0; taken < 2; taken += 1) {
      const result = takeToken(bucket, limit, 0);
      expect(result.isAllowed).toBe(true);
      bucket = result.bucket;
    }
    expect(takeToken(bucket, limit, 0)).toMatchObject({ isAllowed: false, retryAfterMs: 500 });
    expect(takeToken(bucket, limit, 500).isAllowed).toBe(true);
  });

  it('does not gain from a clock that goes back', () => {
    const first = takeToken(null, { capacity: 1, refillMs: 1000 }, 10_000);
    expect(takeToken(first.bucket, { capacity: 1, refillMs: 1000 }, 0).isAllowed).toBe(false);
  });
});
