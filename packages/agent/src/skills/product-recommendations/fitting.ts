import type { ProductHit, ProductSearchResult, ProductWish, RelaxedLimit } from '@loket/domain/ports';

/** Share of a wish's words, by rarity, that a product must hold before it is offered. */
const OFFER_COVERAGE_MIN = 0.45;

/** Share of the best product's coverage below which another one merely speaks of the same. */
const COVERAGE_SHARE_MIN = 0.55;

/** A product this much below the best is another thing that merely shares a word. */
const SCORE_SHARE_MIN = 0.35;

/** What is not about the thing that was asked for is left out rather than offered. */
export function keepFitting({ hits, wish, relaxed }: ProductSearchResult): readonly ProductHit[] {
  const [best] = hits;
  if (best === undefined || isNothingMet(wish, relaxed)) return [];
  const most = Math.max(...hits.map(({ coverage }) => coverage));
  const coverageMin = wish.words.length === 0 ? 0 : Math.max(OFFER_COVERAGE_MIN, most * COVERAGE_SHARE_MIN);
  return hits.filter(({ coverage, score }) => coverage >= coverageMin && score >= best.score * SCORE_SHARE_MIN);
}

/** `Red things`, where nothing is red: what is left of such a wish is met by anything, and so by nothing. */
function isNothingMet({ words, properties }: ProductWish, relaxed: readonly RelaxedLimit[]): boolean {
  if (words.length > 0 || relaxed.length === 0) return false;
  return properties.every(({ property }) => relaxed.includes(property));
}
