import { findOptions } from '@loket/content';
import { analyse, listWords } from '@loket/content/analysis';
import { LOCALES } from '@loket/contracts';
import type { CatalogueProduct, ProductHit, ProductSearchResult } from '@loket/domain/ports';
import { answerFromContent } from '../general-qa/run.ts';
import type { SkillContext, SkillResult } from '../skill.ts';
import { FAILED, toAnswer } from './answering.ts';
import { toDetail } from './describing.ts';
import { type ProductFinding, type Why, toOffer } from './finding.ts';
import { keepFitting } from './fitting.ts';
import { readAspectOfNamed } from './reading.ts';

/** Products of one answer: what fits on a screen, and one can choose from. */
export const OFFERS_MAX = 4;

/** Share of a question that an article must hold to answer in the place of a product. */
const ARTICLE_COVERAGE_MIN = 0.85;

/** Options of a product that a reason names. */
const VALUES_MAX = 3;

/** Characters of a description in which a customer's word is looked for. */
const DESCRIPTION_READ_CHARS = 5_000;

/** Orders that are looked through for what the customer has bought before. */
const ORDERS_LIMIT = 10;

/** Finds what a message looks for. */
export async function search(context: SkillContext): Promise<SkillResult> {
  const { text, state } = context;
  const found = await context.lookUps.searchProducts(
    text,
    state.lastSkill === 'product-recommendations' ? state.wish : null,
  );
  if (!found.ok) return FAILED;
  const { wish, relaxed } = found.value;
  const hits = keepFitting(found.value);
  if (hits.length === 0) return (await quoteInstead(context)) ?? toAnswer(context, { kind: 'no-products' }, wish);
  const detail = readDetail(hits, found.value, text);
  if (detail !== null) return toAnswer(context, detail, wish);
  const bought = await listBought(context);
  const offers = hits
    .slice(0, OFFERS_MAX)
    .map((hit) => toOffer(hit.product, hit.variants, explain(hit, found.value, { bought, text })));
  return toAnswer(context, { kind: 'products', offers, relaxed, wish }, wish);
}

/** What is asked of the one product that is named is answered, not offered; so is that it does not come in what was asked. */
function readDetail(hits: readonly ProductHit[], found: ProductSearchResult, text: string): ProductFinding | null {
  const [only, ...others] = hits;
  // `under 50 euros` limits a search; it asks no price.
  if (only === undefined || others.length > 0 || found.wish.priceMaxMinor !== null) return null;
  const isWithout = found.relaxed.includes('size') || found.relaxed.includes('colour');
  const aspect = readAspectOfNamed(text) ?? (isWithout ? 'stock' : null);
  return aspect === null ? null : toDetail(only.product, aspect, found);
}

/** What the catalogue does not hold (`is the coffee ground?`) an article may answer that holds all that was asked. */
async function quoteInstead(context: SkillContext): Promise<SkillResult | null> {
  const passages = await context.lookUps.searchContent(context.text);
  if (!passages.ok || (passages.value[0]?.coverage ?? 0) < ARTICLE_COVERAGE_MIN) return null;
  const answer = await answerFromContent(context);
  return answer.kind === 'needs-person' && answer.reason === 'knowledge-gap' ? null : answer;
}

function explain(
  hit: ProductHit,
  { wish, relaxed }: ProductSearchResult,
  { bought, text }: { readonly bought: readonly Bought[]; readonly text: string },
): Why {
  const kept = wish.properties.filter(({ property }) => !relaxed.includes(property));
  return {
    words: toWritten(hit.matchedWords, text).filter((word) => holdsWord(hit.product, word)),
    values: [
      ...new Set(kept.flatMap((wanted) => hit.variants.flatMap((variant) => findOptions(variant, wanted)))),
    ].slice(0, VALUES_MAX),
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
