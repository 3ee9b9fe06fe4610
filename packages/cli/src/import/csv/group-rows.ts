import { CsvRow } from './csv-row.ts';
import type { RowFault } from './read-rows.ts';

/** Rows that make up one record, at least one; or lines that belong to none. */
export type RowGroup =
  | { readonly key: string; readonly rows: readonly [CsvRow, ...CsvRow[]] }
  | { readonly fault: { readonly line: number; readonly reason: string } };

/**
 * Puts neighbouring rows with the same key together: an order's lines, a product's variants. A key that comes back
 * later is refused, since its record has gone already; so is a record one of whose rows could not be read.
 *
 * @param keyColumn - Column that names the record, or `null` when each row is one.
 */
export async function* groupRows(
  rows: AsyncIterable<CsvRow | RowFault>,
  keyColumn: string | null,
): AsyncGenerator<RowGroup> {
  /** Keys whose record has gone or was refused, with their line. Kept for the whole file: some 100 bytes a record. */
  const done = new Map<string, { line: number; isBroken: boolean }>();
  let key = '';
  let open: CsvRow[] = [];
  for await (const row of rows) {
    const next = row instanceof CsvRow ? (keyColumn === null ? '' : row.get(keyColumn)) : row.firstCell;
    if (open.length > 0 && (next !== key || keyColumn === null)) {
      yield close(open, key, done);
      open = [];
    }
    key = next;
    if (!(row instanceof CsvRow)) {
      open = [];
      if (keyColumn !== null) done.set(key, { line: row.line, isBroken: true });
      yield { fault: row };
      continue;
    }
    const fault = keyColumn === null ? null : findKeyFault(key, keyColumn, done);
    if (fault === null) open.push(row);
    else yield { fault: { line: row.line, reason: fault } };
  }
  if (open.length > 0) yield close(open, key, done);
}

function close(open: readonly CsvRow[], key: string, done: Map<string, { line: number; isBroken: boolean }>): RowGroup {
  const [first, ...more] = open;
  if (first === undefined) throw new Error('a group has no rows');
  done.set(key, { line: first.line, isBroken: false });
  return { key, rows: [first, ...more] };
}

function findKeyFault(
  key: string,
  keyColumn: string,
  done: ReadonlyMap<string, { line: number; isBroken: boolean }>,
): string | null {
  if (key === '') return `${keyColumn} is empty`;
  const earlier = done.get(key);
  if (earlier === undefined) return null;
  if (earlier.isBroken) return `belongs to ${key}, whose row on line ${earlier.line} cannot be read`;
  return `${key} was on line ${earlier.line} already; rows of one ${keyColumn.toLowerCase()} must follow each other`;
}
