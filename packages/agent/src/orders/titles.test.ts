import { describe, expect, it } from 'vitest';
import { createTitleMatcher, holdsWord, listTellingWords, namesProduct } from './titles.ts';

const names = (text: string, title: string): boolean => createTitleMatcher(text)(title);

describe('a title that a text names', () => {
  it.each([
    ['cancel the mug', 'Enamel mug'],
    ['where are my SOCKS?', 'Wool sock'],
    ['the enamel one', 'Enamel mug'],
    ['de crème brûlée graag', 'Creme Brulee set'],
    // By what it is, in another language than the title's.
    ['annuleer mijn sokken', 'Wool socks'],
    ['de mok', 'Enamel mug'],
    ['avbeställ muggen', 'Enamel mug'],
    ['ik wil de koffie niet meer', 'Winter roast coffee'],
    ['mijn regenjas', 'Storm raincoat'],
  ])('is meant: %s → %s', (text, title) => {
    expect([names(text, title), namesProduct(text)]).toEqual([true, true]);
  });

  it.each([
    ['cancel the mug', 'Wool socks'],
    ['annuleer mijn sokken', 'Enamel mug'],
    ['mijn sokken', 'Socket set'],
    ['avbeställ muggen', 'Linen shirt'],
  ])('is not another one: %s → %s', (text, title) => {
    expect(names(text, title)).toBe(false);
  });

  it.each(['cancel my order please', 'waar is mijn bestelling?', 'jag vill returnera min beställning', 'it', ''])(
    'is none where nothing is named: %s',
    (text) => {
      expect([namesProduct(text), listTellingWords(text)]).toEqual([false, []]);
      expect(names(text, 'Enamel mug')).toBe(false);
    },
  );
});

describe('a title that is said whole', () => {
  it('is meant, also where each of its words is a common one', () => {
    expect(names('cancel the all day every day one', 'All Day Every Day')).toBe(true);
    expect(names('cancel the one of every day', 'All Day Every Day')).toBe(false);
  });
});

describe('a word of a title', () => {
  it('is found in the singular and the plural, whatever its case and accents', () => {
    expect(holdsWord('Wool Socks', new Set(['sock']))).toBe(true);
    expect(holdsWord('Wool sock', new Set(['socks']))).toBe(true);
    expect(holdsWord('Crème brûlée', new Set(['brulee']))).toBe(true);
    expect(holdsWord('Socket', new Set(['socks']))).toBe(false);
  });
});
