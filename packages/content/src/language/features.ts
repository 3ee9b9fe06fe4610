/** Buckets that features are hashed into; a power of two. */
export const BUCKETS = 32_768;

/** Longest run of letters that is a feature. */
const GRAM_MAX_CHARS = 4;

/** Letters of a word that count: endings of longer ones are those of their parts. */
const WORD_MAX_CHARS = 24;

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** Keeps a whole word apart from a run of the same letters. */
const WORD_OFFSET = 0x1b873593;

/** How many times a whole word counts against a run of its letters. */
const WORD_TIMES = 2;

/**
 * Buckets of a text's features, with repeats: each word's runs of one to four letters, its edges as letters too, and
 * the word itself. Training and detection both read a text through this.
 */
export function listFeatures(words: readonly string[]): number[] {
  const buckets: number[] = [];
  for (const word of words) {
    const letters = `_${word.slice(0, WORD_MAX_CHARS)}_`;
    pushRuns(buckets, letters);
    let hash = WORD_OFFSET;
    for (let index = 0; index < letters.length; index += 1) hash = mix(hash, letters.charCodeAt(index));
    for (let time = 0; time < WORD_TIMES; time += 1) buckets.push(toBucket(hash));
  }
  return buckets;
}

function pushRuns(buckets: number[], letters: string): void {
  const last = letters.length - 1;
  for (let start = 0; start <= last; start += 1) {
    const end = Math.min(start + GRAM_MAX_CHARS, letters.length);
    let hash = FNV_OFFSET;
    for (let index = start; index < end; index += 1) {
      hash = mix(hash, letters.charCodeAt(index));
      const isEdgeAlone = index === start && (start === 0 || start === last);
      if (!isEdgeAlone) buckets.push(toBucket(hash));
    }
  }
}

function mix(hash: number, code: number): number {
  return Math.imul(hash ^ code, FNV_PRIME);
}

/** FNV's low bits are its weakest, so the high ones are folded in. */
function toBucket(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) & (BUCKETS - 1);
}
