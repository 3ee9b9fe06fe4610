/** Embeddings, overrides and isolates: they could turn the text around them, an address among it. */
const DIRECTION_CONTROLS = /[\u202A-\u202E\u2066-\u2069]/gu;

/** Line breaks in all their forms. */
const LINE_BREAKS = /\r\n?|[\u0085\u2028\u2029]/gu;

/**
 * A text as it may leave in a message: well-formed (half characters become U+FFFD), without control and direction
 * characters, line breaks as `\n`. Nothing of markup is touched; that is for whoever writes markup.
 */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(LINE_BREAKS, '\n')
    .replaceAll('\t', ' ')
    .replaceAll(DIRECTION_CONTROLS, '')
    .replaceAll(/\p{Cc}/gu, (control) => (control === '\n' ? control : ''));
}

/** The same as one line. */
export function cleanLine(text: string): string {
  return splitLines(cleanText(text)).join(' ');
}

/** Lines of a text with single spaces between words and none around, without blank ones. */
export function splitLines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim().replaceAll(/ {2,}/g, ' '))
    .filter((line) => line !== '');
}
