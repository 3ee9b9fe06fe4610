import { ACCESSORY_NOUNS } from '../lexicon/accessories.ts';
import {
  findEvidence,
  isHeadedBy,
  padFields,
  prepareGroups,
  type Evidence,
  type LengthNorms,
  type PaddedFields,
  type PreparedGroup,
} from './evidence.ts';
import type { ProductFields } from './fields.ts';
import type { ProductWeights } from './weights.ts';
import type { WordGroup } from './word-groups.ts';

/** A product that may fit, as the index holds it. */
export interface Candidate extends ProductFields {
  readonly number: number;
  /** 1 when a variant can be had. */
  readonly stock: number;
  /** Of its variants, minor units. */
  readonly priceMin: number;
  readonly priceMax: number;
}

/** How well a candidate fits the words of a wish. */
export interface Fit {
  readonly candidate: Candidate;
  readonly score: number;
  readonly coverage: number;
  readonly matchedWords: readonly string[];
}

/** Share of the candidates that make an assortment; with fewer, what goes with them is as good an answer. */
const ASSORTMENT_SHARE = 0.1;
/** From this sure on, a head is the thing itself, not something wider. */
const SURE_THING = 0.5;
/** How much more what is looked for counts in the coverage than a word that says which one. */
const HEAD_SHARE = 1.5;

/**
 * Coverage of a product that is the very thing looked for, whatever else was said of it: words that the shop does not know
 * (`for the attic`) tell nothing of which lantern, and make none of them another thing.
 */
const THING_COVERAGE = 0.5;
/** Coverage at most of what only speaks of the thing (boots for thick socks) where the shop has the thing itself. */
const MENTION_COVERAGE = 0.35;

/** What ranking one candidate needs to know of all. */
interface RankContext {
  readonly groups: readonly PreparedGroup[];
  readonly weights: ProductWeights;
  /** Average lengths in characters. */
  readonly lengths: LengthNorms;
  /** The shop has an assortment of what is looked for, not only what goes with it. */
  readonly hasThing: boolean;
  /** One candidate at least is what is looked for. */
  readonly hasOne: boolean;
}

/** Ranks candidates, best first; those that hold no word of the wish are left out. */
export function rankCandidates(
  candidates: readonly Candidate[],
  groups: readonly WordGroup[],
  weights: ProductWeights,
): Fit[] {
  const padded = candidates.map((candidate) => ({ candidate, fields: padFields(candidate) }));
  const prepared = prepareGroups(groups);
  const average = (name: 'title' | 'description'): number =>
    padded.reduce((sum, { fields }) => sum + fields[name].length, 0) / Math.max(1, padded.length);
  const things = countThings(
    padded.map(({ fields }) => fields),
    prepared,
  );
  const context: RankContext = {
    groups: prepared,
    weights,
    lengths: { title: average('title'), description: average('description') },
    hasThing: things > 0 && things >= ASSORTMENT_SHARE * padded.length,
    hasOne: things > 0,
  };
  return padded
    .map(({ candidate, fields }) => rankOne(candidate, fields, context))
    .filter((fit) => groups.length === 0 || fit.matchedWords.length > 0)
    .sort((left, right) => right.score - left.score || left.candidate.number - right.candidate.number);
}

function countThings(padded: readonly PaddedFields[], groups: readonly PreparedGroup[]): number {
  const head = groups.find(({ group }) => group.isHead && group.isNoun);
  if (head === undefined) return 0;
  let count = 0;
  for (const fields of padded) if (isHeadedBy(fields, head, SURE_THING)) count += 1;
  return count;
}

function rankOne(candidate: Candidate, fields: PaddedFields, context: RankContext): Fit {
  const { groups, weights, lengths } = context;
  const norms: LengthNorms = {
    title: 1 - weights.titleLength + (weights.titleLength * fields.title.length) / lengths.title,
    description: 1 - weights.bodyLength + (weights.bodyLength * fields.description.length) / lengths.description,
  };
  let score = 0;
  let worth = 0;
  let covered = 0;
  let [least, most] = [0, 1];
  const matchedWords: string[] = [];
  for (const prepared of groups) {
    const { group } = prepared;
    const evidence = findEvidence(fields, prepared, norms, weights);
    const share = group.idf * (group.isHead ? HEAD_SHARE : 1);
    worth += share;
    if (group.isHead && group.isNoun) [least, most] = boundCoverage(evidence, context);
    if (evidence === null) continue;
    matchedWords.push(group.word);
    score += group.idf * evidence.strength * weighHead(fields, group, evidence, context);
    covered += share * evidence.coverage;
  }
  score += weights.phrase * scorePhrases(fields, groups);
  return {
    candidate,
    score: score * (candidate.stock > 0 ? 1 : weights.outOfStock),
    coverage: worth === 0 ? 1 : Math.max(least, Math.min(most, covered / worth)),
    matchedWords,
  };
}

/** Least and most coverage of a product by what it holds of the thing that is looked for. */
function boundCoverage(evidence: Evidence | null, { hasOne }: RankContext): [least: number, most: number] {
  // Something wider (clothes for socks) is no more the thing than what only mentions it.
  const isThing = evidence !== null && evidence.where !== 'text' && evidence.coverage >= SURE_THING;
  if (isThing && evidence.where === 'heads') return [THING_COVERAGE * evidence.coverage, 1];
  return [0, hasOne && !isThing ? MENTION_COVERAGE : 1];
}

/** What is headed by another noun is not what is looked for: it goes with it, or only says its name. */
function weighHead(fields: PaddedFields, group: WordGroup, evidence: Evidence, context: RankContext): number {
  if (!group.isHead || !group.isNoun) return 1;
  if (evidence.where === 'heads') return 1 + context.weights.isHead;
  if (!context.hasThing || evidence.where !== 'title') return 1;
  const nouns = fields.heads.split(' ').filter((term) => term.startsWith('~'));
  if (nouns.some((term) => ACCESSORY_NOUNS.has(term.slice(1)))) return context.weights.accessory;
  return nouns.length > 0 ? context.weights.notHead : 1;
}

/** Worth of the neighbours of the wish that stand side by side in the title. */
function scorePhrases(fields: PaddedFields, groups: readonly PreparedGroup[]): number {
  if (groups.length < 2) return 0;
  const tokens = fields.title.split(' ').filter((token) => token !== '' && !/^[~+=]/.test(token));
  let worth = 0;
  for (let index = 1; index < groups.length; index += 1) {
    const before = groups[index - 1];
    const after = groups[index];
    if (before === undefined || after === undefined) continue;
    const stand = tokens.some((token, at) => before.terms.has(token) && after.terms.has(tokens[at + 1] ?? ''));
    if (stand) worth += (before.group.idf + after.group.idf) / 2;
  }
  return worth;
}
