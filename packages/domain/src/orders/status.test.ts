import { ORDER_CARD_LINES_MAX, OrderCardSchema, SHIPMENT_STATUSES } from '@loket/contracts';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Order, OrderLine } from '../ports/index.ts';
import { findTrackedShipment, toOrderCard } from './order-card.ts';
import { getLineStatus, getOrderStatus, getProgressStep } from './status.ts';
import { buildLine, buildOrder, buildShipment } from './testing.ts';
import { countAll, countLeft, countLineUnits, sumUnits } from './units.ts';

const NOW_MS = Date.UTC(2026, 10, 22, 10);
const CONTEXT = { nowMs: NOW_MS, timeZone: 'Europe/Amsterdam' };

const anyLine = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.nat(9), fc.nat(9)).map(([quantity, removed, fulfilled]) => {
  const removedQuantity = Math.min(removed, quantity);
  return buildLine({ quantity, removedQuantity, fulfilledQuantity: Math.min(fulfilled, quantity - removedQuantity) });
});

const anyOrder: fc.Arbitrary<Order> = fc.array(anyLine, { minLength: 1, maxLength: 4 }).chain((lines) =>
  fc
    .record({
      isCancelled: fc.boolean(),
      isOnHold: fc.boolean(),
      isPacking: fc.boolean(),
      parcels: fc.array(
        fc.tuple(
          fc.constantFrom(...SHIPMENT_STATUSES),
          fc.array(fc.tuple(fc.nat(lines.length - 1), fc.integer({ min: 1, max: 9 })), { maxLength: 4 }),
        ),
        { maxLength: 4 },
      ),
    })
    .map(({ isCancelled, parcels, ...flags }) =>
      buildOrder({
        ...flags,
        lines,
        cancelledAtMs: isCancelled ? NOW_MS : null,
        shipments: parcels.map(([status, entries]) =>
          buildShipment({
            status,
            lines: entries.map(([index, quantity]) => ({ lineId: lines[index]!.id, quantity })),
          }),
        ),
      }),
    ),
);

function withParcel(line: OrderLine, quantity: number, status: (typeof SHIPMENT_STATUSES)[number]) {
  return buildShipment({ status, lines: [{ lineId: line.id, quantity }] });
}

describe('units of a line', () => {
  it('add up to what still counts, whatever the parcels say', () => {
    fc.assert(
      fc.property(anyOrder, (order) => {
        for (const line of order.lines) {
          const counts = countLineUnits(order, line);
          const counting = line.quantity - line.removedQuantity;
          expect(Object.values(counts).every((count) => count >= 0)).toBe(true);
          if (order.cancelledAtMs === null) expect(countAll(counts)).toBe(counting);
          else expect(countAll(counts)).toBeLessThanOrEqual(counting);
        }
      }),
    );
  });

  it('count units that left without a parcel as under way', () => {
    const line = buildLine({ quantity: 3, fulfilledQuantity: 2 });
    expect(countLineUnits(buildOrder({ lines: [line] }), line)).toMatchObject({ waiting: 1, moving: 2 });
  });

  it('go to the parcel that lists nothing when a line has left', () => {
    const line = buildLine({ quantity: 2, fulfilledQuantity: 2 });
    const order = buildOrder({ lines: [line], shipments: [buildShipment({ status: 'delivered' })] });
    expect(countLineUnits(order, line).delivered).toBe(2);
  });

  it('ignore a cancelled parcel', () => {
    const line = buildLine();
    const order = buildOrder({ lines: [line], shipments: [withParcel(line, 1, 'cancelled')] });
    expect(getLineStatus(order, line)).toBe('pending');
  });
});

describe('status of a line', () => {
  const line = buildLine({ quantity: 3, fulfilledQuantity: 2 });
  it.each([
    [[], 'partly-shipped'],
    [[withParcel(line, 1, 'delivered'), withParcel(line, 1, 'in-transit')], 'partly-delivered'],
    [[withParcel(line, 3, 'delivered')], 'delivered'],
    [[withParcel(line, 3, 'out-for-delivery')], 'out-for-delivery'],
    [[withParcel(line, 3, 'ready-for-pickup')], 'ready-for-pickup'],
    [[withParcel(line, 2, 'ready-for-pickup'), withParcel(line, 1, 'in-transit')], 'shipped'],
    [[withParcel(line, 1, 'failed')], 'exception'],
  ] as const)('follows its parcels (%#)', (shipments, status) => {
    expect(getLineStatus(buildOrder({ lines: [line], shipments }), line)).toBe(status);
  });

  it('is cancelled when every unit was taken out', () => {
    const removed = buildLine({ quantity: 2, removedQuantity: 2 });
    expect(getLineStatus(buildOrder({ lines: [removed] }), removed)).toBe('cancelled');
  });

  it('is delivered when the units that still count are', () => {
    const partly = buildLine({ quantity: 3, removedQuantity: 1, fulfilledQuantity: 2 });
    const order = buildOrder({ lines: [partly], shipments: [withParcel(partly, 2, 'delivered')] });
    expect(getLineStatus(order, partly)).toBe('delivered');
  });
});

