import type { Block } from '@loket/contracts';
import type { Finding } from '../skills/skill.ts';
import { wordCoupons } from './coupons.ts';
import { wordEditing } from './editing.ts';
import { wordLoyalty } from './loyalty.ts';
import { wordProducts } from './products.ts';
import { wordQuote } from './quote.ts';
import { wordReturns } from './returns.ts';
import { wordSubscriptions } from './subscriptions.ts';
import { wordTracking } from './tracking.ts';
import type { Words } from './words.ts';

/** Words what a skill found out: the embedded composer. */
export function wordFinding(finding: Finding, words: Words): Block[] {
  switch (finding.kind) {
    case 'quote':
      return wordQuote(finding, words);
    case 'products':
    case 'no-products':
    case 'one-product':
    case 'comparison':
      return wordProducts(finding, words);
    case 'order':
    case 'several-orders':
    case 'order-not-found':
    case 'no-orders':
      return wordTracking(finding, words);
    case 'can-edit':
    case 'cannot-edit':
    case 'which-edit':
    case 'cannot-add':
      return wordEditing(finding, words);
    case 'can-return':
    case 'cannot-return':
    case 'return-later':
    case 'which-return':
    case 'returns-status':
    case 'no-returns':
      return wordReturns(finding, words);
    case 'subscription':
    case 'several-subscriptions':
    case 'no-subscriptions':
      return wordSubscriptions(finding, words);
    case 'standing':
    case 'not-member':
    case 'rewards':
    case 'tiers':
      return wordLoyalty(finding, words);
    case 'coupon':
    case 'coupons':
    case 'unknown-code':
    case 'no-coupons':
    case 'sign-in-for-more':
      return wordCoupons(finding, words);
    default:
      return finding satisfies never;
  }
}
