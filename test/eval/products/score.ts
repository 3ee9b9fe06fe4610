import type { RatedQuery } from './read-products.ts';

/** Places that count. */
const PLACES = 10;

/** How well a search orders products. */
export interface RankingScore {
  readonly queries: number;
  /** From 0 to 1; products without a rating count as 0, the ideal is made of the rated ones. */
  readonly ndcg: number;
  /** Share of the first ten hits that have a rating at all. */
  readonly judged: number;
}

/** Gives the ids of products for a query, best first. */
export type FindProducts = (text: string) => readonly string[];

/** nDCG@10 of one query, with 2 to the power of the rating, less 1, as gain. */
export function scoreQuery({ text, label }: RatedQuery, find: FindProducts): { ndcg: number; judged: number } {
  const ids = find(text).slice(0, PLACES);
  const ideal = Object.values(label).toSorted((left, right) => right - left);
  const ratings = ids.map((id) => label[id]);
  return {
    ndcg: sumGains(ratings.map((rating) => rating ?? 0)) / sumGains(ideal.slice(0, PLACES)),
    judged: ratings.filter((rating) => rating !== undefined).length / PLACES,
  };
}

/** Means over queries. */
export function scoreRanking(queries: readonly RatedQuery[], find: FindProducts): RankingScore {
  const scores = queries.map((query) => scoreQuery(query, find));
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  return {
    queries: queries.length,
    ndcg: mean(scores.map((score) => score.ndcg)),
    judged: mean(scores.map((score) => score.judged)),
  };
}

function sumGains(ratings: readonly number[]): number {
  return ratings.reduce((sum, rating, place) => sum + (2 ** rating - 1) / Math.log2(place + 2), 0);
}
