import type { Block, Inline, Locale } from '@loket/contracts';
import { type Dates, listDateWords } from '@loket/domain/wording';
import type { Evidence } from './evidence.ts';
import { listForms, listPassageForms } from './forms.ts';
import { isNumberWord } from './number-words.ts';

/** Words that make an address out of a text, whatever follows. */
const ADDRESS_WORDS = new Set(['http', 'https', 'www', 'mailto', 'javascript']);

/** Capital letters in a row from which a word is taken for a code. `AI` and the like stay words. */
const CODE_MIN_CAPITALS = 4;

/** Words with a capital that name nothing which could be wrong. */
const PLAIN_CAPITALS = new Set(['AI', 'SMS', 'PDF', 'ID']);

/** Characters of a refused quote that the trace shows. */
const REFUSED_MAX_CHARS = 40;

const dateWords = listDateWords();
const relativeDays = [...dateWords].filter((word) => word.includes(' '));

/** What an answer is held against, and how. */
export interface CheckOptions {
  readonly dates: Dates;
  readonly lang: Locale;
  /** Sentences that the answer takes from articles: each must stand in a passage of the evidence, word for word. */
  readonly quotes?: readonly string[];
  /** The answer may say in other words what a passage says: the passage's numbers with their units and its names are backed. */
  readonly mayParaphrase?: boolean;
}

/**
 * Holds an answer against its evidence. Refused is every number, in digits or as a word, part of a date, price, share, code,
 * order number, part of an address and name with a capital within a sentence that no evidence holds, and every link whose
 * address is not the evidence's.
 *
 * A name in lower case is a word like any other and passes.
 *
 * @returns What was refused, in the order of the text; empty when the answer may be sent.
 */
export function checkAnswer(blocks: readonly Block[], evidence: readonly Evidence[], options: CheckOptions): string[] {
  const { dates, lang, quotes = [], mayParaphrase = false } = options;
  const passages = evidence.flatMap((item) => (item.kind === 'passage' ? [toOneSpace(item.text)] : []));
  const isBacked = (quote: string): boolean => passages.some((passage) => passage.includes(toOneSpace(quote)));
  const forms = [
    ...listForms(evidence, dates, lang),
    ...quotes.filter(isBacked),
    ...(mayParaphrase ? passages.flatMap(listPassageForms) : []),
  ];
  const links = new Set(evidence.filter((item) => item.kind === 'link').map((item) => item.url));
  const refused = quotes
    .filter((quote) => !isBacked(quote))
    .map((quote) => `quote:${quote.slice(0, REFUSED_MAX_CHARS)}`);
  for (const line of listLines(blocks)) {
    for (const inline of line)
      if (inline.type === 'link' && !links.has(inline.url)) refused.push(`link:${inline.text}`);
    refused.push(...listUnbacked(line.map((inline) => inline.text).join(''), forms, lang));
  }
  return refused;
}

function toOneSpace(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

function listLines(blocks: readonly Block[]): (readonly Inline[])[] {
  return blocks.flatMap((block) => (block.type === 'paragraph' ? [block.inlines] : block.items));
}

function listUnbacked(text: string, forms: readonly string[], lang: Locale): string[] {
  const isCovered = markCovered(text, forms);
  const refused: string[] = [];
  for (const match of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    const word = match[0];
    if (!isCovered[match.index] && needsEvidence(word, text, match.index, lang)) refused.push(word);
  }
  const lower = text.toLowerCase();
  for (const phrase of relativeDays) {
    for (let at = lower.indexOf(phrase); at !== -1; at = lower.indexOf(phrase, at + phrase.length)) {
      if (isWholeWord(lower, at, phrase.length) && !isCovered[at]) refused.push(phrase);
    }
  }
  return refused;
}

/** Marks every character of the text that belongs to a whole occurrence of some form. */
function markCovered(text: string, forms: readonly string[]): boolean[] {
  const isCovered = Array.from<boolean>({ length: text.length }).fill(false);
  for (const form of forms) {
    for (let at = text.indexOf(form); at !== -1; at = text.indexOf(form, at + 1)) {
      if (isWholeWord(text, at, form.length)) isCovered.fill(true, at, at + form.length);
    }
  }
  return isCovered;
}

/** What makes a price or a share of the number before it. */
const UNIT_AFTER = /^\s?(?:[%€$£]|(?:percent|per cent|procent|euros?|eur|kr|kronor|sek|dollars?|usd|pounds?|gbp)\b)/iu;

/** Whether the part stands alone: `2` does not stand alone in `24`, `2,5`, `#2`, `€2` or `2 percent`. */
function isWholeWord(text: string, start: number, length: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(start + length, start + length + 12);
  const first = text[start] ?? '';
  const last = text[start + length - 1] ?? '';
  if (/[\p{L}\p{N}#€$£]$/u.test(before) && /^[\p{L}\p{N}#]/u.test(first)) return false;
  if (/[\p{L}\p{N}]/u.test(last) && /^[\p{L}\p{N}]/u.test(after)) return false;
  if (/\p{N}/u.test(last) && UNIT_AFTER.test(after)) return false;
  // `€ 2`: some languages put a space between.
  if (/\p{N}/u.test(first) && /[€$£]\s$/u.test(before)) return false;
  return !/\p{N}[.,:]$/u.test(before) && !/^[.,:]\p{N}/u.test(after);
}

function needsEvidence(word: string, text: string, at: number, lang: Locale): boolean {
  if (/\p{N}/u.test(word)) return true;
  const lower = word.toLowerCase();
  if (dateWords.has(lower) || ADDRESS_WORDS.has(lower) || isNumberWord(lower, lang)) return true;
  if (word.length >= CODE_MIN_CAPITALS && word === word.toUpperCase() && word !== lower) return true;
  if (isNameWithin(word, text, at)) return true;
  const before = text[at - 1];
  const after = text.slice(at + word.length, at + word.length + 2);
  // `shop.example` and `name@shop`: the end of a sentence has a space behind its stop.
  return before === '@' || after.startsWith('@') || /^\.\p{L}/u.test(after);
}

/** A word with a capital that does not begin a sentence, line, quotation or what follows a colon. */
function isNameWithin(word: string, text: string, at: number): boolean {
  if (word.length < 2 || PLAIN_CAPITALS.has(word) || !/^\p{Lu}/u.test(word)) return false;
  const before = text.slice(0, at).trimEnd();
  return before !== '' && !/[.!?:;…“”"'‘’«»(–—·-]$/u.test(before);
}
