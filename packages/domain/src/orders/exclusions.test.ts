import { describe, expect, it } from 'vitest';
import { isExcludedLine } from './exclusions.ts';

const NO_RULES = { excludedHandles: [], excludedTags: [] };
const line = { productHandle: 'Gift-Card', productTags: ['Final Sale', 'mugs'] };

describe('a line', () => {
  it.each([
    ['its product’s key', { ...NO_RULES, excludedHandles: ['gift-card'] }, true],
    ['its key in other case', { ...NO_RULES, excludedHandles: ['GIFT-CARD'] }, true],
    ['one of several keys', { ...NO_RULES, excludedHandles: ['lamp', 'gift-card'] }, true],
    ['another key', { ...NO_RULES, excludedHandles: ['gift-card-50'] }, false],
    ['a part of its key', { ...NO_RULES, excludedHandles: ['gift'] }, false],
    ['one of its tags', { ...NO_RULES, excludedTags: ['mugs'] }, true],
    ['a tag in other case', { ...NO_RULES, excludedTags: ['final sale'] }, true],
    ['another tag', { ...NO_RULES, excludedTags: ['sale'] }, false],
    ['a tag that is its key', { ...NO_RULES, excludedTags: ['gift-card'] }, false],
    ['a key that is its tag', { ...NO_RULES, excludedHandles: ['mugs'] }, false],
    ['nothing', NO_RULES, false],
  ])('with rules that leave out %s', (_, rules, isExcluded) => {
    expect(isExcludedLine(line, rules)).toBe(isExcluded);
  });

  it('whose product is not known is never left out by its key', () => {
    const unknown = { productHandle: null, productTags: [] };
    expect(isExcludedLine(unknown, { excludedHandles: ['', 'null'], excludedTags: ['', 'null'] })).toBe(false);
  });
});
