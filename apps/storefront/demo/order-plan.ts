import type { ShipmentStatus } from '@loket/contracts';
import type { DaysAgo } from './days.ts';

/** A parcel of the demo shop, in days relative to the anchor. */
export interface PlannedParcel {
  readonly status: ShipmentStatus;
  readonly shipped: DaysAgo | null;
  readonly delivered?: DaysAgo;
  /** First and last expected day; the same day twice is that day's afternoon. */
  readonly expected?: readonly [from: DaysAgo, to: DaysAgo];
  /** Units by place of the line; absent, all that is left of every line. */
  readonly units?: Readonly<Record<number, number>>;
  /** Sent as a letter: nobody traces it. */
  readonly isUntraced?: boolean;
}

/** An order of the demo shop, in days relative to the anchor. */
export interface PlannedOrder {
  /** Local part of the customer's address. */
  readonly customer: string;
  readonly placed: DaysAgo;
  readonly lines: readonly (readonly [sku: string, quantity: number, removed?: number])[];
  readonly parcels?: readonly PlannedParcel[];
  readonly cancelled?: DaysAgo;
  readonly isOnHold?: boolean;
  readonly isPacking?: boolean;
  readonly isUnpaid?: boolean;
  /** All of it was sent back and paid back. */
  readonly isReturned?: boolean;
  readonly discountMinor?: number;
}

function delivered(shipped: DaysAgo, at: DaysAgo, units?: Readonly<Record<number, number>>): PlannedParcel {
  return { status: 'delivered', shipped, delivered: at, expected: [at + 1, at], ...(units && { units }) };
}

