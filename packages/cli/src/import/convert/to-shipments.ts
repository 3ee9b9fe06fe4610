import type { ImportOrder } from '@loket/contracts';
import { isWebUrl } from '@loket/contracts';
import type { CsvRow } from '../csv/csv-row.ts';
import { readTags, readTime } from './fields.ts';

/**
 * The parcel of an order of a Shopify export. The export does not say which parcel holds what, so all units that have
 * left are one parcel; none when nothing has left. It counts as delivered when the order is tagged so.
 */
export function toShipments(first: CsvRow, lines: ImportOrder['lines']): ImportOrder['shipments'] {
  const shipped = lines
    .map(({ fulfilledQuantity }, lineIndex) => ({ lineIndex, quantity: fulfilledQuantity }))
    .filter(({ quantity }) => quantity > 0);
  if (shipped.length === 0) return [];
  const notes = readNotes(first.get('Note Attributes'));
  const trackingUrl = notes.get('tracking url') ?? '';
  const isDelivered = readTags(first, 'Tags').some((tag) => tag.toLowerCase() === 'delivered');
  return [
    {
      status: isDelivered ? 'delivered' : 'in-transit',
      carrier: notes.get('carrier') ?? null,
      trackingNumber: notes.get('tracking') ?? notes.get('tracking number') ?? null,
      trackingUrl: isWebUrl(trackingUrl) ? trackingUrl : null,
      shippedAtMs: readTime(first, 'Fulfilled at'),
      deliveredAtMs: null,
      expected: null,
      lines: shipped,
    },
  ];
}

/** Notes of the form `name: value`, one a line; names in lower case. */
function readNotes(text: string): Map<string, string> {
  const notes = new Map<string, string>();
  for (const line of text.split('\n')) {
    const colon = line.indexOf(':');
    const value = line.slice(colon + 1).trim();
    if (colon > 0 && value !== '') notes.set(line.slice(0, colon).trim().toLowerCase(), value);
  }
  return notes;
}
