import { RETURN_STATUSES, type ReturnRules, ReturnRulesSchema, SHIPMENT_STATUSES } from '@loket/contracts';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Order, OrderLine, ReturnRecord } from '../ports/index.ts';
import { DAY_MS } from './calendar.ts';
import { decideReturnability, getReturnDeadline } from './returnability.ts';
import { buildLine, buildOrder, buildShipment } from './testing.ts';
import { countAll, countLineUnits } from './units.ts';

const ZONE = 'Europe/Amsterdam';
const NOW_MS = Date.parse('2026-11-22T11:00:00+01:00');

type Returns = readonly Pick<ReturnRecord, 'status' | 'lines'>[];

const rulesOf = (part: Partial<ReturnRules> = {}): ReturnRules => ReturnRulesSchema.parse(part);

/** What can become of the units, without the lines' ids: `[quantity, state, last moment]`. */
function decide(
  order: Order,
  options: { rules?: Partial<ReturnRules>; returns?: Returns; nowMs?: number; timeZone?: string } = {},
) {
  const { rules, returns = [], nowMs = NOW_MS, timeZone = ZONE } = options;
  return decideReturnability(order, rulesOf(rules), returns, { nowMs, timeZone }).map(
    ({ quantity, state, untilMs }) => [quantity, state, untilMs] as const,
  );
}

function buildParcel(line: OrderLine, quantity: number, deliveredAtMs: number | null) {
  return buildShipment({ status: 'delivered', deliveredAtMs, lines: [{ lineId: line.id, quantity }] });
}

/** An order of one line that came in one parcel. */
function buildDelivered(deliveredAtMs: number | null, part: Partial<OrderLine> = {}): Order {
  const line = buildLine(part);
  return buildOrder({ lines: [line], shipments: [buildParcel(line, line.quantity, deliveredAtMs)] });
}

const toReturn = (
  line: OrderLine,
  quantity: number,
  status: ReturnRecord['status'] = 'requested',
): Returns[number] => ({
  status,
  lines: [{ lineId: line.id, title: line.title, quantity }],
});

describe('the last day of the window (I12)', () => {
  // Delivered, last day, and what the clocks there are at on its evening and after midnight.
  it.each([
    ['over the change to summer', 'Europe/Amsterdam', '2026-03-10T14:00:00+01:00', '2026-04-09', '+02:00', '+02:00'],
    ['on the day of that change', 'Europe/Amsterdam', '2026-02-27T14:00:00+01:00', '2026-03-29', '+02:00', '+02:00'],
    ['on the day before it', 'Europe/Amsterdam', '2026-02-26T14:00:00+01:00', '2026-03-28', '+01:00', '+01:00'],
    ['over the change to winter', 'Europe/Amsterdam', '2026-10-10T14:00:00+02:00', '2026-11-09', '+01:00', '+01:00'],
    ['on the day of that change', 'Europe/Amsterdam', '2026-09-25T14:00:00+02:00', '2026-10-25', '+01:00', '+01:00'],
    ['on the day before it', 'Europe/Amsterdam', '2026-09-24T14:00:00+02:00', '2026-10-24', '+02:00', '+02:00'],
    ['over the change to summer', 'America/New_York', '2026-02-20T14:00:00-05:00', '2026-03-22', '-04:00', '-04:00'],
    ['on the day of that change', 'America/New_York', '2026-02-06T14:00:00-05:00', '2026-03-08', '-04:00', '-04:00'],
    ['over the change to winter', 'America/New_York', '2026-10-20T14:00:00-04:00', '2026-11-19', '-05:00', '-05:00'],
    ['on the day of that change', 'America/New_York', '2026-10-02T14:00:00-04:00', '2026-11-01', '-05:00', '-05:00'],
    ['where clocks never change', 'Asia/Kolkata', '2026-03-10T14:00:00+05:30', '2026-04-09', '+05:30', '+05:30'],
    ['where clocks never change', 'Asia/Kolkata', '2026-10-10T14:00:00+05:30', '2026-11-09', '+05:30', '+05:30'],
  ])('%s, in %s: delivered %s, open to the end of %s', (_, timeZone, delivered, lastDay, evening, morning) => {
    const order = buildDelivered(Date.parse(delivered));
    const endMs = Date.parse(`${lastDay}T23:59:59.999${evening}`);
    const nextDay = new Date(Date.parse(lastDay) + DAY_MS).toISOString().slice(0, 10);
    const stateAt = (moment: string) => decide(order, { nowMs: Date.parse(moment), timeZone });
    expect(stateAt(`${lastDay}T23:59:59${evening}`)).toEqual([[1, 'returnable', endMs]]);
    expect(stateAt(`${nextDay}T00:00:01${morning}`)).toEqual([[1, 'window-over', endMs]]);
  });

  it('counts to its last millisecond', () => {
    const order = buildDelivered(Date.parse('2026-03-10T14:00:00+01:00'));
    const endMs = Date.parse('2026-04-09T23:59:59.999+02:00');
    expect(decide(order, { nowMs: endMs })).toEqual([[1, 'returnable', endMs]]);
    expect(decide(order, { nowMs: endMs + 1 })).toEqual([[1, 'window-over', endMs]]);
  });

  it.each([
    ['just before midnight', '2026-11-01T23:59:30+01:00', '2026-12-01T23:59:59.999+01:00'],
    ['just after midnight', '2026-11-02T00:00:30+01:00', '2026-12-02T23:59:59.999+01:00'],
  ])('is counted from the shop’s calendar day of delivery, %s', (_, delivered, end) => {
    expect(getReturnDeadline(Date.parse(delivered), 30, ZONE)).toBe(Date.parse(end));
  });

  it('is the day of delivery itself with a window of no days', () => {
    const delivered = Date.parse('2026-11-22T09:00:00+01:00');
    expect(getReturnDeadline(delivered, 0, ZONE)).toBe(Date.parse('2026-11-22T23:59:59.999+01:00'));
    expect(decide(buildDelivered(delivered), { rules: { windowDays: 0 } })[0]?.[1]).toBe('returnable');
    expect(decide(buildDelivered(delivered - DAY_MS), { rules: { windowDays: 0 } })[0]?.[1]).toBe('window-over');
  });
});

