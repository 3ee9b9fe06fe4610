import type { Order, OrderLine, Shipment } from '../ports/index.ts';

/** Builds orders for tests; what is not given is plain: one unit, nothing shipped. */
let serial = 0;

export function buildLine(part: Partial<OrderLine> = {}): OrderLine {
  serial += 1;
  return {
    id: `lin_test${String(serial).padStart(6, '0')}`,
    title: 'Linen shirt',
    variantTitle: null,
    sku: null,
    quantity: 1,
    fulfilledQuantity: 0,
    removedQuantity: 0,
    unitPrice: { amountMinor: 2_500, currency: 'EUR' },
    imageUrl: null,
    productHandle: null,
    productTags: [],
    ...part,
  };
}

export function buildShipment(part: Partial<Shipment> = {}): Shipment {
  serial += 1;
  return {
    id: `shp_test${String(serial).padStart(6, '0')}`,
    status: 'in-transit',
    carrier: null,
    trackingNumber: null,
    trackingUrl: null,
    shippedAtMs: null,
    deliveredAtMs: null,
    expected: null,
    lines: [],
    ...part,
  };
}

export function buildOrder(part: Partial<Order> = {}): Order {
  serial += 1;
  return {
    id: `ord_test${String(serial).padStart(6, '0')}`,
    name: '#1042',
    placedAtMs: Date.UTC(2026, 10, 20, 9),
    cancelledAtMs: null,
    isOnHold: false,
    isPacking: false,
    total: { amountMinor: 2_500, currency: 'EUR' },
    lines: [],
    shipments: [],
    ...part,
  };
}
