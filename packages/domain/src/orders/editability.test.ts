import { ORDER_CHANGES, type OrderEditRules, OrderEditRulesSchema, SHIPMENT_STATUSES } from '@loket/contracts';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Order } from '../ports/index.ts';
import { type Editability, canChange, decideEditability } from './editability.ts';
import { buildLine, buildOrder, buildShipment } from './testing.ts';
import { countAll, countLineUnits } from './units.ts';

const PLACED_MS = Date.UTC(2026, 10, 20, 9);
const NOW_MS = PLACED_MS + 3_600_000;
const MINUTE_MS = 60_000;

const rulesOf = (part: Partial<OrderEditRules> = {}): OrderEditRules => OrderEditRulesSchema.parse(part);
const decide = (order: Order, part: Partial<OrderEditRules> = {}, nowMs = NOW_MS): Editability =>
  decideEditability(order, rulesOf(part), nowMs);
const unitsOf = ({ lines }: Editability): number[][] =>
  lines.map((line) => [line.editableQuantity, line.shippedQuantity, line.blockedQuantity]);

/** An order of one line with so many units in a parcel of this state. */
function buildWithParcel(status: (typeof SHIPMENT_STATUSES)[number], quantity = 1, packed = 1): Order {
  const line = buildLine({ quantity });
  return buildOrder({
    placedAtMs: PLACED_MS,
    lines: [line],
    shipments: [buildShipment({ status, lines: [{ lineId: line.id, quantity: packed }] })],
  });
}

describe('the table of order states', () => {
  const open = buildOrder({ placedAtMs: PLACED_MS, lines: [buildLine({ quantity: 2 }), buildLine()] });

  it('unfulfilled: the whole order can change, in every way', () => {
    expect(decide(open)).toMatchObject({ scope: 'whole', changes: ORDER_CHANGES, block: null });
    expect(unitsOf(decide(open))).toEqual([
      [2, 0, 0],
      [1, 0, 0],
    ]);
  });

  it('partly fulfilled: the lines that have not left can', () => {
    const [left, waiting] = [buildLine({ title: 'Socks', fulfilledQuantity: 1 }), buildLine({ title: 'Mug' })];
    const result = decide(buildOrder({ placedAtMs: PLACED_MS, lines: [left, waiting] }));
    expect(result).toMatchObject({ scope: 'part', changes: ORDER_CHANGES, block: null });
    expect(result.lines).toEqual([
      { lineId: left.id, title: 'Socks', editableQuantity: 0, shippedQuantity: 1, blockedQuantity: 0 },
      { lineId: waiting.id, title: 'Mug', editableQuantity: 1, shippedQuantity: 0, blockedQuantity: 0 },
    ]);
  });

  it.each([
    'in-transit',
    'out-for-delivery',
    'ready-for-pickup',
    'attempted',
    'delayed',
    'delivered',
    'failed',
    'other',
  ])('shipped, in a parcel that is %s: nothing can', (status) => {
    const result = decide(buildWithParcel(status as (typeof SHIPMENT_STATUSES)[number]));
    expect(result).toMatchObject({ scope: 'none', changes: [], block: 'shipped' });
    expect(unitsOf(result)).toEqual([[0, 1, 0]]);
  });

  it('cancelled: nothing can, whatever has left before', () => {
    const order = { ...open, cancelledAtMs: PLACED_MS + 1 };
    expect(decide(order)).toMatchObject({ scope: 'none', changes: [], block: 'cancelled' });
    const shipped = { ...buildWithParcel('in-transit'), cancelledAtMs: PLACED_MS + 1 };
    expect(decide(shipped)).toMatchObject({ scope: 'none', block: 'cancelled' });
  });

  it('past the merchant’s window: nothing can', () => {
    const result = decide(open, { editWindowMinutes: 30, cancelWindowMinutes: 30 });
    expect(result).toMatchObject({ scope: 'none', changes: [], block: 'window-over' });
    expect(unitsOf(result)).toEqual([
      [0, 0, 2],
      [0, 0, 1],
    ]);
  });
});