describe('units of one line', () => {
  const [early, late] = [NOW_MS - 40 * DAY_MS, NOW_MS - 3 * DAY_MS];
  const [earlyEnd, lateEnd] = [early, late].map((atMs) => getReturnDeadline(atMs, 30, ZONE));

  it('that came in several parcels have a last day each, the earliest first', () => {
    const line = buildLine({ quantity: 5 });
    const order = buildOrder({ lines: [line], shipments: [buildParcel(line, 2, late), buildParcel(line, 1, early)] });
    expect(decide(order)).toEqual([
      [1, 'window-over', earlyEnd],
      [2, 'returnable', lateEnd],
      [2, 'not-delivered', null],
    ]);
  });

  it('in a return are taken from those that came first', () => {
    const line = buildLine({ quantity: 3 });
    const order = buildOrder({ lines: [line], shipments: [buildParcel(line, 2, late), buildParcel(line, 1, early)] });
    expect(decide(order, { returns: [toReturn(line, 2)] })).toEqual([
      [2, 'in-return', null],
      [1, 'returnable', lateEnd],
    ]);
  });

  it.each(RETURN_STATUSES.filter((status) => status !== 'rejected' && status !== 'cancelled'))(
    'stay in a return that is %s',
    (status) => {
      const order = buildDelivered(late, { quantity: 2 });
      expect(decide(order, { returns: [toReturn(order.lines[0]!, 1, status)] })).toEqual([
        [1, 'in-return', null],
        [1, 'returnable', lateEnd],
      ]);
    },
  );

  it.each(['rejected', 'cancelled'] as const)('come back from a return that was %s', (status) => {
    const order = buildDelivered(late, { quantity: 2 });
    const line = order.lines[0]!;
    expect(decide(order, { returns: [toReturn(line, 2, status)] })).toEqual([[2, 'returnable', lateEnd]]);
    expect(decide(order, { returns: [toReturn(line, 2, status), toReturn(line, 1)] })).toEqual([
      [1, 'in-return', null],
      [1, 'returnable', lateEnd],
    ]);
  });

  it('in several returns add up, and never to more than were delivered', () => {
    const order = buildDelivered(late, { quantity: 3 });
    const line = order.lines[0]!;
    expect(decide(order, { returns: [toReturn(line, 1), toReturn(line, 1)] })).toEqual([
      [2, 'in-return', null],
      [1, 'returnable', lateEnd],
    ]);
    expect(decide(order, { returns: [toReturn(line, 9)] })).toEqual([[3, 'in-return', null]]);
  });

  it('are not touched by a return of another line', () => {
    const order = buildDelivered(late);
    expect(decide(order, { returns: [toReturn(buildLine(), 1)] })).toEqual([[1, 'returnable', lateEnd]]);
  });

  it('of a product that is left out cannot be returned, whatever the day', () => {
    const part = { productHandle: 'underwear', productTags: ['hygiene'] };
    for (const rules of [{ excludedHandles: ['Underwear'] }, { excludedTags: ['HYGIENE'] }]) {
      expect(decide(buildDelivered(late, part), { rules })).toEqual([[1, 'excluded', null]]);
      expect(decide(buildDelivered(early, part), { rules })).toEqual([[1, 'excluded', null]]);
    }
  });
});