describe('status of an order', () => {
  it.each([
    [{}, 'pending'],
    [{ isPacking: true }, 'packing'],
    [{ isOnHold: true, isPacking: true }, 'on-hold'],
    [{ cancelledAtMs: NOW_MS }, 'cancelled'],
    [{ shipments: [buildShipment({ status: 'label-created' })] }, 'pending'],
  ] as const)('before anything has left (%#)', (part, status) => {
    expect(getOrderStatus(buildOrder({ lines: [buildLine()], ...part }))).toBe(status);
  });

  it('is packing while the label of a full parcel is all there is', () => {
    const line = buildLine();
    expect(getOrderStatus(buildOrder({ lines: [line], shipments: [withParcel(line, 1, 'label-created')] }))).toBe(
      'packing',
    );
  });

  it('is partly shipped when one of two lines has left', () => {
    expect(getOrderStatus(buildOrder({ lines: [buildLine({ fulfilledQuantity: 1 }), buildLine()] }))).toBe(
      'partly-shipped',
    );
  });

  it('reads an order without lines from its parcels', () => {
    expect(getOrderStatus(buildOrder())).toBe('pending');
    expect(getOrderStatus(buildOrder({ shipments: [buildShipment({ status: 'delivered' })] }))).toBe('delivered');
  });

  it('never steps back when one more unit leaves', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { minLength: 1, maxLength: 4 }), fc.nat(3), (lines, pick) => {
        const index = pick % lines.length;
        const line = lines[index]!;
        fc.pre(line.fulfilledQuantity < line.quantity - line.removedQuantity);
        const before = buildOrder({ lines });
        const after = buildOrder({
          lines: lines.with(index, { ...line, fulfilledQuantity: line.fulfilledQuantity + 1 }),
        });
        expect(getProgressStep(getOrderStatus(after))).toBeGreaterThanOrEqual(getProgressStep(getOrderStatus(before)));
      }),
    );
  });

  it('never steps back along the way of a parcel', () => {
    const line = buildLine();
    const steps = (['label-created', 'in-transit', 'out-for-delivery', 'delivered'] as const).map((status) =>
      getProgressStep(getOrderStatus(buildOrder({ lines: [line], shipments: [withParcel(line, 1, status)] }))),
    );
    expect(steps).toEqual([2, 3, 3, 4]);
  });
});

describe('order card', () => {
  it('holds what its schema says, for every order', () => {
    fc.assert(
      fc.property(anyOrder, (order) => {
        const card = OrderCardSchema.parse(toOrderCard(order, CONTEXT));
        const units = sumUnits(order.lines.map((line) => countLineUnits(order, line)));
        expect(card.lines.reduce((sum, line) => sum + line.shippedQuantity, 0)).toBe(countLeft(units));
        for (const line of card.lines) expect(line.shippedQuantity).toBeLessThanOrEqual(line.quantity);
      }),
    );
  });

  it('is cut at the greatest number of lines and says how many there are', () => {
    const card = toOrderCard(buildOrder({ lines: Array.from({ length: 60 }, () => buildLine()) }), CONTEXT);
    expect([card.lines.length, card.lineCount]).toEqual([ORDER_CARD_LINES_MAX, 60]);
  });

  it('offers tracking with the link of the parcel that is still under way', () => {
    const url = 'https://track.example.com/2';
    const order = buildOrder({
      shipments: [
        buildShipment({ status: 'delivered', trackingUrl: 'https://track.example.com/1' }),
        buildShipment({ trackingUrl: url }),
      ],
    });
    expect(toOrderCard(order, CONTEXT).actions).toEqual([{ kind: 'track', url }]);
    expect(findTrackedShipment(order)?.trackingUrl).toBe(url);
  });

  it.each(['javascript:alert(1)', 'ftp://x.example', 'not an address'])('leaves out %s', (trackingUrl) => {
    const card = toOrderCard(buildOrder({ shipments: [buildShipment({ trackingUrl })] }), CONTEXT);
    expect([card.actions, card.shipments[0]?.trackingUrl]).toEqual([[], null]);
  });
});
