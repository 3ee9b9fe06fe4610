import { describe, expect, it } from 'vitest';
import { isNonsense } from './nonsense.ts';

const NOTHING = { passage: 0, product: 0 };

describe('nonsense', () => {
  it.each(['grmbl', 'asdf qwer', 'hoepla hoepla hop', 'blauwe kikker dinsdag fluit', 'blå groda tisdag flöjt'])(
    'is %s',
    (text) => {
      expect(isNonsense(text, NOTHING)).toBe(true);
    },
  );

  it.each(['do you sell garden hoses', 'heb je een frobnicator?', 'har ni nån frobnikator', 'garden hose', '1042', ''])(
    'is not %s',
    (text) => {
      expect(isNonsense(text, NOTHING)).toBe(false);
    },
  );

  it('is nothing that the shop has, speaks of or shows', () => {
    expect(isNonsense('grmbl', { passage: 0, product: 0.5 })).toBe(false);
    expect(isNonsense('grmbl', { passage: 0.8, product: 0 })).toBe(false);
    expect(isNonsense('grmbl', { passage: 0, product: null })).toBe(false);
    expect(isNonsense('grmbl', { ...NOTHING, isAboutShown: true })).toBe(false);
  });
});
