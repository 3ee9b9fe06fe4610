import { describe, expect, it } from 'vitest';
import { checkHistory, type SeenEvent, type ThreadHistory, type ViolationKind } from './history.ts';

function event(seq: number, clientMessageId?: string, text = `text of ${clientMessageId}`): SeenEvent {
  if (clientMessageId === undefined) return { seq, content: `answer ${seq}` };
  return { seq, content: `${clientMessageId}: ${text}`, clientMessageId, text };
}

function write(clientMessageId: string, outcome: number | 'refused' | 'unknown') {
  const text = `text of ${clientMessageId}`;
  return typeof outcome === 'number'
    ? { clientMessageId, text, outcome: { kind: 'acked' as const, seq: outcome } }
    : { clientMessageId, text, outcome: { kind: outcome } };
}

const GOOD_EVENTS = [event(1, 'a1'), event(2), event(3, 'b1'), event(4, 'a2'), event(5, 'a4')];

/** Two senders in one thread; `a3` was refused, `a4` has no answer but is there, `b2` has none and is not. */
const GOOD: ThreadHistory = {
  thread: 'thr_1',
  senders: [
    { sender: 'a', writes: [write('a1', 1), write('a2', 4), write('a3', 'refused'), write('a4', 'unknown')] },
    { sender: 'b', writes: [write('b1', 3), write('b2', 'unknown')] },
  ],
  final: GOOD_EVENTS,
  copies: [{ name: 'read model', events: GOOD_EVENTS }],
  seen: GOOD_EVENTS.flatMap((event) => [
    { by: 'a', event },
    { by: 'a', event },
    { by: 'b', event },
  ]),
};

/** The good history with another thread that everybody agrees on. */
function withThread(...events: SeenEvent[]): ThreadHistory {
  return { ...GOOD, final: events, copies: [{ name: 'read model', events }], seen: [] };
}

function kindsOf(history: ThreadHistory): ViolationKind[] {
  return [...new Set(checkHistory(history).map(({ kind }) => kind))];
}

describe('history checker', () => {
  it('finds nothing in a thread that kept every promise', () => {
    expect(checkHistory(GOOD)).toEqual([]);
  });

  it('finds an acked message that is lost', () => {
    expect(kindsOf(withThread(event(1, 'a1'), event(2), event(3, 'b1'), event(4)))).toEqual(['lost']);
  });

  it('finds a doubled message', () => {
    expect(kindsOf(withThread(...GOOD_EVENTS, event(6, 'a4')))).toEqual(['doubled']);
  });

  it('finds a hole in seq', () => {
    const events = [...GOOD_EVENTS.slice(0, 4), event(6, 'a4')];
    expect(kindsOf(withThread(...events))).toEqual(['hole']);
  });

  it('finds a thread that does not begin at 1', () => {
    expect(kindsOf({ ...withThread(event(2)), senders: [] })).toEqual(['hole']);
  });

  it('finds a sender whose messages changed places', () => {
    const history = withThread(event(1, 'a4'), event(2), event(3, 'b1'), event(4, 'a2'), event(5, 'a1'));
    const senders = [
      { sender: 'a', writes: [write('a1', 5), write('a2', 4), write('a4', 1)] },
      { sender: 'b', writes: [write('b1', 3)] },
    ];
    expect(kindsOf({ ...history, senders })).toEqual(['reordered']);
  });

  it('finds a seq that somebody saw with another content', () => {
    const seen = [{ by: 'b', event: event(4, 'a2', 'something else') }];
    expect(kindsOf({ ...GOOD, seen })).toEqual(['two-contents']);
  });

  it('finds two observers who disagree about a seq that the thread has lost', () => {
    const seen = [event(6, 'x1'), event(6, 'x2')].map((event) => ({ by: 'b', event }));
    expect(kindsOf({ ...GOOD, seen })).toEqual(['two-contents']);
  });

  it('finds a refused message that is there', () => {
    expect(kindsOf(withThread(...GOOD_EVENTS, event(6, 'a3')))).toContain('refused-present');
  });

  it('finds a message that nobody wrote', () => {
    expect(kindsOf(withThread(...GOOD_EVENTS, event(6, 'zz')))).toEqual(['unwritten']);
  });

  it('finds a message that stands elsewhere than its receipt says', () => {
    const senders = [{ sender: 'a', writes: [write('a1', 7), write('a2', 4), write('a4', 5)] }, GOOD.senders[1]!];
    expect(kindsOf({ ...GOOD, senders })).toEqual(['altered']);
  });

  it('finds a message whose text changed', () => {
    const events = GOOD_EVENTS.with(3, event(4, 'a2', 'something else'));
    expect(kindsOf(withThread(...events))).toEqual(['altered']);
  });

  it.each([
    ['lacks the newest event', GOOD_EVENTS.slice(0, -1)],
    ['has one event too many', [...GOOD_EVENTS, event(6)]],
    ['has an event twice', [GOOD_EVENTS[0]!, ...GOOD_EVENTS]],
    ['tells an event in another way', GOOD_EVENTS.with(1, { seq: 2, content: 'another answer' })],
  ])('finds a copy that %s', (_name, events) => {
    expect(kindsOf({ ...GOOD, copies: [{ name: 'read model', events }] })).toEqual(['copy-differs']);
  });
});
