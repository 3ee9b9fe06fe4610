import type { OrderId } from '@loket/contracts';
import { ImportProductSchema } from '@loket/contracts';
import type { Order, OrderLine, Shipment } from '@loket/domain/ports';
import { readStoredList } from './stored-json.ts';

type Flat<T> = Omit<T, 'unitPrice' | 'total' | 'expected' | 'lines' | 'shipments'>;
type OrderRow = Flat<Order> & { totalMinor: number; currency: string };
type LineRow = Omit<Flat<OrderLine>, 'productTags'> & {
  orderId: OrderId;
  unitPriceMinor: number;
  /** JSON; `null` when no product has the line's SKU. */
  productTags: string | null;
};
type ShipmentRow = Flat<Shipment> & {
  orderId: OrderId;
  expectedFromMs: number | null;
  expectedToMs: number | null;
  lines: Shipment['lines'];
};

const tagSchema = ImportProductSchema.shape.tags.element;

/** Puts lines and shipments into their orders; everything keeps the order it came in. */
export function toOrders(
  orders: readonly OrderRow[],
  lines: readonly LineRow[],
  shipments: readonly ShipmentRow[],
): Order[] {
  const linesByOrder = Map.groupBy(lines, ({ orderId }) => orderId);
  const shipmentsByOrder = Map.groupBy(shipments, ({ orderId }) => orderId);
  return orders.map(({ totalMinor, currency, ...order }) => ({
    ...order,
    total: { amountMinor: totalMinor, currency },
    lines: (linesByOrder.get(order.id) ?? []).map((line) => toLine(line, currency)),
    shipments: (shipmentsByOrder.get(order.id) ?? []).map(toShipment),
  }));
}

function toLine(row: LineRow, currency: string): OrderLine {
  return {
    id: row.id,
    title: row.title,
    variantTitle: row.variantTitle,
    sku: row.sku,
    quantity: row.quantity,
    fulfilledQuantity: row.fulfilledQuantity,
    removedQuantity: row.removedQuantity,
    unitPrice: { amountMinor: row.unitPriceMinor, currency },
    imageUrl: row.imageUrl,
    productHandle: row.productHandle,
    productTags: readStoredList(tagSchema, row.productTags),
  };
}

function toShipment(row: ShipmentRow): Shipment {
  const { expectedFromMs: fromMs, expectedToMs: toMs } = row;
  return {
    id: row.id,
    status: row.status,
    carrier: row.carrier,
    trackingNumber: row.trackingNumber,
    trackingUrl: row.trackingUrl,
    shippedAtMs: row.shippedAtMs,
    deliveredAtMs: row.deliveredAtMs,
    expected: fromMs === null || toMs === null ? null : { fromMs, toMs },
    lines: row.lines,
  };
}
