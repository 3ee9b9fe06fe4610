import { expect, test } from 'vitest';
import { readFields } from './fields.ts';
import { makeProduct } from './testing.ts';

const findHeads = (title: string, type?: string): string =>
  readFields(makeProduct(type === undefined ? { title } : { title, type })).heads;

test.each([
  ['Leather laptop bag 15 inch', '~laptop-bag'],
  ['Bag for laptop', '~bag'],
  ['Toner cartridge for laser printer', '~toner'],
  ['Acme X200 laser printer 600 dpi', '~printer'],
  ['Camera interface cable', '~cable'],
  ['Keramische mok met oor', '~mug'],
  ['Väska till kamera', '~bag'],
  ['Memory card + adapter', '~memory-card'],
])('%s is headed by %s', (title, head) => {
  expect(
    findHeads(title)
      .split(' ')
      .filter((term) => term.startsWith('~')),
  ).toEqual([head]);
});

test('without a known noun the last word of the first phrase heads a title', () => {
  expect(findHeads('Osmo gimbal, black')).toBe('gimbal');
});

test('the type says outright what a product is', () => {
  expect(findHeads('Model 7', 'Desk lamps')).toContain('~table-lamp');
});

test('colours, materials and themes stand beside their words', () => {
  const { title } = readFields(makeProduct({ title: 'Marineblauwe wollen trui voor dames' }));
  expect(title).toContain('=navy');
  expect(title).toContain('=wool');
  expect(title).toContain('~sweater');
  expect(title).toContain('+woman');
});

test('an English word that Swedish folds to is no Swedish word', () => {
  expect(readFields(makeProduct({ title: 'Desk lamp black' })).title).not.toContain('ink');
  expect(
    readFields(makeProduct({ title: 'Bläck till skrivare och kopiator', description: 'Det passar inte alla.' })).title,
  ).toContain('~ink-cartridge');
});
