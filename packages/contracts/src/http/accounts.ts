import { z } from 'zod';
import { AccountIdSchema, IdentityKeyIdSchema } from '../ids.ts';
import { LOCALES, LocaleSchema } from '../locale.ts';
import { ChannelSchema } from '../skills.ts';
import { WebUrlSchema, isWebUrl } from '../url.ts';

/** Origin of a website as browsers send it: scheme, host and port, no path. `null` and wildcards are not origins. */
export const OriginSchema = z
  .string()
  .max(255)
  .refine((text) => {
    const url = URL.parse(text);
    return url !== null && /^https?:$/.test(url.protocol) && url.origin === text && !text.includes('*');
  }, 'expected an origin such as https://shop.example, without a path');

const TimeZoneSchema = z.string().refine(isTimeZone, 'expected an IANA time zone such as Europe/Amsterdam');

function isTimeZone(name: string): boolean {
  try {
    Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

function isProductUrl(text: string): boolean {
  return text.includes('{handle}') && isWebUrl(text.replaceAll('{handle}', 'x'));
}

/** `PUT /v1/accounts/{accountId}`: creates an account or changes it. For the operator of an installation. */
export const PutAccountRequestSchema = z
  .object({
    name: z.string().trim().min(1).max(80),
    locale: LocaleSchema,
    timeZone: TimeZoneSchema,
    currency: z.string().regex(/^[A-Z]{3}$/, 'expected an ISO 4217 code'),
    /** Websites on which the chat may run. */
    origins: z.array(OriginSchema).max(100),
    isAgentOn: z.boolean().default(true),
    activeChannels: z.array(ChannelSchema).default(['webchat']),
    greeting: z.record(z.enum(LOCALES), z.string().max(300)).nullable().default(null),
    starterQuestions: z
      .record(z.enum(LOCALES), z.array(z.string().max(80)).max(4))
      .nullable()
      .default(null),
    /** Address of a product's page with `{handle}` in place of the product's key, or `null` when there are none. */
    productUrl: z
      .string()
      .max(1_000)
      .refine(isProductUrl, 'expected an absolute https address that holds {handle}')
      .nullable()
      .default(null),
    /** Page of the shop on which customers see their orders, or `null` when there is none. */
    ordersUrl: WebUrlSchema.nullable().default(null),
  })
  .meta({ id: 'PutAccountRequest' });
export type PutAccountRequest = z.input<typeof PutAccountRequestSchema>;

/** `GET /v1/accounts/{accountId}`: the settings as they are. For the operator of an installation. */
export const AccountSettingsSchema = PutAccountRequestSchema.extend({ accountId: AccountIdSchema }).meta({
  id: 'AccountSettings',
});
export type AccountSettings = z.output<typeof AccountSettingsSchema>;

/** `POST /v1/accounts/{accountId}/keys`: a new secret key, shown this once. */
export const SecretKeyResponseSchema = z
  .object({ accountId: AccountIdSchema, secretKey: z.string() })
  .meta({ id: 'SecretKey' });

/** How a shop may sign its customers' tokens. Each key has one, and takes tokens of no other. */
export const IDENTITY_KEY_ALGORITHMS = ['HS256'] as const;
export type IdentityKeyAlgorithm = (typeof IDENTITY_KEY_ALGORITHMS)[number];

/** `POST /v1/accounts/{accountId}/identity-keys`: a key to sign customers' tokens with, shown this once. */
export const IdentityKeySchema = z
  .object({
    accountId: AccountIdSchema,
    /** Goes into the header of every token that is signed with it. */
    kid: IdentityKeyIdSchema,
    algorithm: z.enum(IDENTITY_KEY_ALGORITHMS),
    /** The bytes of this text are the key: it is not decoded first. */
    secret: z.string(),
  })
  .meta({ id: 'IdentityKey' });
export type IdentityKey = z.infer<typeof IdentityKeySchema>;
