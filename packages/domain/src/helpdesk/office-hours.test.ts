import { type OfficeHours, OfficeHoursSchema } from '@loket/contracts';
import { describe, expect, it } from 'vitest';
import { findNextOpening, isOpen } from './office-hours.ts';

const ZONE = 'Europe/Amsterdam';

/** Weekdays from nine to half past twelve and from half past one to five; Saturday from ten to midnight. */
const HOURS: OfficeHours = OfficeHoursSchema.parse({
  spans: [
    ...[1, 2, 3, 4, 5].flatMap((weekday) => [
      // The afternoon first: no order is promised.
      { weekday, fromMinute: 13 * 60 + 30, toMinute: 17 * 60 },
      { weekday, fromMinute: 9 * 60, toMinute: 12 * 60 + 30 },
    ]),
    { weekday: 6, fromMinute: 10 * 60, toMinute: 24 * 60 },
  ],
  closedDays: ['2026-12-25'],
});

const isOpenAt = (moment: string, timeZone = ZONE): boolean => isOpen(HOURS, Date.parse(moment), timeZone);
const nextAfter = (moment: string, hours = HOURS, timeZone = ZONE): string | null => {
  const atMs = findNextOpening(hours, Date.parse(moment), timeZone);
  return atMs === null ? null : new Date(atMs).toISOString();
};
const utc = (moment: string): string => new Date(moment).toISOString();

describe('the team', () => {
  // 23 November 2026 is a Monday.
  it.each([
    ['2026-11-23T08:59:59.999+01:00', false],
    ['2026-11-23T09:00:00+01:00', true],
    ['2026-11-23T12:29:59.999+01:00', true],
    ['2026-11-23T12:30:00+01:00', false],
    ['2026-11-23T13:30:00+01:00', true],
    ['2026-11-23T17:00:00+01:00', false],
    ['2026-11-28T10:00:00+01:00', true],
    ['2026-11-28T23:59:59.999+01:00', true],
    ['2026-11-29T00:00:00+01:00', false],
    ['2026-11-29T12:00:00+01:00', false],
  ])('at %s: there %s', (moment, is) => {
    expect(isOpenAt(moment)).toBe(is);
  });

  it('keeps the time of its own zone', () => {
    // Nine in the morning in Amsterdam is three at night in New York.
    expect(isOpenAt('2026-11-23T09:00:00+01:00', 'America/New_York')).toBe(false);
    expect(isOpenAt('2026-11-23T09:00:00-05:00', 'America/New_York')).toBe(true);
    // Already Saturday in Kolkata while it is Friday in Amsterdam.
    expect(isOpenAt('2026-11-28T10:00:00+05:30', 'Asia/Kolkata')).toBe(true);
  });

  it('is away on a closed day, and only on it', () => {
    // 25 December 2026 is a Friday.
    expect([isOpenAt('2026-12-24T10:00:00+01:00'), isOpenAt('2026-12-25T10:00:00+01:00')]).toEqual([true, false]);
  });

  it.each([
    ['the clocks go forward', '2026-03-29', '+02:00'],
    ['the clocks go back', '2026-10-25', '+01:00'],
  ])('comes and goes by the clock of the wall on the day on which %s', (_, day, offset) => {
    const spans = [{ weekday: 7, fromMinute: 9 * 60, toMinute: 17 * 60 }];
    const sunday = OfficeHoursSchema.parse({ spans });
    const isThere = (time: string): boolean => isOpen(sunday, Date.parse(`${day}T${time}${offset}`), ZONE);
    expect(['08:59:59', '09:00:00', '16:59:59', '17:00:00'].map(isThere)).toEqual([false, true, true, false]);
    expect(nextAfter(`${day}T08:00:00${offset}`, sunday)).toBe(utc(`${day}T09:00:00${offset}`));
  });

  it.each(['2026-03-29', '2026-10-25'])('that is always there is there all day on %s', (day) => {
    const spans = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, fromMinute: 0, toMinute: 24 * 60 }));
    const always = OfficeHoursSchema.parse({ spans });
    const startMs = Date.parse(`${day}T00:00:00Z`) - 3 * 3_600_000;
    for (let step = 0; step < 30 * 4; step += 1) {
      expect(isOpen(always, startMs + step * 900_000, ZONE)).toBe(true);
    }
  });
});

