import { findOptions, hasOption, offersChoice } from '@loket/content';
import { tokenise } from '@loket/content/analysis';
import type { CatalogueProduct, CatalogueVariant, ProductSearchResult, ProductWish } from '@loket/domain/ports';
import type { SkillContext, SkillResult } from '../skill.ts';
import { FAILED, toAnswer } from './answering.ts';
import { type DetailAspect, NO_WHY, type ProductFinding, toOffer } from './finding.ts';
import { keepFitting } from './fitting.ts';
import { type ProductRequest, findShown } from './reading.ts';

/** Options of the fitting variants that stand for what was asked: more would be a list, not an answer. */
const VALUES_MAX = 3;

const EMPTY_WISH: ProductWish = {
  words: [],
  priceMinMinor: null,
  priceMaxMinor: null,
  properties: [],
  isInStock: false,
  order: 'fit',
};

type WishedProperty = ProductWish['properties'][number];

/** Answers a question about the product in view, else about the one that is meant of those shown; `null` when there is none. */
export async function describe(
  context: SkillContext,
  { aspect }: Extract<ProductRequest, { kind: 'detail' }>,
): Promise<SkillResult | null> {
  const product = await findMeant(context);
  if (product === 'failed') return FAILED;
  if (product === null) return null;
  const found = await context.lookUps.searchProducts(context.text, null);
  if (!found.ok) return FAILED;
  if (namesOther(product, found.value)) return null;
  const result = await readOfProduct(context, product, found.value);
  if (aspect === null && result.wish.properties.length === 0) return null;
  return toAnswer(context, toDetail(product, aspect ?? 'stock', result), context.state.wish);
}

/** `In a 41?` names a size only where it is known of what: it is read again as said of the product. */
async function readOfProduct(
  { text, lookUps }: SkillContext,
  { title }: CatalogueProduct,
  found: ProductSearchResult,
): Promise<ProductSearchResult> {
  if (found.wish.properties.length > 0 || !/\d/.test(text)) return found;
  const earlier = { ...EMPTY_WISH, words: tokenise(title) };
  const again = await lookUps.searchProducts(text, earlier);
  return again.ok ? again.value : found;
}

/** What is told of one product, in the variants that were asked for. */
export function toDetail(
  product: CatalogueProduct,
  aspect: DetailAspect,
  { wish, hits, relaxed }: ProductSearchResult,
): Extract<ProductFinding, { kind: 'one-product' }> {
  const hit = hits.find((each) => each.product.id === product.id);
  // What no option says, a product may say of itself (a scarf of navy wool): the search has looked.
  const isSaid = ({ property }: WishedProperty): boolean =>
    property !== 'size' && hit !== undefined && !relaxed.includes(property) && !offersChoice(product, property);
  const wanted = wish.properties.filter((property) => !isSaid(property));
  const fitting = product.variants.filter((variant) => meetsAll(variant, wanted));
  const said = wish.properties.filter(isSaid).map(({ value }) => value);
  const unmet = wanted.filter((property) => !product.variants.some((variant) => hasOption(variant, property)));
  const missing = (unmet.length > 0 ? unmet : wanted).map(({ value }) => value);
  return {
    kind: 'one-product',
    offer: toOffer(product, fitting, {
      ...NO_WHY,
      values: fitting.length === 0 ? [] : [...wanted.flatMap((property) => nameValues(fitting, property)), ...said],
    }),
    asksFor: aspect,
    missing: fitting.length === 0 ? missing : [],
  };
}

/** As the catalogue writes it (`navy` for something blue), or the customer's own word where that would be a list. */
function nameValues(variants: readonly CatalogueVariant[], wanted: WishedProperty): string[] {
  const values = [...new Set(variants.flatMap((variant) => findOptions(variant, wanted)))];
  return values.length <= VALUES_MAX ? values : [wanted.value];
}

/** Values of one property are alternatives. */
function meetsAll(variant: CatalogueVariant, wanted: readonly WishedProperty[]): boolean {
  return [...Map.groupBy(wanted, ({ property }) => property).values()].every((values) =>
    values.some((value) => hasOption(variant, value)),
  );
}

/** Whether a message that could be about the product in view names another one. */
function namesOther(product: CatalogueProduct, result: ProductSearchResult): boolean {
  const [best] = keepFitting(result);
  if (result.wish.words.length === 0 || best === undefined) return false;
  const meant = result.hits.find((hit) => hit.product.id === product.id);
  return meant === undefined || meant.coverage < best.coverage;
}

/** The product in view, or the one that is meant of those shown; `null` when it is open. */
export async function findMeant(context: SkillContext): Promise<CatalogueProduct | null | 'failed'> {
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
