/** Columns by name, in lower case. */
export type Header = ReadonlyMap<string, number>;

/** Places of the columns. Of two with the same name the first counts, as spreadsheets show it. */
export function toHeader(names: readonly string[]): Header {
  const header = new Map<string, number>();
  for (const [index, name] of names.entries()) {
    const key = name.trim().toLowerCase();
    if (!header.has(key)) header.set(key, index);
  }
  return header;
}

/** One row of a file, read by column name. */
export class CsvRow {
  /** Line of the file on which it begins, from 1. */
  readonly line: number;
  readonly #header: Header;
  readonly #cells: readonly string[];

  constructor(line: number, header: Header, cells: readonly string[]) {
    this.line = line;
    this.#header = header;
    this.#cells = cells;
  }

  /** Trimmed text under a column, whatever its case; empty when there is no such column or cell. */
  get(column: string): string {
    const index = this.#header.get(column.toLowerCase());
    return index === undefined ? '' : (this.#cells[index] ?? '').trim();
  }

  has(column: string): boolean {
    return this.#header.has(column.toLowerCase());
  }
}
