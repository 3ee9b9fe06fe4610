import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractOrderNames, normaliseOrderName } from './order-names.ts';

const explicit = (text: string): string[] =>
  extractOrderNames(text)
    .filter((order) => order.isExplicit)
    .map((order) => order.name);

describe('an order number in a text', () => {
  it.each([
    ['where is #1042?', ['1042']],
    ['order 1042', ['1042']],
    ['Order number: 1042', ['1042']],
    ['is order no. 1042 late', ['1042']],
    ['waar is bestelling 1042', ['1042']],
    ['ordernummer 1042.', ['1042']],
    ['mijn bestelnummer is EU-1042', ['EU-1042']],
    ['var är beställning nr 1042', ['1042']],
    ['#w2611340 and order 1043', ['W2611340', '1043']],
    ['orders 1042 and 1043', ['1042', '1043']],
    ['＃1042', ['1042']],
  ])('%s', (text, names) => {
    expect(explicit(text)).toEqual(names);
  });

  it.each(['W2611340', '1042', 'it is 20431 I think'])(
    'is taken without a word before it, but is not certain: %s',
    (text) => {
      const [order, ...others] = extractOrderNames(text);
      expect([order?.isExplicit, others.length]).toEqual([false, 0]);
    },
  );

  it.each([
    'I ordered in 2024',
    'it cost 1250 euro',
    'it cost €1250',
    'it cost 1.250,00',
    'call me on 0612345678',
    'write to jan1042@example.com',
    'at 12:30',
    'I have waited 14 days',
    'my order of 3 weeks ago',
    'my order with 2 shirts',
    'see https://shop.example/1042',
  ])('is not seen in: %s', (text) => {
    expect(extractOrderNames(text)).toEqual([]);
  });

  it('is compared without sign, spaces and case', () => {
    expect(['#W2611340', ' w2611340 ', 'W 2611340', 'w\u200b2611340'].map(normaliseOrderName)).toEqual(
      Array.from({ length: 4 }, () => 'W2611340'),
    );
  });

  it('never makes the reader fail, and gives at most five', () => {
    fc.assert(fc.property(fc.string({ maxLength: 60 }), (text) => extractOrderNames(text).length <= 5));
  });

  // Measured: 1 to 4 ms each on two shared cores.
  it.each(['a', '1', '#', '#1', '@1', '[', '1.', '\u200b', 'order '])(
    'is looked for in linear time in 100 KB of %j',
    (piece) => {
      const text = piece.repeat(100_000 / piece.length);
      const startMs = performance.now();
      extractOrderNames(text);
      expect(performance.now() - startMs).toBeLessThan(50);
    },
  );
});
