import { findProductWords } from '@loket/content/lexicon';
import type { Locale, Route } from '@loket/contracts';
import type { ProductSearchResult, ShopFacts } from '@loket/domain/ports';
import { getAvailability } from '../availability.ts';
import { SKILLS } from '../registry.ts';
import {
  type RouteEvidence,
  type Routing,
  isSmallTalk,
  routeWithEvidence,
  toPassageEvidence,
  toProductEvidence,
} from '../router/index.ts';
import { readAspectOfNamed, readRequest } from '../skills/product-recommendations/reading.ts';
import type { DialogueState } from '../state.ts';
import type { LookUps } from './look-ups.ts';
import { isNonsense } from './nonsense.ts';

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
  /** Whether the message names a code of the shop's; asked only where that could decide. */
  readonly namesKnownCode: () => Promise<boolean>;
}

/** Coverage from which a product is what the message names. */
const NAMED_COVERAGE = 0.9;

/** Share from which a message about an order or for a person is that, whatever code it names. */
const SURE_SHARE = 0.9;

/** What a message that names a code of the shop's is not about, however sure its words seem: `STORM10 fails on my subscription`. */
const YIELDS_TO_CODES: ReadonlySet<Route> = new Set([
  'none',
  'subscriptions',
  'loyalty',
  'general-qa',
  'product-recommendations',
]);

/** Share below which the agent would ask back whether a product is wanted; asked about nonsense, nobody could say. */
const UNSURE_BELOW = 0.7;

/** Routes a message: by its words, and when they leave it open by what the shop has. */
export async function routeTurn(text: string, context: RouteTurnContext): Promise<RoutedTurn> {
  const routed = await routeByEvidence(text, context);
  const { skill, confidence, alarm } = routed.routing;
  // A parcel has a code too.
  const isSure =
    alarm !== null || skill === 'order-tracking' || (confidence >= SURE_SHARE && !YIELDS_TO_CODES.has(skill));
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
  if (routing.confidence < UNSURE_BELOW && isSmallTalk(text) && findProductWords(text).length === 0) {
    return { routing: { ...routing, skill: 'none', confidence: 1 }, notes: [] };
  }
  if (routing.skill === PRODUCTS && routing.confidence < UNSURE_BELOW && isNonsense(text, evidence)) {
    return { routing: { ...routing, skill: 'none' }, notes: ['nonsense: nothing that the shop has or speaks of'] };
  }
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
  const { kind } = readRequest(text, { lang, state, isOnProductPage });
  const [passages, products] = await Promise.all([
    isThere('general-qa', facts) ? lookUps.searchContent(text) : null,
    isThere(PRODUCTS, facts) ? lookUps.searchProducts(text, earlier) : null,
  ]);
  return {
    passage: passages?.ok === true ? toPassageEvidence(passages.value) : null,
    product: products?.ok === true ? toProductEvidence(text, lang, products.value) : null,
    isAboutShown:
      kind === 'detail' || kind === 'compare' || (products?.ok === true && asksOfNamed(text, products.value)),
  };
}

/** `how much is the rain jacket`: the whole name of a product, and something that only the catalogue tells. */
function asksOfNamed(text: string, { hits }: ProductSearchResult): boolean {
  return readAspectOfNamed(text) !== null && hits.some(({ coverage }) => coverage >= NAMED_COVERAGE);
}

function isThere(skill: 'general-qa' | 'product-recommendations', facts: ShopFacts): boolean {
  return getAvailability(SKILLS[skill], facts, { channel: null, isPreview: true }).status === 'live';
}
