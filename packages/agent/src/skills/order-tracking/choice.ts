import type { Order } from '@loket/domain/ports';
import { countLeft, countOrderUnits, extractOrderNames, isClosed } from '@loket/domain/orders';
import { isCommonWord } from '@loket/content/language';
import { normaliseText, readConcepts } from '../../router/index.ts';
import type { DialogueState } from '../../state.ts';
import type { TrackingAspect } from './finding.ts';

/** Characters from which a word of a title says which order is meant; shorter ones are too common. */
const TITLE_WORD_MIN_CHARS = 4;

/** Which order a message means, as far as its words and the conversation tell. */
export interface OrderChoice {
  /** Order numbers to look up; from the text, else from what was talked about. */
  readonly names: readonly string[];
  /** The numbers are certainly an order's: nothing else may be answered when they are not found. */
  readonly isExplicit: boolean;
  /** The newest order is asked for in so many words. */
  readonly isLatest: boolean;
  /** The order that is not meant: `and the other one?` */
  readonly except: string | null;
}

const NO_CHOICE: OrderChoice = { names: [], isExplicit: false, isLatest: false, except: null };

/** Reads which order is meant: a number in the text, else for a follow-up the order that the conversation is about. */
export function readOrderChoice(text: string, state: DialogueState): OrderChoice {
  const named = extractOrderNames(text);
  const explicit = named.filter((order) => order.isExplicit);
  if (explicit.length > 0) return { ...NO_CHOICE, names: explicit.map(({ name }) => name), isExplicit: true };
  if (named.length > 0) return { ...NO_CHOICE, names: named.map(({ name }) => name) };
  const concepts = readConcepts(text);
  if (concepts.has('latest')) return { ...NO_CHOICE, isLatest: true };
  if (state.lastSkill !== 'order-tracking' || state.focus === null) return NO_CHOICE;
  const { focus } = state;
  if (concepts.has('other-one')) {
    const others = state.orders.filter(({ name }) => name !== focus).map(({ name }) => name);
    return { ...NO_CHOICE, names: others, isExplicit: others.length > 0, except: focus };
  }
  // A new question about "my order" looks afresh; only a bare "and when?" leans on the answer before.
  if (concepts.has('order') || concepts.has('parcel')) return NO_CHOICE;
  return { ...NO_CHOICE, names: [focus], isExplicit: true };
}

/**
 * Picks the orders to speak of, newest first.
 *
 * The newest when it is asked for; those with a product that the text names; for something not there or missing the
 * newest of which anything was delivered, or has at least left; else the open ones; else the newest.
 */
export function chooseOrders(
  orders: readonly Order[],
  wish: Pick<OrderChoice, 'isLatest' | 'except'> & { readonly aspect: TrackingAspect; readonly text: string },
): Order[] {
  const newestFirst = orders.filter(({ name }) => name !== wish.except).toSorted((a, b) => b.placedAtMs - a.placedAtMs);
  const newest = newestFirst.slice(0, 1);
  if (wish.isLatest) return newest;
  const withProduct = findByTitle(newestFirst, wish.text);
  if (withProduct !== null) return [withProduct];
  if (wish.aspect !== 'status') {
    const active = newestFirst.filter((order) => order.cancelledAtMs === null);
    const arrived =
      active.find((order) => countOrderUnits(order).delivered > 0) ??
      active.find((order) => countLeft(countOrderUnits(order)) > 0);
    if (arrived !== undefined) return [arrived];
  }
  const open = newestFirst.filter((order) => !isClosed(order));
  return open.length > 0 ? open : newest;
}

/** The only order with a product that the text names, or `null` for none or several. */
function findByTitle(orders: readonly Order[], text: string): Order | null {
  const words = new Set(normaliseText(text).words.filter(isTelling));
  const matching = orders.filter((order) =>
    order.lines.some((line) => normaliseText(line.title).words.some((word) => words.has(word))),
  );
  const [only] = matching;
  return only !== undefined && matching.length === 1 ? only : null;
}

/** Whether a word can tell one product from another: no common word, and none of the words of asking itself. */
function isTelling(word: string): boolean {
  const concepts = readConcepts(word);
  if (concepts.has('product')) return true;
  return word.length >= TITLE_WORD_MIN_CHARS && concepts.size === 0 && !isCommonWord(word);
}
