import { expect, test } from 'vitest';
import { readTerms } from './terms.ts';

const spell = (text: string): string[] => readTerms(text).flatMap((term) => [term.term, ...term.joined]);

test('a measure is one term however it is written', () => {
  for (const text of ['27 inch', '27-inch', '27"', '27 tum', '27 duim']) expect(spell(text)).toContain('27inch');
  expect(spell('256 GB')).toContain('256gb');
  expect(spell('1.5 liter')).toContain('1.5l');
  expect(spell('1,5 liter')).toContain('1.5l');
});

test('a model is found in one piece and in its parts', () => {
  expect(spell('WH-1000XM4')).toEqual(['wh', '1000xm4', 'wh1000xm4']);
  expect(spell('KB.INT00.038')).toContain('kbint00038');
});

test('a comma begins a new phrase, a space does not', () => {
  expect(readTerms('Blue mug, large').map((term) => term.isPhraseStart)).toEqual([true, false, true]);
});

test('accents are folded', () => {
  expect(spell('Crème Brûlée')).toEqual(['creme', 'brulee']);
});

test('hostile text takes linear time', () => {
  for (const text of [
    '1.'.repeat(50_000),
    '-'.repeat(100_000),
    'a-'.repeat(50_000),
    '"'.repeat(100_000),
    '9'.repeat(100_000),
  ]) {
    const startedAtMs = performance.now();
    readTerms(text);
    expect(performance.now() - startedAtMs).toBeLessThan(1_000);
  }
});
