import { type SegmentCount, countSegments } from './segments.ts';

/** Typographic characters that GSM-7 lacks, by what says the same there. Letters are none of them. */
const REPLACEMENTS: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019\u201A\u201B\u2032\u2039\u203A\u02BC\u00B4`]/gu, "'"],
  [/[\u201C-\u201F\u2033\u00AB\u00BB]/gu, '"'],
  [/\u2026/gu, '...'],
  [/[\u2010-\u2015\u2022\u2212]/gu, '-'],
  [/[\u00A0\u2000-\u200A\u202F\u205F\u3000]/gu, ' '],
  // A middle dot between letters is part of a word.
  [/(?<= )\u00B7(?= )/gu, '-'],
  [/\u00D7/gu, 'x'],
  [/[\u00AD\u200B\u2060\uFEFF]/gu, ''],
];

/** A text with plain characters in place of typographic ones. */
export function replaceTypography(text: string): string {
  let plain = text;
  for (const [pattern, replacement] of REPLACEMENTS) plain = plain.replaceAll(pattern, replacement);
  return plain;
}

/**
 * The text as it is sent, with its segments. Typography gives way where that brings the text into GSM-7, which has room
 * for more than twice as much; a text that stays in UCS-2 for a letter or emoji keeps it.
 *
 * @param fixed - Codes: where a replacement would change one, nothing is replaced.
 */
export function toSmsText(text: string, fixed: readonly string[]): SegmentCount & { readonly text: string } {
  const plain = replaceTypography(text);
  const count = countSegments(plain);
  const isSafe = fixed.every((code) => replaceTypography(code) === code || !text.includes(code));
  return count.encoding === 'GSM-7' && isSafe ? { ...count, text: plain } : { ...countSegments(text), text };
}
