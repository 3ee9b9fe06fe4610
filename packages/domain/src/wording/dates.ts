import type { Locale, TimeSpan } from '@loket/contracts';
import { toDayNumber, toKnownTimeZone } from '../orders/calendar.ts';
import { DAY_TEXTS } from './day-texts.ts';

/** British English puts the day before the month and has no comma after the weekday. */
const DATE_LOCALES: Record<Locale, string> = { en: 'en-GB', nl: 'nl-NL', sv: 'sv-SE' };

/** Says days in one language, seen from one moment and one time zone. */
export interface Dates {
  /** `today`, `tomorrow`, `yesterday`, else `on Tuesday 2 December`, with the year when it is another one. */
  onDay(atMs: number): string;
  /** One day or `between … and …`. */
  onSpan(span: TimeSpan): string;
  /** Every way in which this day may stand in an answer; for the check. */
  listForms(atMs: number): string[];
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

  return {
    onDay,
    onSpan: ({ fromMs, toMs }) => {
      if (toDayNumber(fromMs, timeZone) >= toDayNumber(toMs, timeZone)) return onDay(toMs);
      return words.between(sayRelative(fromMs) ?? sayAbsolute(fromMs), sayRelative(toMs) ?? sayAbsolute(toMs));
    },
    listForms: (atMs) => {
      const relative = sayRelative(atMs);
      return relative === null ? [sayAbsolute(atMs)] : [relative, sayAbsolute(atMs)];
    },
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
