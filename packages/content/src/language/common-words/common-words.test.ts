import { describe, expect, it } from 'vitest';
import { isCommonWord } from './index.ts';

describe('common words', () => {
  it.each(['the', 'waar', 'ar', 'och', 'havent', 'bestelling', 'leverans', 'order'])(
    'hold %s, as it is folded',
    (word) => {
      expect(isCommonWord(word)).toBe(true);
    },
  );

  it.each(['sofa', 'trui', 'lampa', 'headphones', ''])('do not hold %j, which may name a product', (word) => {
    expect(isCommonWord(word)).toBe(false);
  });
});
