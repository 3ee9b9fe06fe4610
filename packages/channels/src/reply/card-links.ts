import type { Card, CardAction } from '@loket/contracts';
import type { LinkedAction } from '../locales/index.ts';
import { toAddress } from './address.ts';
import { getName } from './card-facts.ts';
import type { Words } from './words.ts';

/** A link that a card offers. */
export interface CardLink {
  /** What the thing is called. */
  readonly name: string;
  /** What the link does. */
  readonly label: string;
  readonly url: string;
}

/** The links of a card, the primary one first. A product has its page in the shop; a coupon needs none. */
export function listLinks(card: Card, { texts }: Words): CardLink[] {
  if (card.kind === 'coupon') return [];
  const name = getName(card);
  return card.actions.flatMap((action) => {
    const url = action.url === undefined ? null : toAddress(action.url);
    if (url === null || !isLinked(action) || (card.kind === 'product' && action.kind !== 'view')) return [];
    return [{ name, label: texts.actions[action.kind], url }];
  });
}

function isLinked(action: CardAction): action is CardAction & { kind: LinkedAction } {
  return action.kind !== 'copy-code';
}
