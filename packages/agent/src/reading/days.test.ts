import { toDayNumber } from '@loket/domain/orders';
import { describe, expect, it } from 'vitest';
import { readPastDays, readPastDaysAt } from './days.ts';

const DAY_MS = 86_400_000;

/** A Sunday. */
const TODAY = '2026-11-22';

const dayOf = (isoDay: string): number => Date.parse(isoDay) / DAY_MS;
const toIso = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** The days that a text names, as `2026-11-21` or `2026-11-09 to 2026-11-15`; `null` when it names none. */
function read(text: string, today = TODAY): string | null {
  const span = readPastDays(text, dayOf(today));
  if (span === null) return null;
  return span.from === span.to ? toIso(span.from) : `${toIso(span.from)} to ${toIso(span.to)}`;
}

describe('days that are told from today', () => {
  it.each([
    ['the order of this morning', TODAY],
    ['what I bought yesterday', '2026-11-21'],
    ["yesterday's order", '2026-11-21'],
    ['yesterday’s order', '2026-11-21'],
    ["today's order", TODAY],
    ['the one from the day before yesterday', '2026-11-20'],
    ['I ordered it last week', '2026-11-09 to 2026-11-15'],
    ['what I ordered this week', '2026-11-16 to 2026-11-22'],
    ['from last month', '2026-10-01 to 2026-10-31'],
    ['this month', '2026-11-01 to 2026-11-22'],
    ['wat ik vandaag besteld heb', TODAY],
    ['gisteren besteld', '2026-11-21'],
    ['de bestelling van eergisteren', '2026-11-20'],
    ['van vorige week', '2026-11-09 to 2026-11-15'],
    ['deze week', '2026-11-16 to 2026-11-22'],
    ['een maand geleden', '2026-10-01 to 2026-10-31'],
    ['deze maand', '2026-11-01 to 2026-11-22'],
    ['jag beställde den idag', TODAY],
    ['beställningen från i går', '2026-11-21'],
    ['IGÅR', '2026-11-21'],
    ['i förrgår', '2026-11-20'],
    ['förra veckan', '2026-11-09 to 2026-11-15'],
    ['den här veckan', '2026-11-16 to 2026-11-22'],
    ['förra månaden', '2026-10-01 to 2026-10-31'],
    ['den här månaden', '2026-11-01 to 2026-11-22'],
  ])('%s', (text, days) => {
    expect(read(text)).toBe(days);
  });

  it.each([
    ['2026-11-16', '2026-11-09 to 2026-11-15'],
    ['2026-11-22', '2026-11-09 to 2026-11-15'],
    ['2026-11-23', '2026-11-16 to 2026-11-22'],
  ])('has weeks from Monday to Sunday: last week on %s', (today, days) => {
    expect(read('last week', today)).toBe(days);
  });

  it('goes over the end of a year', () => {
    expect(read('last month', '2026-01-05')).toBe('2025-12-01 to 2025-12-31');
    expect(read('yesterday', '2026-01-01')).toBe('2025-12-31');
    expect(read('forra manaden', '2028-03-31')).toBe('2028-02-01 to 2028-02-29');
  });
});

describe('days of the week', () => {
  it.each([
    ['on Monday', '2026-11-16'],
    ['last Saturday', '2026-11-21'],
    ['op dinsdag besteld', '2026-11-17'],
    ['afgelopen vrijdag', '2026-11-20'],
    ['i måndags', '2026-11-16'],
    ['på lördag', '2026-11-21'],
    // Today is one: the last one is meant.
    ['the order from Sunday', '2026-11-15'],
    ['i söndags', '2026-11-15'],
  ])('are the last that lie behind: %s', (text, day) => {
    expect(read(text)).toBe(day);
  });
});

describe('dates', () => {
  it.each([
    ['3 november', '2026-11-03'],
    ['November 3', '2026-11-03'],
    ['november 3rd', '2026-11-03'],
    ['de bestelling van 12 mei', '2026-05-12'],
    ['den 1 mars', '2026-03-01'],
    ['22 november', '2026-11-22'],
    // Ahead this year: the one of the year before.
    ['23 november', '2025-11-23'],
    ['24 december', '2025-12-24'],
    ['in October', '2026-10-01 to 2026-10-31'],
    ['in november besteld', '2026-11-01 to 2026-11-30'],
    ['i december', '2025-12-01 to 2025-12-31'],
    ['i augusti', '2026-08-01 to 2026-08-31'],
    ['the 3rd of november', '2026-11-03'],
    ['the 1st of October', '2026-10-01'],
    ['december 24th', '2025-12-24'],
    ['the 30th of december', '2025-12-30'],
  ])('%s is the newest that is not ahead', (text, day) => {
    expect(read(text)).toBe(day);
  });

  it.each([
    ['3 november 2025', '2025-11-03'],
    ['what I ordered on the 3rd of november 2025', '2025-11-03'],
    ['November 3, 2025', '2025-11-03'],
    ['november 3rd 2024', '2024-11-03'],
    ['de bestelling van 12 mei 2025', '2025-05-12'],
    ['den 1 mars 2024', '2024-03-01'],
    ['22 november 2026', '2026-11-22'],
    ['29 februari 2024', '2024-02-29'],
    ['in November 2024', '2024-11-01 to 2024-11-30'],
    ['februari 2024', '2024-02-01 to 2024-02-29'],
  ])('%s is of the year that is named', (text, day) => {
    expect(read(text)).toBe(day);
  });

  it.each([
    '31 november',
    'the 31st of november',
    '31 april 2025',
    'den 30 februari',
    '29 februari 2025',
    'november 31, 2025',
  ])('%s is no day', (text) => {
    expect(read(text)).toBeNull();
  });

  it.each(['what about my november order 2041', 'de bestelling in november, nummer 2041'])(
    'take no number of an order for a year that is ahead: %s',
    (text) => {
      expect(read(text)).toBe('2026-11-01 to 2026-11-30');
    },
  );

  it('of a leap year is a day in that year alone', () => {
    expect(read('29 februari', '2028-03-01')).toBe('2028-02-29');
    expect(read('29 februari', '2027-03-01')).toBeNull();
  });
});

describe('a text that names no day', () => {
  it.each(['where is my order', 'may I cancel it?', 'the second one', '3', 'order 1042', '', '   ', '🙂'])(
    'has none: %s',
    (text) => {
      expect(read(text)).toBeNull();
    },
  );

  it('stays quick and short, whatever its length', () => {
    expect(read('a '.repeat(50_000))).toBeNull();
    expect(read(`yesterday ${'a '.repeat(50_000)}`)).toBe('2026-11-21');
  });
});

describe('a moment', () => {
  it('is a day of the shop’s zone', () => {
    // Half past eleven at night in Amsterdam, and already the next day in Kolkata.
    const nowMs = Date.parse('2026-11-22T23:30:00+01:00');
    for (const timeZone of ['Europe/Amsterdam', 'Asia/Kolkata']) {
      const yesterday = toDayNumber(nowMs, timeZone) - 1;
      expect(readPastDaysAt('yesterday', { nowMs, timeZone })).toEqual({ from: yesterday, to: yesterday });
    }
    expect(readPastDaysAt('yesterday', { nowMs, timeZone: 'Europe/Amsterdam' })).not.toEqual(
      readPastDaysAt('yesterday', { nowMs, timeZone: 'Asia/Kolkata' }),
    );
  });
});
