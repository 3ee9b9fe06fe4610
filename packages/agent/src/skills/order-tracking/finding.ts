import type { OrderLineStatus, OrderStatus, ShipmentStatus, TimeSpan } from '@loket/contracts';
import type { Order, Shipment } from '@loket/domain/ports';
import {
  type Timeliness,
  type UnitCounts,
  countAll,
  countLineUnits,
  getLineStatus,
  getOrderStatus,
  getOrderTimeliness,
  getTimeliness,
  isUnderWay,
  listActiveShipments,
  toOrderCard,
} from '@loket/domain/orders';
import type { Evidence } from '../../compose/evidence.ts';

/** What the customer asks about an order besides its state. */
export const TRACKING_ASPECTS = ['status', 'not-there', 'missing'] as const;
export type TrackingAspect = (typeof TRACKING_ASPECTS)[number];

/** One parcel, as far as an answer may speak of it. */
export interface TrackedParcel {
  readonly status: ShipmentStatus;
  readonly carrier: string | null;
  readonly trackingUrl: string | null;
  readonly shippedAtMs: number | null;
  readonly deliveredAtMs: number | null;
  readonly expected: TimeSpan | null;
  readonly timeliness: Timeliness;
  readonly isUnderWay: boolean;
}

/** One line with where its units are. */
export interface TrackedLine {
  readonly title: string;
  readonly status: OrderLineStatus;
  readonly units: UnitCounts;
}

/** One order, as far as an answer may speak of it. */
export interface TrackedOrder {
  readonly name: string;
  readonly status: OrderStatus;
  readonly timeliness: Timeliness;
  readonly cancelledAtMs: number | null;
  readonly parcels: readonly TrackedParcel[];
  readonly lines: readonly TrackedLine[];
}

/** What order tracking found out. */
export type TrackingFinding =
  | { readonly kind: 'order'; readonly order: TrackedOrder; readonly aspect: TrackingAspect }
  /** `openCount`: all that are open; `null` where the message named these. */
  | { readonly kind: 'several-orders'; readonly orders: readonly TrackedOrder[]; readonly openCount: number | null }
  | { readonly kind: 'order-not-found' }
  | { readonly kind: 'no-orders' };

/** Takes out of an order what an answer may speak of. */
export function toTrackedOrder(order: Order, context: { nowMs: number; timeZone: string }): TrackedOrder {
  const links = new Map(toOrderCard(order, context).shipments.map(({ id, trackingUrl }) => [id, trackingUrl]));
  return {
    name: order.name,
    status: getOrderStatus(order),
    timeliness: getOrderTimeliness(order, context.nowMs, context.timeZone),
    cancelledAtMs: order.cancelledAtMs,
    parcels: listActiveShipments(order).map((shipment) => toTrackedParcel(shipment, links.get(shipment.id), context)),
    lines: order.lines.map((line) => ({
      title: line.title,
      status: getLineStatus(order, line),
      units: countLineUnits(order, line),
    })),
  };
}

/** Late, lost or refused: something that the agent can tell but not mend. */
export function isInTrouble(order: TrackedOrder): boolean {
  return order.timeliness === 'late' || order.timeliness === 'lost' || order.status === 'exception';
}

/** All that an answer about these orders may state. */
export function listOrderEvidence(orders: readonly TrackedOrder[]): Evidence[] {
  return orders.flatMap((order) => [
    { kind: 'order', name: order.name },
    ...toDays([order.cancelledAtMs]),
    ...order.parcels.flatMap(listParcelEvidence),
    ...order.lines.flatMap(listLineEvidence),
    { kind: 'count', value: order.lines.length },
  ]);
}

function toTrackedParcel(
  shipment: Shipment,
  trackingUrl: string | null | undefined,
  { nowMs, timeZone }: { nowMs: number; timeZone: string },
): TrackedParcel {
  return {
    status: shipment.status,
    carrier: shipment.carrier,
    trackingUrl: trackingUrl ?? null,
    shippedAtMs: shipment.shippedAtMs,
    deliveredAtMs: shipment.deliveredAtMs,
    expected: shipment.expected,
    timeliness: getTimeliness(shipment, nowMs, timeZone),
    isUnderWay: isUnderWay(shipment),
  };
}

function listParcelEvidence(parcel: TrackedParcel): Evidence[] {
  return [
    ...(parcel.carrier === null ? [] : [{ kind: 'name', text: parcel.carrier } as const]),
    ...(parcel.trackingUrl === null ? [] : [{ kind: 'link', url: parcel.trackingUrl } as const]),
    ...toDays([parcel.shippedAtMs, parcel.deliveredAtMs, parcel.expected?.fromMs, parcel.expected?.toMs]),
  ];
}

function listLineEvidence(line: TrackedLine): Evidence[] {
  const values = [countAll(line.units), ...Object.values(line.units)].filter((value) => value > 0);
  return [{ kind: 'name', text: line.title }, ...values.map((value) => ({ kind: 'count', value }) as const)];
}

function toDays(times: readonly (number | null | undefined)[]): Evidence[] {
  return times.filter((atMs) => atMs !== null && atMs !== undefined).map((atMs) => ({ kind: 'day', atMs }));
}
