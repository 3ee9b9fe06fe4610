/** Lines and characters of one row at most: a long product description fits; beyond it a quote was left open. */
const RECORD_MAX_LINES = 2_000;
const RECORD_MAX_CHARS = 1_000_000;

/** One physical line of a file; `line` counts from 1. */
export interface NumberedLine {
  readonly line: number;
  readonly text: string;
}

/** The physical lines that seem to make up one row, at least one. */
export interface RawRecord {
  readonly first: NumberedLine;
  readonly more: readonly NumberedLine[];
  /** A quote was opened and never closed. */
  readonly isOpen: boolean;
}

/** Puts physical lines together to rows by counting quotes, and takes lines back when that went wrong. */
export class RecordSource {
  readonly #lines: AsyncIterator<string>;
  #lineCount = 0;
  /** Lines that were taken back; the next one is the last. */
  readonly #waiting: NumberedLine[] = [];

  constructor(lines: AsyncIterable<string>) {
    this.#lines = lines[Symbol.asyncIterator]();
  }

  /** At most `count` rows; fewer at the end of the file only. Blank lines between rows are left out. */
  async take(count: number): Promise<RawRecord[]> {
    const records: RawRecord[] = [];
    for (let line = await this.#next(); line !== null; line = await this.#next()) {
      if (line.text.trim() === '') continue;
      records.push(await this.#complete(line));
      if (records.length === count) break;
    }
    return records;
  }

  /** Takes lines back; they come again, in this order, before all others. */
  putBack(lines: readonly NumberedLine[]): void {
    for (const line of lines.toReversed()) this.#waiting.push(line);
  }

  async #complete(first: NumberedLine): Promise<RawRecord> {
    const more: NumberedLine[] = [];
    let isOpen = hasOddQuotes(first.text);
    let length = first.text.length;
    while (isOpen && more.length < RECORD_MAX_LINES && length < RECORD_MAX_CHARS) {
      const line = await this.#next();
      if (line === null) break;
      more.push(line);
      length += line.text.length;
      isOpen = isOpen !== hasOddQuotes(line.text);
    }
    return { first, more, isOpen };
  }

  async #next(): Promise<NumberedLine | null> {
    const waiting = this.#waiting.pop();
    if (waiting !== undefined) return waiting;
    const { value, done } = await this.#lines.next();
    if (done === true) return null;
    this.#lineCount += 1;
    return { line: this.#lineCount, text: value };
  }
}

function hasOddQuotes(text: string): boolean {
  let isOdd = false;
  for (let index = text.indexOf('"'); index !== -1; index = text.indexOf('"', index + 1)) isOdd = !isOdd;
  return isOdd;
}
