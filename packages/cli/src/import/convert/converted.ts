import type { CsvRow } from '../csv/csv-row.ts';

/** A record made from rows. */
export interface Converted {
  readonly record: unknown;
  /** Line of the file on which it begins. */
  readonly line: number;
  /** Lines of its parts (an order's lines, a product's variants), so that a reason can name the right one. */
  readonly partLines: readonly number[];
}

/** Makes a record from the rows of one key. Throws `CellError` when a cell cannot be taken. */
export type Convert = (rows: readonly [CsvRow, ...CsvRow[]]) => Converted;
