import type { Locale } from '@loket/contracts';
import type { ShopFacts } from '@loket/domain/ports';
import { getAvailability } from '../availability.ts';
import { SKILLS } from '../registry.ts';
import {
  type RouteEvidence,
  type Routing,
  routeWithEvidence,
  toPassageEvidence,
  toProductEvidence,
} from '../router/index.ts';
import { readRequest } from '../skills/product-recommendations/reading.ts';
import type { DialogueState } from '../state.ts';
import type { LookUps } from './look-ups.ts';

/** Routes that lead to what the products' search answers. */
const PRODUCTS = 'product-recommendations';

/** Route of codes and discounts. */
const CODES = 'coupons-discounts';

const NO_EVIDENCE: RouteEvidence = { passage: null, product: null };

/** What the two stages decided, and a note for the trace. */
export interface RoutedTurn {
  readonly routing: Routing;
  readonly notes: readonly string[];
}

interface RouteTurnContext {
  readonly state: DialogueState;
  readonly lang: Locale;
  readonly isOnProductPage: boolean;
  readonly facts: ShopFacts | null;
  readonly lookUps: LookUps;
  /** Whether the message names a code of the shop's; asked only where its words leave it open. */
  readonly namesKnownCode: () => Promise<boolean>;
}

/** Share from which a message is somewhere else's, whatever code it names. */
const SURE_SHARE = 0.9;

/** Routes a message: by its words, and when they leave it open by what the shop has. */
export async function routeTurn(text: string, context: RouteTurnContext): Promise<RoutedTurn> {
  const routed = await routeByEvidence(text, context);
  const { skill, confidence, alarm } = routed.routing;
  const isSure = alarm !== null || (confidence >= SURE_SHARE && skill !== 'none');
  if (isSure || !(await context.namesKnownCode())) return routed;
  return {
    routing: { ...routed.routing, skill: CODES, confidence: SURE_SHARE },
    notes: [...routed.notes, 'names a code of the shop'],
  };
}

async function routeByEvidence(text: string, context: RouteTurnContext): Promise<RoutedTurn> {
  const { state, isOnProductPage, facts } = context;
  const { routing, evidence } = await routeWithEvidence(
    text,
    { lastSkill: state.lastSkill, isOnProductPage },
    async () => (facts === null ? NO_EVIDENCE : findEvidence(text, { ...context, facts })),
  );
  if (evidence === null) return { routing, notes: [] };
  const note = `evidence: passage ${say(evidence.passage)}, product ${say(evidence.product)}`;
  return { routing, notes: [note] };
}

function say(coverage: number | null): string {
  return coverage === null ? 'unknown' : coverage.toFixed(2);
}

/** What is not there or fails speaks neither for nor against anything. */
async function findEvidence(
  text: string,
  {
    state,
    lang,
    facts,
    lookUps,
    isOnProductPage,
  }: Omit<RouteTurnContext, 'facts' | 'namesKnownCode'> & { readonly facts: ShopFacts },
): Promise<RouteEvidence> {
  const earlier = state.lastSkill === PRODUCTS ? state.wish : null;
  const isAboutShown = readRequest(text, { lang, state, isOnProductPage }).kind !== 'search';
  const [passages, products] = await Promise.all([
    isThere('general-qa', facts) ? lookUps.searchContent(text) : null,
    isThere(PRODUCTS, facts) ? lookUps.searchProducts(text, earlier) : null,
  ]);
  return {
    passage: passages?.ok === true ? toPassageEvidence(passages.value) : null,
    product: products?.ok === true ? toProductEvidence(text, lang, products.value) : null,
    isAboutShown,
  };
}

function isThere(skill: 'general-qa' | 'product-recommendations', facts: ShopFacts): boolean {
  return getAvailability(SKILLS[skill], facts, { channel: null, isPreview: true }).status === 'live';
}
