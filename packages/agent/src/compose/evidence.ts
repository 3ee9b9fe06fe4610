import type { Locale, Money } from '@loket/contracts';

/**
 * One thing that an answer may state. Evidence comes from tool results and from the account's settings, never from the
 * wording that it is later held against.
 */
export type Evidence =
  /** A title, carrier or brand name, which may hold digits and capitals of its own. */
  | { readonly kind: 'name'; readonly text: string }
  /** What the shop calls an order. */
  | { readonly kind: 'order'; readonly name: string }
  /** A calendar day, in the shop's time zone. */
  | { readonly kind: 'day'; readonly atMs: number }
  /** A moment: its day and its time, in the shop's time zone. */
  | { readonly kind: 'moment'; readonly atMs: number }
  /** A share in hundredths. */
  | { readonly kind: 'percent'; readonly value: number }
  /** A code, as it is typed at the checkout. */
  | { readonly kind: 'code'; readonly text: string }
  /** A number of things. */
  | { readonly kind: 'count'; readonly value: number }
  | { readonly kind: 'money'; readonly money: Money }
  | { readonly kind: 'link'; readonly url: string }
  /** The language that something is written in. */
  | { readonly kind: 'language'; readonly lang: Locale }
  /** A part of a published article: whole sentences of it may be quoted. */
  | { readonly kind: 'passage'; readonly text: string };

/** Characters of a name within a sentence. */
const NAME_MAX_CHARS = 80;

/**
 * A name from outside as it may stand in a sentence: one line, without control and direction characters, which could
 * turn the text around it, at most 80 characters.
 */
export function cleanName(text: string): string {
  return toLine(text, NAME_MAX_CHARS);
}

/** A text as one line of at most `maxChars` characters, without control, direction and half characters. */
export function toLine(text: string, maxChars: number): string {
  const line = text
    .slice(0, maxChars * 4)
    .toWellFormed()
    .replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim();
  if (line.length <= maxChars) return line;
  // The cut may fall within a character of two halves.
  const cut = line.slice(0, maxChars - 1).replace(/\p{Cs}$/u, '');
  return `${cut.trimEnd()}…`;
}
