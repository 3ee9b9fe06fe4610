// The search page: looks in an index of its language, which holds all there is to find, and lists what meets the words.
import { all, fill, one, write } from './shop.js';

/**
 * Something to be found, as `src/search.ts` writes it.
 *
 * @typedef {{ title: string, url: string, text: string, about: string, words: string, image?: string, tile?: string }} Entry
 */

/** From this length on, a word may also stand inside another: Dutch and Swedish write words together. */
const INNER_MIN_CHARS = 4;
/** Endings of a plural that a word may have more than what it finds. */
const ENDING_MAX_CHARS = 3;
/** What is found meets this part of the question at least, rare words counting more than those that are everywhere. */
const MET_MIN = 0.5;
/** A word that more than this part of all meets says nothing, and neither does one that is nowhere. */
const COMMON_MIN = 1 / 3;
/** A shorter word must be there as it is. */
const PREFIX_MIN_CHARS = 3;

/**
 * @param {string} text
 * @returns {string[]} Its words, without case and accents.
 */
function toWords(text) {
  const folded = text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * How well one word meets one field: 2 where a word begins with it, 1 inside a word, else 0.
 *
 * @param {string} word
 * @param {string} field
 */
function meets(word, field) {
  const others = toWords(field);
  if (word.length < PREFIX_MIN_CHARS) return others.includes(word) ? 2 : 0;
  /** @param {string} other */
  const isPlural = (other) =>
    other.length >= INNER_MIN_CHARS && word.startsWith(other) && word.length - other.length <= ENDING_MAX_CHARS;
  if (others.some((other) => other.startsWith(word) || isPlural(other))) return 2;
  return word.length >= INNER_MIN_CHARS && others.some((other) => other.includes(word)) ? 1 : 0;
}

/**
 * @param {Entry[]} entries
 * @param {string} query
 * @returns {Entry[]} What meets the query, the best first.
 */
function search(entries, query) {
  const words = [...new Set(toWords(query))];
  const rows = entries.map((entry) => ({
    entry,
    scores: words.map(
      (word) => 16 * meets(word, entry.title) + 4 * meets(word, entry.about) + meets(word, entry.words),
    ),
  }));
  const counts = words.map((_, index) => rows.filter(({ scores }) => (scores[index] ?? 0) > 0).length);
  const areAllCommon = counts.every((count) => count === 0 || count > COMMON_MIN * entries.length);
  const weights = counts.map((count) => {
    const isSaying = count > 0 && (areAllCommon || count <= COMMON_MIN * entries.length);
    return isSaying ? Math.log(1 + entries.length / count) : 0;
  });
  /** @param {(index: number) => number} factor */
  const sum = (factor) => weights.reduce((total, weight, index) => total + weight * factor(index), 0);
  const wanted = MET_MIN * sum(() => 1);
  return rows
    .filter(({ scores }) => wanted > 0 && sum((index) => (scores[index] ? 1 : 0)) >= wanted)
    .toSorted((a, b) => sum((index) => b.scores[index] ?? 0) - sum((index) => a.scores[index] ?? 0))
    .map(({ entry }) => entry);
}

/**
 * @param {HTMLElement} group
 * @param {Entry[]} entries
 */
function showHits(group, entries) {
  group.hidden = entries.length === 0;
  const template = group.querySelector('template');
  const list = group.querySelector('ul');
  for (const { title, url, text, image, tile } of entries) {
    const hit = /** @type {DocumentFragment} */ (template?.content.cloneNode(true));
    const link = hit.querySelector('a');
    if (link !== null) link.href = url;
    write(link, title);
    write(one('.kind', hit), text);
    const picture = hit.querySelector('img');
    if (picture !== null && image !== undefined) picture.src = image;
    one('.tile', hit)?.classList.add(tile ?? '');
    list?.append(hit);
  }
}

/** @param {HTMLElement} results */
async function runSearch(results) {
  const query = (new URLSearchParams(location.search).get('q') ?? '').trim();
  for (const field of document.querySelectorAll('input')) if (field.type === 'search') field.value = query;
  if (query === '') return;
  const found = one('[data-found]', results);
  const { index = '', one: single, many, none, failed = '' } = results.dataset;
  try {
    const response = await fetch(index);
    if (!response.ok) throw new Error(`The index answered with ${response.status}.`);
    /** @type {Record<string, Entry[]>} */
    const entries = await response.json();
    const hits = search(Object.values(entries).flat(), query);
    for (const group of all('[data-kind]', results)) {
      const own = new Set(entries[group.dataset.kind ?? '']);
      showHits(
        group,
        hits.filter((hit) => own.has(hit)),
      );
    }
    const count = hits.length;
    write(found, fill(count === 0 ? none : count === 1 ? single : many, { query, count }));
    for (const hint of all('[data-none-hint]', results)) hint.hidden = count > 0;
  } catch {
    write(found, failed);
  }
}

for (const results of all('[data-results]')) void runSearch(results);
