import type { ShipmentStatus } from '@loket/contracts';
import type { Order, OrderLine, Shipment } from '../ports/index.ts';

/** Where a unit of an order can be, from furthest back to furthest on; `problem` is a parcel that failed. */
export const UNIT_PLACES = ['waiting', 'packed', 'moving', 'out', 'pickup', 'delivered', 'problem'] as const;
export type UnitPlace = (typeof UNIT_PLACES)[number];

/** Units by place. Invariant: they add up to the units that still count: ordered less removed, and of a cancelled order only what had left. */
export type UnitCounts = Readonly<Record<UnitPlace, number>>;

const PLACE_OF_SHIPMENT: Record<ShipmentStatus, UnitPlace | null> = {
  'label-created': 'packed',
  'in-transit': 'moving',
  attempted: 'moving',
  delayed: 'moving',
  other: 'moving',
  'out-for-delivery': 'out',
  'ready-for-pickup': 'pickup',
  delivered: 'delivered',
  failed: 'problem',
  cancelled: null,
};

/** The furthest place first: what has certainly happened is counted before what may still. */
const ALLOCATION_ORDER: readonly UnitPlace[] = ['delivered', 'problem', 'pickup', 'out', 'moving', 'packed'];

/** Where the units of a parcel are, or `null` for a cancelled parcel, which holds none. */
export function toUnitPlace(status: ShipmentStatus): UnitPlace | null {
  return PLACE_OF_SHIPMENT[status];
}

/** Parcels that exist: cancelled ones left out. */
export function listActiveShipments(order: Order): Shipment[] {
  return order.shipments.filter((shipment) => toUnitPlace(shipment.status) !== null);
}

/**
 * Counts where the units of one line are.
 *
 * Parcels may together name more units than the line has (a store's mistake, or a parcel sent again): the furthest
 * place wins and the sum never exceeds the line. Units that have left without being in a parcel's list go to the parcel
 * that lists nothing, if there is one, else they are under way.
 */
export function countLineUnits(order: Order, line: OrderLine): UnitCounts {
  const counts = createCounts();
  let free = Math.max(0, line.quantity - line.removedQuantity);
  let placed = 0;
  for (const place of ALLOCATION_ORDER) {
    const taken = Math.min(free, countListedUnits(order, line, place));
    counts[place] += taken;
    free -= taken;
    placed += taken;
  }
  const unlisted = Math.min(free, Math.max(0, line.fulfilledQuantity - placed));
  counts[findUnlistedPlace(order)] += unlisted;
  free -= unlisted;
  // What had not left when the order was cancelled will never leave.
  if (order.cancelledAtMs === null) counts.waiting += free;
  else counts.packed = 0;
  return counts;
}

/** Adds the counts of lines up. */
export function sumUnits(all: readonly UnitCounts[]): UnitCounts {
  const sum = createCounts();
  for (const counts of all) for (const place of UNIT_PLACES) sum[place] += counts[place];
  return sum;
}

/** All units that still count. */
export function countAll(counts: UnitCounts): number {
  return UNIT_PLACES.reduce((sum, place) => sum + counts[place], 0);
}

/** Units that have left the shop. */
export function countLeft(counts: UnitCounts): number {
  return countAll(counts) - counts.waiting - counts.packed;
}

export function createCounts(): Record<UnitPlace, number> {
  return { waiting: 0, packed: 0, moving: 0, out: 0, pickup: 0, delivered: 0, problem: 0 };
}

function countListedUnits(order: Order, line: OrderLine, place: UnitPlace): number {
  let units = 0;
  for (const shipment of order.shipments) {
    if (toUnitPlace(shipment.status) !== place) continue;
    for (const entry of shipment.lines) if (entry.lineId === line.id) units += Math.max(0, entry.quantity);
  }
  return units;
}

function findUnlistedPlace(order: Order): UnitPlace {
  const places = new Set(
    order.shipments.filter(({ lines }) => lines.length === 0).map(({ status }) => toUnitPlace(status)),
  );
  // Of several the one furthest back, so that nothing is called delivered that may not be.
  return UNIT_PLACES.find((place) => places.has(place)) ?? 'moving';
}
