import { analyse, listWords } from '@loket/content/analysis';
import { LOCALES } from '@loket/contracts';
import type { CatalogueProduct, ProductHit, ProductSearchResult, ProductWish } from '@loket/domain/ports';
import { wordReason } from '../../compose/products.ts';
import { toKeptWish, toMention } from '../../state.ts';
import type { SkillContext, SkillResult } from '../skill.ts';
import { toProductCard } from './cards.ts';
import {
  NO_WHY,
  type DetailAspect,
  type OfferedProduct,
  type ProductFinding,
  type Why,
  listProductEvidence,
  toOffer,
} from './finding.ts';
import { type ProductRequest, findShown, readRequest } from './reading.ts';

/** Products of one answer: what fits on a screen, and one can choose from. */
const OFFERS_MAX = 4;

/** Share of a wish's words, by rarity, that a product must hold before it is offered. */
export const OFFER_COVERAGE_MIN = 0.45;

/** A product this much below the best is another thing that merely shares a word. */
const SCORE_SHARE_MIN = 0.35;

/** Characters of a description in which a customer's word is looked for. */
const DESCRIPTION_READ_CHARS = 5_000;

/** Orders that are looked through for what the customer has bought before. */
const ORDERS_LIMIT = 10;

const FAILED: SkillResult = { kind: 'needs-person', reason: 'tool-failure' };

/** Finds, compares and explains products; all that is said of one comes from the catalogue. */
export async function recommendProducts(context: SkillContext): Promise<SkillResult> {
  const { text, lang, state, page } = context;
  const request = readRequest(text, { lang, state, isOnProductPage: page?.productHandle !== undefined });
  switch (request.kind) {
    case 'compare':
      return (await compare(context, request.parts)) ?? search(context);
    case 'detail':
      return (await describe(context, request)) ?? search(context);
    case 'search':
      return search(context);
    default:
      return request satisfies never;
  }
}

async function search(context: SkillContext): Promise<SkillResult> {
  const { text, state } = context;
  const found = await context.lookUps.searchProducts(
    text,
    state.lastSkill === 'product-recommendations' ? state.wish : null,
  );
  if (!found.ok) return FAILED;
  const { wish, relaxed } = found.value;
  const hits = keepFitting(found.value);
  if (hits.length === 0) return toAnswer(context, { kind: 'no-products' }, wish);
  const bought = await listBought(context);
  const offers = hits
    .slice(0, OFFERS_MAX)
    .map((hit) => toOffer(hit.product, hit.variants, explain(hit, found.value, { bought, text })));
  return toAnswer(context, { kind: 'products', offers, relaxed, wish }, wish);
}

/** What is not about the thing that was asked for is left out rather than offered. */
function keepFitting({ hits, wish }: ProductSearchResult): readonly ProductHit[] {
  const [best] = hits;
  if (best === undefined) return [];
  return hits.filter(
    ({ coverage, score }) =>
      (wish.words.length === 0 || coverage >= OFFER_COVERAGE_MIN) && score >= best.score * SCORE_SHARE_MIN,
  );
}

function explain(
  hit: ProductHit,
  { wish, relaxed }: ProductSearchResult,
  { bought, text }: { readonly bought: readonly Bought[]; readonly text: string },
): Why {
  const kept = wish.properties.filter(({ property }) => !relaxed.includes(property)).map(({ value }) => value);
  const held = new Set(hit.variants.flatMap(({ options }) => options.map(({ value }) => value.toLowerCase())));
  return {
    words: toWritten(hit.matchedWords, text).filter((word) => holdsWord(hit.product, word)),
    values: kept.filter((value) => held.has(value.toLowerCase())),
    isWithinBudget: wish.priceMaxMinor !== null && !relaxed.includes('price'),
    boughtBefore: bought.find(({ handle, productType }) => isSimilar(hit.product, handle, productType))?.title ?? null,
  };
}

/** Folded words as the customer wrote them: `tröja`, not `troja`. Those of an earlier message are left out. */
function toWritten(words: readonly string[], text: string): string[] {
  const written = new Map(listWords(text).map(({ folded, surface }) => [folded, surface]));
  return words.flatMap((word) => written.get(word) ?? []);
}

/** Whether a product says a word itself: that it means nearly the same is no reason to give. */
function holdsWord({ title, description, productType, tags }: CatalogueProduct, word: string): boolean {
  const text = [title, productType ?? '', ...tags, description.slice(0, DESCRIPTION_READ_CHARS)].join(' ');
  return LOCALES.some((lang) => {
    const [stem] = analyse(word, lang);
    return stem !== undefined && analyse(text, lang).includes(stem);
  });
}

interface Bought {
  readonly handle: string;
  readonly title: string;
  readonly productType: string | null;
}

/** Same kind of thing, and not the very same. */
function isSimilar(product: CatalogueProduct, handle: string, productType: string | null): boolean {
  return product.handle !== handle && productType !== null && product.productType === productType;
}

/** What the verified customer has ordered before; nothing for others, and nothing when it cannot be read. */
async function listBought({ customer, isVerified, tools, catalogue }: SkillContext): Promise<Bought[]> {
  if (!isVerified || customer === null) return [];
  const orders = await tools.call('list-orders', { limit: ORDERS_LIMIT }, () =>
    customer.orders.listOrders({ limit: ORDERS_LIMIT }),
  );
  if (!orders.ok) return [];
  const lines = orders.value.flatMap((order) => (order.cancelledAtMs === null ? order.lines : []));
  const handles = [...new Set(lines.flatMap(({ productHandle }) => productHandle ?? []))].slice(0, 3);
  const products = await Promise.all(
    handles.map((handle) => tools.call('find-product', { by: 'order' }, () => catalogue.findProduct(handle))),
  );
  return products.flatMap((found) => (found.ok && found.value !== null ? [found.value] : []));
}

