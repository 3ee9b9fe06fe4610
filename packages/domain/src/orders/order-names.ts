/** Characters of a text in which order numbers are looked for: the greatest message. */
const SCAN_MAX_CHARS = 10_000;

/** Order numbers taken from one text. */
const NAMES_MAX = 5;

/** An order number that a text names. `isExplicit`: the text says that it is one (`#1042`, `order 1042`). */
export interface NamedOrder {
  readonly name: string;
  readonly isExplicit: boolean;
}

/** Words after which a number is an order's, in English, Dutch and Swedish. */
const ORDER_WORDS = new Set(
  (
    'order orders ordernumber ordernummer ordernr ordernumret purchase bestelling bestellingen bestelnummer bestelnr ' +
    'bestellingsnummer beställning beställningen beställningar beställningsnummer ordern köp köpet aankoop'
  ).split(' '),
);

/** Words that may stand between such a word and the number. */
const LINK_WORDS = new Set(
  'number no nr num nummer is was id code met med with de the and en och or of eller'.split(' '),
);

/** Words that make the number before them something else: an amount, a time, a measure. */
const UNIT_WORDS = new Set(
  (
    'euro euros eur kr kronor sek dollar dollars usd pounds gbp percent procent dagen days dagar weken weeks veckor uur hours ' +
    'timmar minuten minutes minuter pm am gram kg ml liter cm mm'
  ).split(' '),
);

/** How an order number is compared: without `#`, spaces and case. `' #w2611340 '` gives `W2611340`. */
export function normaliseOrderName(name: string): string {
  return name
    .slice(0, 200)
    .normalize('NFKC')
    .replaceAll(/[#\s\p{Cf}]/gu, '')
    .toUpperCase();
}

/**
 * Order numbers that a customer's text names, in the order of the text, each once, at most five.
 *
 * Takes `#1042`, `W2611340`, `order 1042`, `bestelling nr. 1042`, `ordernummer: 1042`. A bare number of four digits or
 * more is taken too, as not explicit; years, amounts, dates, telephone numbers and postcodes are not.
 */
export function extractOrderNames(text: string): NamedOrder[] {
  const tokens = tokenise(text.slice(0, SCAN_MAX_CHARS).normalize('NFKC'));
  const found = new Map<string, NamedOrder>();
  let hasOrderWord = false;
  for (const [index, token] of tokens.entries()) {
    const word = token.text.toLowerCase();
    if (ORDER_WORDS.has(word)) hasOrderWord = true;
    else if (isNumberLike(token.text)) {
      const isExplicit = token.before === '#' || hasOrderWord;
      const name = normaliseOrderName(token.text);
      if (!found.has(name) && isOrderNumber(tokens, index, isExplicit)) found.set(name, { name, isExplicit });
      if (found.size === NAMES_MAX) break;
    } else if (!LINK_WORDS.has(word)) hasOrderWord = false;
  }
  return [...found.values()];
}

interface Token {
  readonly text: string;
  /** The character before, or an empty text. */
  readonly before: string;
  /** The character after, or an empty text. */
  readonly after: string;
}

// One class, one quantifier: each character is looked at once.
const TOKEN = /[\p{L}\p{N}][\p{L}\p{N}_-]*/gu;

function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const end = match.index + match[0].length;
    tokens.push({ text: match[0], before: text[match.index - 1] ?? '', after: text[end] ?? '' });
  }
  return tokens;
}

function isNumberLike(text: string): boolean {
  return text.length <= 40 && /\d/.test(text);
}

function isOrderNumber(tokens: readonly Token[], index: number, isExplicit: boolean): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  const { text, before, after } = token;
  if (before === '#') return true;
  // Part of an address, an amount, a date or a time.
  if ('@./:,€$£+'.includes(before) && before !== '' && before !== ':') return false;
  if ('@/:€$£%'.includes(after) && after !== '') return after === ':' && isExplicit;
  const next = tokens[index + 1];
  if ((after === '.' || after === ',') && next?.before === after && /^\d/.test(next.text)) return false;
  if (next !== undefined && UNIT_WORDS.has(next.text.toLowerCase())) return false;
  // `order 2 shirts` and `my order with 12 items` name no order.
  if (isExplicit) return /\d{3}/.test(text);
  return isBareOrderNumber(text, tokens.length);
}

function isBareOrderNumber(text: string, tokenCount: number): boolean {
  if (/^[A-Za-z]{1,3}-?\d{4,12}$/.test(text)) return true;
  if (!/^\d{4,12}$/.test(text) || text.startsWith('0')) return false;
  return tokenCount === 1 || !/^(?:19|20)\d{2}$/.test(text);
}
