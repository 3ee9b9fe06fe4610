import { foldText } from '../analysis/index.ts';

/** A term of a text about products. */
export interface ProductTerm {
  readonly term: string;
  /** Other spellings that end at this term: `wh1000xm4` for `WH-1000XM4`, `27inch` for `27"`. */
  readonly joined: readonly string[];
  /** Terms that the joined spelling takes in, itself included; 1 when there is none. */
  readonly span: number;
  /** A comma, bracket or the like stands before it: a new phrase begins. */
  readonly isPhraseStart: boolean;
  /** Where it begins and ends in the folded text. */
  readonly start: number;
  readonly end: number;
}

const TERM_MAX_CHARS = 40;
/** Longest spelling made of several pieces. */
const JOINED_MAX_CHARS = 24;

/** Units as an index holds them, by how people write them, folded. `"` and `in` count after a number only. */
const UNITS: Readonly<Record<string, string>> = {
  inch: 'inch',
  inches: 'inch',
  tum: 'inch',
  duim: 'inch',
  '"': 'inch',
  '″': 'inch',
  '”': 'inch',
  gb: 'gb',
  gigabyte: 'gb',
  tb: 'tb',
  terabyte: 'tb',
  mb: 'mb',
  cm: 'cm',
  centimeter: 'cm',
  mm: 'mm',
  millimeter: 'mm',
  meter: 'm',
  metre: 'm',
  metres: 'm',
  meters: 'm',
  ft: 'ft',
  feet: 'ft',
  m: 'm',
  kg: 'kg',
  kilo: 'kg',
  kilogram: 'kg',
  g: 'g',
  gr: 'g',
  gram: 'g',
  grams: 'g',
  oz: 'oz',
  lb: 'lb',
  lbs: 'lb',
  ml: 'ml',
  cl: 'cl',
  dl: 'dl',
  l: 'l',
  liter: 'l',
  litre: 'l',
  liters: 'l',
  litres: 'l',
  w: 'w',
  watt: 'w',
  watts: 'w',
  v: 'v',
  volt: 'v',
  mah: 'mah',
  hz: 'hz',
  mp: 'mp',
  megapixel: 'mp',
  megapixels: 'mp',
};

/** Measure words after a number that is no price, beside the units that an index joins. */
const MEASURES: ReadonlySet<string> = new Set(
  `% x mhz ghz dpi pack packs stuks stuk st pcs pieces piece delar delig people persons personen personer years year jaar ar
   arig months maanden manader days day dagen dag dagar weeks weken veckor hours uur timmar minutes minuten minuter lumen
   kcal calories celsius degrees graden grader persoons`.split(/\s+/),
);

/** Whether a folded word after a number makes it a measure, not an amount of money. */
export function isMeasure(word: string): boolean {
  return MEASURES.has(word) || Object.hasOwn(UNITS, word);
}

const TOKEN = /(?<![\p{L}\p{N}])\d+[.,]\d+(?![\p{L}\p{N}]|[.,]\d)|[\p{L}\p{N}]+|["″”]/gu;
const BREAK = /[,;:()[\]|/!?–—\n•]|\.\s|\s[-+]+\s/;
const GLUE = /^[-‐‑._]$/;
const NUMBER = /^\d+(?:[.,]\d+)?$/;
const NUMBER_WITH_UNIT = /^(\d+)([a-z]{1,4})$/;

/** Terms of a text in its order, with the spellings that models and measures go by. Linear in the text's length. */
export function readTerms(text: string): ProductTerm[] {
  const folded = foldText(text);
  const terms: ProductTerm[] = [];
  let pieces: string[] = [];
  let end = 0;
  let isBroken = true;
  for (const { 0: raw, index } of folded.matchAll(TOKEN)) {
    const between = folded.slice(end, index);
    const unit = findUnit(raw, terms.at(-1), between, folded.charAt(index + raw.length));
    isBroken ||= BREAK.test(between);
    end = index + raw.length;
    if (raw.length > TERM_MAX_CHARS || /^["″”]$/.test(raw)) {
      if (unit !== null) addJoined(terms, unit);
      pieces = [];
      continue;
    }
    pieces = GLUE.test(between) && !isBroken ? [...pieces.slice(-4), raw] : [raw];
    const spellings = listSpellings(raw, pieces);
    if (unit !== null) spellings.push(unit);
    terms.push({
      term: raw.replace(',', '.'),
      joined: spellings,
      span: spellings.length === 0 ? 1 : Math.max(pieces.length, unit === null ? 1 : 2),
      isPhraseStart: isBroken,
      start: index,
      end,
    });
    isBroken = false;
  }
  return terms;
}

/** Measure made of this piece and the number before it, `null` when it is none. */
function findUnit(raw: string, before: ProductTerm | undefined, between: string, after: string): string | null {
  if (before === undefined || !NUMBER.test(before.term) || !/^[\s-]?$/.test(between)) return null;
  const unit = Object.hasOwn(UNITS, raw) ? UNITS[raw] : undefined;
  // `10 m` may be ten metres; `size 10 L` is none, but a joined spelling beside the plain one does no harm.
  return unit === undefined || after === "'" ? null : before.term + unit;
}

function addJoined(terms: ProductTerm[], spelling: string): void {
  const last = terms.pop();
  if (last !== undefined) terms.push({ ...last, joined: [...last.joined, spelling] });
}

function listSpellings(raw: string, pieces: readonly string[]): string[] {
  const spellings: string[] = [];
  const [, number, unit] = NUMBER_WITH_UNIT.exec(raw) ?? [];
  if (number !== undefined && unit !== undefined && Object.hasOwn(UNITS, unit) && UNITS[unit] !== unit) {
    spellings.push(number + (UNITS[unit] ?? ''));
  }
  const joined = pieces.join('');
  if (pieces.length > 1 && joined.length <= JOINED_MAX_CHARS && (pieces.length === 2 || /\d/.test(joined))) {
    spellings.push(joined);
  }
  return spellings;
}
