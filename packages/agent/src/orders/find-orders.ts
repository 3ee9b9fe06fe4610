import type { Route } from '@loket/contracts';
import { getOrderStatus } from '@loket/domain/orders';
import type { Order } from '@loket/domain/ports';
import type { Remembered, SkillContext } from '../skills/skill.ts';
import { STATE_NAME_MAX_CHARS, STATE_ORDERS_MAX } from '../state.ts';
import { chooseOrders, readOrderWish } from './choice.ts';

/** Orders that are looked through for the one that is meant: more than anyone has open at once. */
const LIST_LIMIT = 20;

/** Orders that one answer looks up by name. */
const NAMES_MAX = 3;

/** Orders that a message means; `total` counts those that came into question, of which the first few are given. */
export type FoundOrders =
  | { readonly kind: 'found'; readonly orders: readonly Order[]; readonly total: number; readonly isNamed: boolean }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'failed' };

/**
 * Finds the orders that the turn's message means, by its words, the conversation, and what the skill prefers.
 *
 * @param pick - Takes the orders that come into question from all of them, newest first; an empty pick falls back on the
 *   newest.
 * @param namesOrderDay - Whether a day that the message names is the one on which the order was placed.
 */
export async function findMeantOrders(
  context: SkillContext,
  {
    skill,
    pick,
    namesOrderDay = true,
  }: {
    readonly skill: Route;
    readonly pick: (newestFirst: readonly Order[]) => readonly Order[];
    readonly namesOrderDay?: boolean;
  },
): Promise<FoundOrders> {
  const { customer, text, state, timeZone } = context;
  if (customer === null) return { kind: 'failed' };
  const wish = readOrderWish(text, state, { skill, nowMs: context.nowMs, timeZone });
  if (wish.names.length > 0) {
    const named = await findNamedOrders(context, wish.names);
    // A bare number may be anything; only when it is an order's does it decide which one is meant.
    if (named.kind !== 'not-found' || wish.isExplicit) return named;
  }
  const listed = await context.tools.call(
    'list-orders',
    { limit: LIST_LIMIT },
    () => customer.orders.listOrders({ limit: LIST_LIMIT }),
    'store',
  );
  if (!listed.ok) return { kind: 'failed' };
  const pickOrNewest = (newestFirst: readonly Order[]): readonly Order[] => {
    const picked = pick(newestFirst);
    return picked.length > 0 ? picked : newestFirst.slice(0, 1);
  };
  const orders = chooseOrders(listed.value, namesOrderDay ? wish : { ...wish, days: null }, {
    text,
    timeZone,
    pick: pickOrNewest,
  });
  return { kind: 'found', orders: orders.slice(0, STATE_ORDERS_MAX), total: orders.length, isNamed: false };
}

/** Another customer's number and one that does not exist take the very same steps here: the port tells no difference. */
async function findNamedOrders(context: SkillContext, names: readonly string[]): Promise<FoundOrders> {
  const { customer } = context;
  if (customer === null) return { kind: 'failed' };
  const orders: Order[] = [];
  for (const name of names.slice(0, NAMES_MAX)) {
    const found = await context.tools.call(
      'find-order',
      { by: 'name' },
      () => customer.orders.findOrder(name),
      'store',
    );
    if (!found.ok) return { kind: 'failed' };
    if (found.value !== null) orders.push(found.value);
  }
  return orders.length === 0 ? { kind: 'not-found' } : { kind: 'found', orders, total: orders.length, isNamed: true };
}

/** What a conversation keeps in mind of orders that were spoken of: newest first, the only one in focus. */
export function rememberOrders(orders: readonly Order[], aspect: string | null): Remembered {
  const mentions = orders
    .toSorted((a, b) => b.placedAtMs - a.placedAtMs)
    .filter((order) => order.name.length > 0 && order.name.length <= STATE_NAME_MAX_CHARS)
    .map((order) => ({ name: order.name, status: getOrderStatus(order) }));
  const [only] = mentions;
  return {
    orders: mentions.slice(0, STATE_ORDERS_MAX),
    focus: only !== undefined && mentions.length === 1 ? only.name : null,
    aspect,
  };
}
