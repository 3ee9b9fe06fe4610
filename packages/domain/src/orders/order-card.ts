import { type CardAction, type OrderCard, ORDER_CARD_LINES_MAX, isWebUrl } from '@loket/contracts';
import type { Order, OrderLine, Shipment } from '../ports/index.ts';
import { getNextExpected, getOrderTimeliness, isUnderWay } from './lateness.ts';
import { getLineStatus, getOrderStatus, getProgressStep } from './status.ts';
import { countAll, countLeft, countLineUnits, listActiveShipments } from './units.ts';

/**
 * What a customer may see of an order, as its card. An allow-list: a new field of the order stays private until it is
 * named here. Addresses that are no web addresses are left out.
 *
 * @param context - `nowMs` decides what is late, in the shop's `timeZone` (IANA name).
 * @param actions - What the card offers to do; following the parcel when nothing else is given.
 */
export function toOrderCard(
  order: Order,
  context: { nowMs: number; timeZone: string },
  actions: readonly CardAction[] = listTrackActions(order),
): OrderCard {
  const status = getOrderStatus(order);
  const timeliness = getOrderTimeliness(order, context.nowMs, context.timeZone);
  const ids = new Set(order.lines.map((line) => line.id));
  return {
    kind: 'order',
    orderId: order.id,
    name: order.name,
    status,
    step: getProgressStep(status),
    placedAtMs: order.placedAtMs,
    cancelledAtMs: order.cancelledAtMs,
    expected: getNextExpected(order),
    isLate: timeliness === 'late' || timeliness === 'lost',
    total: order.total,
    lines: order.lines.slice(0, ORDER_CARD_LINES_MAX).map((line) => toCardLine(order, line)),
    lineCount: order.lines.length,
    shipments: listActiveShipments(order).map((shipment) => ({
      id: shipment.id,
      status: shipment.status,
      carrier: shipment.carrier,
      trackingNumber: shipment.trackingNumber,
      trackingUrl: toSafeUrl(shipment.trackingUrl),
      shippedAtMs: shipment.shippedAtMs,
      deliveredAtMs: shipment.deliveredAtMs,
      expected: shipment.expected,
      lineIds: [...new Set(shipment.lines.map((entry) => entry.lineId))].filter((id) => ids.has(id)),
    })),
    timeZone: context.timeZone,
    actions: [...actions],
  };
}

/** The parcel whose carrier's page helps most: one still under way before one that has come; `null` without a link. */
export function findTrackedShipment(order: Order): Shipment | null {
  const linked = listActiveShipments(order).filter((shipment) => toSafeUrl(shipment.trackingUrl) !== null);
  return linked.find(isUnderWay) ?? linked[0] ?? null;
}

function toCardLine(order: Order, line: OrderLine): OrderCard['lines'][number] {
  const counts = countLineUnits(order, line);
  return {
    id: line.id,
    title: line.title,
    variantTitle: line.variantTitle,
    quantity: countAll(counts),
    shippedQuantity: countLeft(counts),
    status: getLineStatus(order, line),
    imageUrl: toSafeUrl(line.imageUrl),
  };
}

/** The carrier's page, where one is known. */
export function listTrackActions(order: Order): CardAction[] {
  const url = toSafeUrl(findTrackedShipment(order)?.trackingUrl ?? null);
  return url === null ? [] : [{ kind: 'track', url }];
}

function toSafeUrl(url: string | null): string | null {
  return url !== null && url.length <= 2_048 && isWebUrl(url) ? url : null;
}
