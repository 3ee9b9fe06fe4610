import { describe, expect, it } from 'vitest';
import { toOccurrenceKeys, toStableId } from './stable-id.ts';

describe('toStableId', () => {
  it('gives the same id for the same key and another for another kind, part or split of the parts', async () => {
    const id = await toStableId('order', ['acc_1', '1042']);
    expect(id).toMatch(/^ord_[0-9a-f]{32}$/);
    expect(await toStableId('order', ['acc_1', '1042'])).toBe(id);
    const others = await Promise.all([
      toStableId('order', ['acc_1', '1043']),
      toStableId('order', ['acc_11', '042']),
      toStableId('line', ['acc_1', '1042']),
    ]);
    expect(new Set([id, ...others].map((other) => other.slice(4))).size).toBe(4);
  });
});

describe('toOccurrenceKeys', () => {
  it('counts equal items and leaves the keys of others alone', () => {
    expect(toOccurrenceKeys(['a', 'b', 'a'], (item) => item)).toEqual([
      ['a', 0],
      ['b', 0],
      ['a', 1],
    ]);
  });
});
