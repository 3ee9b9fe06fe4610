import type { ImportKind } from '@loket/contracts';
import { createReadStream } from 'node:fs';
import { findFiles } from '../import/find-files.ts';
import { readCsvRecords } from '../import/read-csv-records.ts';
import { readJsonRecords } from '../import/read-json-records.ts';
import { createFileTally } from '../import/report/file-tally.ts';

/** Everything importable at a path. */
export interface LocalRecords {
  readonly records: { readonly [K in ImportKind]?: readonly unknown[] };
  /** Rows that could not be read. */
  readonly refusedCount: number;
}

/**
 * Reads the CSV and JSON Lines files at a path as records of imports, all of them into memory: for measuring without a
 * server.
 *
 * @param currency - Of product prices, which exports leave out; `null`: the account's.
 * @throws {UsageError} when there is nothing that can be read.
 */
export async function readRecords(path: string, currency: string | null): Promise<LocalRecords> {
  const { sources } = await findFiles(path);
  const records = new Map<ImportKind, unknown[]>();
  let refusedCount = 0;
  for (const source of sources) {
    if (source.format === 'markdown') continue;
    const tally = createFileTally(() => {
      refusedCount += 1;
    });
    const chunks = createReadStream(source.path);
    const read =
      source.format === 'csv'
        ? readCsvRecords(chunks, source.kind, { currency, tally })
        : readJsonRecords(chunks, tally);
    const found = records.get(source.kind) ?? [];
    for await (const { record } of read) found.push(record);
    records.set(source.kind, found);
  }
  return { records: Object.fromEntries(records), refusedCount };
}
