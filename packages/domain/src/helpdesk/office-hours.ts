import type { OfficeHours } from '@loket/contracts';
import { DAY_MS, toDayNumber, toDayStart } from '../orders/calendar.ts';

/** Days that are looked ahead for the next opening. */
const LOOK_AHEAD_DAYS = 60;

const MINUTE_MS = 60_000;

/**
 * Whether the team is there at a moment.
 *
 * @param timeZone - IANA name; spans are local times in it.
 */
export function isOpen(hours: OfficeHours, atMs: number, timeZone: string): boolean {
  return listSpans(hours, toDayNumber(atMs, timeZone), timeZone).some(
    ({ fromMs, toMs }) => atMs >= fromMs && atMs < toMs,
  );
}

/** The next moment at which the team comes in, strictly after `atMs`; `null` when there is none within two months. */
export function findNextOpening(hours: OfficeHours, atMs: number, timeZone: string): number | null {
  const today = toDayNumber(atMs, timeZone);
  for (let day = today; day <= today + LOOK_AHEAD_DAYS; day += 1) {
    const next = listSpans(hours, day, timeZone).find(({ fromMs }) => fromMs > atMs);
    if (next !== undefined) return next.fromMs;
  }
  return null;
}

/** The spans of one calendar day as moments, in order. Minutes are counted on the clock of the wall. */
function listSpans(hours: OfficeHours, day: number, timeZone: string): { fromMs: number; toMs: number }[] {
  if (hours.closedDays.includes(toIsoDay(day))) return [];
  return hours.spans
    .filter(({ weekday }) => weekday === toWeekday(day))
    .map(({ fromMinute, toMinute }) => ({
      fromMs: toMoment(day, fromMinute, timeZone),
      toMs: toMoment(day, toMinute, timeZone),
    }))
    .toSorted((a, b) => a.fromMs - b.fromMs);
}

/** A time on the wall's clock as a moment; on a day on which the clocks change the day's own length counts. */
function toMoment(day: number, minute: number, timeZone: string): number {
  const [start, end] = [toDayStart(day, timeZone), toDayStart(day + 1, timeZone)];
  // The clocks change at night: what is after noon is counted from the day's end, so that 09:00 stays 09:00.
  const fromEnd = end - (24 * 60 - minute) * MINUTE_MS;
  return end - start === DAY_MS || minute < 4 * 60 ? start + minute * MINUTE_MS : fromEnd;
}

/** 1 is Monday. Day 0, 1 January 1970, was a Thursday. */
function toWeekday(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

function toIsoDay(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}
