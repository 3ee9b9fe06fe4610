/** Characters of one word; longer runs are no words and would only cost time. */
const WORD_MAX_CHARS = 40;

/** Letters that compatibility decomposition leaves whole. */
const WHOLE_LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  đ: 'd',
};

/** A word of a text: as it stands in lower case, and folded. */
export interface Word {
  /** Lower case, accents kept, one code point for each accented letter. */
  readonly surface: string;
  /** As `foldText` gives it. */
  readonly folded: string;
}

/**
 * Lower case, compatible forms made plain, accents, apostrophes and invisible characters taken out: `Één foto’s` becomes
 * `een fotos`. Takes linear time, whatever the text is.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Cf}'’‘ʼ`´]/gu, '')
    .toLowerCase()
    .replaceAll(/[øæœßðþłđ]/g, (letter) => WHOLE_LETTERS[letter] ?? letter);
}

/**
 * Words of a text in its order, folded. A lone letter before a hyphen belongs to what follows (`e-mail` is `email`);
 * other hyphens part words. Runs of more than 40 characters are left out.
 */
export function tokenise(text: string): string[] {
  return listWords(text).map((word) => word.folded);
}

/** The same words as `tokenise`, with their accents kept beside: what stop words and camel case are told by. */
export function listWords(text: string): Word[] {
  const plain = text
    .normalize('NFC')
    .replaceAll(/[\p{Cf}'’‘ʼ`´]/gu, '')
    .toLowerCase()
    .replaceAll(/(?<![\p{L}\p{N}])(\p{L})[-‐‑](?=\p{L}{3})/gu, '$1');
  const words: Word[] = [];
  const known = new Map<string, Word>();
  for (const [surface] of plain.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    if (surface.length > WORD_MAX_CHARS) continue;
    const word = known.get(surface) ?? { surface, folded: foldText(surface) };
    known.set(surface, word);
    if (word.folded !== '' && word.folded.length <= WORD_MAX_CHARS) words.push(word);
  }
  return words;
}
