import type { TimeSpan } from '@loket/contracts';

/** What words about time depend on besides the time itself. */
export interface DateOptions {
  /** BCP 47 tag for `Intl`. */
  readonly tag: string;
  /** IANA zone in which dates are meant; one that nobody knows falls back to the reader's. */
  readonly timeZone?: string | undefined;
  /** UTC milliseconds. */
  readonly nowMs: number;
}

const DAY_MS = 86_400_000;
/** Further away than this a weekday says little: people plan by it, but remember by the date. */
const WEEKDAY_AHEAD_DAYS = 60;
const WEEKDAY_BACK_DAYS = 6;

/** "today", "tomorrow", "yesterday", else "Tuesday 2 December", with the year when it is another one. */
export function formatDay(atMs: number, options: DateOptions): string {
  return formatNearOr(atMs, options, (distance) => yearOrWeekday(atMs, distance, options));
}

/** "today", "tomorrow", "yesterday", else "2 December", with the year when it is another one. */
export function formatDate(atMs: number, options: DateOptions): string {
  return formatNearOr(atMs, options, () => yearOf(atMs, options));
}

function formatNearOr(
  atMs: number,
  options: DateOptions,
  toDetail: (distanceDays: number) => Intl.DateTimeFormatOptions,
): string {
  if (!isTime(atMs)) return '';
  const distance = dayNumber(atMs, options) - dayNumber(options.nowMs, options);
  if (Math.abs(distance) <= 1) {
    return new Intl.RelativeTimeFormat(options.tag, { numeric: 'auto' }).format(distance, 'day');
  }
  return dateFormat(options, { day: 'numeric', month: 'long', ...toDetail(distance) }).format(atMs);
}

/** The day and the time: "today, 14:05". */
export function formatDayTime(atMs: number, options: DateOptions): string {
  return isTime(atMs) ? `${formatDay(atMs, options)}, ${timeFormat(options).format(atMs)}` : '';
}

/**
 * A span as people say it: "today, 14:00–17:00"; a whole day is "tomorrow"; several days are "2 – 4 December".
 * Ends inclusive. Empty for times that do not exist.
 */
export function formatSpan(span: TimeSpan, options: DateOptions): string {
  const { fromMs, toMs } = span;
  if (!isTime(fromMs) || !isTime(toMs) || toMs < fromMs) return '';
  if (dayNumber(fromMs, options) !== dayNumber(toMs, options)) return formatDays(span, options);
  if (isWholeDay(span, options)) return formatDay(fromMs, options);
  if (fromMs === toMs) return formatDayTime(fromMs, options);
  return `${formatDay(fromMs, options)}, ${timeFormat(options).formatRange(fromMs, toMs)}`;
}

/** The exact time for hover and screen readers, with its zone. */
export function formatExact(atMs: number, options: DateOptions): string {
  if (!isTime(atMs)) return '';
  const style = { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' } as const;
  return dateFormat(options, { weekday: 'long', ...style, timeZoneName: 'short' }).format(atMs);
}

/** Value for the `datetime` attribute, or an empty text. */
export function toDateTime(atMs: number): string {
  return isTime(atMs) ? new Date(atMs).toISOString() : '';
}

function formatDays(span: TimeSpan, options: DateOptions): string {
  const style = { day: 'numeric', month: 'long', ...yearOf(span.toMs, options) } as const;
  return dateFormat(options, style).formatRange(span.fromMs, span.toMs);
}

function yearOrWeekday(atMs: number, distance: number, options: DateOptions): Intl.DateTimeFormatOptions {
  const isNear = distance >= -WEEKDAY_BACK_DAYS && distance <= WEEKDAY_AHEAD_DAYS;
  return isNear ? { weekday: 'long' } : yearOf(atMs, options);
}

function yearOf(atMs: number, options: DateOptions): Intl.DateTimeFormatOptions {
  const [year, thisYear] = [atMs, options.nowMs].map((ms) => isoTime(ms, options).split('-')[0]);
  return year === thisYear ? {} : { year: 'numeric' };
}

function isTime(ms: unknown): ms is number {
  return typeof ms === 'number' && !Number.isNaN(new Date(ms).getTime());
}

function isWholeDay(span: TimeSpan, options: DateOptions): boolean {
  return isoTime(span.fromMs, options).endsWith(' 00:00') && isoTime(span.toMs, options).endsWith(' 23:59');
}

/** Days since 1970 of the calendar day that it is in the zone. */
function dayNumber(ms: number, options: DateOptions): number {
  return Date.parse(isoTime(ms, options).split(' ')[0] ?? '') / DAY_MS;
}

/** The time in the zone as "2025-12-02 14:05", which is how Swedish writes it. */
function isoTime(ms: number, { timeZone }: DateOptions): string {
  const date = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  return dateFormat({ tag: 'sv', timeZone }, { ...date, hour: '2-digit', minute: '2-digit' }).format(ms);
}

function timeFormat(options: DateOptions): Intl.DateTimeFormat {
  return dateFormat(options, { hour: '2-digit', minute: '2-digit' });
}

function dateFormat(
  { tag, timeZone }: Pick<DateOptions, 'tag' | 'timeZone'>,
  style: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(tag, { ...style, timeZone });
  } catch {
    return new Intl.DateTimeFormat(tag, style);
  }
}
