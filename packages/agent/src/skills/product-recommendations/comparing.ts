import type { CatalogueProduct } from '@loket/domain/ports';
import type { SkillContext, SkillResult } from '../skill.ts';
import { FAILED, toAnswer } from './answering.ts';
import { findMeant } from './describing.ts';
import { NO_WHY, type OfferedProduct, toOffer } from './finding.ts';
import { keepFitting } from './fitting.ts';
import type { ProductRequest } from './reading.ts';
import { OFFERS_MAX } from './searching.ts';

/** Compares what is named, else what was shown last; `null` when there are not two things. */
export async function compare(
  context: SkillContext,
  { parts, withShown }: Extract<ProductRequest, { kind: 'compare' }>,
): Promise<SkillResult | null> {
  const products: CatalogueProduct[] = [];
  if (withShown) {
    const meant = await findMeant(context);
    if (meant === 'failed') return FAILED;
    if (meant !== null) products.push(meant);
  }
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
