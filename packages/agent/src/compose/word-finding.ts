import type { Block } from '@loket/contracts';
import type { Finding } from '../skills/skill.ts';
import { wordProducts } from './products.ts';
import { wordQuote } from './quote.ts';
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
    default:
      return finding satisfies never;
  }
}