/** Compares what is named, else what was shown last; `null` when there are not two things. */
async function compare(context: SkillContext, parts: readonly string[]): Promise<SkillResult | null> {
  const products: CatalogueProduct[] = [];
  if (parts.length === 0) {
    const ids = context.state.products.slice(0, OFFERS_MAX).map(({ id }) => id);
    const listed = await context.tools.call('list-products', { count: ids.length }, () =>
      context.catalogue.listProducts(ids),
    );
    if (!listed.ok) return FAILED;
    products.push(...listed.value);
  }
  for (const part of parts) {
    const found = await context.lookUps.searchProducts(part, null);
    if (!found.ok) return FAILED;
    const best = keepFitting(found.value).find(({ product }) => !products.some(({ id }) => id === product.id));
    if (best !== undefined) products.push(best.product);
  }
  if (products.length < 2) return null;
  const offers = products.map((product) => toOffer(product, product.variants, NO_WHY));
  return toAnswer(context, { kind: 'comparison', offers, cheapest: findCheapest(offers) }, context.state.wish);
}

/** The one that costs less than every other, or `null`. */
function findCheapest(offers: readonly OfferedProduct[]): OfferedProduct | null {
  const [first, second] = offers.toSorted((a, b) => a.price.amountMinor - b.price.amountMinor);
  if (first === undefined || second === undefined || first.price.currency !== second.price.currency) return null;
  return first.price.amountMinor < second.price.amountMinor ? first : null;
}

/** Answers a question about the product in view, else about the one that is meant of those shown. */
async function describe(
  context: SkillContext,
  { aspect }: Extract<ProductRequest, { kind: 'detail' }>,
): Promise<SkillResult | null> {
  const product = await findMeant(context);
  if (product === 'failed') return FAILED;
  if (product === null) return null;
  const found = await context.lookUps.searchProducts(context.text, null);
  if (!found.ok) return FAILED;
  if (namesOther(product, found.value)) return null;
  const wanted = found.value.wish.properties.map(({ value }) => value);
  const fitting = product.variants.filter((variant) => hasValues(variant.options, wanted));
  const finding: ProductFinding = {
    kind: 'one-product',
    offer: toOffer(product, fitting, { ...NO_WHY, values: fitting.length === 0 ? [] : wanted }),
    asksFor: aspect satisfies DetailAspect,
    missing: fitting.length === 0 ? wanted : [],
  };
  return toAnswer(context, finding, context.state.wish);
}

/** Whether a message that could be about the product in view names another one. */
function namesOther(product: CatalogueProduct, result: ProductSearchResult): boolean {
  const [best] = keepFitting(result);
  if (result.wish.words.length === 0 || best === undefined) return false;
  const meant = result.hits.find((hit) => hit.product.id === product.id);
  return meant === undefined || meant.coverage < best.coverage;
}

function hasValues(options: CatalogueProduct['variants'][number]['options'], wanted: readonly string[]): boolean {
  const held = new Set(options.map(({ value }) => value.toLowerCase()));
  return wanted.every((value) => held.has(value.toLowerCase()));
}

async function findMeant(context: SkillContext): Promise<CatalogueProduct | null | 'failed'> {
  const { text, state, page, catalogue, tools } = context;
  const [only] = state.products;
  const id = findShown(text, state.products) ?? (state.products.length === 1 ? (only?.id ?? null) : null);
  const handle = page?.productHandle;
  if (handle !== undefined && id === null) {
    const found = await tools.call('find-product', { by: 'page' }, () => catalogue.findProduct(handle));
    return found.ok ? found.value : 'failed';
  }
  if (id === null) return null;
  const listed = await tools.call('list-products', { count: 1 }, () => catalogue.listProducts([id]));
  return listed.ok ? (listed.value[0] ?? null) : 'failed';
}

function toAnswer(context: SkillContext, finding: ProductFinding, wish: ProductWish | null): SkillResult {
  const offers = listOffers(finding);
  return {
    kind: 'answer',
    findings: [finding],
    evidence: [...listProductEvidence(offers), ...listMissing(finding)],
    cards: offers.map((offer) => toProductCard(offer, wordReason(offer, context.words))),
    sources: [],
    remembers: {
      // What was shown before stays in mind when there is nothing to show.
      ...(offers.length === 0 ? {} : { products: offers.map(({ product }) => toMention(product)) }),
      wish: toKeptWish(wish),
    },
    offers: finding.kind === 'no-products' ? 'customer-request' : null,
  };
}

function listOffers(finding: ProductFinding): readonly OfferedProduct[] {
  if (finding.kind === 'no-products') return [];
  return finding.kind === 'one-product' ? [finding.offer] : finding.offers;
}

/** What the customer asked for and the product has not may be named too: the words are the catalogue's or their own. */
function listMissing(finding: ProductFinding): { kind: 'name'; text: string }[] {
  return finding.kind === 'one-product' ? finding.missing.map((text) => ({ kind: 'name', text })) : [];
}
