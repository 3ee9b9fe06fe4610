import { isNumberWord, readNumberWords } from './number-words.ts';

/** An amount in a text, not yet known to be money. */
export interface Amount {
  readonly value: number;
  /** Where it begins and ends in the text, its currency included. */
  readonly start: number;
  readonly end: number;
  readonly hasCurrency: boolean;
}

/** Digits that make an amount: more are a number of something. */
const DIGITS_MAX = 9;

const NUMBER = /\d{1,3}(?:[ \u00A0]\d{3})+(?!\d)(?:[.,]\d{1,2}(?!\d))?|\d[\d.,]*\d|\d/g;
const CURRENCY_BEFORE = /(?:[€$£]|\b(?:eur|euro|usd|gbp|sek|kr))\s*$/;
const CURRENCY_AFTER =
  /^\s*(?:[€$£]|(?:eur|euros?|usd|dollars?|bucks|gbp|pounds?|sek|kr|kronor|kronen|krona|spanns?|piek)\b\.?)|^(?:,-|:-|\.-)/;
/** Words after a run of number words that make it money. */
const CURRENCY_WORD = /^(?:eur|euros?|dollars?|bucks|pounds?|kr|kronor|kronen|krona|sek)$/;
/** Words of one number. */
const NUMBER_MAX_WORDS = 6;
const WORD = /\p{L}+/gu;

/**
 * Amounts of a folded text in its order. Knows thousands and decimals as the three languages write them: `1.000,50`,
 * `1,000.50`, `1 000`, `49,-`. Linear in the text's length.
 */
export function readAmounts(folded: string): Amount[] {
  const amounts: Amount[] = [];
  for (const { 0: raw, index } of folded.matchAll(NUMBER)) {
    const after = folded.slice(index + raw.length, index + raw.length + 16);
    const value = readNumber(raw);
    // A digit inside a word is part of a model's name; `k` after it is a thousand.
    if (value === null || /[\p{L}\p{N}]$/u.test(folded.slice(Math.max(0, index - 1), index))) continue;
    const thousand = /^k\b/.exec(after);
    const before = CURRENCY_BEFORE.exec(folded.slice(Math.max(0, index - 8), index));
    const behind = CURRENCY_AFTER.exec(after.slice(thousand === null ? 0 : 1));
    if (/^\p{L}/u.test(after) && thousand === null && behind === null) continue;
    amounts.push({
      value: thousand === null ? value : value * 1000,
      start: index - (before?.[0].length ?? 0),
      end: index + raw.length + (thousand === null ? 0 : 1) + (behind?.[0].length ?? 0),
      hasCurrency: before !== null || behind !== null,
    });
  }
  return amounts;
}

/** Number words of a range that end at an amount of money: `tien en vijftien euro`, `from ten to 15 euros`. */
const WORD_RANGE = makeWordRange();

function makeWordRange(): RegExp {
  const currency = '(?:[€$£]|(?:eur|euros?|dollars?|bucks|pounds?|kr|kronor|kronen|krona|sek)\\b)';
  const cue = '\\b(?:between|tussen(?: de)?|mellan|from|van|fran)';
  return new RegExp(
    `(${cue}\\s+)(\\p{L}+(?: \\p{L}+){0,2}?)(\\s+(?:and|to|en|tot|och|till)\\s+)([€$£]?\\d[\\d.,]*|\\p{L}+(?: \\p{L}+){0,2}?)(?=\\s*${currency})`,
    'gu',
  );
}

/** `en` and `and` may also stand inside of one number; after `between` they part two. */
function writeRanges(folded: string): string {
  return folded.replaceAll(WORD_RANGE, (whole, cue: string, first: string, link: string, second: string) => {
    const [from, to] = [first, second].map((words) =>
      /\d/.test(words) ? words : readNumberWords(words.split(' ').filter((word) => word !== 'and')),
    );
    return from === null || to === null ? whole : `${cue}${String(from)}${link}${String(to)}`;
  });
}

/** Writes number words before a currency as digits: `fifty euros` becomes `50 euros`. Other words stay as they are. */
export function writeNumbers(text: string): string {
  const folded = writeRanges(text);
  const words = [...folded.matchAll(WORD)];
  let written = '';
  let end = 0;
  for (let first = 0; first < words.length; first += 1) {
    let after = first;
    while (after < words.length && after - first < NUMBER_MAX_WORDS) {
      // `two hundred and fifty`
      const isLinked = after > first && words[after]?.[0] === 'and' && isNumberWord(words[after + 1]?.[0] ?? '');
      if (!isLinked && !isNumberWord(words[after]?.[0] ?? '')) break;
      after += isLinked ? 2 : 1;
    }
    const start = words[first]?.index ?? 0;
    if (after === first || !CURRENCY_WORD.test(words[after]?.[0] ?? '')) continue;
    const value = readNumberWords(
      words
        .slice(first, after)
        .map((word) => word[0])
        .filter((word) => word !== 'and'),
    );
    const last = words[after - 1];
    if (value === null || last === undefined) continue;
    written += folded.slice(end, start) + String(value);
    end = last.index + last[0].length;
    first = after - 1;
  }
  return written + folded.slice(end);
}

/** The last mark parts decimals when at most two digits follow it; all others part thousands. */
function readNumber(raw: string): number | null {
  const digits = raw.replaceAll(/\D/g, '');
  if (digits.length > DIGITS_MAX) return null;
  const decimals = /[.,](\d{1,2})$/.exec(raw);
  const whole = decimals === null ? digits : digits.slice(0, -(decimals[1]?.length ?? 0));
  return Number(`${whole === '' ? '0' : whole}.${decimals?.[1] ?? '0'}`);
}
