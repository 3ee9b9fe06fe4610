import { foldText } from '@loket/content/analysis';

/** Words of the longest entry that is looked for. */
const PHRASE_MAX_WORDS = 7;

/** A word must be this long before one wrong letter is forgiven; in shorter ones every letter counts. */
const TYPO_MIN_CHARS = 5;
const TYPO_MAX_CHARS = 16;
const PREFIX_MIN_CHARS = 3;

/** Finds which entries of a lexicon a list of words holds. */
export interface Matcher<K extends string> {
  /** Keys whose entries occur. Linear in the number of words. */
  match(words: readonly string[]): Set<K>;
}

/**
 * @param entries - Key and its entries, separated by commas; see the lexicon for their form.
 * @param options - `forgivesTypos`: one wrong letter in a longer word is forgiven; off where a near word is another one.
 */
export function createMatcher<K extends string>(
  entries: Iterable<readonly [K, string]>,
  options: { readonly forgivesTypos: boolean },
): Matcher<K> {
  const phrases = new Map<string, Set<K>>();
  const prefixes = new Map<string, Set<K>>();
  // Entries of several words whose last one is open: by the words before it.
  const endings = new Map<string, { readonly start: string; readonly key: K }[]>();
  for (const [key, list] of entries) {
    for (const raw of list.split(',')) {
      const entry = foldText(raw.trim());
      const space = entry.lastIndexOf(' ');
      if (entry.endsWith('*') && space !== -1) {
        const head = entry.slice(0, space);
        const last = { start: entry.slice(space + 1, -1), key };
        endings.set(head, [...(endings.get(head) ?? []), last]);
      } else if (entry.endsWith('*')) add(prefixes, entry.slice(0, -1), key);
      else if (entry !== '') add(phrases, entry, key);
    }
  }
  const misspelt = indexMisspellings(options.forgivesTypos ? [...phrases.keys(), ...prefixes.keys()] : []);

  const matchWord = (word: string): Iterable<K> => {
    const found = [...(phrases.get(word) ?? []), ...findPrefixes(prefixes, word)];
    if (found.length > 0) return found;
    const meant = findMeant(misspelt, word);
    return meant === null ? [] : [...(phrases.get(meant) ?? []), ...(prefixes.get(meant) ?? [])];
  };
  return {
    match: (words) => {
      const found = new Set<K>();
      for (let first = 0; first < words.length; first += 1) {
        for (const key of matchWord(words[first] ?? '')) found.add(key);
        let phrase = words[first] ?? '';
        for (let end = first + 1; end < Math.min(words.length, first + PHRASE_MAX_WORDS); end += 1) {
          const last = words[end] ?? '';
          for (const { start, key } of endings.get(phrase) ?? []) if (last.startsWith(start)) found.add(key);
          phrase = `${phrase} ${last}`;
          for (const key of phrases.get(phrase) ?? []) found.add(key);
        }
      }
      return found;
    },
  };
}

function add<K>(map: Map<string, Set<K>>, word: string, key: K): void {
  const keys = map.get(word) ?? new Set();
  keys.add(key);
  map.set(word, keys);
}

function findPrefixes<K>(prefixes: Map<string, Set<K>>, word: string): K[] {
  const found: K[] = [];
  for (let length = PREFIX_MIN_CHARS; length <= word.length; length += 1) {
    found.push(...(prefixes.get(word.slice(0, length)) ?? []));
  }
  return found;
}

/** Every word with one letter left out, and the words that it came from. */
function indexMisspellings(words: readonly string[]): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const word of words) {
    if (word.includes(' ') || !isForgivable(word)) continue;
    for (const form of [word, ...listDeletions(word)]) index.set(form, [...(index.get(form) ?? []), word]);
  }
  return index;
}

/** The word that a misspelt one means: one letter wrong, missing, too many, or two swapped. */
function findMeant(index: Map<string, string[]>, word: string): string | null {
  if (!isForgivable(word) || /\p{N}/u.test(word)) return null;
  for (const form of [word, ...listDeletions(word)]) {
    const meant = index.get(form)?.find((candidate) => isOneEditAway(candidate, word));
    if (meant !== undefined) return meant;
  }
  return null;
}

function isForgivable(word: string): boolean {
  return word.length >= TYPO_MIN_CHARS && word.length <= TYPO_MAX_CHARS;
}

function listDeletions(word: string): string[] {
  return Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1));
}

function isOneEditAway(a: string, b: string): boolean {
  // A wrong first letter is another word more often than an error.
  if (a[0] !== b[0] || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1;
  const restA = a.slice(start);
  const restB = b.slice(start);
  if (restA.slice(1) === restB || restA === restB.slice(1) || restA.slice(1) === restB.slice(1)) return true;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}