describe('an order of which nothing is open and nothing has left', () => {
  it('was cancelled when every unit was taken out of it', () => {
    const lines = [buildLine({ quantity: 2, removedQuantity: 2 }), buildLine({ removedQuantity: 1 })];
    const result = decide(buildOrder({ placedAtMs: PLACED_MS, lines }));
    expect(result).toMatchObject({ scope: 'none', changes: [], block: 'cancelled' });
    expect(unitsOf(result)).toEqual([
      [0, 0, 0],
      [0, 0, 0],
    ]);
  });

  it('cannot change where it has no lines, and is not called shipped or cancelled', () => {
    expect(decide(buildOrder({ placedAtMs: PLACED_MS }))).toMatchObject({
      lines: [],
      scope: 'none',
      changes: [],
      block: 'not-allowed',
    });
    expect(decide(buildOrder({ placedAtMs: PLACED_MS, shipments: [buildShipment()] })).block).toBe('not-allowed');
  });

  it('was cancelled where it has no lines and says so', () => {
    expect(decide(buildOrder({ placedAtMs: PLACED_MS, cancelledAtMs: PLACED_MS + 1 })).block).toBe('cancelled');
  });

  it('is shipped as soon as one unit has left, whatever was taken out', () => {
    const lines = [buildLine({ removedQuantity: 1 }), buildLine({ fulfilledQuantity: 1 })];
    expect(decide(buildOrder({ placedAtMs: PLACED_MS, lines })).block).toBe('shipped');
  });
});

describe('units of one line', () => {
  it('are split: of five with two shipped, three can change (I03)', () => {
    const result = decide(buildWithParcel('in-transit', 5, 2));
    expect(unitsOf(result)).toEqual([[3, 2, 0]]);
    expect(result.scope).toBe('part');
  });

  it('are split by what the store says has left, without a parcel that lists them', () => {
    const line = buildLine({ quantity: 5, fulfilledQuantity: 2 });
    expect(unitsOf(decide(buildOrder({ placedAtMs: PLACED_MS, lines: [line] })))).toEqual([[3, 2, 0]]);
  });

  it('that were taken out of the order no longer count', () => {
    const line = buildLine({ quantity: 5, removedQuantity: 1, fulfilledQuantity: 2 });
    expect(unitsOf(decide(buildOrder({ placedAtMs: PLACED_MS, lines: [line] })))).toEqual([[2, 2, 0]]);
  });

  it('in a parcel that was called off can change again', () => {
    const result = decide(buildWithParcel('cancelled'));
    expect(result).toMatchObject({ scope: 'whole', block: null });
    expect(unitsOf(result)).toEqual([[1, 0, 0]]);
  });

  it('are looked at on every line of a long order', () => {
    const lines = Array.from({ length: 120 }, (_, at) => buildLine({ title: `Item ${at}`, fulfilledQuantity: 1 }));
    const last = buildLine({ title: 'The last one' });
    const result = decide(buildOrder({ placedAtMs: PLACED_MS, lines: [...lines.slice(1), last] }));
    expect(result.lines).toHaveLength(120);
    expect(result.scope).toBe('part');
    expect(result.lines.filter(({ editableQuantity }) => editableQuantity > 0).map(({ title }) => title)).toEqual([
      'The last one',
    ]);
  });
});

describe('what the warehouse has in hand', () => {
  it('is out of reach as soon as it has a label', () => {
    const result = decide(buildWithParcel('label-created'));
    expect(result).toMatchObject({ scope: 'none', changes: [], block: 'packing' });
    expect(unitsOf(result)).toEqual([[0, 0, 1]]);
  });

  it('leaves the units that are not packed yet', () => {
    const result = decide(buildWithParcel('label-created', 3, 1));
    expect(result).toMatchObject({ scope: 'part', block: null });
    expect(unitsOf(result)).toEqual([[2, 0, 1]]);
  });

  it('is the whole order while it is being packed', () => {
    const order = buildOrder({ placedAtMs: PLACED_MS, isPacking: true, lines: [buildLine({ quantity: 4 })] });
    expect(decide(order)).toMatchObject({ scope: 'none', block: 'packing' });
    expect(unitsOf(decide(order))).toEqual([[0, 0, 4]]);
  });

  it('is called packing too where another part has left', () => {
    const [left, packed] = [buildLine({ fulfilledQuantity: 1 }), buildLine()];
    const shipments = [buildShipment({ status: 'label-created', lines: [{ lineId: packed.id, quantity: 1 }] })];
    const result = decide(buildOrder({ placedAtMs: PLACED_MS, lines: [left, packed], shipments }));
    expect(result).toMatchObject({ scope: 'none', block: 'packing' });
    expect(unitsOf(result)).toEqual([
      [0, 1, 0],
      [0, 0, 1],
    ]);
  });

  it('is nothing while the order is on hold', () => {
    const order = buildOrder({ placedAtMs: PLACED_MS, isOnHold: true, lines: [buildLine()] });
    expect(decide(order)).toMatchObject({ scope: 'whole', changes: ORDER_CHANGES, block: null });
  });
});

