import type { ImportKind } from '@loket/contracts';
import { createReadStream } from 'node:fs';
import type { Api } from '../api/api.ts';
import type { CsvKind } from './csv/detect-kind.ts';
import { readCsvRecords } from './read-csv-records.ts';
import { readJsonRecords } from './read-json-records.ts';
import type { FileTally } from './report/file-tally.ts';
import { sendRecords } from './send/send-records.ts';

/** A file that was found importable. */
export type ImportFile = {
  readonly path: string;
  /** How it is called in reports. */
  readonly name: string;
  readonly sizeBytes: number;
} & ({ readonly format: 'csv'; readonly kind: CsvKind } | { readonly format: 'json-lines'; readonly kind: ImportKind });

/** Reads a file from its start to its end, sends what it holds and counts what became of it. Memory stays constant. */
export async function importFile(
  api: Api,
  file: ImportFile,
  { currency, tally, onRead }: { currency: string | null; tally: FileTally; onRead: (done: number) => void },
): Promise<void> {
  const chunks = countBytes(createReadStream(file.path), (bytes) => onRead(bytes / Math.max(1, file.sizeBytes)));
  const records =
    file.format === 'csv' ? readCsvRecords(chunks, file.kind, { currency, tally }) : readJsonRecords(chunks, tally);
  await sendRecords(api, file.kind, records, tally);
}

/** @param onBytes - Hears how many bytes were read so far. */
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
