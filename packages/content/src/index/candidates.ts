import type { Locale } from '@loket/contracts';
import type { Concept } from './concepts.ts';
import type { SearchDatabase } from './search-database.ts';
import { quoteToken } from './tokens.ts';

/** Passages that are ranked at most, as much as one search may cost. */
const CANDIDATES_MAX = 200;

/** Passages that hold a rare word are all ranked up to this number; room is left for those with several common ones. */
const RARE_MAX = 100;

/** Common words that are looked for two by two and in titles: the most telling ones. */
const PAIRED_MAX = 3;

/** Candidates from which on those that only hold one common word are not looked for. */
const CANDIDATES_ENOUGH = 60;

/** What finding the candidates gave and cost. */
export interface Candidates {
  readonly numbers: readonly number[];
  readonly rowsRead: number;
}

/** What the candidates are for. */
export interface CandidateQuestion {
  readonly lang: Locale;
  readonly concepts: readonly Concept[];
  /** Passages of the language in the index. */
  readonly passages: number;
}

/**
 * Finds the passages worth ranking: all that hold one of the rarest words; for words too common for that, those that
 * hold several of them, the newest first.
 */
export function findCandidates(db: SearchDatabase, question: CandidateQuestion): Candidates {
  const found = new Set<number>();
  let rowsRead = 0;
  for (const { match, enough } of listSteps(question)) {
    if (found.size >= enough) continue;
    const result = db.exec<{ number: number }>(
      'select rowid as number from search_postings where search_postings match ? order by rowid desc limit ?',
      match,
      CANDIDATES_MAX - found.size,
    );
    rowsRead += result.rowsRead;
    for (const row of result.rows) found.add(row.number);
  }
  return { numbers: [...found], rowsRead };
}

interface CountedConcept {
  readonly match: string;
  readonly value: number;
  readonly passages: number;
}

interface Step {
  /** An expression of the full-text query language. */
  readonly match: string;
  /** Candidates that make the step needless. */
  readonly enough: number;
}

/** Looks to make, the most telling first. */
function listSteps({ concepts, lang, passages }: CandidateQuestion): Step[] {
  const counted = concepts.filter((concept) => concept.variants.size > 0).map((concept) => countConcept(concept, lang));
  counted.sort((left, right) => right.value - left.value);
  if (passages <= CANDIDATES_MAX) return counted.length === 0 ? [] : [toStep(joinMatches(counted, 'OR'))];
  const rare: CountedConcept[] = [];
  const common: CountedConcept[] = [];
  let room = RARE_MAX;
  for (const concept of counted) {
    const isRare = concept.passages <= room;
    if (isRare) room -= concept.passages;
    (isRare ? rare : common).push(concept);
  }
  const steps = listCommonSteps(common);
  return rare.length === 0 ? steps : [toStep(joinMatches(rare, 'OR')), ...steps];
}

/** The most telling of the common words: three together, two of them, in a title, and one alone. */
function listCommonSteps(all: readonly CountedConcept[]): Step[] {
  const common = all.slice(0, PAIRED_MAX);
  const [first, second, third] = common;
  if (first === undefined) return [];
  const sets: CountedConcept[][] = [];
  if (second !== undefined && third !== undefined) sets.push([first, second, third]);
  for (const [index, right] of common.entries()) {
    for (const left of common.slice(0, index)) sets.push([left, right]);
  }
  const inTitle = common.map((concept) => toStep(`title : ${concept.match}`));
  const together = sets.map((set) => toStep(joinMatches(set, 'AND')));
  return [...together.slice(0, 2), ...inTitle, ...together.slice(2), { match: first.match, enough: CANDIDATES_ENOUGH }];
}

function countConcept(concept: Concept, lang: Locale): CountedConcept {
  const variants = [...concept.variants];
  return {
    match: `(${variants.map(([term]) => quoteToken(lang, term)).join(' OR ')})`,
    value: concept.weight * concept.idf,
    passages: variants.reduce((sum, [, variant]) => sum + variant.passages, 0),
  };
}

function joinMatches(concepts: readonly CountedConcept[], operator: 'AND' | 'OR'): string {
  return concepts.map((concept) => concept.match).join(` ${operator} `);
}

function toStep(match: string): Step {
  return { match, enough: CANDIDATES_MAX };
}
