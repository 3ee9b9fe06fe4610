import { parse } from 'csv-parse/sync';
import { UnreadableFileError } from '../unreadable-file.ts';
import type { Header } from './csv-row.ts';
import { CsvRow, toHeader } from './csv-row.ts';
import type { NumberedLine, RawRecord } from './record-source.ts';
import { RecordSource } from './record-source.ts';

/** Rows that are parsed in one go: the parser's start costs as much as six rows. */
const BLOCK_RECORDS = 200;

/** A row that could not be read. */
export interface RowFault {
  readonly line: number;
  readonly reason: string;
  /** What seems to stand in the first column. */
  readonly firstCell: string;
}

/** The header of a file, and its rows in order. */
export interface Rows {
  readonly columns: readonly string[];
  readonly rows: AsyncGenerator<CsvRow | RowFault>;
}

/**
 * Reads a CSV text row by row. A row that is broken (an open quote, too many cells, bytes that are not UTF-8) is a fault
 * by itself: the rows after it are read all the same.
 *
 * @param lines - Physical lines, without their ends.
 * @throws {UnreadableFileError} when there is no header.
 */
export async function readRows(lines: AsyncIterable<string>): Promise<Rows> {
  const source = new RecordSource(lines);
  const [first] = await source.take(1);
  if (first === undefined) throw new UnreadableFileError('the file is empty');
  const columns = parseText(toText(first))?.[0];
  if (columns === undefined) throw new UnreadableFileError('the first row is no readable header');
  return { columns: columns.map((column) => column.trim()), rows: readBody(source, toHeader(columns), columns.length) };
}

async function* readBody(source: RecordSource, header: Header, width: number): AsyncGenerator<CsvRow | RowFault> {
  for (let block = await source.take(BLOCK_RECORDS); block.length > 0; block = await source.take(BLOCK_RECORDS)) {
    yield* readBlock(block, source, header, width);
  }
}

function* readBlock(
  block: readonly RawRecord[],
  source: RecordSource,
  header: Header,
  width: number,
): Generator<CsvRow | RowFault> {
  const parsed = parseText(block.map(toText).join('\n'));
  const together = parsed?.length === block.length ? parsed : null;
  for (const [index, record] of block.entries()) {
    const cells = together?.[index] ?? parseText(toText(record))?.[0] ?? null;
    if (cells !== null && !record.isOpen && fits(cells, record, width)) {
      yield toRow(record.first.line, header, cells);
      continue;
    }
    yield readLineAlone(record, header, cells, width);
    if (record.more.length === 0) continue;
    // A quote that was left open has swallowed good rows: they begin afresh on their own lines.
    source.putBack(record.more.concat(block.slice(index + 1).flatMap(toLines)));
    return;
  }
}

/** The first line of a record that makes no sense as a whole. */
function readLineAlone(
  record: RawRecord,
  header: Header,
  cells: readonly string[] | null,
  width: number,
): CsvRow | RowFault {
  const { line, text } = record.first;
  const fault = (reason: string) => ({ line, reason, firstCell: toFirstCell(text) });
  if (record.more.length === 0 && cells !== null && cells.length > width) {
    return fault(`has ${cells.length} cells, but the header has ${width}`);
  }
  // A lone quote inside a cell (`5" nails`) is common; a cell that begins with one and never ends is not readable.
  const lenient = parseText(text, { relax_quotes: true })?.[0];
  if (lenient?.length === width) return toRow(line, header, lenient);
  return fault('a quote is opened and not closed, or stands where none may be');
}

function toRow(line: number, header: Header, cells: readonly string[]): CsvRow | RowFault {
  if (!cells.some((cell) => cell.includes('\uFFFD'))) return new CsvRow(line, header, cells);
  return { line, reason: 'is not UTF-8; save the file as “CSV UTF-8”', firstCell: cells[0]?.trim() ?? '' };
}

function fits(cells: readonly string[], { more }: RawRecord, width: number): boolean {
  if (more.length > 0) return cells.length === width;
  return cells.slice(width).every((cell) => cell.trim() === '');
}

function toLines({ first, more }: RawRecord): NumberedLine[] {
  return [first, ...more];
}

function toText(record: RawRecord): string {
  return record.more.length === 0
    ? record.first.text
    : toLines(record)
        .map(({ text }) => text)
        .join('\n');
}

function toFirstCell(text: string): string {
  return (text.split(',')[0] ?? '').replaceAll('"', '').trim();
}

function parseText(text: string, options: { relax_quotes?: boolean } = {}): string[][] | null {
  try {
    return parse(text, { ...options, relax_column_count: true, record_delimiter: '\n' });
  } catch {
    // The parser says only that a quote is wrong; which row it is in is found by the caller.
    return null;
  }
}
