import type { Block, Inline, Locale } from '@loket/contracts';
import { type Dates, listDateWords, sayMoney } from '@loket/domain/wording';
import { type Evidence, cleanName } from './evidence.ts';

/** Words that make an address out of a text, whatever follows. */
const ADDRESS_WORDS = new Set(['http', 'https', 'www', 'mailto', 'javascript']);

/** Capital letters in a row from which a word is taken for a code. `AI` and the like stay words. */
const CODE_MIN_CAPITALS = 4;

/** Characters of a refused quote that the trace shows. */
const REFUSED_MAX_CHARS = 40;

const dateWords = listDateWords();
const relativeDays = [...dateWords].filter((word) => word.includes(' '));

/**
 * Holds an answer against its evidence. A word is refused when it is a number, part of a date, a code, an order number
 * or part of an address and no evidence holds it; a link when its address is not the evidence's.
 *
 * Does not read numbers that are written as words.
 *
 * @param quotes - Sentences that the answer takes from articles: each is refused unless a passage of the evidence holds it,
 *   word for word; what it says is then backed.
 * @returns What was refused, in the order of the text; empty when the answer may be sent.
 */
export function checkAnswer(
  blocks: readonly Block[],
  evidence: readonly Evidence[],
  { dates, lang, quotes = [] }: { readonly dates: Dates; readonly lang: Locale; readonly quotes?: readonly string[] },
): string[] {
  const passages = evidence.flatMap((item) => (item.kind === 'passage' ? [toOneSpace(item.text)] : []));
  const isBacked = (quote: string): boolean => passages.some((passage) => passage.includes(toOneSpace(quote)));
  const forms = [...listForms(evidence, dates, lang), ...quotes.filter(isBacked)];
  const links = new Set(evidence.filter((item) => item.kind === 'link').map((item) => item.url));
  const refused = quotes
    .filter((quote) => !isBacked(quote))
    .map((quote) => `quote:${quote.slice(0, REFUSED_MAX_CHARS)}`);
  for (const line of listLines(blocks)) {
    for (const inline of line)
      if (inline.type === 'link' && !links.has(inline.url)) refused.push(`link:${inline.text}`);
    refused.push(...listUnbacked(line.map((inline) => inline.text).join(''), forms));
  }
  return refused;
}

function toOneSpace(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

function listLines(blocks: readonly Block[]): (readonly Inline[])[] {
  return blocks.flatMap((block) => (block.type === 'paragraph' ? [block.inlines] : block.items));
}

function listForms(evidence: readonly Evidence[], dates: Dates, lang: Locale): string[] {
  const forms = evidence.flatMap((item) => {
    switch (item.kind) {
      case 'name':
        return [cleanName(item.text)];
      case 'order':
        return [cleanName(item.name)];
      case 'day':
        return dates.listForms(item.atMs);
      case 'count':
        return [String(item.value)];
      case 'money':
        return [sayMoney(item.money, lang)];
      default:
        return [];
    }
  });
  return [...new Set(forms)].filter((form) => form !== '');
}

function listUnbacked(text: string, forms: readonly string[]): string[] {
  const isCovered = markCovered(text, forms);
  const refused: string[] = [];
  for (const match of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    const word = match[0];
    if (needsEvidence(word, text, match.index) && !isCovered[match.index]) refused.push(word);
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

/** Whether the part stands alone: `2` does not stand alone in `24`, `2,5` or `#2`. */
function isWholeWord(text: string, start: number, length: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(start + length, start + length + 2);
  if (/[\p{L}\p{N}#€$£]$/u.test(before) && /^[\p{L}\p{N}#]/u.test(text[start] ?? '')) return false;
  if (/^[\p{L}\p{N}%€]/u.test(after) && /[\p{L}\p{N}]$/u.test(text[start + length - 1] ?? '')) return false;
  return !/\p{N}[.,:]$/u.test(before) && !/^[.,:]\p{N}/u.test(after);
}

function needsEvidence(word: string, text: string, at: number): boolean {
  if (/\p{N}/u.test(word)) return true;
  const lower = word.toLowerCase();
  if (dateWords.has(lower) || ADDRESS_WORDS.has(lower)) return true;
  if (word.length >= CODE_MIN_CAPITALS && word === word.toUpperCase() && word !== lower) return true;
  const before = text[at - 1];
  const after = text.slice(at + word.length, at + word.length + 2);
  // `shop.example` and `name@shop`: the end of a sentence has a space behind its stop.
  return before === '@' || after.startsWith('@') || /^\.\p{L}/u.test(after);
}
