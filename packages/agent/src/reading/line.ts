import { normaliseText } from '../router/index.ts';

/**
 * A message as one folded line: lower case, no accents, no punctuation, one space between words. Expressions over it need
 * neither case nor diacritics, and its length is bounded.
 */
export function toFoldedLine(text: string): string {
  return normaliseText(text).words.join(' ');
}
