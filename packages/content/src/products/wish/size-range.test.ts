import { expect, test } from 'vitest';
import { isWithin, readSizeRange } from './size-range.ts';

test.each<[string, readonly [number, number] | null]>([
  ['41–46', [41, 46]],
  ['36 - 40', [36, 40]],
  ['EU 39-41', [39, 41]],
  ['98/104', [98, 104]],
  ['38,5-40', [38.5, 40]],
  ['32/34', null],
  ['42', null],
  ['46-41', null],
  ['S-M', null],
])('%s', (value, range) => {
  expect(readSizeRange(value)).toEqual(range);
});

test('a range takes in both of its ends', () => {
  expect([40, 41, 43.5, 46, 47].map((size) => isWithin(size, [41, 46]))).toEqual([false, true, true, true, false]);
  expect(isWithin(Number('xl'), [41, 46])).toBe(false);
  expect(isWithin(41, null)).toBe(false);
});