describe('a delivery of which nobody said when', () => {
  it('counts as returnable without a last day', () => {
    expect(decide(buildDelivered(null))).toEqual([[1, 'returnable', null]]);
  });

  it('comes after those that are known', () => {
    const line = buildLine({ quantity: 3 });
    const shipments = [buildParcel(line, 1, null), buildParcel(line, 1, NOW_MS - 40 * DAY_MS)];
    expect(decide(buildOrder({ lines: [line], shipments })).map(([, state]) => state)).toEqual([
      'window-over',
      'returnable',
      'not-delivered',
    ]);
  });

  it('has the day of the only parcel that lists nothing', () => {
    const atMs = NOW_MS - 3 * DAY_MS;
    const line = buildLine({ quantity: 2, fulfilledQuantity: 2 });
    const parcel = buildShipment({ status: 'delivered', deliveredAtMs: atMs });
    expect(decide(buildOrder({ lines: [line], shipments: [parcel] }))).toEqual([
      [2, 'returnable', getReturnDeadline(atMs, 30, ZONE)],
    ]);
    const other = buildShipment({ status: 'delivered', deliveredAtMs: atMs - 60 * DAY_MS });
    expect(decide(buildOrder({ lines: [line], shipments: [parcel, other] }))).toEqual([[2, 'returnable', null]]);
  });
});

describe('an order', () => {
  it('of which nothing has come has nothing to return yet', () => {
    const moving = buildLine({ quantity: 2, fulfilledQuantity: 1 });
    expect(decide(buildOrder({ lines: [moving, buildLine()] }))).toEqual([
      [2, 'not-delivered', null],
      [1, 'not-delivered', null],
    ]);
  });

  it('that was cancelled before it left has nothing at all', () => {
    expect(decide(buildOrder({ cancelledAtMs: NOW_MS, lines: [buildLine()] }))).toEqual([]);
  });

  it('that was cancelled after a part had come gives that part back', () => {
    const atMs = NOW_MS - 3 * DAY_MS;
    const line = buildLine({ quantity: 3, fulfilledQuantity: 1 });
    const order = buildOrder({ cancelledAtMs: NOW_MS, lines: [line], shipments: [buildParcel(line, 1, atMs)] });
    expect(decide(order)).toEqual([[1, 'returnable', getReturnDeadline(atMs, 30, ZONE)]]);
  });

  it('is told in the order of its lines', () => {
    const lines = [buildLine(), buildLine(), buildLine()];
    const shipments = [buildParcel(lines[2]!, 1, NOW_MS - 9 * DAY_MS), buildParcel(lines[0]!, 1, NOW_MS - DAY_MS)];
    const context = { nowMs: NOW_MS, timeZone: ZONE };
    const entries = decideReturnability(buildOrder({ lines, shipments }), rulesOf(), [], context);
    expect(entries.map(({ lineId }) => lineId)).toEqual(lines.map(({ id }) => id));
  });
});

const anyOrder = fc
  .array(
    fc.record({
      quantity: fc.integer({ min: 1, max: 9 }),
      removed: fc.nat(9),
      fulfilled: fc.nat(9),
      productTags: fc.constantFrom([], ['final-sale']),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((lines) =>
    lines.map(({ quantity, removed, fulfilled, productTags }) => {
      const removedQuantity = Math.min(removed, quantity);
      const fulfilledQuantity = Math.min(fulfilled, quantity - removedQuantity);
      return buildLine({ quantity, removedQuantity, fulfilledQuantity, productTags });
    }),
  )
  .chain((lines) => {
    const parcel = fc.record({
      status: fc.constantFrom('delivered' as const, ...SHIPMENT_STATUSES),
      deliveredAtMs: fc.option(fc.integer({ min: NOW_MS - 60 * DAY_MS, max: NOW_MS })),
      lines: fc.array(fc.record({ at: fc.nat(lines.length - 1), quantity: fc.integer({ min: 1, max: 9 }) })),
    });
    const record = fc.record({
      status: fc.constantFrom(...RETURN_STATUSES),
      at: fc.nat(lines.length - 1),
      quantity: fc.nat(9),
    });
    return fc.record({
      isCancelled: fc.boolean(),
      lines: fc.constant(lines),
      parcels: fc.array(parcel, { maxLength: 4 }),
      records: fc.array(record, { maxLength: 3 }),
    });
  });

describe('whatever the order and its returns', () => {
  it('the units of each line add up to those that still count', () => {
    fc.assert(
      fc.property(anyOrder, ({ isCancelled, lines, parcels, records }) => {
        const shipments = parcels.map(({ lines: listed, ...part }) =>
          buildShipment({
            ...part,
            lines: listed.map(({ at, quantity }) => ({ lineId: lines[at]!.id, quantity })),
          }),
        );
        const order = buildOrder({ cancelledAtMs: isCancelled ? NOW_MS : null, lines, shipments });
        const returns = records.map(({ at, quantity, status }) => toReturn(lines[at]!, quantity, status));
        const rules = rulesOf({ excludedTags: ['final-sale'] });
        const entries = decideReturnability(order, rules, returns, { nowMs: NOW_MS, timeZone: ZONE });
        expect(entries.every(({ quantity }) => quantity >= 1)).toBe(true);
        for (const line of lines) {
          const own = entries.filter(({ lineId }) => lineId === line.id);
          const counts = countLineUnits(order, line);
          expect(own.reduce((sum, { quantity }) => sum + quantity, 0)).toBe(countAll(counts));
          const came = own.filter(({ state }) => state !== 'not-delivered');
          expect(came.reduce((sum, { quantity }) => sum + quantity, 0)).toBe(counts.delivered);
        }
      }),
      { numRuns: 500 },
    );
  });
});
