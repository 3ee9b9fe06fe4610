import { z } from 'zod';
import { ARTICLE_BODY_MAX_CHARS, ARTICLE_STATUSES, ContentCategorySchema } from '../content.ts';
import { SHIPMENT_STATUSES } from '../cards/order.ts';
import { IMPORT_RECORDS_MAX } from '../limits.ts';
import { LocaleSchema } from '../locale.ts';
import { TimeSpanSchema, UtcMsSchema } from '../time.ts';
import { WebUrlSchema } from '../url.ts';
import { EmailSchema } from './chat.ts';

const shortText = z.string().max(500);
const currency = z.string().regex(/^[A-Z]{3}$/, 'expected an ISO 4217 code');
const amountMinor = z.int().min(0).max(1_000_000_000_00);

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

/** The kinds of record that `POST /v1/imports/{kind}` takes. */
export const IMPORT_KINDS = ['products', 'customers', 'orders', 'articles'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];
export const IMPORT_RECORD_SCHEMAS = {
  products: ImportProductSchema,
  customers: ImportCustomerSchema,
  orders: ImportOrderSchema,
  articles: ImportArticleSchema,
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