/** Every state that an order can be in, oldest first: #1001 to #1040. */
export const ORDER_PLAN: readonly PlannedOrder[] = [
  {
    customer: 'mila',
    placed: 118,
    lines: [
      ['ROAST-1000', 1],
      ['MUG', 2],
    ],
    parcels: [delivered(117, 115)],
  },
  { customer: 'emma', placed: 104, lines: [['SWEAT-M', 1]], parcels: [delivered(103, 101)], isReturned: true },
  {
    customer: 'astrid',
    placed: 97,
    lines: [
      ['BLANKET', 1],
      ['CANDLE', 3],
    ],
    parcels: [delivered(96, 92)],
  },
  {
    customer: 'daan',
    placed: 88,
    lines: [
      ['BOOTS-43', 1],
      ['SOCKS-41', 2],
    ],
    parcels: [delivered(87, 85)],
  },
  { customer: 'oliver', placed: 81, lines: [['KNIFE', 1]], cancelled: 80.5 },
  {
    customer: 'noor',
    placed: 74,
    lines: [
      ['TEA', 4],
      ['SOAP', 6],
    ],
    parcels: [delivered(73, 71)],
  },
  { customer: 'nils', placed: 66, lines: [['PACK', 1]], parcels: [delivered(65, 61)], discountMinor: 1290 },
  {
    customer: 'ava',
    placed: 59,
    lines: [
      ['TOWEL', 2],
      ['TOTE', 1],
    ],
    parcels: [delivered(58, 54)],
  },
  {
    customer: 'sem',
    placed: 52,
    lines: [
      ['LANTERN', 1],
      ['COMPASS', 1],
    ],
    parcels: [delivered(51, 49, { 0: 1 }), delivered(50, 46, { 1: 1 })],
  },
  // Under way for weeks and not heard of since.
  {
    customer: 'jack',
    placed: 45,
    lines: [['RAIN-L', 1]],
    parcels: [{ status: 'in-transit', shipped: 43, expected: [40, 38] }],
  },
  {
    customer: 'elsa',
    placed: 38,
    lines: [
      ['SCARF', 1],
      ['BEANIE', 1],
    ],
    parcels: [delivered(37, 33)],
  },
  { customer: 'mila', placed: 33, lines: [['SOCKS-36', 3]], parcels: [delivered(32, 30)] },
  {
    customer: 'emma',
    placed: 29,
    lines: [
      ['MAT', 1],
      ['CANDLE', 2],
    ],
    cancelled: 28,
  },
  // One line was taken out before the rest left.
  {
    customer: 'daan',
    placed: 26,
    lines: [
      ['FLASK-05', 1],
      ['MUG', 2, 2],
    ],
    parcels: [delivered(25, 23)],
  },
  {
    customer: 'oliver',
    placed: 23,
    lines: [
      ['NOTE', 5],
      ['GIFT-50', 1],
    ],
    parcels: [delivered(22, 19)],
  },
  // Given back to the sender after it could not be handed over.
  {
    customer: 'astrid',
    placed: 21,
    lines: [['BOOTS-39', 1]],
    parcels: [{ status: 'failed', shipped: 20, expected: [17, 16] }],
  },
  { customer: 'noor', placed: 19, lines: [['SWEAT-S', 1]], parcels: [delivered(18, 16)] },
  // The whole parcel should have come long ago.
  {
    customer: 'sem',
    placed: 18,
    lines: [['BLANKET', 1]],
    parcels: [{ status: 'delayed', shipped: 17, expected: [14, 13] }],
  },
  {
    customer: 'nils',
    placed: 16,
    lines: [
      ['TEA', 2],
      ['MUG', 1],
    ],
    parcels: [delivered(15, 11)],
  },
  // Two parcels: one has come, the other has not.
  {
    customer: 'ava',
    placed: 14,
    lines: [
      ['TEE-M-NAV', 2],
      ['RAIN-M', 1],
    ],
    parcels: [delivered(13, 10, { 0: 2 }), { status: 'in-transit', shipped: 4, expected: [-1, -2], units: { 1: 1 } }],
  },
  { customer: 'jack', placed: 12, lines: [['ROAST-250', 4]], parcels: [delivered(11, 8)] },
  // Late by two days.
  {
    customer: 'emma',
    placed: 11,
    lines: [
      ['PACK', 1],
      ['NOTE', 2],
    ],
    parcels: [{ status: 'in-transit', shipped: 9, expected: [4, 2] }],
  },
  {
    customer: 'mila',
    placed: 10,
    lines: [
      ['TOTE', 1],
      ['SOAP', 3],
    ],
    parcels: [{ status: 'ready-for-pickup', shipped: 8, expected: [5, 4] }],
  },
  {
    customer: 'elsa',
    placed: 9,
    lines: [['LANTERN', 1]],
    parcels: [{ status: 'attempted', shipped: 6, expected: [1, 1] }],
  },
  {
    customer: 'oliver',
    placed: 8,
    lines: [
      ['BROLLY', 1],
      ['TOWEL', 1],
    ],
    isOnHold: true,
  },
  // Five socks ordered, three of them on their way.
  {
    customer: 'daan',
    placed: 7,
    lines: [
      ['SOCKS-41', 5],
      ['BEANIE', 1],
    ],
    parcels: [{ status: 'in-transit', shipped: 3, expected: [-1, -1], units: { 0: 3 } }],
  },
  {
    customer: 'astrid',
    placed: 6.5,
    lines: [
      ['SWEAT-L', 1],
      ['SCARF', 2],
    ],
    parcels: [{ status: 'in-transit', shipped: 4, expected: [-1, -3] }],
  },
  {
    customer: 'noor',
    placed: 6,
    lines: [
      ['KNIFE', 1],
      ['FLASK-05', 1],
    ],
    parcels: [{ status: 'delayed', shipped: 5, expected: [-2, -4] }],
  },
  {
    customer: 'sem',
    placed: 5.5,
    lines: [['NOTE', 1]],
    parcels: [{ status: 'in-transit', shipped: 4, isUntraced: true }],
  },
  {
    customer: 'nils',
    placed: 5,
    lines: [['COMPASS', 1]],
    parcels: [{ status: 'out-for-delivery', shipped: 3, expected: [0, 0] }],
  },
  {
    customer: 'jack',
    placed: 4.5,
    lines: [
      ['TEE-L-MOS', 1],
      ['TEE-L-NAV', 1],
    ],
    cancelled: 4.2,
  },
  {
    customer: 'ava',
    placed: 4,
    lines: [
      ['CANDLE', 2],
      ['TEA', 1],
      ['MUG', 1, 1],
    ],
    parcels: [{ status: 'in-transit', shipped: 2, expected: [-1, -1] }],
  },
  // The tee comes today, the mug is still being packed.
  {
    customer: 'mila',
    placed: 3,
    lines: [
      ['TEE-M-MOS', 2],
      ['MUG', 1],
    ],
    isPacking: true,
    parcels: [{ status: 'out-for-delivery', shipped: 1, expected: [0, 0], units: { 0: 2 } }],
  },
  {
    customer: 'emma',
    placed: 2.5,
    lines: [['BLANKET', 1]],
    parcels: [{ status: 'label-created', shipped: null, expected: [-2, -3] }],
  },
  {
    customer: 'elsa',
    placed: 2,
    lines: [
      ['MAT', 1],
      ['SOAP', 2],
    ],
    isPacking: true,
  },
  { customer: 'daan', placed: 1.5, lines: [['ROAST-1000', 2]], isPacking: true },
  { customer: 'oliver', placed: 1.2, lines: [['RAIN-M', 1]], isOnHold: true, isUnpaid: true },
  {
    customer: 'astrid',
    placed: 0.8,
    lines: [
      ['TEE-S-NAV', 1],
      ['TOTE', 2],
    ],
  },
  { customer: 'jack', placed: 0.3, lines: [['GIFT-25', 2]], isUnpaid: true },
  {
    customer: 'emma',
    placed: 0.05,
    lines: [
      ['MUG', 4],
      ['TEA', 2],
    ],
    discountMinor: 1210,
  },
];
