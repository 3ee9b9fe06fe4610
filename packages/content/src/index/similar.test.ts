import { expect, test } from 'vitest';
import { allowedTypos, countTypos } from './similar.ts';

test.each([
  ['return', 'return', 0],
  ['return', 'retrun', 1],
  ['return', 'retun', 1],
  ['return', 'rreturn', 1],
  ['return', 'rexurn', 1],
  ['delivery', 'dleivary', 2],
  ['return', 'shipping', 3],
  ['', 'ab', 2],
] as const)('%s and %s differ by %i', (left, right, typos) => {
  expect(countTypos(left, right, 2)).toBe(typos);
  expect(countTypos(right, left, 2)).toBe(typos);
});

test('short words are not guessed', () => {
  expect([3, 4, 5, 7, 8].map(allowedTypos)).toEqual([0, 0, 1, 1, 2]);
});
