import { describe, expect, it } from 'vitest';
import { countSegments } from './segments.ts';

describe('segments', () => {
  // The table of the operator's own counter.
  it.each([
    ['a', 160, 'GSM-7', 1],
    ['a', 161, 'GSM-7', 2],
    ['a', 306, 'GSM-7', 2],
    ['a', 307, 'GSM-7', 3],
    ['[', 80, 'GSM-7', 1],
    ['[', 81, 'GSM-7', 2],
    ['Ç', 1, 'GSM-7', 1],
    ['ł', 70, 'UCS-2', 1],
    ['ł', 71, 'UCS-2', 2],
    ['ł', 134, 'UCS-2', 2],
    ['ł', 135, 'UCS-2', 3],
    ['😀', 35, 'UCS-2', 1],
    ['😀', 36, 'UCS-2', 2],
    ['ç', 1, 'UCS-2', 1],
    ['’', 1, 'UCS-2', 1],
  ] as const)('of %s, %i times: %s, %i', (character, count, encoding, segments) => {
    expect(countSegments(character.repeat(count))).toEqual({ segments, encoding, characters: count });
  });

  it.each(['[', ']', '{', '}', '\\', '|', '^', '~', '€'])('count %s twice, and never part it', (character) => {
    expect(countSegments(character.repeat(80)).segments).toBe(1);
    // 153 have no room for the second half of the 77th.
    expect(countSegments(character.repeat(76 * 2)).segments).toBe(2);
    expect(countSegments(character.repeat(76 * 2 + 1)).segments).toBe(3);
  });

  it('are none for an empty text', () => {
    expect(countSegments('')).toEqual({ segments: 0, encoding: 'GSM-7', characters: 0 });
  });

  it('do not replace what is counted', () => {
    expect(countSegments('“a”').encoding).toBe('UCS-2');
  });
});
