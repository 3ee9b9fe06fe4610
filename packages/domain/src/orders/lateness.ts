import type { TimeSpan } from '@loket/contracts';
import type { Order, Shipment } from '../ports/index.ts';
import { toDayNumber } from './calendar.ts';
import { listActiveShipments } from './units.ts';

/** Days past the expected day after which a parcel counts as lost: carriers open a search after seven to ten. */
export const LOST_AFTER_DAYS = 10;

/** Days under way after which a traced parcel without an expected day counts as lost. */
export const STUCK_AFTER_DAYS = 30;

/** How a parcel stands against its expected day. `none` when nobody has said and nothing is wrong. */
export type Timeliness = 'none' | 'on-time' | 'late' | 'lost';

/**
 * How a parcel stands now. A day counts until its end in the shop's time zone: a parcel expected today is not late today.
 *
 * A parcel without an expected day can only be lost when a carrier traces it; of an untraced one nothing is known.
 */
export function getTimeliness(shipment: Shipment, nowMs: number, timeZone: string): Timeliness {
  if (!isUnderWay(shipment)) return 'none';
  if (shipment.expected === null) return isStuck(shipment, nowMs, timeZone) ? 'lost' : 'none';
  const daysPast = toDayNumber(nowMs, timeZone) - toDayNumber(shipment.expected.toMs, timeZone);
  if (daysPast <= 0) return 'on-time';
  return daysPast >= LOST_AFTER_DAYS && shipment.status !== 'label-created' ? 'lost' : 'late';
}

/** A parcel that the customer is still waiting for; one at the pick-up point is not. */
export function isUnderWay(shipment: Shipment): boolean {
  return !['delivered', 'cancelled', 'failed', 'ready-for-pickup'].includes(shipment.status);
}

/** The worst of an order's parcels. */
export function getOrderTimeliness(order: Order, nowMs: number, timeZone: string): Timeliness {
  if (order.cancelledAtMs !== null) return 'none';
  const all = new Set(listActiveShipments(order).map((shipment) => getTimeliness(shipment, nowMs, timeZone)));
  return (['lost', 'late', 'on-time'] as const).find((timeliness) => all.has(timeliness)) ?? 'none';
}

/** When the next parcel that is still under way is expected; the earliest, or `null` when nobody has said. */
export function getNextExpected(order: Order): TimeSpan | null {
  if (order.cancelledAtMs !== null) return null;
  const spans = order.shipments
    .filter(isUnderWay)
    .map((shipment) => shipment.expected)
    .filter((span) => span !== null);
  return spans.toSorted((a, b) => a.toMs - b.toMs || a.fromMs - b.fromMs)[0] ?? null;
}

function isStuck(shipment: Shipment, nowMs: number, timeZone: string): boolean {
  if (shipment.trackingNumber === null || shipment.shippedAtMs === null) return false;
  if (shipment.status === 'label-created' || shipment.status === 'other') return false;
  return toDayNumber(nowMs, timeZone) - toDayNumber(shipment.shippedAtMs, timeZone) >= STUCK_AFTER_DAYS;
}
