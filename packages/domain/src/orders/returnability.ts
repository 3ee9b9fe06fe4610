import type { ReturnRules, ReturnStatus } from '@loket/contracts';
import type { Order, OrderLine, Returnability, ReturnableUnits, ReturnRecord } from '../ports/index.ts';
import { toDayEnd, toDayNumber } from './calendar.ts';
import { isExcludedLine } from './exclusions.ts';
import { countAll, countLineUnits, listActiveShipments } from './units.ts';

/** Returns in these states hold their units no longer: what they name can be in another return. */
export const RELEASED_RETURNS: ReadonlySet<ReturnStatus> = new Set<ReturnStatus>(['rejected', 'cancelled']);

/**
 * Which units of an order can be returned, by the merchant's rules.
 *
 * A unit can be returned from its delivery until the end of the last day of the window, counted in calendar days of the
 * shop's time zone from the day of delivery. Where a parcel is delivered and nobody said when, no last day is known:
 * `untilMs` is `null` and the units count as returnable, since saying no would be a guess to the customer's harm.
 *
 * @param returns - Those that the customer has registered already; their units are taken from the ones delivered first.
 * @returns Entries for every unit that still counts, in the order of the lines.
 */
export function decideReturnability(
  order: Order,
  rules: ReturnRules,
  returns: readonly Pick<ReturnRecord, 'status' | 'lines'>[],
  context: { readonly nowMs: number; readonly timeZone: string },
): ReturnableUnits[] {
  return order.lines.flatMap((line) => decideLine(order, line, rules, countInReturn(line, returns), context));
}

/** Units delivered at one time; `atMs` is `null` when nobody said when. */
interface Delivered {
  readonly atMs: number | null;
  readonly quantity: number;
}

function decideLine(
  order: Order,
  line: OrderLine,
  rules: ReturnRules,
  inReturn: number,
  context: { readonly nowMs: number; readonly timeZone: string },
): ReturnableUnits[] {
  const counts = countLineUnits(order, line);
  const delivered = listDelivered(order, line, counts.delivered);
  const entries: ReturnableUnits[] = [];
  const add = (quantity: number, state: Returnability, untilMs: number | null): void => {
    if (quantity > 0) entries.push({ lineId: line.id, quantity, state, untilMs });
  };
  let left = Math.min(inReturn, counts.delivered);
  add(left, 'in-return', null);
  for (const { atMs, quantity } of delivered) {
    const taken = Math.min(left, quantity);
    left -= taken;
    const untilMs = atMs === null ? null : getReturnDeadline(atMs, rules.windowDays, context.timeZone);
    if (isExcludedLine(line, rules)) add(quantity - taken, 'excluded', null);
    else if (untilMs !== null && context.nowMs > untilMs) add(quantity - taken, 'window-over', untilMs);
    else add(quantity - taken, 'returnable', untilMs);
  }
  add(countAll(counts) - counts.delivered, 'not-delivered', null);
  return entries;
}

/**
 * Last moment of a return window: the end of the last calendar day in the shop's time zone, whatever the clocks do in
 * between.
 *
 * @param windowDays - Whole days after the day of delivery; with 0 the day of delivery itself is the last.
 */
export function getReturnDeadline(deliveredAtMs: number, windowDays: number, timeZone: string): number {
  return toDayEnd(toDayNumber(deliveredAtMs, timeZone) + windowDays, timeZone);
}

/** Delivered units by when they came, the earliest first; those of unknown time last. */
function listDelivered(order: Order, line: OrderLine, total: number): Delivered[] {
  const known = listActiveShipments(order)
    .filter(({ status }) => status === 'delivered')
    .flatMap(({ deliveredAtMs, lines }) => {
      const quantity = lines
        .filter(({ lineId }) => lineId === line.id)
        .reduce((sum, entry) => sum + Math.max(0, entry.quantity), 0);
      return quantity > 0 ? [{ atMs: deliveredAtMs, quantity }] : [];
    })
    .toSorted((a, b) => (a.atMs ?? Infinity) - (b.atMs ?? Infinity));
  const delivered: Delivered[] = [];
  let free = total;
  for (const { atMs, quantity } of known) {
    const taken = Math.min(free, quantity);
    if (taken > 0) delivered.push({ atMs, quantity: taken });
    free -= taken;
  }
  // Units of a parcel that lists nothing: its day is theirs when it is the only one.
  if (free > 0) delivered.push({ atMs: findUnlistedDelivery(order), quantity: free });
  return delivered;
}

function findUnlistedDelivery(order: Order): number | null {
  const times = listActiveShipments(order)
    .filter(({ status, lines }) => status === 'delivered' && lines.length === 0)
    .map(({ deliveredAtMs }) => deliveredAtMs);
  const [only] = times;
  return only !== undefined && times.length === 1 ? only : null;
}

function countInReturn(line: OrderLine, returns: readonly Pick<ReturnRecord, 'status' | 'lines'>[]): number {
  return returns
    .filter(({ status }) => !RELEASED_RETURNS.has(status))
    .flatMap(({ lines }) => lines)
    .filter(({ lineId }) => lineId === line.id)
    .reduce((sum, { quantity }) => sum + Math.max(0, quantity), 0);
}
