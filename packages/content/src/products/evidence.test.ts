import { expect, test } from 'vitest';
import { findEvidence, padFields, prepareGroups } from './evidence.ts';
import type { ProductFields } from './fields.ts';
import { DEFAULT_PRODUCT_WEIGHTS } from './weights.ts';
import type { TermPair, WordGroup } from './word-groups.ts';

const EMPTY: ProductFields = { title: '', heads: '', vendor: '', type: '', tags: '', options: '', description: '' };
const WEIGHTS = DEFAULT_PRODUCT_WEIGHTS;

function makeGroup(terms: readonly string[], pairs: readonly TermPair[] = []): WordGroup {
  const variants = terms.map((term) => ({ term, weight: 1, sureness: 1 }));
  return { word: 'word', variants, pairs, products: 1, idf: 1, isHead: false, isNoun: false };
}

function find(fields: Partial<ProductFields>, group: WordGroup) {
  const [prepared] = prepareGroups([group]);
  if (prepared === undefined) throw new Error('no group');
  return findEvidence(padFields({ ...EMPTY, ...fields }), prepared, { title: 1, description: 1 }, WEIGHTS);
}

const saturate = (frequency: number): number => frequency / (WEIGHTS.k1 + frequency);

test('a term that ends one field and begins the next counts once in each', () => {
  const strength = find({ title: 'red kettle', vendor: 'kettle kettle' }, makeGroup(['kettle']))?.strength;
  expect(strength).toBeCloseTo(saturate(WEIGHTS.title + 2 * WEIGHTS.vendor), 12);
});

test.each(['title', 'vendor', 'type', 'tags', 'options', 'description'] as const)(
  'a term alone in the field %s counts by that field, the others empty',
  (name) => {
    expect(find({ [name]: 'kettle' }, makeGroup(['kettle']))?.strength).toBeCloseTo(saturate(WEIGHTS[name]), 12);
  },
);

test('of two terms that stand for a word the rarer one in a field counts', () => {
  const pair: TermPair = { terms: ['coffee', 'maker'], weight: 1, sureness: 1 };
  const fields = { title: 'coffee maker', tags: 'coffee', description: 'coffee coffee maker maker coffee' };
  const strength = find(fields, makeGroup([], [pair]))?.strength;
  expect(strength).toBeCloseTo(saturate(WEIGHTS.title + 2 * WEIGHTS.description), 12);
  expect(find({ title: 'coffee' }, makeGroup([], [pair]))).toBeNull();
});

test('part of a term is not the term', () => {
  expect(find({ title: 'kettles', description: 'tea-kettle' }, makeGroup(['kettle']))).toBeNull();
});
