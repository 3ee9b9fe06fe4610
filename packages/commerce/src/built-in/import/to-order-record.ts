import type { Id, ImportOrder } from '@loket/contracts';
import type { OrderRecord } from '@loket/db';
import { toOccurrenceKeys, toStableId } from '@loket/db';
import { normaliseOrderName } from '@loket/domain/orders';
import { at } from './import-batch.ts';

type OrderKeys = Pick<OrderRecord['order'], 'accountId' | 'id' | 'customerId' | 'contentHash' | 'importedAtMs'>;

/** Rows of a checked order. A line's id comes from what was bought, so it survives lines that come or go around it. */
export async function toOrderRecord(record: ImportOrder, keys: OrderKeys): Promise<OrderRecord> {
  const { lines, shipments, email: _, ...order } = record;
  const { accountId, id: orderId } = keys;
  const owner = { accountId, orderId };
  const lineKeys = toOccurrenceKeys(lines, (line) => JSON.stringify(line.sku ?? [line.title, line.variantTitle]));
  const lineIds = await Promise.all(lineKeys.map((key) => toStableId('line', [orderId, ...key])));
  const shipmentIds = await Promise.all(shipments.map((_, position) => toStableId('shipment', [orderId, position])));
  return {
    order: { ...order, ...keys, nameKey: normaliseOrderName(record.name) },
    lines: lines.map((line, position) => Object.assign({ ...owner, id: at(lineIds, position), position }, line)),
    shipments: shipments.map((shipment, position) =>
      toShipmentRow(shipment, { ...owner, id: at(shipmentIds, position), position }, lineIds),
    ),
  };
}

function toShipmentRow(
  { expected, lines, ...shipment }: ImportOrder['shipments'][number],
  keys: Pick<OrderRecord['shipments'][number], 'accountId' | 'orderId' | 'id' | 'position'>,
  lineIds: readonly Id<'line'>[],
): OrderRecord['shipments'][number] {
  return {
    ...shipment,
    ...keys,
    expectedFromMs: expected?.fromMs ?? null,
    expectedToMs: expected?.toMs ?? null,
    lines: lines.map(({ lineIndex, quantity }) => ({ lineId: at(lineIds, lineIndex), quantity })),
  };
}