/** Minutes after midnight, e.g. of `09:30`. */
const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** The same span on every day of the week. */
function createDaily(from: string, to: string): OfficeHours {
  const spans = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
    weekday,
    fromMinute: minuteOf(from),
    toMinute: minuteOf(to),
  }));
  return OfficeHoursSchema.parse({ spans });
}

describe('on a day on which the clocks change', () => {
  const FORWARD = '2026-03-29';
  const BACK = '2026-10-25';

  it.each([
    // The clocks of Amsterdam go from two to three, and from three to two.
    ['before the change', ZONE, FORWARD, ['01:00', '01:30'], ['T01:00:00+01:00', 'T01:30:00+01:00']],
    ['over the change', ZONE, FORWARD, ['01:00', '05:00'], ['T01:00:00+01:00', 'T05:00:00+02:00']],
    ['from where the clocks go on', ZONE, FORWARD, ['03:00', '04:00'], ['T03:00:00+02:00', 'T04:00:00+02:00']],
    ['from a time that is skipped', ZONE, FORWARD, ['02:30', '09:00'], ['T03:30:00+02:00', 'T09:00:00+02:00']],
    ['until a time that is skipped', ZONE, FORWARD, ['00:30', '02:15'], ['T00:30:00+01:00', 'T03:15:00+02:00']],
    ['early in the morning', ZONE, FORWARD, ['03:30', '08:00'], ['T03:30:00+02:00', 'T08:00:00+02:00']],
    ['in the evening', ZONE, FORWARD, ['18:00', '22:30'], ['T18:00:00+02:00', 'T22:30:00+02:00']],
    ['until late', ZONE, FORWARD, ['12:00', '23:30'], ['T12:00:00+02:00', 'T23:30:00+02:00']],
    ['late at night', ZONE, FORWARD, ['23:15', '23:45'], ['T23:15:00+02:00', 'T23:45:00+02:00']],
    ['until midnight', ZONE, FORWARD, ['22:00', '24:00'], ['T22:00:00+02:00', 'T24:00:00+02:00']],
    ['before the change', ZONE, BACK, ['00:30', '01:30'], ['T00:30:00+02:00', 'T01:30:00+02:00']],
    ['over the change', ZONE, BACK, ['01:00', '03:30'], ['T01:00:00+02:00', 'T03:30:00+01:00']],
    ['from the first of two times', ZONE, BACK, ['02:30', '04:00'], ['T02:30:00+02:00', 'T04:00:00+01:00']],
    ['right after the change', ZONE, BACK, ['03:00', '04:00'], ['T03:00:00+01:00', 'T04:00:00+01:00']],
    ['until late', ZONE, BACK, ['12:00', '23:59'], ['T12:00:00+01:00', 'T23:59:00+01:00']],
    ['late at night', ZONE, BACK, ['23:15', '23:45'], ['T23:15:00+01:00', 'T23:45:00+01:00']],
    ['until midnight', ZONE, BACK, ['22:00', '24:00'], ['T22:00:00+01:00', 'T24:00:00+01:00']],
    // In Cairo and Santiago a day begins at one, and another has its last hour twice.
    ['by day', 'Africa/Cairo', '2026-04-24', ['09:00', '17:00'], ['T09:00:00+03:00', 'T17:00:00+03:00']],
    ['from midnight', 'Africa/Cairo', '2026-04-24', ['00:00', '02:00'], ['T01:00:00+03:00', 'T02:00:00+03:00']],
    ['from a skipped time', 'Africa/Cairo', '2026-04-24', ['00:30', '02:00'], ['T01:30:00+03:00', 'T02:00:00+03:00']],
    ['until late', 'Africa/Cairo', '2026-04-24', ['12:00', '23:30'], ['T12:00:00+03:00', 'T23:30:00+03:00']],
    ['by day', 'Africa/Cairo', '2026-10-29', ['09:00', '17:00'], ['T09:00:00+03:00', 'T17:00:00+03:00']],
    ['until midnight', 'Africa/Cairo', '2026-10-29', ['20:00', '24:00'], ['T20:00:00+03:00', 'T24:00:00+02:00']],
    ['by day', 'America/Santiago', '2026-09-06', ['09:00', '17:00'], ['T09:00:00-03:00', 'T17:00:00-03:00']],
    ['from midnight', 'America/Santiago', '2026-09-06', ['00:00', '03:00'], ['T01:00:00-03:00', 'T03:00:00-03:00']],
    ['late at night', 'America/Santiago', '2026-09-06', ['23:15', '23:45'], ['T23:15:00-03:00', 'T23:45:00-03:00']],
    ['by day', 'America/Santiago', '2026-04-04', ['09:00', '17:00'], ['T09:00:00-03:00', 'T17:00:00-03:00']],
    ['until midnight', 'America/Santiago', '2026-04-04', ['20:00', '24:00'], ['T20:00:00-03:00', 'T24:00:00-04:00']],
  ])('the team is there %s: %s, %s', (_, timeZone, day, [from = '', to = ''], [opens = '', closes = '']) => {
    const hours = createDaily(from, to);
    const [fromMs, toMs] = [Date.parse(`${day}${opens}`), Date.parse(`${day}${closes}`)];
    const isThere = (atMs: number): boolean => isOpen(hours, atMs, timeZone);
    expect([fromMs - 1, fromMs, toMs - 1, toMs].map(isThere)).toEqual([false, true, true, false]);
    expect(findNextOpening(hours, fromMs - 1, timeZone)).toBe(fromMs);
  });
});

