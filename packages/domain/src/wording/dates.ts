import type { Locale, TimeSpan } from '@loket/contracts';
import { toDayNumber, toKnownTimeZone } from '../orders/calendar.ts';
import { DAY_TEXTS } from './day-texts.ts';

/** British English puts the day before the month and has no comma after the weekday. */
const DATE_LOCALES: Record<Locale, string> = { en: 'en-GB', nl: 'nl-NL', sv: 'sv-SE' };

const MINUTE_MS = 60_000;

/** Says days in one language, seen from one moment and one time zone. */
export interface Dates {
  /** `today`, `tomorrow`, `yesterday`, else `on Tuesday 2 December`, with the year when it is another one. */
  onDay(atMs: number): string;
  /** The day without the word that puts it into a sentence: `Tuesday 2 December`, `today`. */
  onPlainDay(atMs: number): string;
  /** Whether a moment lies within a minute of the end of a day, on either side. */
  isDayEnd(atMs: number): boolean;
  /** One day or `between … and …`. */
  onSpan(span: TimeSpan): string;
  /** Day and time in a sentence, e.g. `on Tuesday 2 December at 14:30`. */
  onMoment(atMs: number): string;
  /** The same without the word before the day: `Tuesday 2 December at 14:30`, `today at 14:30`. */
  onPlainMoment(atMs: number): string;
  /** Every way in which this day may stand in an answer; for the check. */
  listForms(atMs: number): string[];
  /** The same of a moment. */
  listMomentForms(atMs: number): string[];
}

/**
 * @param timeZone - IANA name; an unknown one counts as UTC.
 */
export function createDates(lang: Locale, context: { readonly timeZone: string; readonly nowMs: number }): Dates {
  const words = DAY_TEXTS[lang];
  const timeZone = toKnownTimeZone(context.timeZone);
  const short = new Intl.DateTimeFormat(DATE_LOCALES[lang], {
    timeZone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  });
  const long = new Intl.DateTimeFormat(DATE_LOCALES[lang], {
    timeZone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  const time = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hour12: false });
  const yearOf = new Intl.DateTimeFormat('en', { timeZone, year: 'numeric' });

  const sayRelative = (atMs: number): string | null => {
    const days = toDayNumber(atMs, timeZone) - toDayNumber(context.nowMs, timeZone);
    if (days === 0) return words.today;
    if (days === 1) return words.tomorrow;
    return days === -1 ? words.yesterday : null;
  };
  const sayAbsolute = (atMs: number): string => {
    const isThisYear = yearOf.format(atMs) === yearOf.format(context.nowMs);
    return (isThisYear ? short : long).format(atMs).replaceAll(',', '');
  };
  const onDay = (atMs: number): string => sayRelative(atMs) ?? words.on(sayAbsolute(atMs));

  const listForms = (atMs: number): string[] => {
    const relative = sayRelative(atMs);
    return relative === null ? [sayAbsolute(atMs)] : [relative, sayAbsolute(atMs)];
  };

  return {
    onDay,
    isDayEnd: (atMs) => toDayNumber(atMs - MINUTE_MS, timeZone) < toDayNumber(atMs + MINUTE_MS, timeZone),
    onPlainDay: (atMs) => sayRelative(atMs) ?? sayAbsolute(atMs),
    onSpan: ({ fromMs, toMs }) => {
      if (toDayNumber(fromMs, timeZone) >= toDayNumber(toMs, timeZone)) return onDay(toMs);
      return words.between(sayRelative(fromMs) ?? sayAbsolute(fromMs), sayRelative(toMs) ?? sayAbsolute(toMs));
    },
    onPlainMoment: (atMs) => words.at(sayRelative(atMs) ?? sayAbsolute(atMs), time.format(atMs)),
    onMoment: (atMs) => words.at(onDay(atMs), time.format(atMs)),
    listForms,
    listMomentForms: (atMs) => listForms(atMs).map((day) => words.at(day, time.format(atMs))),
  };
}

/** Names of months and weekdays in every language, in lower case: words that only a date may bring into an answer. */
export function listDateWords(): ReadonlySet<string> {
  const names = new Set<string>();
  for (const locale of Object.values(DATE_LOCALES)) {
    const month = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
    const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
    for (let index = 0; index < 12; index += 1) {
      names.add(month.format(Date.UTC(2024, index, 1)).toLowerCase());
      names.add(weekday.format(Date.UTC(2024, 0, 1 + index)).toLowerCase());
    }
  }
  for (const { today, tomorrow, yesterday } of Object.values(DAY_TEXTS))
    for (const word of [today, tomorrow, yesterday]) names.add(word);
  // An English auxiliary verb before it is a month; the day beside it is a number and is checked as one.
  names.delete('may');
  return names;
}
