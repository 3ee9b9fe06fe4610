import { analyse } from '@loket/content/analysis';
import type { Locale, Route, RouteScore } from '@loket/contracts';
import type { PassageHit, ProductSearchResult } from '@loket/domain/ports';
import type { RouteContext } from './features.ts';
import { decide, routeMessage, type Routing } from './route.ts';

/**
 * What the shop has about a message: coverage of the best passage and the best product, from 0 (nothing) to 1; `null` where
 * nothing could be looked up.
 */
export interface RouteEvidence {
  readonly passage: number | null;
  readonly product: number | null;
  /** It asks about the product in view or those that were shown, and need not name them; or for the price or stock of one it names. */
  readonly isAboutShown?: boolean;
}

/** Coverage of the best passage, or 0 when there is none. */
export function toPassageEvidence(hits: readonly Pick<PassageHit, 'coverage'>[]): number {
  return Math.max(0, ...hits.map(({ coverage }) => coverage));
}

/**
 * Coverage of the best product, as far as the message is about it: `do a coffee for me` names a product with one word of
 * several, `storm lantern` with all of them.
 */
export function toProductEvidence(
  text: string,
  lang: Locale,
  { wish, hits }: Pick<ProductSearchResult, 'wish' | 'hits'>,
): number {
  const said = new Set(analyse(text.slice(0, READ_MAX_CHARS), lang)).size;
  const limits = Number(wish.priceMinMinor !== null) + Number(wish.priceMaxMinor !== null);
  const manners = Number(wish.isInStock) + Number(wish.order !== 'fit');
  const meant = wish.words.length + wish.properties.length + 2 * limits + manners;
  const share = said === 0 ? 0 : Math.min(1, meant / said);
  return share * Math.max(0, ...hits.map(({ coverage }) => coverage));
}

/** Share from which a decision for a skill that no evidence can change is taken as it is. */
const SURE_SHARE = 0.8;

/** Share from which a message is certainly not about a shop. */
const SURE_NONE_SHARE = 0.95;

/** Routes that what the shop has speaks for or against. */
const OPEN_ROUTES: ReadonlySet<Route> = new Set(['general-qa', 'product-recommendations', 'none']);

/**
 * Share below which the agent asks back rather than answers; of public messages that it answers at once, nineteen in twenty
 * are then taken right.
 */
const ASK_BACK_BELOW = 0.6;

/** Share of the next likeliest route from which asking which of the two is meant makes sense. */
const ASK_BACK_RIVAL = 0.15;

/** Characters of a message whose words are counted. */
const READ_MAX_CHARS = 1_000;

/** Coverage that speaks neither for nor against. */
const NEUTRAL_COVERAGE = 0.5;

/** Logarithm of the odds that full coverage adds to the route which would answer from it. */
const FOUND_STRENGTH = 0.7;

/**
 * Logarithm of the odds that finding nothing takes away: little, since a question about the shop stays one when the shop
 * has no answer.
 */
const MISSING_STRENGTH = 0.3;

/** How many times likelier a question about what is in view makes Product recommendations. */
const SHOWN_ODDS = 8;

/** Whether the second stage has to look what the shop has. */
export function needsEvidence({ skill, confidence, alarm }: Routing): boolean {
  if (alarm === 'sensitive') return false;
  if (skill === 'none') return confidence < SURE_NONE_SHARE;
  return OPEN_ROUTES.has(skill) || confidence < SURE_SHARE;
}

/**
 * The second stage: weighs what the shop has. A passage that covers the message speaks for General Q&A, a product for
 * Product recommendations, both against `none`.
 */
export function weighEvidence(routing: Routing, evidence: RouteEvidence): Routing {
  const passage = toOdds(evidence.passage);
  const product = evidence.isAboutShown === true ? SHOWN_ODDS : toOdds(evidence.product);
  const factors: Partial<Record<Route, number>> = {
    'general-qa': passage,
    'product-recommendations': product,
    none: 1 / Math.max(1, passage, product),
  };
  const scores = routing.scores.map(({ skill, confidence }): RouteScore => ({
    skill,
    confidence: confidence * (factors[skill] ?? 1),
  }));
  return { ...decide(scores), alarm: routing.alarm };
}

function toOdds(coverage: number | null): number {
  if (coverage === null) return 1;
  const distance = (coverage - NEUTRAL_COVERAGE) / NEUTRAL_COVERAGE;
  return Math.exp(distance * (distance > 0 ? FOUND_STRENGTH : MISSING_STRENGTH));
}

/**
 * Routes a message by both stages.
 *
 * @param find - Looks up what the shop has; called only when the first stage leaves it open.
 * @returns The decision, and the evidence when it was looked up.
 */
export async function routeWithEvidence(
  text: string,
  context: RouteContext,
  find: () => Promise<RouteEvidence>,
): Promise<{ readonly routing: Routing; readonly evidence: RouteEvidence | null }> {
  const routing = routeMessage(text, context);
  if (!needsEvidence(routing)) return { routing, evidence: null };
  const evidence = await find();
  return { routing: weighEvidence(routing, evidence), evidence };
}

/**
 * The two likeliest routes to ask the customer about, or `null` when the decision stands. What is likeliest about no shop at
 * all is answered as such, which says what the agent can do.
 */
export function listChoices({ skill, scores, confidence, alarm }: Routing): readonly [Route, Route] | null {
  if (skill === 'none' || alarm !== null || confidence >= ASK_BACK_BELOW) return null;
  const rival = scores.find((other) => other.skill !== skill && other.skill !== 'none');
  return rival === undefined || rival.confidence < ASK_BACK_RIVAL ? null : [skill, rival.skill];
}