describe('the merchant’s time', () => {
  const order = buildOrder({ placedAtMs: PLACED_MS, lines: [buildLine()] });
  const windows = { editWindowMinutes: 30, cancelWindowMinutes: 60 };
  const others = ORDER_CHANGES.filter((change) => change !== 'cancel');

  it.each([
    ['before the first end', 30 * MINUTE_MS - 1, ORDER_CHANGES],
    ['at the first end', 30 * MINUTE_MS, ORDER_CHANGES],
    ['a millisecond after it', 30 * MINUTE_MS + 1, ['cancel']],
    ['at the second end', 60 * MINUTE_MS, ['cancel']],
    ['a millisecond after it', 60 * MINUTE_MS + 1, []],
  ])('for changing and for cancelling ends by itself: %s', (_, afterMs, changes) => {
    const result = decide(order, windows, PLACED_MS + afterMs);
    expect(result.changes).toEqual(changes);
    expect(result.block).toBe(changes.length === 0 ? 'window-over' : null);
    expect([result.editUntilMs, result.cancelUntilMs]).toEqual([
      PLACED_MS + 30 * MINUTE_MS,
      PLACED_MS + 60 * MINUTE_MS,
    ]);
  });

  it('for cancelling may end first', () => {
    const result = decide(order, { editWindowMinutes: null, cancelWindowMinutes: 0 }, PLACED_MS + 1);
    expect(result.changes).toEqual(others);
    expect(canChange(result, 'cancel')).toBe(false);
    expect(canChange(result, 'address')).toBe(true);
    expect(result.editUntilMs).toBeNull();
  });

  it('of no minutes is the moment of ordering', () => {
    const none = { editWindowMinutes: 0, cancelWindowMinutes: 0 };
    expect(decide(order, none, PLACED_MS).scope).toBe('whole');
    expect(decide(order, none, PLACED_MS + 1)).toMatchObject({ scope: 'none', block: 'window-over' });
  });

  it('without a limit lasts until it is packed', () => {
    expect(decide(order, {}, PLACED_MS + 365 * 86_400_000)).toMatchObject({
      scope: 'whole',
      editUntilMs: null,
      cancelUntilMs: null,
    });
  });

  it('that is over does not hide that everything has left', () => {
    expect(decide(buildWithParcel('delivered'), windows, PLACED_MS + 60 * MINUTE_MS + 1).block).toBe('shipped');
  });
});

describe('what the merchant leaves out', () => {
  const card = buildLine({ title: 'Gift card', productHandle: 'gift-card', productTags: ['digital'] });
  const mug = buildLine({ title: 'Mug', productHandle: 'mug' });

  it.each([
    ['by its key', { excludedHandles: ['Gift-Card'] }],
    ['by a tag', { excludedTags: ['DIGITAL'] }],
  ])('is a product, %s: the rest can change', (_, rules) => {
    const result = decide(buildOrder({ placedAtMs: PLACED_MS, lines: [card, mug] }), rules);
    expect(result).toMatchObject({ scope: 'part', block: null });
    expect(unitsOf(result)).toEqual([
      [0, 0, 1],
      [1, 0, 0],
    ]);
  });

  it('is all that is open: not allowed, and not called packed', () => {
    const result = decide(buildOrder({ placedAtMs: PLACED_MS, lines: [card] }), { excludedHandles: ['gift-card'] });
    expect(result).toMatchObject({ scope: 'none', changes: [], block: 'not-allowed' });
    expect(unitsOf(result)).toEqual([[0, 0, 1]]);
  });

  it('is a kind of change', () => {
    const result = decide(buildOrder({ placedAtMs: PLACED_MS, lines: [mug] }), { allowedChanges: ['address'] });
    expect(result).toMatchObject({ scope: 'whole', changes: ['address'] });
    expect(ORDER_CHANGES.filter((change) => canChange(result, change))).toEqual(['address']);
  });

  it('is every change: not allowed, whatever the time', () => {
    const order = buildOrder({ placedAtMs: PLACED_MS, lines: [mug] });
    const rules = { allowedChanges: [], editWindowMinutes: 1, cancelWindowMinutes: 1 };
    expect(decide(order, rules)).toMatchObject({ scope: 'none', changes: [], block: 'not-allowed' });
    expect(unitsOf(decide(order, rules))).toEqual([[0, 0, 1]]);
  });
});

