import {
  CouponBenefitSchema,
  MoneySchema,
  RETURN_STATUSES,
  SUBSCRIPTION_STATUSES,
  SubscriptionIntervalSchema,
  idSchema,
  isWebUrl,
} from '@loket/contracts';
import {
  type Coupon,
  type LoyaltyProgramme,
  type LoyaltyStanding,
  type Order,
  RETURNABILITIES,
  type ReturnableUnits,
  type ReturnRecord,
  type Subscription,
} from '@loket/domain/ports';
import { z } from 'zod';

/**
 * Reads what providers answer. An adapter is meant to translate its provider faithfully, but providers add states, leave
 * values out and change types without notice, and a wrong answer must neither take the turn down nor be said.
 *
 * Every reader keeps to one rule: what an answer can do without becomes unknown (`null`, `other`), a row without what it
 * needs is left out, and when nothing is left of rows that were there, the call has failed.
 */

/** The answer has rows and none of them can be read. */
export class UnreadableResultError extends Error {
  constructor() {
    super('nothing in the provider’s answer could be read');
    this.name = 'UnreadableResultError';
  }
}

const time = z.number().int().min(0).max(8_640_000_000_000_000);
const timeOrNull = time.nullable().catch(null);
const textOrNull = z
  .string()
  .nullable()
  .catch(null)
  .transform((text) => (text?.trim() === '' ? null : text));
const moneyOrNull = MoneySchema.nullable().catch(null);
const count = z.number().int().min(0);

const ReturnableUnitsSchema = z.object({
  lineId: idSchema('line'),
  quantity: count.min(1),
  state: z.enum(RETURNABILITIES).catch('unknown'),
  untilMs: timeOrNull,
});

const ReturnSchema = z.object({
  id: idSchema('return'),
  name: z.string().min(1),
  orderName: z.string().min(1),
  status: z.enum(RETURN_STATUSES).catch('other'),
  requestedAtMs: z.number().catch(0),
  receivedAtMs: timeOrNull,
  refund: moneyOrNull,
  refundedAtMs: timeOrNull,
  lines: z.array(z.object({ lineId: idSchema('line'), title: z.string(), quantity: count })).catch([]),
});

const SubscriptionSchema = z.object({
  id: idSchema('subscription'),
  title: z.string().min(1),
  variantTitle: textOrNull,
  imageUrl: z.string().refine(isWebUrl).nullable().catch(null),
  status: z.enum(SUBSCRIPTION_STATUSES).catch('other'),
  quantity: count.min(1).catch(1),
  price: MoneySchema,
  interval: SubscriptionIntervalSchema,
  nextAtMs: timeOrNull,
  isSkippable: z.boolean().nullable().catch(null),
});

const StandingSchema = z.object({
  points: count,
  pendingPoints: count.catch(0),
  tier: textOrNull,
  nextTier: z
    .object({ name: z.string().min(1), pointsMissing: count.min(1), byMs: timeOrNull })
    .nullable()
    .catch(null),
  expiring: z
    .union([z.object({ points: count.min(1), atMs: time }), z.null()])
    .or(z.literal('unknown'))
    .catch('unknown'),
});

const ProgrammeSchema = z.object({
  name: z.string().min(1),
  tiers: listOf(z.object({ name: z.string().min(1), fromPoints: count })),
  rewards: listOf(z.object({ id: z.string().min(1), title: z.string().min(1), costPoints: count })),
});

const CouponSchema = z.object({
  id: idSchema('coupon'),
  code: z.string().min(1).max(64),
  title: z.string(),
  benefit: CouponBenefitSchema,
  // Without these nobody can say whether a code works: one that cannot be read makes the row unreadable.
  minimum: MoneySchema.nullable(),
  startsAtMs: time.nullable(),
  endsAtMs: time.nullable(),
  terms: textOrNull,
  isPersonal: z.boolean(),
  isRedeemed: z.boolean(),
});

/** Units of the order's own lines, of each no more than it has. @throws {UnreadableResultError} */
export function readEligibility(result: unknown, order: Order): readonly ReturnableUnits[] {
  const units = readRows(
    z.object({ units: z.array(z.unknown()) }).safeParse(result).data?.units,
    ReturnableUnitsSchema,
  );
  const left = new Map(order.lines.map(({ id, quantity }) => [id, quantity]));
  return units.flatMap((entry) => {
    const free = left.get(entry.lineId) ?? 0;
    const quantity = Math.min(entry.quantity, free);
    left.set(entry.lineId, free - quantity);
    return quantity === 0 ? [] : [{ ...entry, quantity }];
  });
}

/** @throws {UnreadableResultError} */
export function readReturns(result: unknown): readonly ReturnRecord[] {
  return readRows(result, ReturnSchema);
}

/** @throws {UnreadableResultError} */
export function readSubscriptions(result: unknown): readonly Subscription[] {
  return readRows(result, SubscriptionSchema);
}

/** @throws {UnreadableResultError} */
export function readCoupons(result: unknown): readonly Coupon[] {
  return readRows(result, CouponSchema);
}

/** `null` stays: there is no such code. @throws {UnreadableResultError} */
export function readCoupon(result: unknown): Coupon | null {
  return readOne(result, CouponSchema);
}

/** `null` stays: not a member. @throws {UnreadableResultError} */
export function readStanding(result: unknown): LoyaltyStanding | null {
  return readOne(result, StandingSchema);
}

/** `null` stays: none is set up. @throws {UnreadableResultError} */
export function readProgramme(result: unknown): LoyaltyProgramme | null {
  return readOne(result, ProgrammeSchema);
}

function readOne<T>(result: unknown, schema: z.ZodType<T>): T | null {
  if (result === null) return null;
  const parsed = schema.safeParse(result);
  if (!parsed.success) throw new UnreadableResultError();
  return parsed.data;
}

function readRows<T>(result: unknown, schema: z.ZodType<T>): T[] {
  if (!Array.isArray(result)) throw new UnreadableResultError();
  const rows = result.flatMap((row) => schema.safeParse(row).data ?? []);
  if (rows.length === 0 && result.length > 0) throw new UnreadableResultError();
  return rows;
}

/** Rows that can be read; the others are left out. */
function listOf<T>(schema: z.ZodType<T>): z.ZodType<T[]> {
  return z
    .array(z.unknown())
    .catch([])
    .transform((rows) => rows.flatMap((row) => schema.safeParse(row).data ?? []));
}
