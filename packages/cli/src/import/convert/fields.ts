import { isWebUrl } from '@loket/contracts';
import type { CsvRow } from '../csv/csv-row.ts';

/** A cell that cannot be taken; the message begins with its column. */
export class CellError extends Error {
  readonly line: number;

  constructor(row: CsvRow, column: string, problem: string) {
    super(`${column}: ${problem}`);
    this.line = row.line;
  }
}

/** Text of a cell, or `null` when it is empty. */
export function readText(row: CsvRow, column: string): string | null {
  return row.get(column) || null;
}

/**
 * Text that spreadsheets would take for a number; exports put an apostrophe before it.
 */
export function readGuardedText(row: CsvRow, column: string): string | null {
  return row.get(column).replace(/^'/, '') || null;
}

/** Text of a cell that may not be empty. */
export function readRequiredText(row: CsvRow, column: string): string {
  const text = row.get(column);
  if (text === '') throw new CellError(row, column, 'is empty');
  return text;
}

/** Absolute https address of a cell, or `null` for anything else: a bad picture is no reason to refuse a product. */
export function readUrl(row: CsvRow, column: string): string | null {
  const text = row.get(column);
  return isWebUrl(text) ? text : null;
}

/** Whole number of a cell, 0 or more unless `isSigned`; `null` when it is empty. */
export function readInteger(row: CsvRow, column: string, options: { isSigned: boolean }): number | null {
  const text = row.get(column);
  if (text === '') return null;
  const value = Number(text);
  if (!(options.isSigned ? /^-?\d+$/ : /^\d+$/).test(text) || !Number.isSafeInteger(value)) {
    throw new CellError(row, column, `expected a whole number, not “${shorten(text)}”`);
  }
  return value;
}

/** Amount of a cell in minor units of the currency; `null` when it is empty. Never rounds. */
export function readMoney(row: CsvRow, column: string, currency: string): number | null {
  const text = row.get(column);
  if (text === '') return null;
  const [, whole, fraction = ''] = /^(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  if (whole === undefined)
    throw new CellError(row, column, `expected an amount such as 1234.50, not “${shorten(text)}”`);
  const digits = countMinorDigits(currency);
  if (/[^0]/.test(fraction.slice(digits))) {
    throw new CellError(row, column, `${currency} has ${digits} decimals, not as many as “${shorten(text)}”`);
  }
  return Number(whole + fraction.slice(0, digits).padEnd(digits, '0'));
}

const minorDigits = new Map<string, number>();

/** Decimals of a currency: 2 for euro, 0 for yen, 3 for Kuwaiti dinar. */
function countMinorDigits(currency: string): number {
  let digits = minorDigits.get(currency);
  if (digits === undefined) {
    const format = new Intl.NumberFormat('en', { style: 'currency', currency });
    digits = format.resolvedOptions().maximumFractionDigits ?? 2;
    minorDigits.set(currency, digits);
  }
  return digits;
}

const TIME = /^(\d{4})-(\d{2})-(\d{2})[ T](\d{2}):(\d{2}):(\d{2})(?:\.\d+)? ?(Z|UTC|[+-]\d{2}:?\d{2})$/;

/** Time of a cell (`2026-11-17 18:08:00 +0000` or ISO 8601 with its zone) in UTC milliseconds; `null` when empty. */
export function readTime(row: CsvRow, column: string): number | null {
  const text = row.get(column);
  if (text === '') return null;
  const [, year, month, day, hour, minute, second, zone] = TIME.exec(text) ?? [];
  const localMs = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  // A day that the month does not have is moved on by `Date`; it must come back as it went in.
  if (zone === undefined || Number.isNaN(localMs) || new Date(localMs).getUTCDate() !== Number(day)) {
    throw new CellError(row, column, `expected a time such as 2026-11-17 18:08:00 +0000, not “${shorten(text)}”`);
  }
  return localMs - toOffsetMs(zone);
}

function toOffsetMs(zone: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? [];
  if (sign === undefined) return 0;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}

/** `yes`, `true` or `1`, in any case. */
export function readFlag(row: CsvRow, column: string): boolean {
  return ['yes', 'true', '1'].includes(row.get(column).toLowerCase());
}

/** Entries of a cell that lists them with commas. */
export function readTags(row: CsvRow, column: string): string[] {
  const tags = row.get(column).split(',');
  return [...new Set(tags.map((tag) => tag.trim()).filter((tag) => tag !== ''))];
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
