import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS, toDayEnd, toDayNumber, toDayStart, toKnownTimeZone, toWallMinute } from './calendar.ts';

const HOUR_MS = 3_600_000;

/** Number of a calendar day, e.g. of `2026-03-29`. */
const dayOf = (isoDay: string): number => Date.parse(isoDay) / DAY_MS;

const ZONES = [
  'Europe/Amsterdam',
  'Europe/Stockholm',
  'America/New_York',
  'America/Santiago',
  'Africa/Cairo',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'UTC',
];

describe('a calendar day', () => {
  it.each([
    ['Europe/Amsterdam', '2026-11-22', '2026-11-22T00:00:00+01:00', '2026-11-22T23:59:59.999+01:00'],
    ['Europe/Amsterdam', '2026-07-22', '2026-07-22T00:00:00+02:00', '2026-07-22T23:59:59.999+02:00'],
    ['America/New_York', '2026-11-22', '2026-11-22T00:00:00-05:00', '2026-11-22T23:59:59.999-05:00'],
    ['Asia/Kolkata', '2026-11-22', '2026-11-22T00:00:00+05:30', '2026-11-22T23:59:59.999+05:30'],
    ['Pacific/Kiritimati', '2026-11-22', '2026-11-22T00:00:00+14:00', '2026-11-22T23:59:59.999+14:00'],
    ['Pacific/Pago_Pago', '2026-11-22', '2026-11-22T00:00:00-11:00', '2026-11-22T23:59:59.999-11:00'],
  ])('of %s begins and ends at midnight there: %s', (zone, day, start, end) => {
    expect(toDayStart(dayOf(day), zone)).toBe(Date.parse(start));
    expect(toDayEnd(dayOf(day), zone)).toBe(Date.parse(end));
  });

  it.each([
    ['Europe/Amsterdam', '2026-03-29', '2026-03-29T00:00:00+01:00', '2026-03-29T23:59:59.999+02:00', 23],
    ['Europe/Amsterdam', '2026-10-25', '2026-10-25T00:00:00+02:00', '2026-10-25T23:59:59.999+01:00', 25],
    ['America/New_York', '2026-03-08', '2026-03-08T00:00:00-05:00', '2026-03-08T23:59:59.999-04:00', 23],
    ['America/New_York', '2026-11-01', '2026-11-01T00:00:00-04:00', '2026-11-01T23:59:59.999-05:00', 25],
    ['Australia/Lord_Howe', '2026-04-05', '2026-04-05T00:00:00+11:00', '2026-04-05T23:59:59.999+10:30', 24.5],
    // The clocks go from 24:00 of the day before to 01:00: this day has no midnight.
    ['America/Santiago', '2026-09-06', '2026-09-06T01:00:00-03:00', '2026-09-06T23:59:59.999-03:00', 23],
    // And from 24:00 back to 23:00, so that this day has that hour twice.
    ['America/Santiago', '2026-04-04', '2026-04-04T00:00:00-03:00', '2026-04-04T23:59:59.999-04:00', 25],
  ])('of %s on which the clocks change, %s, has its own length', (zone, day, start, end, hours) => {
    expect(toDayStart(dayOf(day), zone)).toBe(Date.parse(start));
    expect(toDayEnd(dayOf(day), zone)).toBe(Date.parse(end));
    expect(toDayStart(dayOf(day) + 1, zone) - toDayStart(dayOf(day), zone)).toBe(hours * HOUR_MS);
  });

  it('holds exactly the moments from its start to its end, in every zone', () => {
    const zones = fc.constantFrom(...ZONES);
    const moments = fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2035, 0, 1) });
    fc.assert(
      fc.property(zones, moments, (zone, atMs) => {
        const day = toDayNumber(atMs, zone);
        const [start, end] = [toDayStart(day, zone), toDayEnd(day, zone)];
        expect(start <= atMs && atMs <= end).toBe(true);
        expect([toDayNumber(start - 1, zone), toDayNumber(start, zone)]).toEqual([day - 1, day]);
        expect([toDayNumber(end, zone), toDayNumber(end + 1, zone)]).toEqual([day, day + 1]);
      }),
      { numRuns: 300 },
    );
  });

  it('before 1970 is counted too', () => {
    const day = toDayNumber(Date.parse('1969-12-31T12:00:00Z'), 'UTC');
    expect(day).toBe(-1);
    expect(toDayStart(day, 'UTC')).toBe(-DAY_MS);
  });
});

describe('the number of a day', () => {
  it('differs by whole days, whatever the clocks do in between', () => {
    const before = Date.parse('2026-03-28T23:30:00+01:00');
    const after = Date.parse('2026-03-30T00:30:00+02:00');
    expect(toDayNumber(after, 'Europe/Amsterdam') - toDayNumber(before, 'Europe/Amsterdam')).toBe(2);
  });

  it('is another one in another zone at the same moment', () => {
    const atMs = Date.parse('2026-11-22T23:30:00Z');
    expect(toDayNumber(atMs, 'Asia/Kolkata') - toDayNumber(atMs, 'America/New_York')).toBe(1);
  });
});

describe('the clock on the wall', () => {
  it.each([
    ['Europe/Amsterdam', '2026-11-22T00:00:00+01:00', 0],
    ['Europe/Amsterdam', '2026-11-22T23:59:59.999+01:00', 1_439],
    // From two to three at once, and from three back to two.
    ['Europe/Amsterdam', '2026-03-29T01:59:00+01:00', 119],
    ['Europe/Amsterdam', '2026-03-29T03:00:00+02:00', 180],
    ['Europe/Amsterdam', '2026-10-25T02:30:00+02:00', 150],
    ['Europe/Amsterdam', '2026-10-25T02:30:00+01:00', 150],
    // No midnight on this day.
    ['America/Santiago', '2026-09-06T01:00:00-03:00', 60],
    ['Africa/Cairo', '2026-04-24T01:00:00+03:00', 60],
    ['Asia/Kathmandu', '2026-11-22T09:15:30+05:45', 555],
    ['Nowhere/Town', '2026-11-22T12:00:00Z', 720],
  ])('of %s shows at %s %d minutes after midnight', (zone, moment, minute) => {
    expect(toWallMinute(Date.parse(moment), zone)).toBe(minute);
  });

  it('shows a minute of the day, in every zone', () => {
    const moments = fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2035, 0, 1) });
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), moments, (zone, atMs) => {
        const minute = toWallMinute(atMs, zone);
        expect(Number.isInteger(minute) && minute >= 0 && minute <= 1_439).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a time zone', () => {
  it.each(['Nowhere/Town', '', 'Europe/Amsterdam; drop table', '\u0000'])('that nobody knows is UTC: %j', (zone) => {
    expect(toKnownTimeZone(zone)).toBe('UTC');
    expect(toDayStart(dayOf('2026-07-22'), zone)).toBe(Date.parse('2026-07-22T00:00:00Z'));
  });

  it('that is known stays', () => {
    expect(toKnownTimeZone('Europe/Amsterdam')).toBe('Europe/Amsterdam');
  });
});
