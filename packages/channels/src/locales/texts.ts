import type { CardActionKind, CardKind } from '@loket/contracts';

/** What a card offers to do by a link. Copying a code is none: the code stands in the text. */
export type LinkedAction = Exclude<CardActionKind, 'copy-code'>;

/** What is said about a code after its name. Amounts, shares and days (`when`) come in their written form. */
export interface CouponTexts {
  readonly off: (amount: string) => string;
  readonly freeShipping: string;
  /** Follows what it gives, without a comma. */
  readonly minimum: (amount: string) => string;
  readonly starts: (when: string) => string;
  /** Its last day. */
  readonly ends: (when: string) => string;
  /** Over; `null` when nobody has said since when. */
  readonly ended: (when: string | null) => string;
  readonly used: string;
}

/** Every text that a channel adds to what the agent says, in one language. */
export interface ChannelTexts {
  /** Words of a link: an order to the reader, without a stop. */
  readonly actions: Readonly<Record<LinkedAction, string>>;
  /** Ends a list that was shortened. */
  readonly more: (count: number) => string;
  /** Finds the same at the end of a list of the agent's; its first group is the count. */
  readonly moreItems: RegExp;
  readonly from: (amount: string) => string;
  readonly coupon: CouponTexts;
  /** Subject of an e-mail by what it is about; `question` is every answer without cards. */
  readonly subject: Readonly<Record<CardKind | 'question', (shopName: string) => string>>;
}
