import { pictureUrl } from '../testing/fixtures.ts';
import type { OrderCard, OrderCardLine, OrderCardShipment, OrderLineStatus } from '@loket/contracts';

/** The moment at which stories and tests of the card take place: a Thursday at noon in Amsterdam. */
export const NOW_MS = Date.UTC(2025, 10, 27, 11, 0);

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** This afternoon from two to five, in Amsterdam. */
export const THIS_AFTERNOON = { fromMs: NOW_MS + 2 * HOUR_MS, toMs: NOW_MS + 5 * HOUR_MS };
export const YESTERDAY_MS = NOW_MS - DAY_MS + 2 * HOUR_MS;

/** One line of an order; `count` makes its id. */
export function line(count: number, fields: Partial<OrderCardLine> = {}): OrderCardLine {
  return {
    id: `lin_${count}` as OrderCardLine['id'],
    title: 'Enamel mug',
    variantTitle: null,
    quantity: 1,
    shippedQuantity: 0,
    status: 'packing',
    imageUrl: null,
    ...fields,
  };
}

/** One parcel; `count` makes its id. */
export function shipment(count: number, fields: Partial<OrderCardShipment> = {}): OrderCardShipment {
  return {
    id: `shp_${count}` as OrderCardShipment['id'],
    status: 'in-transit',
    carrier: null,
    trackingNumber: null,
    trackingUrl: null,
    shippedAtMs: NOW_MS - 2 * DAY_MS,
    deliveredAtMs: null,
    expected: null,
    lineIds: [],
    ...fields,
  };
}

/** An order of which one part is out for delivery and the other is being packed. */
export function order(fields: Partial<OrderCard> = {}): OrderCard {
  const lines = fields.lines ?? [
    line(1, {
      title: 'Linen tee, sage',
      variantTitle: 'Size M',
      quantity: 2,
      shippedQuantity: 2,
      status: 'shipped',
      imageUrl: pictureUrl('tee'),
    }),
    line(2, { imageUrl: pictureUrl('mug') }),
  ];
  return {
    kind: 'order',
    orderId: 'ord_1042',
    name: '#1042',
    status: 'partly-shipped',
    step: 3,
    placedAtMs: NOW_MS - 3 * DAY_MS,
    cancelledAtMs: null,
    expected: THIS_AFTERNOON,
    isLate: false,
    total: { amountMinor: 6350, currency: 'EUR' },
    lines,
    lineCount: lines.length,
    shipments: [shipment(1, { status: 'out-for-delivery', expected: THIS_AFTERNOON })],
    timeZone: 'Europe/Amsterdam',
    actions: [{ kind: 'track', url: 'https://track.example.com/3SABC' }, { kind: 'edit' }, { kind: 'return' }],
    ...fields,
  };
}

/** An order in which everything has one state. */
export function uniformOrder(status: OrderLineStatus, step: number, fields: Partial<OrderCard> = {}): OrderCard {
  const shippedQuantity = step >= 3 ? 1 : 0;
  const lines = order().lines.map((each, index) => line(index + 1, { ...each, quantity: 1, shippedQuantity, status }));
  return order({ status, step, lines, shipments: [], expected: null, actions: [{ kind: 'view' }], ...fields });
}

/** An order of many lines. */
export function longOrder(lineCount: number, fields: Partial<OrderCard> = {}): OrderCard {
  const lines = Array.from({ length: lineCount }, (_, index) =>
    line(index + 1, { title: `Roast no. ${index + 1}`, quantity: (index % 3) + 1, imageUrl: pictureUrl('bean') }),
  );
  return order({ status: 'packing', step: 2, lines, shipments: [], expected: null, ...fields });
}
