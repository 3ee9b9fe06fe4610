import { buildLine, buildOrder, buildShipment } from '@loket/domain/orders/testing';
import type { Order } from '@loket/domain/ports';
import { DAY_MS, NOW_MS } from './world.ts';

/** An order of which nothing has left: one unit of each title. */
export function buildOpenOrder(name: string, ageDays: number, ...titles: readonly string[]): Order {
  return buildOrder({
    name,
    placedAtMs: NOW_MS - ageDays * DAY_MS,
    lines: titles.map((title) => buildLine({ title })),
  });
}

/** An order that came whole, so many days ago. */
export function buildDeliveredOrder(name: string, deliveredDaysAgo: number, ...titles: readonly string[]): Order {
  const lines = titles.map((title) => buildLine({ title, fulfilledQuantity: 1 }));
  return buildOrder({
    name,
    placedAtMs: NOW_MS - (deliveredDaysAgo + 3) * DAY_MS,
    lines,
    shipments: [
      buildShipment({
        status: 'delivered',
        deliveredAtMs: NOW_MS - deliveredDaysAgo * DAY_MS,
        lines: lines.map(({ id }) => ({ lineId: id, quantity: 1 })),
      }),
    ],
  });
}
