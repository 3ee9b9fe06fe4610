/** Characters from which the language is read: what follows in a long mail hardly changes it, and costs time. */
const READ_MAX_CHARS = 300;

/** Words from which the language is read. */
const MAX_WORDS = 30;

/** Longest token that can be words; longer runs hold none, or only to cost time. */
const TOKEN_MAX_CHARS = 60;

/**
 * Tokens that say nothing about the language: with a digit (order numbers, sizes, codes), with a sign of an e-mail
 * address or of a URL, and names with a capital inside (`PostNL`, `iPhone`).
 */
const SILENT_TOKEN = /[\d@\\/_#]|www\.|\p{Ll}\p{Lu}|\.(?:com|net|org|io|shop|eu|nl|be|se|uk|de)(?!\p{L})/u;

/** Letters beyond the Latin script become one letter: that they stand there says enough. */
const FOREIGN_LETTERS = /(?!\p{Script=Latin})\p{L}/gu;

/** A capital and a small letter: how a name is written, and a sentence begins. */
const CAPITALISED = /^\P{L}*\p{Lu}\p{Ll}/u;

const SENTENCE_END = /[.!?:]\P{L}*$/u;

/** Other words that a text needs, for its names to say nothing. */
const MIN_WORDS_BESIDE_NAMES = 2;

/**
 * Words of a message that can tell its language, in lower case and in the text's order, accents and apostrophes kept.
 * Names within sentences (`The Ordinary`, `Air Max`) are left out where there are other words: products have English
 * names everywhere. Takes linear time and reads no more than the first 300 characters.
 */
export function readMessageWords(text: string): string[] {
  const words: string[] = [];
  const wordsBesideNames: string[] = [];
  let isSentenceStart = true;
  for (const token of text
    .slice(0, READ_MAX_CHARS)
    .normalize('NFC')
    .split(/[\s\p{Cf}]+/u)) {
    if (token.length > TOKEN_MAX_CHARS || SILENT_TOKEN.test(token)) continue;
    const found = splitToken(token);
    words.push(...found);
    if (isSentenceStart || !CAPITALISED.test(token)) wordsBesideNames.push(...found);
    if (found.length > 0) isSentenceStart = SENTENCE_END.test(token);
  }
  const telling = wordsBesideNames.length < MIN_WORDS_BESIDE_NAMES ? words : wordsBesideNames;
  return telling.slice(0, MAX_WORDS);
}

function splitToken(token: string): string[] {
  const plain = token
    .toLowerCase()
    .replaceAll(/[’‘ʼ`´]/g, "'")
    .replaceAll(FOREIGN_LETTERS, 'ж');
  return plain.match(/[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*/gu) ?? [];
}
