const FIRST_STRONG_ISOLATE = '\u2068';
const POP_DIRECTIONAL_ISOLATE = '\u2069';
const BIDI_CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * Puts outside text into a sentence or an attribute without letting it turn the words around it. In markup use `<bdi>`.
 * Direction controls inside are dropped: one too many would end the isolation.
 */
export function isolate(text: string): string {
  return `${FIRST_STRONG_ISOLATE}${text.replaceAll(BIDI_CONTROLS, '')}${POP_DIRECTIONAL_ISOLATE}`;
}
