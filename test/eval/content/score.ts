import type { RetrievalSet } from './read-sets.ts';

/** How well a search finds the right entries. All from 0 to 1. */
export interface RetrievalScore {
  readonly questions: number;
  readonly first: number;
  readonly inFive: number;
  /** Mean of one over the right entry's place, 0 beyond ten. */
  readonly reciprocalRank: number;
}

/** Gives the ids of the entries for a question, best first, each once, at most ten. */
export type FindEntries = (text: string) => readonly string[];

/** Measures a search over a set's questions. */
export function scoreRetrieval(questions: RetrievalSet['questions'], find: FindEntries): RetrievalScore {
  const places = questions.map(({ text, label }) => find(text).slice(0, 10).indexOf(label) + 1);
  const share = (counts: (place: number) => number): number =>
    places.reduce((sum, place) => sum + counts(place), 0) / Math.max(1, places.length);
  return {
    questions: places.length,
    first: share((place) => (place === 1 ? 1 : 0)),
    inFive: share((place) => (place > 0 && place <= 5 ? 1 : 0)),
    reciprocalRank: share((place) => (place === 0 ? 0 : 1 / place)),
  };
}
