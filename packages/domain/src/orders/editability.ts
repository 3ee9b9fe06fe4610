import type { OrderChange, OrderEditRules } from '@loket/contracts';
import type { Order, OrderLine } from '../ports/index.ts';
import { isExcludedLine } from './exclusions.ts';
import { getOrderStatus } from './status.ts';
import { countAll, countLeft, countLineUnits } from './units.ts';

const MINUTE_MS = 60_000;

/** Why an order, or what is left of it, cannot be changed by the customer. */
export type EditBlock =
  /** Every unit has left. */
  | 'shipped'
  /** The warehouse has it in hand. */
  | 'packing'
  | 'cancelled'
  /** The merchant's time for it is over. */
  | 'window-over'
  /** What is left is products that the merchant leaves out, or the change is not allowed. */
  | 'not-allowed';

/** What can still become of one line. The units add up to those that still count. */
export interface LineEditability {
  readonly lineId: OrderLine['id'];
  readonly title: string;
  /** Units that can still change. */
  readonly editableQuantity: number;
  /** Units that have left: for them there are returns. */
  readonly shippedQuantity: number;
  /** Units that have not left and cannot change either. */
  readonly blockedQuantity: number;
}

/** What a customer may still do with an order. */
export interface Editability {
  readonly lines: readonly LineEditability[];
  /** `none`: nothing can change, for the reason of `block`. */
  readonly scope: 'whole' | 'part' | 'none';
  /** Changes that are possible now; empty with `none`. */
  readonly changes: readonly OrderChange[];
  readonly block: EditBlock | null;
  /** When the time for changes and for cancelling ends, UTC milliseconds; `null`: as soon as it is packed. */
  readonly editUntilMs: number | null;
  readonly cancelUntilMs: number | null;
}

/**
 * Decides line by line what of an order can still change, from real-time fulfilment and the merchant's rules. Looks at
 * every line, however many there are.
 */
export function decideEditability(order: Order, rules: OrderEditRules, nowMs: number): Editability {
  const editUntilMs = toEnd(order, rules.editWindowMinutes);
  const cancelUntilMs = toEnd(order, rules.cancelWindowMinutes);
  const base = { editUntilMs, cancelUntilMs };
  const lines = order.lines.map((line) => countLine(order, line, rules));
  const shipped = sum(lines, ({ shippedQuantity }) => shippedQuantity);
  const editable = sum(lines, ({ editableQuantity }) => editableQuantity);
  const open = editable + sum(lines, ({ blockedQuantity }) => blockedQuantity);
  const refuse = (block: EditBlock): Editability => ({
    ...base,
    lines: lines.map(toBlocked),
    scope: 'none',
    changes: [],
    block,
  });
  if (order.cancelledAtMs !== null) return refuse('cancelled');
  if (open === 0 && shipped > 0) return refuse('shipped');
  if (open === 0) return refuse(getOrderStatus(order) === 'cancelled' ? 'cancelled' : 'not-allowed');
  if (editable === 0) return refuse(lines.some(isPacked(order)) ? 'packing' : 'not-allowed');
  const changes = rules.allowedChanges.filter((change) => {
    const untilMs = change === 'cancel' ? cancelUntilMs : editUntilMs;
    return untilMs === null || nowMs <= untilMs;
  });
  if (changes.length === 0) return refuse(rules.allowedChanges.length === 0 ? 'not-allowed' : 'window-over');
  const scope = shipped === 0 && editable === open ? 'whole' : 'part';
  return { ...base, lines, scope, changes, block: null };
}

/** Whether the customer can still do this to at least a part of the order. */
export function canChange(editability: Editability, change: OrderChange): boolean {
  return editability.changes.includes(change);
}

function countLine(order: Order, line: OrderLine, rules: OrderEditRules): LineEditability {
  const counts = countLineUnits(order, line);
  const shippedQuantity = countLeft(counts);
  const open = countAll(counts) - shippedQuantity;
  // What is packed, or an order that the warehouse works on, is out of reach although it has not left.
  const reachable = order.isPacking || isExcludedLine(line, rules) ? 0 : counts.waiting;
  return {
    lineId: line.id,
    title: line.title,
    editableQuantity: reachable,
    shippedQuantity,
    blockedQuantity: open - reachable,
  };
}

function isPacked(order: Order): (line: LineEditability) => boolean {
  const packed = new Set(
    order.lines.filter((line) => order.isPacking || countLineUnits(order, line).packed > 0).map(({ id }) => id),
  );
  return ({ lineId, blockedQuantity }) => blockedQuantity > 0 && packed.has(lineId);
}

function toBlocked(line: LineEditability): LineEditability {
  return { ...line, editableQuantity: 0, blockedQuantity: line.blockedQuantity + line.editableQuantity };
}

function toEnd(order: Order, windowMinutes: number | null): number | null {
  return windowMinutes === null ? null : order.placedAtMs + windowMinutes * MINUTE_MS;
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
