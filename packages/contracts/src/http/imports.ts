import { z } from 'zod';
import { ARTICLE_BODY_MAX_CHARS, ARTICLE_STATUSES, ContentCategorySchema } from '../content.ts';
import { CouponBenefitSchema } from '../cards/coupon.ts';
import { SHIPMENT_STATUSES } from '../cards/order.ts';
import { SUBSCRIPTION_STATUSES, SubscriptionIntervalSchema } from '../cards/subscription.ts';
import { IMPORT_RECORDS_MAX } from '../limits.ts';
import { LocaleSchema } from '../locale.ts';
import { MoneySchema } from '../money.ts';
import { RETURN_STATUSES } from '../returns.ts';
import { TimeSpanSchema, UtcMsSchema } from '../time.ts';
import { WebUrlSchema } from '../url.ts';
import { EmailSchema } from './chat.ts';

const shortText = z.string().max(500);
const currency = z.string().regex(/^[A-Z]{3}$/, 'expected an ISO 4217 code');
const amountMinor = z.int().min(0).max(1_000_000_000_00);
const pointCount = z.int().min(0).max(1_000_000_000);

export const ImportVariantSchema = z.object({
  /** Stock-keeping unit; unique within the product when given. */
  sku: shortText.nullable(),
  /** Option values in order, e.g. `['M', 'moss']`; empty for the only variant. */
  options: z.array(z.object({ name: shortText, value: shortText })).max(3),
  priceMinor: amountMinor,
  compareAtMinor: amountMinor.nullable(),
  /** Units in stock; `null` when stock is not tracked. May be negative where the shop oversells. */
  stock: z.int().nullable(),
  imageUrl: WebUrlSchema.nullable(),
});

export const ImportProductSchema = z
  .object({
    /** The shop's own key, e.g. Shopify's handle. */
    handle: z.string().min(1).max(255),
    title: z.string().min(1).max(500),
    /** Plain text. */
    description: z.string().max(50_000),
    vendor: shortText.nullable(),
    productType: shortText.nullable(),
    tags: z.array(z.string().max(255)).max(250),
    status: z.enum(['active', 'draft', 'archived']),
    currency: currency.nullable(),
    imageUrl: WebUrlSchema.nullable(),
    imageAlt: shortText.nullable(),
    variants: z.array(ImportVariantSchema).min(1).max(250),
  })
  .meta({ id: 'ImportProduct' });
export type ImportProduct = z.infer<typeof ImportProductSchema>;

export const ImportCustomerSchema = z
  .object({
    /** The shop's own key; absent, the address is the key. */
    externalId: z.string().min(1).max(255).nullable(),
    email: EmailSchema,
    firstName: shortText.nullable(),
    lastName: shortText.nullable(),
    phone: z.string().max(40).nullable(),
    locale: z.string().max(35).nullable(),
    acceptsEmailMarketing: z.boolean(),
    acceptsSmsMarketing: z.boolean(),
    tags: z.array(z.string().max(255)).max(250),
  })
  .meta({ id: 'ImportCustomer' });
export type ImportCustomer = z.infer<typeof ImportCustomerSchema>;

export const ImportOrderLineSchema = z.object({
  title: z.string().min(1).max(500),
  variantTitle: shortText.nullable(),
  sku: shortText.nullable(),
  quantity: z.int().min(1).max(100_000),
  /** Units that have left, from 0 to `quantity`. */
  fulfilledQuantity: z.int().min(0).max(100_000),
  /** Units taken out of the order again; with those that have left at most `quantity`. */
  removedQuantity: z.int().min(0).max(100_000).default(0),
  unitPriceMinor: amountMinor,
});

export const ImportShipmentSchema = z.object({
  status: z.enum(SHIPMENT_STATUSES),
  carrier: shortText.nullable(),
  trackingNumber: shortText.nullable(),
  trackingUrl: WebUrlSchema.nullable(),
  shippedAtMs: UtcMsSchema.nullable(),
  deliveredAtMs: UtcMsSchema.nullable(),
  expected: TimeSpanSchema.nullable(),
  /** Lines by their place in the order, from 0, with the units in this parcel. */
  lines: z.array(z.object({ lineIndex: z.int().min(0), quantity: z.int().min(1) })),
});

export const FINANCIAL_STATUSES = [
  'pending',
  'authorized',
  'partially-paid',
  'paid',
  'partially-refunded',
  'refunded',
  'voided',
  'expired',
  'other',
] as const;

export const ImportOrderSchema = z
  .object({
    /** What the shop calls it, e.g. `#1042`; the key within an account. */
    name: z.string().min(1).max(64),
    email: EmailSchema,
    currency,
    financialStatus: z.enum(FINANCIAL_STATUSES),
    subtotalMinor: amountMinor,
    shippingMinor: amountMinor,
    taxMinor: amountMinor,
    discountMinor: amountMinor,
    totalMinor: amountMinor,
    placedAtMs: UtcMsSchema,
    cancelledAtMs: UtcMsSchema.nullable(),
    /** Something keeps it from being packed. */
    isOnHold: z.boolean(),
    /** The warehouse has it in hand. */
    isPacking: z.boolean(),
    shippingName: shortText.nullable(),
    shippingCity: shortText.nullable(),
    shippingCountry: shortText.nullable(),
    lines: z.array(ImportOrderLineSchema).min(1).max(500),
    shipments: z.array(ImportShipmentSchema).max(100),
  })
  .meta({ id: 'ImportOrder' });
export type ImportOrder = z.infer<typeof ImportOrderSchema>;

