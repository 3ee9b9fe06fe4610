import { extractOrderNames, toDayNumber } from '@loket/domain/orders';
import type { Order } from '@loket/domain/ports';
import type { Route } from '@loket/contracts';
import { type DaySpan, readPastDaysAt } from '../reading/days.ts';
import { toFoldedLine } from '../reading/line.ts';
import { readPlace } from '../reading/place.ts';
import { type Concept, readConcepts } from '../router/index.ts';
import type { DialogueState } from '../state.ts';
import { createTitleMatcher, namesProduct } from './titles.ts';

/** Skills that speak of orders: what one of them was about, the next may go on with. */
const ORDER_SKILLS: ReadonlySet<Route> = new Set(['order-tracking', 'order-editing', 'returns-exchanges']);

/** Which order a message means, as far as its words and the conversation tell. */
export interface OrderWish {
  /** Order numbers to look up; from the text, else from what was talked about. */
  readonly names: readonly string[];
  /** The numbers are certainly an order's: nothing else may be answered when they are not found. */
  readonly isExplicit: boolean;
  /** The newest order is asked for in so many words. */
  readonly isLatest: boolean;
  /** The order that is not meant: `and the other one?` */
  readonly except: string | null;
  /** When it was placed. */
  readonly days: DaySpan | null;
  /** What the conversation is about, unless the text names a product of another order. */
  readonly preferred: string | null;
}

const NO_WISH: OrderWish = { names: [], isExplicit: false, isLatest: false, except: null, days: null, preferred: null };

/**
 * Reads which order is meant: a number in the text; one of those that were listed, by its place; the newest; for a
 * follow-up the order that the conversation is about; the day on which it was placed.
 *
 * @param skill - Who asks: `my order` looks afresh within one skill, and goes on with the same order from another.
 */
export function readOrderWish(
  text: string,
  state: DialogueState,
  context: { readonly skill: Route; readonly nowMs: number; readonly timeZone: string },
): OrderWish {
  const named = extractOrderNames(text);
  const explicit = named.filter((order) => order.isExplicit);
  if (explicit.length > 0) return { ...NO_WISH, names: explicit.map(({ name }) => name), isExplicit: true };
  if (named.length > 0) return { ...NO_WISH, names: named.map(({ name }) => name) };
  const listed = readListed(text, state);
  if (listed !== null) return { ...NO_WISH, names: [listed], isExplicit: true };
  const concepts = readConcepts(text);
  if (concepts.has('latest')) return { ...NO_WISH, isLatest: true };
  const { focus, lastSkill } = state;
  if (focus !== null && lastSkill !== null && ORDER_SKILLS.has(lastSkill)) {
    if (concepts.has('other-one')) {
      const others = state.orders.filter(({ name }) => name !== focus).map(({ name }) => name);
      return { ...NO_WISH, names: others, isExplicit: others.length > 0, except: focus };
    }
    const days = readPastDaysAt(text, context);
    if (days !== null) return { ...NO_WISH, days };
    if (leansOn(text, concepts, lastSkill === context.skill)) {
      return namesProduct(text) ? { ...NO_WISH, preferred: focus } : { ...NO_WISH, names: [focus], isExplicit: true };
    }
  }
  return { ...NO_WISH, days: readPastDaysAt(text, context) };
}

/** Words that point at what was just spoken of, in the three languages, folded. */
const POINTING =
  /\b(?:it|its|that|this|them|these|those|het|hem|die|dat|deze|dit|ze|den|det|denna|detta|dem|dom|de)\b/u;

/**
 * Whether a message goes on about the same order. A new question about "my order" looks afresh, and a bare "and when?" leans
 * on the answer before; from another skill only what points at it does.
 */
function leansOn(text: string, concepts: ReadonlySet<Concept>, isSameSkill: boolean): boolean {
  const isAfresh = concepts.has('order') || concepts.has('parcel');
  return isSameSkill ? !isAfresh : POINTING.test(toFoldedLine(text));
}

/** `the second one`, after several were listed. */
function readListed(text: string, { awaiting, orders }: DialogueState): string | null {
  if (awaiting !== 'order-choice' || orders.length < 2) return null;
  const place = readPlace(toFoldedLine(text));
  return place === null ? null : (orders.at(place)?.name ?? null);
}

/**
 * Picks the orders to speak of, newest first: the newest when it is asked for; the one with a product that the text names;
 * those of a day that it names; else what `pick` takes.
 */
export function chooseOrders(
  orders: readonly Order[],
  wish: Pick<OrderWish, 'isLatest' | 'except' | 'days' | 'preferred'>,
  context: {
    readonly text: string;
    readonly timeZone: string;
    readonly pick: (newestFirst: readonly Order[]) => readonly Order[];
  },
): readonly Order[] {
  const newestFirst = orders.filter(({ name }) => name !== wish.except).toSorted((a, b) => b.placedAtMs - a.placedAtMs);
  if (wish.isLatest) return newestFirst.slice(0, 1);
  const { days } = wish;
  if (days !== null) {
    const placed = newestFirst.filter(({ placedAtMs }) => {
      const day = toDayNumber(placedAtMs, context.timeZone);
      return day >= days.from && day <= days.to;
    });
    if (placed.length > 0) return narrow(placed, context);
  }
  const preferred = newestFirst.filter(({ name }) => name === wish.preferred);
  const pick = preferred.length === 0 ? context.pick : (): readonly Order[] => preferred;
  return narrow(newestFirst, { text: context.text, pick });
}

function narrow(
  newestFirst: readonly Order[],
  { text, pick }: { readonly text: string; readonly pick: (newestFirst: readonly Order[]) => readonly Order[] },
): readonly Order[] {
  const withProduct = findByTitle(newestFirst, text);
  if (withProduct.length === 1) return withProduct;
  // A product that several orders hold narrows the choice and does not make it.
  return withProduct.length > 1 ? pick(withProduct) : pick(newestFirst);
}

/** Orders with a product that the text names. */
function findByTitle(orders: readonly Order[], text: string): Order[] {
  const names = createTitleMatcher(text);
  return orders.filter((order) => order.lines.some(({ title }) => names(title)));
}
