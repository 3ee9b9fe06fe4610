import type { Locale } from '@loket/contracts';
import { expect, test } from 'vitest';
import { listWords } from './fold.ts';
import { listPartedVerbs, withoutParticle } from './particles.ts';

const wholes = (text: string, lang: Locale): string[] =>
  listPartedVerbs(listWords(text), lang).map(({ whole }) => whole);

test.each([
  ['nl', 'Hoe meld ik mij voor de nieuwsbrief af?', 'afmeld'],
  ['nl', 'wat kost het om iets terug te sturen', 'terugsturen'],
  ['sv', 'Hur loggar jag in?', 'inloggar'],
  ['en', 'Can I send something back?', 'sendback'],
] as const)('a %s verb is one word with what parts from it: %s', (lang, text, whole) => {
  expect(wholes(text, lang)).toContain(whole);
});

test('nothing parts from a noun', () => {
  expect(wholes('een bestelling in Nederland', 'nl')).not.toContain('inbestelling');
});

test.each([
  ['nl', 'inpak', 'pak'],
  ['sv', 'inslag', 'slag'],
  ['nl', 'levering', null],
  ['en', 'inbox', null],
] as const)('what is left of a %s stem without its particle: %s', (lang, stem, rest) => {
  expect(withoutParticle(stem, lang)).toBe(rest);
});
