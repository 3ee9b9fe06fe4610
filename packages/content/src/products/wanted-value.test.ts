import { expect, test } from 'vitest';
import { crossOptions, makeProduct } from './testing.ts';
import { findOptions, hasOption, offersChoice } from './wanted-value.ts';

const tee = makeProduct({
  title: 'Harbour tee',
  variants: crossOptions(['Size', ['S', '41–46']], ['Colour', ['moss', 'navy']]),
});
const [mossS, navyS, , navyRange] = tee.variants;

test('a colour is met by its shades, and an answer can name the shade', () => {
  expect(navyS && findOptions(navyS, { property: 'colour', value: 'blauw' })).toEqual(['navy']);
  expect(mossS && hasOption(mossS, { property: 'colour', value: 'blue' })).toBe(false);
});

test('a size is met by a range that holds it', () => {
  expect(navyRange && findOptions(navyRange, { property: 'size', value: '42' })).toEqual(['41–46']);
  expect(navyRange && hasOption(navyRange, { property: 'size', value: '40' })).toBe(false);
  expect(navyS && hasOption(navyS, { property: 'size', value: 's' })).toBe(true);
});

test('a product offers a choice of what it has options of', () => {
  expect(offersChoice(tee, 'colour')).toBe(true);
  expect(offersChoice(tee, 'material')).toBe(false);
  expect(offersChoice(makeProduct({ title: 'Mug' }), 'size')).toBe(false);
});
