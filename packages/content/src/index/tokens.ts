import type { Locale } from '@loket/contracts';

/**
 * The token that stands for a term in the full-text table: the language and the term, in lower-case letters and digits
 * of ASCII only, so that the table's tokeniser neither splits nor changes it and languages do not meet.
 */
export function toToken(lang: Locale, term: string): string {
  return /^[a-z0-9]+$/.test(term) ? `${lang}${term}` : `${lang}0x${toHexadecimal(term)}`;
}

/** A term as a string of the full-text query language. */
export function quoteToken(lang: Locale, term: string): string {
  return `"${toToken(lang, term).replaceAll('"', '""')}"`;
}

/** Code units, so that any string at all has a token. */
function toHexadecimal(term: string): string {
  return Array.from({ length: term.length }, (_, index) => term.charCodeAt(index).toString(16).padStart(4, '0')).join(
    '',
  );
}

/** A word read from its end; by code units, as ranges of the reversed index compare. */
export function reverse(term: string): string {
  return Array.from({ length: term.length }, (_, index) => term.charAt(term.length - 1 - index)).join('');
}
