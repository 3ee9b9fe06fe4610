/** Places that words name, from the first, in any of the three languages; `-1` is the last. */
const ORDINALS: readonly (readonly [number, RegExp])[] = [
  [0, /\b(?:first|1st|eerste|forsta|former)\b/u],
  // `ändra` is folded like the Swedish word for second.
  [1, /\b(?:second|2nd|tweede|latter|(?:den|det|de|nummer) andra)\b|^andra$/u],
  [2, /\b(?:third|3rd|derde|tredje)\b/u],
  [-1, /\b(?:last(?! (?:week|month|year|night|time))|laatste|sista)\b/u],
];

/** Which of several that were just listed a folded line names by its place; `null` when it names none. */
export function readPlace(line: string): number | null {
  return ORDINALS.find(([, pattern]) => pattern.test(line))?.[0] ?? null;
}
