import { describe, expect, it } from 'vitest';
import { asksForException } from './exception.ts';

describe('asking for an exception', () => {
  it.each([
    'can you make an EXCEPTION for me?',
    'as a goodwill gesture maybe',
    'could you bend the rules',
    'could you make an exception',
    'please, just this once',
    'kun je voor deze ene keer',
    'kunnen jullie een uitzondering maken?',
    'uit coulance misschien',
    'kan ni göra ett undantag?',
    'bara den här gången',
  ])('is: %s', (text) => {
    expect(asksForException(text)).toBe(true);
  });

  it.each(['cancel my order', 'exceptional quality', 'retourneren graag', 'jag vill returnera', ''])(
    'is not: %s',
    (text) => {
      expect(asksForException(text)).toBe(false);
    },
  );
});
