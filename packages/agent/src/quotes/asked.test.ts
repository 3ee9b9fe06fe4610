import { analyse } from '@loket/content/analysis';
import type { Locale } from '@loket/contracts';
import { describe, expect, it } from 'vitest';
import { coverOf, readAskedTerms, strengthOf } from './asked.ts';

const strengths = (question: string, sentence: string, lang: Locale): number[] => {
  const terms = new Set(analyse(sentence, lang));
  return readAskedTerms(question, lang).map((word) => strengthOf(terms, word));
};

describe('a word of a question', () => {
  it.each([
    ['warranty?', 'The warranty lasts two years.', 'en', 1],
    ['waar zijn de truien', 'De visserstrui is van wol.', 'nl', 0.8],
    ['hur avregistrerar jag', 'Du avanmäler dig här.', 'sv', 0.9],
    ['wat is gratis', 'Verzenden is kosteloos.', 'nl', 0.6],
    ['socks?', 'The warranty lasts two years.', 'en', 0],
  ] as const)('of “%s” is held by “%s”', (question, sentence, lang, strength) => {
    expect(strengths(question, sentence, lang)).toEqual([strength]);
  });

  it('is one with what parted from it, which asks for nothing more', () => {
    expect(readAskedTerms('can I send something back?', 'en').map(({ term }) => term)).toEqual(['sendback']);
    expect(strengths('can I send something back?', 'We send the new size.', 'en')).toEqual([0]);
    expect(strengths('kan ik iets terug sturen', 'Je kunt het retourneren.', 'nl')).toEqual([0.9]);
  });

  it('counts little beside the question, or when every question has it', () => {
    const [tea, shop] = readAskedTerms('tea?', 'en', 'We run a shop.');
    expect(shop?.weight).toBeLessThan(tea?.weight ?? 0);
    const [accept, card] = readAskedTerms('do you accept cards', 'en');
    expect(accept?.weight).toBeLessThan(card?.weight ?? 0);
  });
});

it('the cover of a question counts what few sentences hold for more', () => {
  const sentences = ['wool socks', 'wool hats', 'wool in Lithuania'].map((text) => new Set(analyse(text, 'en')));
  const asked = readAskedTerms('wool Lithuania', 'en');
  expect(coverOf(asked, new Set(['wool']), sentences)).toBeLessThan(0.5);
  expect(coverOf(asked, new Set(['lithuania']), sentences)).toBeGreaterThan(0.5);
});
