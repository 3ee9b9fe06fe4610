import type { Route } from '@loket/contracts';
import { findProductWords } from '@loket/content/lexicon';
import { extractOrderNames } from '@loket/domain/orders';
import { readConceptsIn } from './concepts.ts';
import type { Concept } from './lexicon.ts';
import { normaliseText } from './text.ts';

/** Buckets that features are hashed into; a power of two. */
export const BUCKETS = 1 << 16;

/** Words that are read; a longer mail has said by then what it is about. */
const WORDS_MAX = 160;

/** Characters of a word of which n-grams are made. */
const GRAM_WORD_MAX_CHARS = 24;

/** Words beside the nouns of a message that names products and says hardly more. */
const NOUN_ONLY_OTHER_WORDS = 1;

const GRAM_MIN = 3;
const GRAM_MAX = 5;

/** How much each kind of feature counts before training; chosen by cross-validation on the training utterances. */
const KINDS = {
  bias: 1,
  word: 1,
  pair: 0.9,
  gram: 0.8,
  concept: 1.2,
  concepts: 0.9,
  shape: 0.6,
  context: 1,
} as const;
type Kind = keyof typeof KINDS;

/** What a conversation adds to a message's own words. */
export interface RouteContext {
  /** What the message before was routed to, or `null` at the start. */
  readonly lastSkill: Route | null;
  /** Whether a product's page is in view. */
  readonly isOnProductPage?: boolean;
}

/** A message as a sparse vector: `buckets[i]` holds `values[i]`. Buckets may repeat. */
export interface FeatureVector {
  readonly buckets: readonly number[];
  readonly values: readonly number[];
}

/**
 * Reads the features of a message: words and pairs of them, character n-grams, concepts alone and in pairs, its shape and
 * what the conversation adds. Linear in the length of the text, of which some 4,000 characters are read.
 */
export function readFeatures(text: string, context: RouteContext): FeatureVector {
  const words = normaliseText(text).words.slice(0, WORDS_MAX).map(maskNumber);
  const concepts: string[] = [...readConceptsIn(words), ...readNouns(text, words.length)];
  const collector = createCollector();
  collector.add('bias', ['']);
  collector.add('word', words);
  collector.add('pair', listPairs(['^', ...words, '$']));
  collector.add('gram', listGrams(words));
  collector.add('concept', concepts);
  collector.add('concepts', listConceptPairs(concepts));
  collector.add('shape', listShape(text, words, concepts));
  collector.add('context', listContext(context, words, concepts));
  return collector.vector;
}

/** Whether products are named, and whether little else is: `storm lantern` is a search, `play music in the kitchen` is not. */
function readNouns(text: string, wordCount: number): string[] {
  const nouns = findProductWords(text).length;
  if (nouns === 0) return [];
  return wordCount - nouns <= NOUN_ONLY_OTHER_WORDS ? ['noun', 'noun-only'] : ['noun'];
}

interface Collector {
  readonly vector: { readonly buckets: number[]; readonly values: number[] };
  add(kind: Kind, names: readonly string[]): void;
}

function createCollector(): Collector {
  const vector = { buckets: [] as number[], values: [] as number[] };
  return {
    vector,
    add: (kind, names) => {
      if (names.length === 0) return;
      const unique = new Set(names);
      // Each kind has one length, so that a long mail does not shout down its own words.
      const value = KINDS[kind] / Math.sqrt(unique.size);
      for (const name of unique) {
        vector.buckets.push(hash(kind, name));
        vector.values.push(value);
      }
    },
  };
}

/** FNV-1a over UTF-16 units, folded to the number of buckets. */
function hash(kind: Kind, name: string): number {
  let value = 0x811c9dc5 ^ kind.charCodeAt(0) ^ (kind.length << 8);
  for (let index = 0; index < name.length; index += 1) {
    value = Math.imul(value ^ name.charCodeAt(index), 0x01000193);
  }
  value ^= value >>> 15;
  return value & (BUCKETS - 1);
}

/** Numbers differ from message to message; that there is one, and how long, is what counts. */
function maskNumber(word: string): string {
  if (!/\p{N}/u.test(word)) return word;
  return /^\p{N}+$/u.test(word) ? '0'.repeat(Math.min(word.length, 5)) : word.replaceAll(/\p{N}/gu, '0');
}

function listPairs(words: readonly string[]): string[] {
  const pairs: string[] = [];
  for (let index = 1; index < words.length; index += 1) pairs.push(`${words[index - 1]} ${words[index]}`);
  return pairs;
}

function listGrams(words: readonly string[]): string[] {
  const grams: string[] = [];
  for (const word of words) {
    const part = `<${word.slice(0, GRAM_WORD_MAX_CHARS)}>`;
    for (let size = GRAM_MIN; size <= GRAM_MAX; size += 1) {
      for (let at = 0; at + size <= part.length; at += 1) grams.push(part.slice(at, at + size));
    }
  }
  return grams;
}

/** Concepts that one message may pair; a mail that touches more says little by their pairs. */
const PAIRED_CONCEPTS_MAX = 12;

function listConceptPairs(concepts: readonly string[]): string[] {
  const some = concepts.slice(0, PAIRED_CONCEPTS_MAX).toSorted();
  return some.flatMap((first, index) => some.slice(index + 1).map((second) => `${first}+${second}`));
}

/** Words of the longest message that is only small talk. */
const SMALL_TALK_MAX_WORDS = 5;

/** Meanings that are all there is to a greeting, a thank-you or a plain answer. */
const SMALL_TALK: ReadonlySet<string> = new Set<Concept>(['greeting', 'thanks', 'goodbye', 'yes', 'no', 'abilities']);

/** Whether a message is a greeting, a thank-you or the like and nothing else that is understood. */
export function isSmallTalk(text: string): boolean {
  const { words } = normaliseText(text);
  return words.length <= SMALL_TALK_MAX_WORDS && isAllSmallTalk([...readConceptsIn(words)]);
}

function isAllSmallTalk(concepts: readonly string[]): boolean {
  return concepts.length > 0 && concepts.every((concept) => SMALL_TALK.has(concept));
}

function listShape(text: string, words: readonly string[], concepts: readonly string[]): string[] {
  const length =
    words.length > 20 ? 'long' : words.length > 8 ? 'middle' : words.length > 3 ? 'short' : String(words.length);
  const shape = [`length:${length}`, `question:${text.includes('?')}`];
  if (concepts.length === 0) shape.push('no-concept', `no-concept:${length}`);
  if (isAllSmallTalk(concepts)) shape.push(`small-talk:${length}`);
  if (extractOrderNames(text).length > 0) shape.push('named-order');
  return shape;
}

/** Words of a message that leans on what was said before. */
const FOLLOW_UP_MAX_WORDS = 6;

function listContext(context: RouteContext, words: readonly string[], concepts: readonly string[]): string[] {
  const names: string[] = [];
  if (context.lastSkill !== null && context.lastSkill !== 'none') {
    names.push(`after:${context.lastSkill}`);
    if (words.length <= FOLLOW_UP_MAX_WORDS) {
      names.push(`short-after:${context.lastSkill}`);
      for (const concept of concepts) names.push(`${concept}-after:${context.lastSkill}`);
      if (concepts.length === 0) names.push(`nothing-after:${context.lastSkill}`);
    }
  }
  if (context.isOnProductPage === true) {
    names.push('on-product');
    if (words.length <= FOLLOW_UP_MAX_WORDS)
      names.push('short-on-product', ...concepts.map((concept) => `${concept}-on-product`));
  }
  return names;
}
