import type { Money, OrderId, TimeSpan } from '@loket/contracts';
import { safeUrl } from '@loket/element-kit';
import {
  type ActionView,
  type Fields,
  toActions,
  toCount,
  toList,
  toMoney,
  toRecord,
  toText,
  toTime,
} from '../shared/read.ts';

/** Steps of an order's progress bar. */
export const STEP_COUNT = 4;

/** One line, ready to draw; a `status` that this version does not know stays as it came. */
export interface LineView {
  readonly title: string;
  readonly variantTitle: string;
  readonly quantity: number;
  readonly shippedQuantity: number;
  readonly status: string;
  readonly imageUrl: string | null;
}

export interface ShipmentView {
  readonly status: string;
  readonly carrier: string;
  readonly trackingNumber: string;
  readonly trackingUrl: string | null;
  readonly shippedAtMs: number | null;
  readonly deliveredAtMs: number | null;
  readonly expected: TimeSpan | null;
}

/** An order with every field in place and every address checked, whatever the page handed in. */
export interface OrderView {
  readonly orderId: OrderId;
  readonly name: string;
  readonly status: string;
  readonly step: number;
  readonly placedAtMs: number | null;
  readonly cancelledAtMs: number | null;
  readonly expected: TimeSpan | null;
  readonly isLate: boolean;
  readonly total: Money | null;
  readonly lines: readonly LineView[];
  /** Lines of the order that the card was not given. */
  readonly cutLineCount: number;
  readonly shipments: readonly ShipmentView[];
  readonly timeZone: string;
  readonly actions: readonly ActionView[];
}

/**
 * Reads an order that may come from any page: a newer server's fields are passed over, missing or wrong ones become
 * empty, and an address that is not safe is left out.
 *
 * @returns `null` when the value is no order at all.
 */
export function toOrderView(value: unknown): OrderView | null {
  const order = toRecord(value);
  if (order === null || typeof order.status !== 'string') return null;
  const lines = toList(order.lines).map(toLine);
  return {
    orderId: (typeof order.orderId === 'string' ? order.orderId : '') as OrderId,
    name: toText(order.name),
    status: order.status,
    step: Math.min(STEP_COUNT, toCount(order.step)),
    placedAtMs: toTime(order.placedAtMs),
    cancelledAtMs: toTime(order.cancelledAtMs),
    expected: toSpan(order.expected),
    isLate: order.isLate === true,
    total: toMoney(order.total),
    lines,
    cutLineCount: Math.max(0, toCount(order.lineCount) - lines.length),
    shipments: toList(order.shipments).map(toShipment),
    timeZone: toText(order.timeZone),
    actions: toActions(order.actions),
  };
}

function toLine(line: Fields): LineView {
  return {
    title: toText(line.title),
    variantTitle: toText(line.variantTitle),
    quantity: toCount(line.quantity),
    shippedQuantity: toCount(line.shippedQuantity),
    status: toText(line.status),
    imageUrl: safeUrl(line.imageUrl),
  };
}

function toShipment(shipment: Fields): ShipmentView {
  return {
    status: toText(shipment.status),
    carrier: toText(shipment.carrier),
    trackingNumber: toText(shipment.trackingNumber),
    trackingUrl: safeUrl(shipment.trackingUrl),
    shippedAtMs: toTime(shipment.shippedAtMs),
    deliveredAtMs: toTime(shipment.deliveredAtMs),
    expected: toSpan(shipment.expected),
  };
}

function toSpan(value: unknown): TimeSpan | null {
  const span = toRecord(value);
  const [fromMs, toMs] = [toTime(span?.fromMs), toTime(span?.toMs)];
  return fromMs === null || toMs === null || toMs < fromMs ? null : { fromMs, toMs };
}
