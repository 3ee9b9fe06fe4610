/** Sizes that one value of an option takes in, both ends included. */
export type SizeRange = readonly [from: number, to: number];

const RANGE = /^\D{0,4}?(\d{1,3}(?:[.,]5)?)\s*([-‐‑–—/])\s*(\d{1,3}(?:[.,]5)?)(?:\D{0,3})$/u;
/** Lengths of children from which a stroke is a range (`98/104`); below it stands between waist and length (`32/34`). */
const LENGTH_MIN = 50;

/** Reads `41–46` or `98/104`, `null` for a value that is no range. */
export function readSizeRange(value: string): SizeRange | null {
  const [, first, mark, second] = RANGE.exec(value.trim()) ?? [];
  if (first === undefined || second === undefined) return null;
  const from = Number(first.replace(',', '.'));
  const to = Number(second.replace(',', '.'));
  return from < to && (mark !== '/' || from >= LENGTH_MIN) ? [from, to] : null;
}

/** Whether a size lies within a range; a size that is no number lies in none. */
export function isWithin(size: number, range: SizeRange | null): boolean {
  return range !== null && range[0] <= size && size <= range[1];
}
