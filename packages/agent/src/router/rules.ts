import type { Route } from '@loket/contracts';
import type { Concept } from './lexicon.ts';

/** What a message and its conversation show, besides the meaning of its words. */
export type Feature =
  | Concept
  /** An order number stands in the text. */
  | 'named-order'
  /** The conversation was about tracking just before. */
  | 'after-tracking'
  /** At most six words. */
  | 'short';

/** Every alternative group in `all` must occur, none in `not`. Weights are odds on a scale where 1 is a hint and 4 is plain. */
export interface Rule {
  readonly all: readonly (readonly Feature[])[];
  readonly not: readonly Feature[];
  readonly to: Route;
  readonly weight: number;
}

/** Reads rules: `+` joins what must occur together, `|` alternatives, `-x` what must not. */
function rulesFor(to: Route, ...lines: readonly (readonly [string, number])[]): Rule[] {
  return lines.map(([pattern, weight]) => {
    const parts = pattern.split(' + ');
    const not = parts.filter((part) => part.startsWith('-')).map((part) => part.slice(1) as Feature);
    const all = parts.filter((part) => !part.startsWith('-')).map((part) => part.split('|') as Feature[]);
    return { all, not, to, weight };
  });
}

/** How meanings add up to a route. The first router of the product: written by hand, read by people. */
export const RULES: readonly Rule[] = [
  ...rulesFor(
    'order-tracking',
    ['where + order|parcel', 3.5],
    ['where + latest', 2],
    ['where + my + -order + -parcel + -refund', 1.6],
    ['where + arrive|shipped|not-yet + my', 1],
    ['where-it', 2.6],
    ['where + product + my', 2.5],
    ['status + order|parcel|order-number', 3],
    ['status + my', 1],
    ['status + named-order', 3],
    ['track', 3.2],
    ['track + order|parcel|named-order', 1.5],
    ['when + arrive', 2.2],
    ['when + arrive + order|parcel|my|product', 1.2],
    ['when + order|parcel + my', 1.5],
    ['when + shipped', 2.2],
    ['arrive + order|parcel', 1.5],
    ['not-yet + arrive', 2],
    ['not-yet + order|parcel', 2.2],
    ['not-yet + shipped', 2.4],
    ['not-yet + product', 1.2],
    ['not-yet + named-order', 2],
    ['late + order|parcel|arrive|carrier', 2.6],
    ['late', 1.4],
    ['lost + order|parcel|carrier|arrive', 3],
    ['lost', 1],
    ['delivered-claim', 4],
    ['not-there', 1.6],
    ['not-there + parcel|order|arrive|delivered-claim|carrier', 2],
    ['missing', 1.4],
    ['missing + order|parcel|arrive|product|shipped|delivered-claim', 2.4],
    ['shipped + order|parcel|my|named-order', 2.4],
    ['shipped', 1.2],
    ['carrier + order|parcel|arrive|where|shipped|not-yet', 1.8],
    ['named-order + order|order-number|parcel', 1.2],
    ['named-order + short + -policy', 1.6],
    ['latest', 1.2],
    ['order|parcel + short', 0.6],
    ['order|parcel + my', 1],
    ['order|parcel + find', 1.6],
    ['track + find', 0.5],
    ['after-tracking + short + when|where|late|arrive|status|shipped|not-yet|carrier', 2.2],
    ['after-tracking + other-one', 4],
    ['after-tracking + named-order', 2],
    ['after-tracking + latest', 2],
  ),
  ...rulesFor(
    'order-editing',
    ['change + order|parcel|named-order', 4.2],
    ['change + order-detail', 3.6],
    ['change + order-detail + order|parcel|my', 1.2],
    ['where|when + change|cancel|add-item', 2.4],
    ['cancel', 3],
    ['cancel + order|parcel|named-order', 1.6],
    ['add-item + order|parcel|named-order', 4.2],
    ['order-detail + order|parcel + -when', 0.8],
  ),
  ...rulesFor(
    'returns-exchanges',
    ['return', 3.4],
    ['return + order|parcel|product|my', 0.8],
    ['refund', 4.6],
    ['refund + status|where|when|not-yet|named-order', 2.4],
    ['broken', 3],
    ['broken + order|parcel|arrive|product|my', 1.6],
    ['warranty + claim|broken', 3.4],
  ),
  ...rulesFor(
    'subscriptions',
    ['subscription', 4.2],
    ['subscription + cancel|change|add-item', 2.6],
    ['subscription + when|arrive|parcel', 0.6],
  ),
  ...rulesFor('loyalty', ['loyalty', 4.2], ['loyalty + return|cancel|refund|missing', 3.6], ['loyalty + my', 0.6]),
  ...rulesFor(
    'coupons-discounts',
    ['coupon', 3.6],
    ['coupon + when|subscription', 1.6],
    ['coupon + broken', 2.6],
    ['coupon + product|recommend|budget', 0.6],
  ),
  ...rulesFor(
    'product-recommendations',
    ['recommend', 2.4],
    ['recommend + product|budget|stock', 1.4],
    ['stock', 3],
    ['product + budget', 2],
    ['cost + product', 1.6],
    ['product + -where + -arrive + -order + -parcel', 1.5],
  ),
  ...rulesFor(
    'general-qa',
    ['policy', 3.4],
    ['policy + parcel|when|where|arrive|product|recommend|find', 2.4],
    ['policy + change|cancel', 0.8],
    ['cost + parcel', 3.4],
    ['newsletter', 4.4],
    ['newsletter + cancel|subscription|add-item', 4],
    ['warranty', 3],
    ['when + arrive|parcel + -my + -not-yet + -named-order + -order', 0.8],
  ),
  ...rulesFor(
    'handoff',
    ['person-phrase', 4.6],
    ['person + talk', 3.6],
    ['person + talk + person-phrase', 0.8],
    ['person + short', 2.6],
    ['ask', -7],
  ),
  ...rulesFor(
    'none',
    ['greeting + short', 1.2],
    ['thanks + short', 1.6],
    ['goodbye', 2],
    ['world', 2.8],
    ['yes|no + short', 1.2],
    ['abilities + short', 1],
  ),
];
