import { describe, expect, it } from 'vitest';
import { toFoldedLine } from './line.ts';
import { readPlace } from './place.ts';

const read = (text: string): number | null => readPlace(toFoldedLine(text));

describe('a place among those listed', () => {
  it.each([
    ['the first one', 0],
    ['1st please', 0],
    ['the former', 0],
    ['Second!', 1],
    ['the 2nd', 1],
    ['the latter', 1],
    ['the third, please', 2],
    ['the last one', -1],
    ['de eerste graag', 0],
    ['de tweede', 1],
    ['die derde', 2],
    ['de laatste', -1],
    ['den första', 0],
    ['Den andra, tack', 1],
    ['tredje', 2],
    ['den sista', -1],
    ['andra', 1],
    ['det andra', 1],
    ['my last order', -1],
    // The Swedish word for changing is folded like that for second.
    ['ändra den tredje', 2],
    ['ändra den första', 0],
    ['ändra den andra', 1],
    ['kan du ändra den sista', -1],
  ])('%s', (text, place) => {
    expect(read(text)).toBe(place);
  });

  it.each([
    'the blue one',
    'both',
    'all of them',
    'seconds',
    'firsthand',
    'order 1042',
    'de blauwe',
    'den blå',
    '',
    'the one from last week',
    'what I ordered last month',
    'the one of last year',
    'I ordered it last night',
    'like last time',
    'jag vill ändra min beställning',
  ])('is not named by: %s', (text) => {
    expect(read(text)).toBeNull();
  });
});
