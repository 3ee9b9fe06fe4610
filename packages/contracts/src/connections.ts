import { z } from 'zod';
import { LoyaltyProgrammeSchema } from './loyalty.ts';
import { UtcMsSchema } from './time.ts';
import { WebUrlSchema } from './url.ts';

/** What an account can connect. Each is one row: there, what needs it works; gone, it does not, at once. */
export const CONNECTION_KINDS = ['hub', 'returns', 'subscriptions', 'loyalty', 'coupons'] as const;
export type ConnectionKind = (typeof CONNECTION_KINDS)[number];

/** Who stands behind a connection. `built-in`: Loket itself, filled by imports. */
export const PROVIDERS = ['built-in'] as const;
export const ProviderSchema = z.enum(PROVIDERS).meta({ id: 'Provider' });
export type Provider = z.infer<typeof ProviderSchema>;

const windowMinutes = z
  .int()
  .min(0)
  .max(60 * 24 * 60);

/** What a customer may change of an order that has not left. */
export const ORDER_CHANGES = ['quantity', 'remove', 'variant', 'address', 'cancel'] as const;
export type OrderChange = (typeof ORDER_CHANGES)[number];

const excluded = {
  /** Products that are left out, by the shop's own key. */
  excludedHandles: z.array(z.string().max(255)).max(500).default([]),
  /** Products that are left out, by tag. */
  excludedTags: z.array(z.string().max(255)).max(100).default([]),
};

/** When and what customers may change by themselves. */
export const OrderEditRulesSchema = z
  .object({
    /** Minutes after the order was placed in which it can be changed; `null`: until it is packed. */
    editWindowMinutes: windowMinutes.nullable().default(null),
    /** The same for cancelling. */
    cancelWindowMinutes: windowMinutes.nullable().default(null),
    allowedChanges: z.array(z.enum(ORDER_CHANGES)).default([...ORDER_CHANGES]),
    ...excluded,
  })
  .meta({ id: 'OrderEditRules' });
export type OrderEditRules = z.output<typeof OrderEditRulesSchema>;

/** Which units the built-in returns take back, and until when. */
export const ReturnRulesSchema = z
  .object({
    /** Whole days after the day of delivery, in the shop's time zone; the last one counts to its end. */
    windowDays: z.int().min(0).max(3_650).default(30),
    ...excluded,
  })
  .meta({ id: 'ReturnRules' });
export type ReturnRules = z.output<typeof ReturnRulesSchema>;

/** Settings of each kind of connection with the built-in provider. */
export const CONNECTION_SETTINGS = {
  hub: z.object({
    /** Address of the page that shows the hub, without a slash at its end; its places are paths below it. */
    url: WebUrlSchema.refine((url) => !/[?#]|\/$/.test(url), 'expected no query, fragment or slash at the end'),
    orderEditing: OrderEditRulesSchema.prefault({}),
  }),
  returns: ReturnRulesSchema,
  subscriptions: z.object({}),
  loyalty: LoyaltyProgrammeSchema,
  coupons: z.object({}),
} as const satisfies Record<ConnectionKind, z.ZodType>;
export type ConnectionSettings<K extends ConnectionKind> = z.output<(typeof CONNECTION_SETTINGS)[K]>;

/** Connections that the API makes today. The hub is not among them yet. */
export const PUBLIC_CONNECTION_KINDS = ['returns', 'subscriptions', 'loyalty', 'coupons'] as const;
export const PublicConnectionKindSchema = z.enum(PUBLIC_CONNECTION_KINDS).meta({ id: 'ConnectionKind' });
export type PublicConnectionKind = z.infer<typeof PublicConnectionKindSchema>;

/** Body of `PUT /v1/connections/{kind}`. */
export const PutConnectionRequestSchema = z
  .object({
    provider: ProviderSchema,
    /** By kind: `ReturnRules` for returns, `LoyaltyProgramme` for loyalty, empty for the others. */
    settings: z.record(z.string(), z.unknown()).default({}),
  })
  .meta({ id: 'PutConnectionRequest' });

export const ConnectionSchema = z
  .object({
    kind: PublicConnectionKindSchema,
    provider: ProviderSchema,
    settings: z.record(z.string(), z.unknown()),
    connectedAtMs: UtcMsSchema,
  })
  .meta({ id: 'Connection' });
export type Connection = z.infer<typeof ConnectionSchema>;

export const ConnectionsSchema = z.object({ connections: z.array(ConnectionSchema) }).meta({ id: 'Connections' });
