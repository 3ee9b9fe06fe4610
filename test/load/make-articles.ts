import type { Article } from '@loket/content';
import { createRandom } from '../faults/random.ts';

/** Words of the made-up language; their use falls with their place in the list, as in any language. */
const VOCABULARY_SIZE = 30_000;

/** How steeply it falls; 1 is Zipf's own law. */
const STEEPNESS = 1;

const TOPICS = 400;

/** Words that articles of one topic use again and again. */
const TOPIC_WORDS = 40;

const CATEGORIES = ['general', 'returns-policy', 'order-change-policy', 'coupon-details'] as const;

const ONSETS = ['b', 'br', 'd', 'f', 'g', 'h', 'k', 'kl', 'l', 'm', 'n', 'p', 'r', 's', 'st', 't', 'tr', 'v'];
const VOWELS = ['a', 'e', 'i', 'o', 'u'];
const CODAS = ['', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't'];

/** Articles and questions about them that follow from a seed alone. */
export interface MadeContent {
  /** Article by its place, from 0 on; the same place always gives the same article. */
  article(index: number): Article;
  /** A question in words of one article, with some that every text holds. */
  question(index: number): string;
}

/** About four passages an article: a lead and three headings, each of some 70 to 110 words. */
export const PASSAGES_PER_ARTICLE = 4;

/**
 * Makes help articles in a made-up language with the statistics of a real one: Zipf-like words, articles about topics,
 * titles in words of the topic. Neutral code, so that it also runs within a Worker.
 */
export function makeContent(seed: number, articles: number): MadeContent {
  const words = makeWords(createRandom(seed));
  const topics = makeTopics(createRandom(seed + 1), words);
  const pickWord = createPicker();
  const write = (random: () => number, topic: readonly string[], count: number): string[] =>
    Array.from({ length: count }, () => (random() < 0.3 ? pickFrom(random, topic) : pickFrom(random, words, pickWord)));
  const article = (index: number): Article => {
    const random = createRandom(seed + 2 + index * 7_919);
    const topic = topics[Math.floor(random() * TOPICS)] ?? [];
    const section = (): string => toSentences(write(random, topic, 70 + Math.floor(random() * 40)), random);
    const heading = (): string => `## ${write(random, topic, 3).join(' ')}`;
    return {
      id: `art_${String(index).padStart(8, '0')}`,
      lang: 'en',
      title: [...write(random, topic, 3), pickFrom(random, words)].join(' '),
      body: [section(), ...[1, 2, 3].flatMap(() => [heading(), section()])].join('\n\n'),
      category: CATEGORIES[index % CATEGORIES.length] ?? 'general',
      url: null,
      changedAtMs: index,
    };
  };
  const question = (index: number): string => {
    const random = createRandom(seed + 3 + index * 104_729);
    const about = article(Math.floor(random() * articles));
    const own = `${about.title} ${about.body}`.split(/[^a-z]+/).filter((word) => word.length > 3);
    const chosen = Array.from({ length: 3 + Math.floor(random() * 5) }, () => pickFrom(random, own));
    const common = Array.from({ length: 2 }, () => pickFrom(random, words, pickWord));
    return `how do i ${[...chosen, ...common].join(' ')}?`;
  };
  return { article, question };
}

function makeWords(random: () => number): string[] {
  const words = new Set<string>();
  while (words.size < VOCABULARY_SIZE) {
    const syllables = 2 + Math.floor(random() * 3);
    let word = '';
    for (let syllable = 0; syllable < syllables; syllable += 1) {
      word += pickFrom(random, ONSETS) + pickFrom(random, VOWELS) + (random() < 0.4 ? pickFrom(random, CODAS) : '');
    }
    words.add(word);
  }
  return [...words];
}

function makeTopics(random: () => number, words: readonly string[]): string[][] {
  return Array.from({ length: TOPICS }, () => Array.from({ length: TOPIC_WORDS }, () => pickFrom(random, words)));
}

/** Picks a place in the vocabulary by Zipf's law: by where a number from 0 to 1 falls among the summed shares. */
function createPicker(): (random: () => number) => number {
  const sums = new Float64Array(VOCABULARY_SIZE);
  let total = 0;
  for (let rank = 0; rank < VOCABULARY_SIZE; rank += 1) {
    total += 1 / (rank + 3) ** STEEPNESS;
    sums[rank] = total;
  }
  return (random) => {
    const goal = random() * total;
    let low = 0;
    let high = VOCABULARY_SIZE - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < goal) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

function pickFrom(random: () => number, list: readonly string[], pick?: (random: () => number) => number): string {
  return list[pick === undefined ? Math.floor(random() * list.length) : pick(random)] ?? '';
}

function toSentences(words: readonly string[], random: () => number): string {
  const sentences: string[] = [];
  for (let at = 0; at < words.length;) {
    const length = 8 + Math.floor(random() * 10);
    sentences.push(`${words.slice(at, at + length).join(' ')}.`);
    at += length;
  }
  return sentences.join(' ');
}