describe('the next opening', () => {
  it.each([
    ['later the same day', '2026-11-23T07:00:00+01:00', '2026-11-23T09:00:00+01:00'],
    ['after the break', '2026-11-23T12:45:00+01:00', '2026-11-23T13:30:00+01:00'],
    ['on the next day', '2026-11-23T18:00:00+01:00', '2026-11-24T09:00:00+01:00'],
    ['on Saturday', '2026-11-27T17:00:00+01:00', '2026-11-28T10:00:00+01:00'],
    ['after Sunday', '2026-11-29T00:00:00+01:00', '2026-11-30T09:00:00+01:00'],
    ['after a closed day', '2026-12-24T17:00:00+01:00', '2026-12-26T10:00:00+01:00'],
    ['strictly after a moment that is one', '2026-11-23T09:00:00+01:00', '2026-11-23T13:30:00+01:00'],
    ['a millisecond ahead', '2026-11-23T08:59:59.999+01:00', '2026-11-23T09:00:00+01:00'],
    ['over the change to summer', '2026-03-28T23:59:59+01:00', '2026-03-30T09:00:00+02:00'],
    ['over the change to winter', '2026-10-24T23:59:59+02:00', '2026-10-26T09:00:00+01:00'],
    ['over the end of a year', '2026-12-31T17:00:00+01:00', '2027-01-01T09:00:00+01:00'],
  ])('is found %s', (_, from, opens) => {
    expect(nextAfter(from)).toBe(utc(opens));
  });

  it('is none when every day within two months is closed', () => {
    const days = Array.from({ length: 70 }, (_, at) =>
      new Date(Date.UTC(2026, 10, 23 + at)).toISOString().slice(0, 10),
    );
    const closed = { ...HOURS, closedDays: days };
    expect(nextAfter('2026-11-23T08:00:00+01:00', closed)).toBeNull();
    const reopening = { ...HOURS, closedDays: days.slice(0, 50) };
    expect(nextAfter('2026-11-23T08:00:00+01:00', reopening)).toBe(utc('2027-01-12T09:00:00+01:00'));
  });
});
