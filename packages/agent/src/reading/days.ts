import type { Locale } from '@loket/contracts';
import { toDayNumber } from '@loket/domain/orders';
import { normaliseText } from '../router/index.ts';

/** Calendar days in the shop's time zone, both ends included, numbered as `toDayNumber` does. */
export interface DaySpan {
  readonly from: number;
  readonly to: number;
}

/** Words of a day, folded. A phrase of several words is looked for as it stands. */
interface DayWords {
  readonly today: readonly string[];
  readonly yesterday: readonly string[];
  readonly dayBefore: readonly string[];
  readonly lastWeek: readonly string[];
  readonly thisWeek: readonly string[];
  readonly lastMonth: readonly string[];
  readonly thisMonth: readonly string[];
}

const WORDS: Readonly<Record<Locale, DayWords>> = {
  en: {
    today: ['today', 'todays', 'this morning', 'just now'],
    yesterday: ['yesterday', 'yesterdays', 'last night'],
    dayBefore: ['the day before yesterday'],
    lastWeek: ['last week', 'a week ago'],
    thisWeek: ['this week'],
    lastMonth: ['last month', 'a month ago'],
    thisMonth: ['this month'],
  },
  nl: {
    today: ['vandaag', 'vanmorgen', 'vanochtend', 'vanmiddag', 'zojuist', 'daarnet'],
    yesterday: ['gisteren', 'gister', 'gisteravond'],
    dayBefore: ['eergisteren'],
    lastWeek: ['vorige week', 'afgelopen week', 'een week geleden'],
    thisWeek: ['deze week'],
    lastMonth: ['vorige maand', 'afgelopen maand', 'een maand geleden'],
    thisMonth: ['deze maand'],
  },
  sv: {
    today: ['idag', 'i dag', 'i morse', 'nyss'],
    yesterday: ['igar', 'i gar', 'i gar kvall'],
    dayBefore: ['i forrgar', 'forrgar'],
    lastWeek: ['forra veckan', 'i forra veckan', 'for en vecka sedan'],
    thisWeek: ['denna vecka', 'den har veckan'],
    lastMonth: ['forra manaden', 'for en manad sedan'],
    thisMonth: ['denna manad', 'den har manaden'],
  },
};

/** The earliest year that a date may name. */
const FIRST_YEAR = 2_000;

const NAME_LOCALES: readonly string[] = ['en-GB', 'nl-NL', 'sv-SE'];

/**
 * Days that a text speaks of as past, in any of the three languages: `yesterday`, `vorige week`, `i mandags`,
 * `3 november`, `in october`. `null` when it names none. Reads the text's first 400 words.
 *
 * @param today - Number of the current day in the shop's time zone.
 */
export function readPastDays(text: string, today: number): DaySpan | null {
  const { words } = normaliseText(text);
  const line = ` ${words.join(' ')} `;
  return readRelative(line, today) ?? readDate(words, today) ?? readWeekday(words, today);
}

/** {@link readPastDays} from a moment. */
export function readPastDaysAt(text: string, { nowMs, timeZone }: { nowMs: number; timeZone: string }): DaySpan | null {
  return readPastDays(text, toDayNumber(nowMs, timeZone));
}

function readRelative(line: string, today: number): DaySpan | null {
  const says = (pick: (words: DayWords) => readonly string[]): boolean =>
    Object.values(WORDS).some((words) => pick(words).some((phrase) => line.includes(` ${phrase} `)));
  const monday = today - toWeekday(today);
  if (says(({ dayBefore }) => dayBefore)) return { from: today - 2, to: today - 2 };
  if (says((words) => words.yesterday)) return { from: today - 1, to: today - 1 };
  if (says((words) => words.today)) return { from: today, to: today };
  if (says((words) => words.lastWeek)) return { from: monday - 7, to: monday - 1 };
  if (says((words) => words.thisWeek)) return { from: monday, to: today };
  const { year, month } = toDate(today);
  if (says((words) => words.lastMonth)) return toMonth(year, month - 1);
  return says((words) => words.thisMonth) ? { from: toDay(year, month, 1), to: today } : null;
}

/** `3 november`, `november 3`, `3rd of november 2025`, or a month alone; without a year the newest that is not ahead. */
function readDate(words: readonly string[], today: number): DaySpan | null {
  const at = words.findIndex((word) => months().has(word));
  const month = months().get(words[at] ?? '');
  if (month === undefined) return null;
  const { year } = toDate(today);
  const before = words[at - 1] === 'of' ? words[at - 2] : words[at - 1];
  const day = toMonthDay(before) ?? toMonthDay(words[at + 1]);
  const span = (of: number): DaySpan | null => {
    const whole = toMonth(of, month);
    if (day === null) return whole;
    const from = toDay(of, month, day);
    return from > whole.to ? null : { from, to: from };
  };
  // `my november order 2041`: only what stands right behind the date is its year, and none that is ahead.
  const named = Number(toMonthDay(words[at + 1]) === null ? words[at + 1] : words[at + 2]);
  if (named >= FIRST_YEAR && named <= year) return span(named);
  const thisYear = span(year);
  return thisYear !== null && thisYear.from > today ? span(year - 1) : thisYear;
}

function toMonthDay(word: string | undefined): number | null {
  const match = /^(\d{1,2})(?:st|nd|rd|th|e|de|ste|a)?$/.exec(word ?? '');
  const day = match === null ? 0 : Number(match[1]);
  return day >= 1 && day <= 31 ? day : null;
}

/** The last such weekday before today. */
function readWeekday(words: readonly string[], today: number): DaySpan | null {
  for (const word of words) {
    // `i mandags`: a past day in Swedish has an s.
    const weekday = weekdays().get(word) ?? weekdays().get(word.replace(/s$/, ''));
    if (weekday === undefined) continue;
    const back = ((toWeekday(today) - weekday + 6) % 7) + 1;
    return { from: today - back, to: today - back };
  }
  return null;
}

let monthNames: ReadonlyMap<string, number> | null = null;
let weekdayNames: ReadonlyMap<string, number> | null = null;

/** Names of months in three languages, without the English verb `may`. */
function months(): ReadonlyMap<string, number> {
  monthNames ??= listNames(12, (index) => Date.UTC(2024, index, 1), { month: 'long' }, new Set(['may']));
  return monthNames;
}

/** Names of weekdays, Monday first. */
function weekdays(): ReadonlyMap<string, number> {
  weekdayNames ??= listNames(7, (index) => Date.UTC(2024, 0, 1 + index), { weekday: 'long' }, new Set());
  return weekdayNames;
}

function listNames(
  count: number,
  toMs: (index: number) => number,
  options: Intl.DateTimeFormatOptions,
  except: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const locale of NAME_LOCALES) {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    for (let index = 0; index < count; index += 1) {
      const [name = ''] = normaliseText(format.format(toMs(index))).words;
      if (!except.has(name)) names.set(name, index);
    }
  }
  return names;
}

/** 0 is Monday. Day 0, 1 January 1970, was a Thursday. */
function toWeekday(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

function toDate(day: number): { readonly year: number; readonly month: number } {
  const date = new Date(day * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() };
}

function toDay(year: number, month: number, day: number): number {
  return Math.floor(Date.UTC(year, month, day) / 86_400_000);
}

function toMonth(year: number, month: number): DaySpan {
  return { from: toDay(year, month, 1), to: toDay(year, month + 1, 1) - 1 };
}
