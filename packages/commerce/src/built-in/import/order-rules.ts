import type { ImportOrder } from '@loket/contracts';
import { normaliseOrderName } from '@loket/domain/orders';

/** What is wrong with an order beyond its form, as `field: reason`; `null` when nothing is. */
export function findOrderFault(order: ImportOrder): string | null {
  if (normaliseOrderName(order.name) === '') return 'name: expected more than # and spaces';
  return findLineFault(order) ?? findShipmentFault(order);
}

function findLineFault({ lines }: ImportOrder): string | null {
  const index = lines.findIndex((line) => line.fulfilledQuantity + line.removedQuantity > line.quantity);
  if (index === -1) return null;
  return `lines.${index}.fulfilledQuantity: more units have left or been removed than were ordered`;
}

function findShipmentFault({ lines, shipments }: ImportOrder): string | null {
  const shippedUnits = lines.map(() => 0);
  for (const [index, shipment] of shipments.entries()) {
    const { expected } = shipment;
    if (expected !== null && expected.fromMs > expected.toMs)
      return `shipments.${index}.expected: ends before it begins`;
    for (const [place, { lineIndex, quantity }] of shipment.lines.entries()) {
      const path = `shipments.${index}.lines.${place}`;
      const line = lines[lineIndex];
      if (line === undefined) return `${path}.lineIndex: the order has ${lines.length} lines, counted from 0`;
      if (shipment.status === 'cancelled') continue;
      const units = (shippedUnits[lineIndex] ?? 0) + quantity;
      if (units > line.quantity) return `${path}.quantity: more units are in parcels than were ordered`;
      shippedUnits[lineIndex] = units;
    }
  }
  return null;
}
