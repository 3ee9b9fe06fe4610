import { describe, expect, it } from 'vitest';
import type { PublicEvent } from '@loket/contracts';
import { EVERY_BUBBLE, message, NOW_MS, orderCard, own, productCard } from './thread.fixtures.ts';
import { offeredReplies, type PendingItem, type ThreadInput, toThreadItems } from './thread-items.ts';

const input = (fields: Partial<ThreadInput>): ThreadInput => ({
  events: [],
  pending: [],
  isVerified: false,
  ...fields,
});
const kinds = (fields: Partial<ThreadInput>): string[] => toThreadItems(input(fields)).map(({ kind }) => kind);
const waiting: PendingItem = { clientMessageId: 'abcdefgh', text: 'Hello', delivery: 'waiting', refusal: null };

describe('the items of a thread', () => {
  it('begin each day with its line', () => {
    const events = [own(1, 'a', { atMs: NOW_MS - 86_400_000 }), message(2, 'b'), message(3, 'c')];
    expect(kinds({ events })).toEqual(['day', 'message', 'day', 'message', 'message']);
  });

  it('show every kind of event that a customer can see, and end with what is on its way', () => {
    expect(kinds({ events: EVERY_BUBBLE, pending: [waiting] })).toEqual([
      'day',
      'message',
      'sign-in',
      'day',
      'message',
      'card',
      'message',
      'message',
      'message',
      'handoff',
      'joined',
      'message',
      'message',
    ]);
  });

  it('leave out events without a picture', () => {
    expect(kinds({ events: [{ type: 'hidden', seq: 1, atMs: NOW_MS }] })).toEqual([]);
  });

  it('keep the key of a message when it is stored', () => {
    const [before] = toThreadItems(input({ pending: [waiting] }));
    const [, after] = toThreadItems(input({ events: [own(1, 'Hello', { clientMessageId: 'abcdefgh' })] }));
    expect(after!.key).toBe(before!.key);
  });

  it('say that an own message was sent until somebody answers', () => {
    const [, sent] = toThreadItems(input({ events: [own(1, 'Hello')] }));
    expect(sent).toMatchObject({ delivery: { delivery: 'sent' } });
    const [, answered] = toThreadItems(input({ events: [own(1, 'Hello'), message(2, 'Good day')] }));
    expect(answered).toMatchObject({ delivery: null });
  });
});

describe('products that follow each other', () => {
  const product = (seq: number, fields: Partial<PublicEvent> = {}): PublicEvent =>
    ({
      type: 'card',
      seq,
      atMs: NOW_MS,
      id: `msg_${seq}`,
      card: productCard({ title: `No. ${seq}` }),
      ...fields,
    }) as PublicEvent;

  it('are one item, whatever hidden things stand between them', () => {
    const hidden: PublicEvent = { type: 'hidden', seq: 3, atMs: NOW_MS };
    const items = toThreadItems(input({ events: [message(1, 'Two'), product(2), hidden, product(4), product(5)] }));
    expect(items.map(({ kind }) => kind)).toEqual(['day', 'message', 'products']);
    expect(items.at(-1)).toMatchObject({
      key: 'msg_2',
      cards: [{ title: 'No. 2' }, { title: 'No. 4' }, { title: 'No. 5' }],
    });
  });

  it('begin anew after a message, another card or a day', () => {
    const order: PublicEvent = { type: 'card', seq: 5, atMs: NOW_MS, id: 'msg_5', card: orderCard() };
    const events = [product(1), message(2, 'And'), product(3), product(4), order, product(6)];
    expect(kinds({ events })).toEqual(['day', 'card', 'message', 'products', 'card', 'card']);
    const nextDay = product(2, { atMs: NOW_MS + 86_400_000 });
    expect(kinds({ events: [product(1), nextDay] })).toEqual(['day', 'card', 'day', 'card']);
  });

  it('leave their events as they were', () => {
    const events = [product(1), product(2), product(3)];
    const before = structuredClone(events);
    expect(toThreadItems(input({ events }))).toEqual(toThreadItems(input({ events })));
    expect(events).toEqual(before);
  });
});

describe('a form for signing in', () => {
  const ask = (seq: number) => ({ type: 'require-authentication', seq, atMs: NOW_MS, reason: 'orders' }) as const;

  it('shows once, at the newest place where it is asked', () => {
    const items = toThreadItems(input({ events: [ask(1), ask(2)] }));
    expect(items.filter(({ kind }) => kind === 'sign-in').map(({ key }) => key)).toEqual(['sign-in-2']);
  });

  it('is done when the thread knows who it is, and when the session does', () => {
    const identity = { type: 'identity', seq: 2, atMs: NOW_MS, level: 'verified' } as const;
    for (const fields of [{ events: [ask(1), identity] }, { events: [ask(1)], isVerified: true }])
      expect(toThreadItems(input(fields))[1]).toMatchObject({ kind: 'sign-in', isDone: true });
  });
});

describe('offered answers', () => {
  const offering = message(2, 'Which one?', { quickReplies: [{ text: 'The first' }] });

  it('are those of the newest message', () => {
    expect(offeredReplies({ events: [own(1, 'Hello'), offering], pending: [] })).toEqual([{ text: 'The first' }]);
  });

  it('go when the customer goes on', () => {
    expect(offeredReplies({ events: [offering, own(3, 'No')], pending: [] })).toEqual([]);
    expect(offeredReplies({ events: [offering], pending: [waiting] })).toEqual([]);
  });
});
