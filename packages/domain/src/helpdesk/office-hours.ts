import type { OfficeHours } from '@loket/contracts';
import { DAY_MS, toDayNumber, toDayStart, toWallMinute } from '../orders/calendar.ts';

/** Days that are looked ahead for the next opening. */
const LOOK_AHEAD_DAYS = 60;

const MINUTE_MS = 60_000;
const DAY_MINUTES = 1_440;

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

/** A time on the wall's clock as a moment, also where the clocks change; a time that they skip is the same later one. */
function toMoment(day: number, minute: number, timeZone: string): number {
  if (minute >= DAY_MINUTES) return toDayStart(day + 1, timeZone);
  const unchangedMs = toDayStart(day, timeZone) + minute * MINUTE_MS;
  // Half a day at most lies between: a time past midnight is a little late, not a day early.
  const lateMinutes = minute - toWallMinute(unchangedMs, timeZone);
  const shiftMinutes = ((lateMinutes + 1.5 * DAY_MINUTES) % DAY_MINUTES) - DAY_MINUTES / 2;
  const momentMs = unchangedMs + shiftMinutes * MINUTE_MS;
  return toWallMinute(momentMs, timeZone) === minute ? momentMs : unchangedMs;
}

/** 1 is Monday. Day 0, 1 January 1970, was a Thursday. */
function toWeekday(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

function toIsoDay(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}
