import { expect, test } from 'vitest';
import type { Locale } from '@loket/contracts';
import {
  findCompoundHead,
  findProductWords,
  getProductNouns,
  getThemes,
  isClothing,
  listNarrower,
} from './product-words.ts';
import { getColours } from './properties.ts';

test('a product noun has one meaning in three languages', () => {
  expect(findProductWords('Do you have a mug?')).toEqual(['mug']);
  expect(findProductWords('Heb je ook een beker?')).toEqual(['mug']);
  expect(findProductWords('Har ni någon mugg?')).toEqual(['mug']);
});

test.each([
  ['backpacks', 'backpack'],
  ['knives', 'knife'],
  ['candies and puppies', 'sweets'],
  ['lampen', 'lamp'],
  ['vazen', 'vase'],
  ['jassen', 'jacket'],
  ['jurkjes', 'dress'],
  ['lampor', 'lamp'],
  ['klänningar', 'dress'],
  ['ryggsäckarna', 'backpack'],
  ['mattan', 'rug'],
])('%s is found by its plural or definite form', (text, id) => {
  expect(findProductWords(text)).toContain(id);
});

test('a phrase counts as a whole, not by its parts', () => {
  expect(findProductWords('a laptop bag please')).toEqual(['laptop-bag']);
  expect(findProductWords('power banks')).toEqual(['power-bank']);
});

test('a compound is what its last part says', () => {
  expect(findProductWords('een zomerjas voor dames')).toEqual(['jacket']);
  expect(findProductWords('en fritidsjacka')).toEqual(['jacket']);
  expect(findCompoundHead('zomerjas', 'nl')).toEqual({ front: 'zomer', ids: ['jacket'] });
});

test.each([
  'Where is my order?',
  'Wanneer komt mijn bestelling met gratis levering?',
  'När kommer min beställning?',
  'black',
  'Can I pay in instalments?',
  'verzekering',
])('%s mentions no product', (text) => {
  expect(findProductWords(text)).toEqual([]);
});

test('a word of several languages keeps its own meaning where the language is known', () => {
  const nouns = getProductNouns();
  expect(nouns.findIds('bank', 'nl')).toEqual(['sofa']);
  expect(nouns.findIds('glass', 'sv')).toEqual(['ice-cream']);
  expect(nouns.findIds('pet', 'nl')).toEqual(['cap']);
  expect(nouns.findIds('pet', 'en')).toEqual([]);
});

test('a wider noun takes in the narrower ones at every depth', () => {
  expect(listNarrower('shoes')).toEqual(expect.arrayContaining(['sneakers', 'running-shoes', 'hiking-boots']));
  expect(listNarrower('running-shoes')).toEqual([]);
});

test('every wider meaning is itself in the lists', () => {
  const { entries } = getProductNouns();
  const missing = [...entries.values()].filter(({ wider }) => wider !== null && wider !== '' && !entries.has(wider));
  // Two words stand for a group that no single word names.
  expect(missing.map(({ wider }) => wider)).toEqual([]);
});

test('every meaning has words in every language', () => {
  const bare = [...getProductNouns().entries.values()].filter(({ phrases }) =>
    Object.values(phrases).some((words) => words.length === 0),
  );
  expect(bare.map(({ id }) => id)).toEqual([]);
});

test('hostile text costs next to nothing', () => {
  const texts = ['a'.repeat(100_000), 'jas '.repeat(25_000), '\u200B'.repeat(100_000), 'laptop-'.repeat(15_000)];
  for (const text of texts) {
    const startedAtMs = performance.now();
    findProductWords(text);
    expect(performance.now() - startedAtMs).toBeLessThan(50);
  }
});

test.each<[string, Locale, string]>([
  ['waterdichte', 'nl', 'waterproof'],
  ['dikke', 'nl', 'thick'],
  ['warms', 'nl', 'warm'],
  ['zachtere', 'nl', 'soft'],
  ['kampeert', 'nl', 'camping'],
  ['vattentätt', 'sv', 'waterproof'],
  ['tjockare', 'sv', 'thick'],
  ['campar', 'sv', 'camping'],
])('%s is a form of a word that the themes hold', (word, lang, id) => {
  expect(getThemes().findIds(word.normalize('NFD').replaceAll(/\p{M}/gu, ''), lang)).toEqual([id]);
});

test('other forms are of a language that is known, and English has none', () => {
  expect(getThemes().findIds('works', 'en')).toEqual(['work']);
  expect(getThemes().findIds('dryer', 'en')).toEqual([]);
  expect(getThemes().findIds('kampeert', null)).toEqual([]);
});

test('an entry has the plain name of each language', () => {
  expect(getColours().entries.get('blue')?.names).toEqual({ en: 'blue', nl: 'blauw', sv: 'blå' });
});

test('clothes come in sizes of letters, other things do not', () => {
  expect(['sweater', 'boots', 'gift', 'lamp'].map(isClothing)).toEqual([true, true, false, false]);
});
