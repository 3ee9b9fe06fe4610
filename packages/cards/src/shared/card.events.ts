import type { CardActionKind, CardKind } from '@loket/contracts';

/** What a {@link CardActionEvent} says. */
export interface CardActionDetails {
  /** Kind of the card. */
  readonly card: CardKind;
  /** What the card is about: id of the order, product or subscription, code of the coupon, id of the reward; or empty. */
  readonly id: string;
  /** What was asked for; a text that this version does not know comes through as it is. */
  readonly action: CardActionKind;
  /** Address that opens unless the event is cancelled, or `null`. */
  readonly url: string | null;
  /** The wish as a sentence in the card's language, for whoever passes it on as a message; `null` where there is none. */
  readonly sentence: string | null;
}

/**
 * The customer pressed a button or link of a card. Bubbles, crosses shadow roots and can be cancelled: an address is then
 * not opened, a code not copied, and in the chat no sentence sent. Without an address nothing else happens unless the page
 * does it; the chat sends the sentence as a message.
 */
export class CardActionEvent extends Event implements CardActionDetails {
  readonly card: CardKind;
  readonly id: string;
  readonly action: CardActionKind;
  readonly url: string | null;
  readonly sentence: string | null;

  constructor({ card, id, action, url, sentence }: CardActionDetails) {
    super('loket-card-action', { bubbles: true, composed: true, cancelable: true });
    this.card = card;
    this.id = id;
    this.action = action;
    this.url = url;
    this.sentence = sentence;
  }
}

/** The customer asked to load again what a card could not show. Bubbles and crosses shadow roots. */
export class CardRetryEvent extends Event {
  /** Kind of the card. */
  readonly card: CardKind;

  constructor(card: CardKind) {
    super('loket-card-retry', { bubbles: true, composed: true });
    this.card = card;
  }
}

declare global {
  interface HTMLElementEventMap {
    'loket-card-action': CardActionEvent;
    'loket-card-retry': CardRetryEvent;
  }
}
