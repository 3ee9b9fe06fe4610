import type { Unit } from './units.ts';

/** What a channel takes. */
export interface Limits {
  /** Size of a text in the channel's own unit; that of two texts together is never more than both added. */
  readonly measure: (text: string) => number;
  /** Greatest size of a message. */
  readonly max: number;
  /** Whether a text that is no larger than that is also as short as the channel wants it. */
  readonly isShort: (text: string) => boolean;
  /** Stands between the parts. */
  readonly separator: string;
}

/** Entries of a list that stay when something has to go. */
export const LIST_ITEMS_SHORT = 3;

/**
 * The fullest text that is short: with everything, else with lists cut, else also without sources, else with one
 * secondary part less after the other from the end. Where none is short, the shortest; it may be larger than allowed.
 *
 * @param ending - Last line, or `null`.
 */
export function shorten(
  units: readonly Unit[],
  ending: string | null,
  limits: Limits,
  more: (count: number) => string,
): string {
  const secondary = units.filter(({ isMain, isSource }) => !isMain && !isSource);
  const build = (step: number): string => {
    const dropped = new Set(secondary.slice(Math.max(0, secondary.length - Math.max(0, step - 2))));
    const kept = units.filter((unit) => !dropped.has(unit) && (step < 2 || !unit.isSource || unit.isMain));
    const texts = kept.map((unit) => renderUnit(unit, step === 0 ? unit.items.length : LIST_ITEMS_SHORT, more));
    return [...texts, ending ?? ''].filter((text) => text !== '').join(limits.separator);
  };
  const fits = (step: number): boolean => {
    const text = build(step);
    return limits.measure(text) <= limits.max && limits.isShort(text);
  };
  return build(findFirst(secondary.length + 2, fits));
}

/** A unit with at most so many entries of its list; what is left out is counted. */
export function renderUnit({ lines, items, rest }: Unit, itemsMax: number, more: (count: number) => string): string {
  const cut = Math.max(0, items.length - itemsMax);
  const end = cut === 0 ? (rest?.line ?? '') : more(cut + (rest?.count ?? 0));
  return [...lines, ...items.slice(0, itemsMax), end].filter((line) => line !== '').join('\n');
}

/** The first of 0 to `last` that passes, where all after it pass too; `last` when none does. */
function findFirst(last: number, passes: (index: number) => boolean): number {
  let [low, high] = [0, last];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (passes(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
