import { IMPORT_BODY_MAX_BYTES } from '@loket/contracts';
import { splitLines } from '../local/json-lines.ts';
import type { Converted } from './convert/converted.ts';
import type { FileTally } from './report/file-tally.ts';
import { refuseUtf16 } from './unreadable-file.ts';

/** Reads JSON Lines one by one; each is a record as the API takes it. The server checks what is in it. */
export async function* readJsonRecords(chunks: AsyncIterable<Uint8Array>, tally: FileTally): AsyncGenerator<Converted> {
  let line = 0;
  for await (const text of splitLines(refuseUtf16(chunks), IMPORT_BODY_MAX_BYTES)) {
    line += 1;
    if (text.trim() === '') continue;
    tally.rows += 1;
    const read = readRecord(text);
    if ('problem' in read) tally.refuse(line, read.problem);
    else yield { record: read.record, line, partLines: [] };
  }
}

function readRecord(text: string): { record: object } | { problem: string } {
  if (text.length > IMPORT_BODY_MAX_BYTES) return { problem: `is longer than ${IMPORT_BODY_MAX_BYTES} characters` };
  if (text.includes('\uFFFD')) return { problem: 'is not UTF-8; save the file as UTF-8' };
  let record: unknown;
  try {
    record = JSON.parse(text);
  } catch {
    return { problem: 'is not JSON' };
  }
  if (typeof record !== 'object' || record === null || Array.isArray(record)) return { problem: 'is no JSON object' };
  return { record };
}
