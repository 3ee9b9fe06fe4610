import { buildLine, buildOrder } from '@loket/domain/orders/testing';
import { describe, expect, it } from 'vitest';
import { UnreadableResultError, readEligibility } from './read-results.ts';

const NOW_MS = Date.UTC(2026, 10, 22, 10);

const line = buildLine({ quantity: 3 });
const order = buildOrder({ lines: [line] });
const units = { lineId: line.id, quantity: 2, state: 'returnable' as const, untilMs: NOW_MS };

const readUnits = (rows: unknown) => readEligibility({ orderId: order.id, units: rows }, order);

describe('units of an order', () => {
  it.each([null, 7, 'a state of next year'])('in the state %j are unknown, not returnable', (state) => {
    expect(readUnits([{ ...units, state }])).toEqual([{ ...units, state: 'unknown' }]);
  });

  it.each([null, 'tomorrow', -1, 1.5, 8_640_000_000_000_001])('with the last day %j have none', (untilMs) => {
    expect(readUnits([{ ...units, untilMs }])).toEqual([{ ...units, untilMs: null }]);
  });

  it.each([0, -1, 1.5, null, '2'])('of the quantity %j are left out', (quantity) => {
    expect(readUnits([{ ...units, quantity }, units])).toEqual([units]);
  });

  it('of a line that the order does not have are left out', () => {
    expect(readUnits([{ ...units, lineId: buildLine().id }, units])).toEqual([units]);
  });

  it.each([
    [1, 1],
    [3, 3],
    [4, 3],
    [1_000_000, 3],
  ])('that are %d of a line of three are %d', (quantity, read) => {
    expect(readUnits([{ ...units, quantity }])).toEqual([{ ...units, quantity: read }]);
  });

  it('are counted for each line by itself', () => {
    const other = buildLine({ quantity: 1 });
    const rows = [line, other].map(({ id }) => ({ ...units, lineId: id, quantity: 9 }));
    const both = readEligibility({ units: rows }, buildOrder({ lines: [line, other] }));
    expect(both.map(({ lineId, quantity }) => [lineId, quantity])).toEqual([
      [line.id, 3],
      [other.id, 1],
    ]);
  });

  it('are together no more than the line has, whatever their states', () => {
    const rows = [
      { ...units, quantity: 2 },
      { ...units, quantity: 2, state: 'window-over' },
    ];
    const read = readUnits(rows).reduce((sum, { quantity }) => sum + quantity, 0);
    expect(read).toBeLessThanOrEqual(3);
  });

  it('of a line without units are left out', () => {
    const empty = { ...line, quantity: 0 };
    expect(readEligibility({ units: [units] }, buildOrder({ lines: [empty] }))).toEqual([]);
  });

  it.each([{ units: null }, { units: { 0: units } }, {}, [units]])('are not read from %j', (answer) => {
    expect(() => readEligibility(answer, order)).toThrow(UnreadableResultError);
  });
});
