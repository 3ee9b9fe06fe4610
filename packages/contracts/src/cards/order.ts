import { z } from 'zod';
import { OrderIdSchema, idSchema } from '../ids.ts';
import { ORDER_CARD_LINES_MAX } from '../limits.ts';
import { MoneySchema } from '../money.ts';
import { TimeSpanSchema, UtcMsSchema } from '../time.ts';
import { WebUrlSchema } from '../url.ts';
import { CardActionSchema, PictureUrlSchema } from './shared.ts';

/** State of a whole order, derived from its lines and shipments. */
export const ORDER_STATUSES = [
  'pending',
  'on-hold',
  'packing',
  'partly-shipped',
  'shipped',
  'out-for-delivery',
  'ready-for-pickup',
  'partly-delivered',
  'delivered',
  'exception',
  'cancelled',
] as const;
export type OrderStatus = (typeof ORDER_STATUSES)[number];

/** State of one line: the same as an order's; `partly-…` when only some of its units are there. */
export const ORDER_LINE_STATUSES = ORDER_STATUSES;
export type OrderLineStatus = (typeof ORDER_LINE_STATUSES)[number];

/** State of one parcel; `other` keeps a carrier's unknown state from breaking anything. */
export const SHIPMENT_STATUSES = [
  'label-created',
  'in-transit',
  'out-for-delivery',
  'ready-for-pickup',
  'attempted',
  'delivered',
  'delayed',
  'failed',
  'cancelled',
  'other',
] as const;
export type ShipmentStatus = (typeof SHIPMENT_STATUSES)[number];

export const OrderCardLineSchema = z
  .object({
    id: idSchema('line'),
    title: z.string(),
    /** Chosen options, e.g. `M / moss`. */
    variantTitle: z.string().nullable(),
    /** Units that still count, 0 or more (removed units are left out). */
    quantity: z.int().min(0),
    /** Units that have left, from 0 to `quantity`. */
    shippedQuantity: z.int().min(0),
    status: z.enum(ORDER_LINE_STATUSES),
    imageUrl: PictureUrlSchema,
  })
  .meta({ id: 'OrderCardLine' });
export type OrderCardLine = z.infer<typeof OrderCardLineSchema>;

export const OrderCardShipmentSchema = z
  .object({
    id: idSchema('shipment'),
    status: z.enum(SHIPMENT_STATUSES),
    carrier: z.string().nullable(),
    trackingNumber: z.string().nullable(),
    trackingUrl: WebUrlSchema.nullable(),
    shippedAtMs: UtcMsSchema.nullable(),
    deliveredAtMs: UtcMsSchema.nullable(),
    expected: TimeSpanSchema.nullable(),
    /** Ids of the lines in this parcel. */
    lineIds: z.array(idSchema('line')),
  })
  .meta({ id: 'OrderCardShipment' });
export type OrderCardShipment = z.infer<typeof OrderCardShipmentSchema>;

/** One order as a customer sees it: facts only, worded by whoever shows it. */
export const OrderCardSchema = z
  .object({
    kind: z.literal('order'),
    orderId: OrderIdSchema,
    /** What the shop calls it, e.g. `#1042`. */
    name: z.string(),
    status: z.enum(ORDER_STATUSES),
    /** Strokes of the progress bar that are filled: 1 placed, 2 packed, 3 on its way, 4 delivered; 0 when cancelled. */
    step: z.int().min(0).max(4),
    placedAtMs: UtcMsSchema,
    cancelledAtMs: UtcMsSchema.nullable(),
    /** When the next parcel is expected, or `null` when nobody has said. */
    expected: TimeSpanSchema.nullable(),
    /** The expected time has passed and the parcel has not come. */
    isLate: z.boolean(),
    total: MoneySchema,
    lines: z.array(OrderCardLineSchema).max(ORDER_CARD_LINES_MAX),
    /** All lines of the order; more than `lines.length` when the card was cut. */
    lineCount: z.int().min(0),
    shipments: z.array(OrderCardShipmentSchema),
    /** IANA time zone in which the shop's dates are meant. */
    timeZone: z.string(),
    actions: z.array(CardActionSchema),
  })
  .meta({ id: 'OrderCard' });
export type OrderCard = z.infer<typeof OrderCardSchema>;
