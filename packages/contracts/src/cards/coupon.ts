import { z } from 'zod';
import { MoneySchema } from '../money.ts';
import { UtcMsSchema } from '../time.ts';
import { CardActionSchema } from './shared.ts';

export const COUPON_STATUSES = ['active', 'scheduled', 'expired', 'redeemed'] as const;

/** What a coupon takes off: a share, an amount, or the shipping. */
export const CouponBenefitSchema = z
  .discriminatedUnion('type', [
    z.object({ type: z.literal('percentage'), percent: z.number().gt(0).max(100) }),
    z.object({ type: z.literal('amount'), amount: MoneySchema }),
    z.object({ type: z.literal('free-shipping') }),
  ])
  .meta({ id: 'CouponBenefit' });

export type CouponBenefit = z.infer<typeof CouponBenefitSchema>;
export type CouponStatus = (typeof COUPON_STATUSES)[number];

/** One code with its terms. */
export const CouponCardSchema = z
  .object({
    kind: z.literal('coupon'),
    code: z.string().min(1).max(64),
    title: z.string(),
    status: z.enum(COUPON_STATUSES),
    benefit: CouponBenefitSchema,
    minimum: MoneySchema.nullable(),
    startsAtMs: UtcMsSchema.nullable(),
    endsAtMs: UtcMsSchema.nullable(),
    /** The merchant's words about what it is valid for. */
    terms: z.string().nullable(),
    /** IANA time zone in which the shop's dates are meant. */
    timeZone: z.string(),
    /** Meant for this customer alone. */
    isPersonal: z.boolean(),
    actions: z.array(CardActionSchema),
  })
  .meta({ id: 'CouponCard' });
export type CouponCard = z.infer<typeof CouponCardSchema>;
