import type { ProductWish } from '@loket/domain/ports';
import { wordReason } from '../../compose/products.ts';
import { toKeptWish, toMention } from '../../state.ts';
import type { SkillContext, SkillResult } from '../skill.ts';
import { toProductCard } from './cards.ts';
import { type OfferedProduct, type ProductFinding, listProductEvidence } from './finding.ts';

/** A look-up that failed: a person sees to it. */
export const FAILED: SkillResult = { kind: 'needs-person', reason: 'tool-failure' };

/** The answer that a finding makes, with its cards and all that backs it. */
export function toAnswer(context: SkillContext, finding: ProductFinding, wish: ProductWish | null): SkillResult {
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
