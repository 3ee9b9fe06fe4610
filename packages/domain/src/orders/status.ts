import type { OrderLineStatus, OrderStatus } from '@loket/contracts';
import type { Order, OrderLine } from '../ports/index.ts';
import {
  type UnitCounts,
  countAll,
  countLeft,
  countLineUnits,
  createCounts,
  listActiveShipments,
  sumUnits,
  toUnitPlace,
} from './units.ts';

/** State of one line of an order. */
export function getLineStatus(order: Order, line: OrderLine): OrderLineStatus {
  return toStatus(order, countLineUnits(order, line));
}

/** State of a whole order; `cancelled` whenever the order was, whatever its parcels say. */
export function getOrderStatus(order: Order): OrderStatus {
  if (order.cancelledAtMs !== null) return 'cancelled';
  return toStatus(order, countOrderUnits(order));
}

/** Units of the whole order by place. An order without lines counts each parcel as one unit. */
export function countOrderUnits(order: Order): UnitCounts {
  if (order.lines.length > 0) return sumUnits(order.lines.map((line) => countLineUnits(order, line)));
  const counts = createCounts();
  for (const shipment of listActiveShipments(order)) counts[toUnitPlace(shipment.status) ?? 'waiting'] += 1;
  if (countAll(counts) === 0) counts.waiting = 1;
  return counts;
}

/** Nothing more is going to happen to the order by itself. */
export function isClosed(order: Order): boolean {
  const status = getOrderStatus(order);
  return status === 'delivered' || status === 'cancelled';
}

const STEPS: Record<OrderStatus, 0 | 1 | 2 | 3 | 4> = {
  cancelled: 0,
  pending: 1,
  'on-hold': 1,
  packing: 2,
  'partly-shipped': 3,
  shipped: 3,
  'out-for-delivery': 3,
  'ready-for-pickup': 3,
  'partly-delivered': 3,
  exception: 3,
  delivered: 4,
};

/** Strokes of the progress bar: 1 placed, 2 packed, 3 on its way, 4 delivered; 0 when cancelled. */
export function getProgressStep(status: OrderStatus): 0 | 1 | 2 | 3 | 4 {
  return STEPS[status];
}

function toStatus(order: Order, counts: UnitCounts): OrderLineStatus {
  const all = countAll(counts);
  if (all === 0) return 'cancelled';
  if (counts.problem > 0) return 'exception';
  if (counts.delivered === all) return 'delivered';
  if (counts.delivered > 0) return 'partly-delivered';
  if (countLeft(counts) > 0) return toShippedStatus(counts, all);
  if (order.isOnHold) return 'on-hold';
  return counts.packed > 0 || order.isPacking ? 'packing' : 'pending';
}

function toShippedStatus(counts: UnitCounts, all: number): OrderLineStatus {
  if (countLeft(counts) < all) return 'partly-shipped';
  if (counts.out > 0) return 'out-for-delivery';
  // Some at the pick-up point and some still under way: the customer should not set out yet.
  return counts.pickup === all ? 'ready-for-pickup' : 'shipped';
}
