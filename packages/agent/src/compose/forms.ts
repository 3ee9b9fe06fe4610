import type { Locale } from '@loket/contracts';
import { type Dates, sayCount, sayMoney, sayPercent } from '@loket/domain/wording';
import { type Evidence, cleanName } from './evidence.ts';
import { wordOfNumber } from './number-words.ts';

/** How the facts of the evidence may be written in an answer of one language. */
export function listForms(evidence: readonly Evidence[], dates: Dates, lang: Locale): string[] {
  const forms = evidence.flatMap((item) => toForms(item, dates, lang));
  return [...new Set(forms)].filter((form) => form !== '');
}

function toForms(item: Evidence, dates: Dates, lang: Locale): string[] {
  switch (item.kind) {
    case 'name':
      return [cleanName(item.text)];
    case 'order':
      return [cleanName(item.name)];
    case 'code':
      return [cleanName(item.text)];
    case 'day':
      return dates.listForms(item.atMs);
    case 'moment':
      return [...dates.listMomentForms(item.atMs), ...dates.listForms(item.atMs)];
    case 'count':
      return [String(item.value), sayCount(item.value, lang), wordOfNumber(item.value, lang) ?? ''];
    case 'percent':
      return [sayPercent(item.value, lang), `${item.value}%`];
    case 'money':
      return [sayMoney(item.money, lang)];
    case 'language':
      return [new Intl.DisplayNames(lang, { type: 'language' }).of(item.lang) ?? ''];
    default:
      return [];
  }
}

/** A number as it is written, with what is fixed to it: `3.95`, `30`, `10%`. */
const NUMBER = /[€$£#]?\p{N}+(?:[.,:]\p{N}+)*(?:\s?[%€])?/gu;

/** A currency's code right before a number, and the word right after one. */
const CODE_BEFORE = /\b\p{Lu}{3}\s?$/u;
const WORD_AFTER = /^\s*\p{L}+/u;

/** Characters around a number in which these are looked for. */
const AROUND_CHARS = 40;

/** Characters of a passage whose facts are listed; longer ones are cut by the search. */
const PASSAGE_MAX_CHARS = 8_000;

/**
 * Facts of a passage in the passage's own form, for an answer that says them in other words: numbers with the word that
 * follows (`30 days`) or the currency beside them, and words that stand with a capital.
 */
export function listPassageForms(passage: string): string[] {
  const text = passage.slice(0, PASSAGE_MAX_CHARS);
  const numbers = [...text.matchAll(NUMBER)].flatMap((match) => toNumberForms(text, match[0], match.index));
  return [...numbers, ...[...text.matchAll(/\p{Lu}[\p{L}\p{N}-]+/gu)].map(([name]) => name)];
}

/** A bare number without its unit would back a number of anything: where a word follows, only both together count. */
function toNumberForms(text: string, number: string, at: number): string[] {
  const end = at + number.length;
  const before = CODE_BEFORE.exec(text.slice(Math.max(0, at - AROUND_CHARS), at))?.[0] ?? '';
  const after = WORD_AFTER.exec(text.slice(end, end + AROUND_CHARS))?.[0] ?? null;
  const withUnit = after === null ? [] : [`${before}${number}${after}`];
  const isBare = before === '' && /^\p{N}+$/u.test(number);
  return isBare && after !== null ? withUnit : [`${before}${number}`, ...withUnit];
}
