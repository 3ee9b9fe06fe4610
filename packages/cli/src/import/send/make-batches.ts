import { IMPORT_BODY_MAX_BYTES, IMPORT_RECORDS_MAX } from '@loket/contracts';
import type { Converted } from '../convert/converted.ts';

/** Room for the envelope around the records. */
const ENVELOPE_BYTES = 100;

/** Records that are sent in one request. */
export interface Batch {
  readonly items: readonly Converted[];
  /** Body of the request. */
  readonly json: string;
}

/** Puts records into as few requests as the server's limits allow; a record too large for any request is handed to `refuse`. */
export async function* makeBatches(
  records: AsyncIterable<Converted>,
  refuse: (line: number, reason: string) => void,
): AsyncGenerator<Batch> {
  let items: Converted[] = [];
  let texts: string[] = [];
  let bytes = ENVELOPE_BYTES;
  for await (const item of records) {
    const text = JSON.stringify(item.record);
    const size = Buffer.byteLength(text) + 1;
    if (size + ENVELOPE_BYTES > IMPORT_BODY_MAX_BYTES) {
      refuse(item.line, `is larger than the ${IMPORT_BODY_MAX_BYTES} bytes that a request may have`);
      continue;
    }
    if (items.length === IMPORT_RECORDS_MAX || bytes + size > IMPORT_BODY_MAX_BYTES) {
      yield { items, json: toBody(texts) };
      items = [];
      texts = [];
      bytes = ENVELOPE_BYTES;
    }
    items.push(item);
    texts.push(text);
    bytes += size;
  }
  if (items.length > 0) yield { items, json: toBody(texts) };
}

function toBody(texts: readonly string[]): string {
  return `{"records":[${texts.join(',')}]}`;
}
