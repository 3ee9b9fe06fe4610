import { expect, it } from 'vitest';
import { formatMoney } from './money.ts';

it.each([
  ['en-GB', 'EUR', 2835, '€28.35'],
  ['nl', 'EUR', 2835, '€ 28,35'],
  ['sv', 'SEK', 2835, '28,35 kr'],
  ['en-GB', 'JPY', 2835, 'JP¥2,835'],
  ['en-GB', 'KWD', 2835, 'KWD 2.835'],
])('writes minor units in %s with %s', (tag, currency, amountMinor, expected) => {
  expect(formatMoney({ amountMinor, currency }, tag).replaceAll(/\s/g, ' ')).toBe(expected);
});

it('writes an amount in a currency that nobody knows', () => {
  expect(formatMoney({ amountMinor: 2835, currency: 'points' }, 'en-GB')).toBe('28.35 points');
});