const anyLine = fc
  .record({
    quantity: fc.integer({ min: 1, max: 9 }),
    removed: fc.nat(9),
    fulfilled: fc.nat(9),
    isExcluded: fc.boolean(),
  })
  .map(({ quantity, removed, fulfilled, isExcluded }) => {
    const removedQuantity = Math.min(removed, quantity);
    return buildLine({
      quantity,
      removedQuantity,
      fulfilledQuantity: Math.min(fulfilled, quantity - removedQuantity),
      productTags: isExcluded ? ['final-sale'] : [],
    });
  });

const anyOrder = fc.array(anyLine, { minLength: 1, maxLength: 5 }).chain((lines) =>
  fc
    .record({
      isCancelled: fc.boolean(),
      isOnHold: fc.boolean(),
      isPacking: fc.boolean(),
      parcels: fc.array(
        fc.tuple(
          fc.constantFrom(...SHIPMENT_STATUSES),
          fc.array(fc.tuple(fc.nat(lines.length - 1), fc.integer({ min: 1, max: 9 })), { maxLength: 4 }),
        ),
        { maxLength: 4 },
      ),
    })
    .map(({ isCancelled, parcels, ...flags }) =>
      buildOrder({
        ...flags,
        placedAtMs: PLACED_MS,
        lines,
        cancelledAtMs: isCancelled ? PLACED_MS : null,
        shipments: parcels.map(([status, entries]) =>
          buildShipment({ status, lines: entries.map(([at, quantity]) => ({ lineId: lines[at]!.id, quantity })) }),
        ),
      }),
    ),
);

const anyRules = fc.record({
  editWindowMinutes: fc.constantFrom(null, 0, 60, 61),
  cancelWindowMinutes: fc.constantFrom(null, 0, 60, 61),
  allowedChanges: fc.subarray([...ORDER_CHANGES]),
  excludedTags: fc.subarray(['final-sale']),
});

describe('whatever the order and the rules', () => {
  it('the units of each line add up to those that still count', () => {
    fc.assert(
      fc.property(anyOrder, anyRules, (order, rules) => {
        const { lines } = decide(order, rules);
        expect(lines.map(({ lineId }) => lineId)).toEqual(order.lines.map(({ id }) => id));
        for (const [at, line] of lines.entries()) {
          const { editableQuantity, shippedQuantity, blockedQuantity } = line;
          const parts = [editableQuantity, shippedQuantity, blockedQuantity];
          expect(Math.min(...parts)).toBeGreaterThanOrEqual(0);
          expect(parts.reduce((sum, part) => sum + part, 0)).toBe(countAll(countLineUnits(order, order.lines[at]!)));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('it is called shipped only where a unit has left and no other can', () => {
    fc.assert(
      fc.property(anyOrder, anyRules, (order, rules) => {
        const { lines, block } = decide(order, rules);
        const shipped = lines.reduce((sum, line) => sum + line.shippedQuantity, 0);
        const open = lines.reduce((sum, line) => sum + line.editableQuantity + line.blockedQuantity, 0);
        expect(block === 'shipped').toBe(order.cancelledAtMs === null && shipped > 0 && open === 0);
        if (shipped + open === 0) expect(block).toBe('cancelled');
      }),
      { numRuns: 500 },
    );
  });

  it('something can change exactly where there is a unit, a kind of change and no block', () => {
    fc.assert(
      fc.property(anyOrder, anyRules, (order, rules) => {
        const { lines, scope, changes, block } = decide(order, rules);
        const editable = lines.reduce((sum, line) => sum + line.editableQuantity, 0);
        expect([editable > 0, changes.length > 0, block === null]).toEqual(
          scope === 'none' ? [false, false, false] : [true, true, true],
        );
        expect(rules.allowedChanges).toEqual(expect.arrayContaining([...changes]));
        const rest = lines.reduce((sum, line) => sum + line.shippedQuantity + line.blockedQuantity, 0);
        if (scope === 'whole') expect(rest).toBe(0);
        if (scope === 'part') expect(rest).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});
