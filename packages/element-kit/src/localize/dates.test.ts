import { describe, expect, it } from 'vitest';
import { formatDate, formatDay, formatDayTime, formatExact, formatSpan, type DateOptions } from './dates.ts';

const NOON = Date.UTC(2025, 10, 27, 12, 0);
const english: DateOptions = { tag: 'en-GB', timeZone: 'Europe/Amsterdam', nowMs: NOON };
const dutch = { ...english, tag: 'nl' };
const swedish = { ...english, tag: 'sv', timeZone: 'Europe/Stockholm' };

function at(day: number, hour: number, minute = 0): number {
  return Date.UTC(2025, 10, day, hour, minute);
}

describe('a day', () => {
  it.each([
    [english, 'yesterday', 'today', 'tomorrow', 'Tuesday 2 December'],
    [dutch, 'gisteren', 'vandaag', 'morgen', 'dinsdag 2 december'],
    [swedish, 'i går', 'i dag', 'i morgon', 'tisdag 2 december'],
  ])('is near or named in $tag', (options, yesterday, today, tomorrow, named) => {
    expect([26, 27, 28, 32].map((day) => formatDay(at(day, 12), options))).toEqual([yesterday, today, tomorrow, named]);
  });

  it('is the one of the shop’s zone, not of the reader or of UTC', () => {
    expect(formatDay(at(27, 23, 30), english)).toBe('tomorrow');
    expect(formatDay(at(27, 23, 30), { ...english, timeZone: 'America/New_York' })).toBe('today');
  });

  it('counts calendar days when the clock changes', () => {
    const options = { ...english, nowMs: Date.UTC(2026, 2, 28, 22, 30) };
    expect(formatDay(Date.UTC(2026, 2, 29, 21, 30), options)).toBe('tomorrow');
  });

  it('names the year when it is another one and too far for a weekday', () => {
    expect(formatDay(Date.UTC(2024, 10, 27), english)).toBe('27 November 2024');
    expect(formatDay(Date.UTC(2025, 2, 3), english)).toBe('3 March');
  });

  it('can go without its weekday', () => {
    expect(formatDate(at(32, 12), english)).toBe('2 December');
    expect(formatDate(at(28, 12), english)).toBe('tomorrow');
  });

  it('follows the region’s order', () => {
    expect(formatDay(at(32, 12), { ...english, tag: 'en-US' })).toBe('Tuesday, December 2');
  });

  it('is an empty text for a time that does not exist', () => {
    expect(formatDay(Number.NaN, english)).toBe('');
    expect(formatDay(1e20, english)).toBe('');
  });

  it('falls back to the reader’s zone when nobody knows the given one', () => {
    expect(formatDay(NOON, { ...english, timeZone: 'Nowhere/Land' })).toBe('today');
  });
});

describe('a span', () => {
  it('joins its hours with the day', () => {
    const span = { fromMs: at(27, 13), toMs: at(27, 16) };
    expect(formatSpan(span, english)).toBe('today, 14:00–17:00');
    expect(formatSpan(span, dutch)).toBe('vandaag, 14:00–17:00');
    expect(formatSpan(span, swedish)).toBe('i dag, 14:00–17:00');
  });

  it('of one moment is a time', () => {
    expect(formatSpan({ fromMs: at(28, 13), toMs: at(28, 13) }, english)).toBe('tomorrow, 14:00');
  });

  it('of a whole day is the day', () => {
    expect(formatSpan({ fromMs: at(27, 23), toMs: at(28, 22, 59) }, english)).toBe('tomorrow');
  });

  it('of several days names both ends', () => {
    expect(formatSpan({ fromMs: at(32, 9), toMs: at(34, 16) }, english).replaceAll(/\s/g, ' ')).toBe('2 – 4 December');
  });

  it('that ends before it begins says nothing', () => {
    expect(formatSpan({ fromMs: at(28, 9), toMs: at(27, 9) }, english)).toBe('');
  });
});

describe('a moment', () => {
  it('has a day and a time', () => {
    expect(formatDayTime(at(27, 13, 5), english)).toBe('today, 14:05');
  });

  it('has an exact form with its zone', () => {
    expect(formatExact(at(27, 13, 5), english)).toMatch(/Thursday.* 27 November 2025.* 14:05.* CET/);
  });
});
