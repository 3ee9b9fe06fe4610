import { createReadStream } from 'node:fs';
import type { Api } from '../api/api.ts';
import type { CsvKind } from './csv/detect-kind.ts';
import type { Convert, Converted } from './convert/converted.ts';
import { convertCustomer } from './convert/convert-customer.ts';
import { convertOrder } from './convert/convert-order.ts';
import { createProductConverter } from './convert/convert-product.ts';
import { CellError } from './convert/fields.ts';
import { groupRows } from './csv/group-rows.ts';
import { readLines } from './csv/read-lines.ts';
import type { Rows } from './csv/read-rows.ts';
import { readRows } from './csv/read-rows.ts';
import type { FileTally } from './report/file-tally.ts';
import { sendRecords } from './send/send-records.ts';

/** Column that puts the rows of one record together; `null` when each row is a record. */
const KEY_COLUMNS: Record<CsvKind, string | null> = { customers: null, orders: 'Name', products: 'Handle' };

/** A file that was found importable. */
export interface ImportFile {
  readonly path: string;
  /** How it is called in reports. */
  readonly name: string;
  readonly kind: CsvKind;
  readonly sizeBytes: number;
}

/** Reads a file from its start to its end, sends what it holds and counts what became of it. Memory stays constant. */
export async function importFile(
  api: Api,
  file: ImportFile,
  options: { currency: string | null; tally: FileTally; onRead: (done: number) => void },
): Promise<void> {
  const { tally } = options;
  const { rows } = await openRows(createReadStream(file.path), (bytes) =>
    options.onRead(bytes / Math.max(1, file.sizeBytes)),
  );
  const converters: Record<CsvKind, Convert> = {
    customers: convertCustomer,
    orders: convertOrder,
    products: createProductConverter(options.currency),
  };
  const groups = groupRows(countRows(rows, tally), KEY_COLUMNS[file.kind]);
  await sendRecords(api, file.kind, convertGroups(groups, converters[file.kind], tally), tally);
}

/** Reads the header of a CSV file, and its rows on demand. @param onBytes - Hears how many bytes were read so far. */
export async function openRows(chunks: AsyncIterable<Uint8Array>, onBytes: (bytes: number) => void): Promise<Rows> {
  return readRows(readLines(countBytes(chunks, onBytes)));
}

async function* countBytes(
  chunks: AsyncIterable<Uint8Array>,
  onBytes: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.byteLength;
    onBytes(bytes);
    yield chunk;
  }
}

async function* countRows(rows: Rows['rows'], tally: FileTally): Rows['rows'] {
  for await (const row of rows) {
    tally.rows += 1;
    yield row;
  }
}

async function* convertGroups(
  groups: ReturnType<typeof groupRows>,
  convert: Convert,
  tally: FileTally,
): AsyncGenerator<Converted> {
  for await (const group of groups) {
    if ('fault' in group) {
      tally.refuse(group.fault.line, group.fault.reason);
      continue;
    }
    try {
      yield convert(group.rows);
    } catch (cause) {
      if (!(cause instanceof CellError)) throw cause;
      tally.refuse(cause.line, cause.message);
    }
  }
}
