import { describe, expect, it } from 'vitest';
import { createDates } from './dates.ts';

describe('days', () => {
  const nowMs = Date.UTC(2026, 11, 30, 23, 30);
  const dates = createDates('en', { timeZone: 'Europe/Amsterdam', nowMs });
  it('are told from today, in the zone of the shop', () => {
    expect(dates.onDay(nowMs)).toBe('today');
    expect(dates.onDay(Date.UTC(2026, 11, 30, 12))).toBe('yesterday');
    expect(dates.onDay(Date.UTC(2027, 0, 1, 12))).toBe('tomorrow');
  });
  it('have a year when it is another one', () => {
    expect(dates.onDay(Date.UTC(2027, 0, 5))).toBe('on Tuesday 5 January 2027');
    expect(dates.onDay(Date.UTC(2026, 11, 2))).toBe('on Wednesday 2 December');
  });
  it('are told in UTC when the zone is unknown', () => {
    const elsewhere = createDates('sv', { timeZone: 'Nowhere/Town', nowMs });
    expect(elsewhere.onDay(nowMs)).toBe('i dag');
  });
});
