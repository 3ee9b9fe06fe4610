/** Milliseconds of a day of 24 hours; calendar days of a zone may be an hour shorter or longer. */
export const DAY_MS = 86_400_000;

const HOUR_MS = 3_600_000;

const dayFormats = new Map<string, Intl.DateTimeFormat>();
const clockFormats = new Map<string, Intl.DateTimeFormat>();

/** The zone itself when the platform knows it, else `UTC`: a mistyped setting must not stop an answer. */
export function toKnownTimeZone(timeZone: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
  } catch {
    return 'UTC';
  }
}

/**
 * Number of the calendar day in a time zone, counted from 1 January 1970; differences are whole days.
 *
 * @param timeZone - IANA name; an unknown one counts as UTC.
 */
export function toDayNumber(atMs: number, timeZone: string): number {
  const parts = getDayFormat(timeZone).format(atMs).split('-').map(Number);
  const [year = 1970, month = 1, day = 1] = parts;
  return Math.floor(Date.UTC(year, month - 1, day) / DAY_MS);
}

/**
 * Last millisecond of a calendar day in a time zone, also where the clocks change on it.
 *
 * @param dayNumber - As {@link toDayNumber} counts.
 */
export function toDayEnd(dayNumber: number, timeZone: string): number {
  // The next day begins within fifteen hours of its begin in UTC: zones lie between UTC−12 and UTC+14.
  let [low, high] = [(dayNumber + 1) * DAY_MS - 15 * HOUR_MS, (dayNumber + 1) * DAY_MS + 15 * HOUR_MS];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (toDayNumber(middle, timeZone) > dayNumber) high = middle;
    else low = middle;
  }
  return low;
}

/** First millisecond of a calendar day in a time zone. */
export function toDayStart(dayNumber: number, timeZone: string): number {
  return toDayEnd(dayNumber - 1, timeZone) + 1;
}

/** Minutes that the clock on the wall shows after midnight, from 0 to 1,439. */
export function toWallMinute(atMs: number, timeZone: string): number {
  const format = getFormat(clockFormats, timeZone, { hour: '2-digit', minute: '2-digit' });
  const [hours = 0, minutes = 0] = format.format(atMs).split(':').map(Number);
  return hours * 60 + minutes;
}

function getDayFormat(timeZone: string): Intl.DateTimeFormat {
  return getFormat(dayFormats, timeZone, { year: 'numeric', month: '2-digit', day: '2-digit' });
}

function getFormat(
  formats: Map<string, Intl.DateTimeFormat>,
  timeZone: string,
  parts: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  // The Swedish forms are the ISO ones: 2026-11-22, 09:30.
  const format = new Intl.DateTimeFormat('sv', { timeZone: toKnownTimeZone(timeZone), ...parts });
  formats.set(timeZone, format);
  return format;
}
