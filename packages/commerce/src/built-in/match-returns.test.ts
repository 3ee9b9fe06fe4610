import type { ReturnRow } from '@loket/db';
import { buildLine, buildOrder, buildShipment } from '@loket/domain/orders/testing';
import type { Order } from '@loket/domain/ports';
import { describe, expect, it } from 'vitest';
import { matchReturns } from './match-returns.ts';

type ReturnLine = ReturnRow['lines'][number];

let serial = 0;

function buildReturn(lines: readonly Partial<ReturnLine>[], part: Partial<ReturnRow> = {}): ReturnRow {
  serial += 1;
  return {
    id: `ret_test${String(serial).padStart(6, '0')}`,
    name: `R-${serial}`,
    orderName: '#1042',
    status: 'requested',
    requestedAtMs: serial,
    receivedAtMs: null,
    refund: null,
    refundedAtMs: null,
    lines: lines.map((line) => ({ sku: 'TEE-M', title: 'Tee', variantTitle: 'M', quantity: 1, ...line })),
    ...part,
  };
}

function buildTee(quantity = 1) {
  return buildLine({ title: 'Tee', variantTitle: 'M', sku: 'TEE-M', quantity });
}

/** An order of which everything came in one parcel. */
function buildDelivered(lines: Order['lines']): Order {
  const shipped = lines.map((line) => ({ ...line, fulfilledQuantity: line.quantity }));
  return buildOrder({ lines: shipped, shipments: [buildShipment({ status: 'delivered' })] });
}

/** The lines of each return as place in the order and units; place -1 is no line of the order. */
function match(rows: readonly ReturnRow[], order: Order | null) {
  const placeOf = (lineId: string) => order?.lines.findIndex(({ id }) => id === lineId) ?? -1;
  return matchReturns(rows, order).map(({ lines }) => lines.map(({ lineId, quantity }) => [placeOf(lineId), quantity]));
}

describe('the line that a return is about', () => {
  const mug = { title: 'Mug', variantTitle: 'Blue' };

  it('is the one of the SKU, also under another title', () => {
    const order = buildDelivered([buildLine({ ...mug, sku: 'OTHER' }), buildTee()]);
    expect(match([buildReturn([{ ...mug, sku: 'TEE-M' }])], order)).toEqual([[[1, 1]]]);
  });

  it('is the one of title and options where no line has the SKU', () => {
    const order = buildDelivered([buildLine({ ...mug, variantTitle: 'Red' }), buildLine(mug)]);
    expect(
      match(
        [
          buildReturn([
            { ...mug, sku: 'MUG-BLUE' },
            { ...mug, sku: null },
          ]),
        ],
        order,
      ),
    ).toEqual([
      [
        [1, 1],
        [1, 1],
      ],
    ]);
  });

  it('is no line of the order when neither is there, or the order is not', () => {
    const lamp = buildReturn([{ sku: null, title: 'Lamp', quantity: 2 }]);
    expect(match([lamp], buildDelivered([buildTee()]))).toEqual([[[-1, 2]]]);
    expect(match([lamp], null)).toEqual([[[-1, 2]]]);
    expect(matchReturns([lamp], null)[0]?.lines[0]?.lineId).toMatch(/^lin_[\w-]{8,64}$/);
  });
});

describe('the units of a return', () => {
  it('are taken from one line after another of the same thing', () => {
    const order = buildDelivered([buildTee(), buildTee(2)]);
    expect(match([buildReturn([{ quantity: 2 }])], order)).toEqual([
      [
        [0, 1],
        [1, 1],
      ],
    ]);
  });

  it('are no longer there for the return after it, whichever is listed first', () => {
    const order = buildDelivered([buildTee(), buildTee()]);
    const [older, newer] = [buildReturn([{}]), buildReturn([{}])];
    expect(match([newer, older], order)).toEqual([[[1, 1]], [[0, 1]]]);
  });

  it('are there again for others once it was rejected or cancelled', () => {
    const order = buildDelivered([buildTee(), buildTee()]);
    const rows = [
      buildReturn([{}], { status: 'rejected' }),
      buildReturn([{}], { status: 'cancelled' }),
      buildReturn([{}]),
    ];
    expect(match(rows, order)).toEqual([[[0, 1]], [[0, 1]], [[0, 1]]]);
  });

  it('are taken from what has come before what is still under way', () => {
    const [onTheWay, here] = [buildTee(), buildTee()];
    const order = buildOrder({
      lines: [onTheWay, here],
      shipments: [
        buildShipment({ status: 'in-transit', lines: [{ lineId: onTheWay.id, quantity: 1 }] }),
        buildShipment({ status: 'delivered', lines: [{ lineId: here.id, quantity: 1 }] }),
      ],
    });
    expect(match([buildReturn([{}])], order)).toEqual([[[1, 1]]]);
    expect(match([buildReturn([{ quantity: 2 }])], order)).toEqual([
      [
        [1, 1],
        [0, 1],
      ],
    ]);
  });

  it('are all named, also where the order had fewer', () => {
    const order = buildDelivered([buildTee(), buildTee()]);
    expect(match([buildReturn([{ quantity: 5 }])], order)).toEqual([
      [
        [0, 4],
        [1, 1],
      ],
    ]);
  });
});