export const ImportArticleSchema = z
  .object({
    /** The shop's own key, e.g. the name of a file; one article for each key and language. */
    key: z.string().min(1).max(255),
    lang: LocaleSchema,
    title: z.string().trim().min(1).max(300),
    /** Markdown; HTML in it is not read. */
    body: z.string().max(ARTICLE_BODY_MAX_CHARS),
    category: ContentCategorySchema,
    status: z.enum(ARTICLE_STATUSES),
    /** Page that shows the article; answers link to it. */
    url: WebUrlSchema.nullable(),
    /** When its words last changed; of two articles that disagree the newer one counts. */
    changedAtMs: UtcMsSchema,
  })
  .meta({ id: 'ImportArticle' });
export type ImportArticle = z.infer<typeof ImportArticleSchema>;

export const ImportSubscriptionSchema = z
  .object({
    /** The shop's own key; one subscription for each. */
    key: z.string().min(1).max(255),
    email: EmailSchema,
    title: z.string().min(1).max(500),
    variantTitle: shortText.nullable(),
    imageUrl: WebUrlSchema.nullable(),
    status: z.enum(SUBSCRIPTION_STATUSES),
    quantity: z.int().min(1).max(100_000),
    /** Price of one delivery. */
    priceMinor: amountMinor,
    currency,
    interval: SubscriptionIntervalSchema,
    /** Next delivery; `null` when none is planned. */
    nextAtMs: UtcMsSchema.nullable(),
    /** The customer may leave the next delivery out. */
    isSkippable: z.boolean(),
  })
  .meta({ id: 'ImportSubscription' });
export type ImportSubscription = z.infer<typeof ImportSubscriptionSchema>;

export const ImportLoyaltyMemberSchema = z
  .object({
    /** The key: one membership for each customer. */
    email: EmailSchema,
    /** Points that can be spent. */
    points: pointCount,
    /** Points that are not yet confirmed. */
    pendingPoints: pointCount.default(0),
    /** Points that count for the tier; with `null` those that can be spent do. */
    tierPoints: pointCount.nullable().default(null),
    /** Until when the points for the next tier count. */
    tierUntilMs: UtcMsSchema.nullable().default(null),
    expiring: z
      .object({ points: pointCount.min(1), atMs: UtcMsSchema })
      .nullable()
      .default(null),
  })
  .meta({ id: 'ImportLoyaltyMember' });
export type ImportLoyaltyMember = z.infer<typeof ImportLoyaltyMemberSchema>;

export const ImportCouponSchema = z
  .object({
    /** The key, in whatever case. */
    code: z
      .string()
      .min(1)
      .max(64)
      .regex(/^[\p{L}\p{N}_.-]+$/u, 'expected letters, digits, dots, dashes and underscores'),
    title: z.string().trim().min(1).max(300),
    benefit: CouponBenefitSchema,
    /** Order value from which it counts. */
    minimum: MoneySchema.nullable(),
    startsAtMs: UtcMsSchema.nullable(),
    endsAtMs: UtcMsSchema.nullable(),
    /** The merchant's words about what it is valid for. */
    terms: z.string().max(1_000).nullable(),
    /** Address of the one customer whom it is meant for; `null` for a public code. */
    email: EmailSchema.nullable(),
    isRedeemed: z.boolean().default(false),
  })
  .meta({ id: 'ImportCoupon' });
export type ImportCoupon = z.infer<typeof ImportCouponSchema>;

export const ImportReturnSchema = z
  .object({
    /** What the shop calls it, e.g. `R-1001`; the key. */
    name: z.string().min(1).max(64),
    email: EmailSchema,
    orderName: z.string().min(1).max(64),
    status: z.enum(RETURN_STATUSES),
    requestedAtMs: UtcMsSchema,
    receivedAtMs: UtcMsSchema.nullable(),
    /** What was or will be paid back; `null` while nobody has said. */
    refund: MoneySchema.nullable(),
    refundedAtMs: UtcMsSchema.nullable(),
    /** Lines of the order by their SKU, or where there is none by title and options. */
    lines: z
      .array(
        z.object({
          sku: shortText.nullable(),
          title: z.string().min(1).max(500),
          variantTitle: shortText.nullable(),
          quantity: z.int().min(1).max(100_000),
        }),
      )
      .min(1)
      .max(500),
  })
  .meta({ id: 'ImportReturn' });
export type ImportReturn = z.infer<typeof ImportReturnSchema>;

/** The kinds of record that `POST /v1/imports/{kind}` takes. */
export const IMPORT_KINDS = [
  'products',
  'customers',
  'orders',
  'articles',
  'subscriptions',
  'loyalty-members',
  'coupons',
  'returns',
] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];
export const IMPORT_RECORD_SCHEMAS = {
  products: ImportProductSchema,
  customers: ImportCustomerSchema,
  orders: ImportOrderSchema,
  articles: ImportArticleSchema,
  subscriptions: ImportSubscriptionSchema,
  'loyalty-members': ImportLoyaltyMemberSchema,
  coupons: ImportCouponSchema,
  returns: ImportReturnSchema,
} as const;

/**
 * Body of an import: records are checked one by one, so a bad one is refused by itself. Repeating a request changes nothing.
 */
export const ImportRequestSchema = z
  .object({ records: z.array(z.unknown()).min(1).max(IMPORT_RECORDS_MAX) })
  .meta({ id: 'ImportRequest' });

export const ImportOutcomeSchema = z
  .object({
    /** One for each record, in order. */
    outcomes: z.array(
      z.discriminatedUnion('outcome', [
        z.object({ outcome: z.enum(['created', 'updated', 'unchanged']) }),
        z.object({ outcome: z.literal('refused'), reason: z.string() }),
      ]),
    ),
  })
  .meta({ id: 'ImportOutcome' });
export type ImportOutcome = z.infer<typeof ImportOutcomeSchema>;
