/** What units are called in the three languages, by what they measure; a number before or after one has that unit. */
const UNITS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    minute: 'minute minutes minuut minuten minut minuter',
    hour: 'hour hours uur uren timme timmar',
    day: 'day days dag dagen dagar werkdag werkdagen arbetsdagar vardagar',
    week: 'week weeks weken vecka veckor',
    month: 'month months maand maanden månad månader',
    year: 'year years jaar jaren år',
    percent: '% percent procent',
    money: '€ eur euro euros £ gbp pounds $ usd dollars kr sek kronor',
    point: 'point points punt punten poäng',
  }).flatMap(([unit, names]) => names.split(' ').map((name) => [name, unit])),
);

const AMOUNT =
  /(?<before>[€£$]|\b(?:eur|sek|gbp|usd)\b)? ?(?<number>\d+(?:[.,]\d+)*) ?(?<after>%|€|[\p{L}]+)?(?: (?<next>[\p{L}]+))?/giu;

/** Numbers of a sentence by their unit: those of a unit that is known. */
export function readAmounts(text: string): Map<string, Set<string>> {
  const amounts = new Map<string, Set<string>>();
  for (const { groups } of text.matchAll(AMOUNT)) {
    const { before = '', number = '', after = '', next = '' } = groups ?? {};
    const unit = [before, after, next].map((name) => UNITS[name.toLowerCase()]).find((name) => name !== undefined);
    if (unit === undefined) continue;
    const numbers = amounts.get(unit) ?? new Set();
    amounts.set(unit, numbers.add(number.replaceAll(',', '.')));
  }
  return amounts;
}

/** What a question asks for that only a sentence of its kind answers: an amount, a limit in time, what must be so. */
export type AskedAmount = 'time' | 'limit' | 'money' | 'number' | 'condition';

/** The first that a question holds counts: `how long` is no `how much`. `until when` may be answered by a condition. */
const ASKS: readonly (readonly [AskedAmount, RegExp])[] = [
  ['limit', /\b(?:(?:un)?till? when|how late|(?:tot|tegen) wanneer|(?:till|tills) när|hur sent|senast när)\b/iu],
  [
    'time',
    /\b(?:how (?:long|soon|fast|quickly)|(?<=within |in )how much time|when|what time|hoe ?(?:lang|laat|snel)|hoeveel (?:tijd|dagen|weken|maanden)|how many (?:days|weeks|months|hours)|wanneer|hur (?:länge|lång tid|snabbt|många (?:dagar|veckor|månader))|när)\b/iu,
  ],
  ['money', /\b(?:costs?|prices?|fees?|kost|kosten|prijs|prijzen|kostar|kostnad|pris|priset|avgift)\b/iu],
  ['number', /\b(?:how (?:much|many|often|far)|hoe ?(?:veel|vaak|ver)|hur (?:mycket|många|ofta|långt|lång))\b/iu],
  ['condition', /\b(?:conditions?|requirements?|terms|voorwaarden?|eisen|vereisten?|villkor(?:en)?|krav)\b/iu],
];

const TIME_UNITS = ['minute', 'hour', 'day', 'week', 'month', 'year'];

/** A time of day, or a day of the week. */
const CLOCK =
  /\b\d{1,2}:\d{2}\b|\b(?:kl\.?|om) \d|\b\d{1,2} ?[ap]m\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b(?:maan|dins|woens|donder|vrij|zater|zon)dag|\b(?:mån|tis|ons|tors|fre|lör|sön)dag/iu;

/** What ends a time. */
const LIMIT =
  /\b(?:until|up to|within|later than|tot|binnen|uiterlijk|later dan|inom|fram till|tills|senast|senare än)\b/iu;

/** What must be so. */
const CONDITION = /\b(?:must|only|unless|moet(?:en)?|alleen|mits|tenzij|ska vara|måste|endast|bara om)\b/iu;

/** An amount without a number. */
const WHOLE = /\b(?:amount|everything|bedrag|alles|belopp\w*|allt)\b/iu;

/** A moment that is told by what happens at it. */
const MOMENT =
  /\b(?:on the (?:same )?day|at once|immediately|straight away|as soon as|op de(?:zelfde)? dag|meteen|direct|zodra|(?:samma|den) dag|genast|direkt|så snart)\b/iu;

/** What costs nothing has a price too. */
const FREE = /\b(?:free|gratis|kostnadsfri\w*)\b/iu;

/** @returns `null` when the question asks for nothing of the kind. */
export function readAskedAmount(question: string): AskedAmount | null {
  return ASKS.find(([, pattern]) => pattern.test(question))?.[0] ?? null;
}

/** Whether a sentence is of that kind. */
export function holdsAmount(sentence: string, asked: AskedAmount): boolean {
  if (asked === 'limit') return LIMIT.test(sentence);
  if (asked === 'condition') return CONDITION.test(sentence);
  if (asked === 'number') return /\p{N}/u.test(sentence) || WHOLE.test(sentence);
  const amounts = readAmounts(sentence);
  if (asked === 'money') return amounts.has('money') || amounts.has('percent') || FREE.test(sentence);
  return CLOCK.test(sentence) || MOMENT.test(sentence) || TIME_UNITS.some((unit) => amounts.has(unit));
}
