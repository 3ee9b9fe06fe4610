import { z } from 'zod';
import { PublicEventSchema } from '../events.ts';
import { AccountIdSchema, ClientMessageIdSchema, CustomerIdSchema, SessionIdSchema, ThreadIdSchema } from '../ids.ts';
import { EVENTS_PAGE_MAX, LONG_POLL_MAX_MS, ONE_TIME_CODE_DIGITS } from '../limits.ts';
import { LocaleSchema } from '../locale.ts';
import { IdentityLevelSchema } from '../skills.ts';
import { UtcMsSchema } from '../time.ts';
import { PageContextSchema } from '../turn.ts';

/** `GET /v1/chat/{accountId}/config`: what the chat needs before anything is said. */
export const ChatConfigSchema = z
  .object({
    accountId: AccountIdSchema,
    /** The brand's name, shown in the head of the chat. */
    name: z.string(),
    locale: LocaleSchema,
    greeting: z.record(LocaleSchema, z.string()).nullable(),
    starterQuestions: z.record(LocaleSchema, z.array(z.string())).nullable(),
    /** The agent answers; when `false` messages go straight to the team. */
    isAgentOn: z.boolean(),
  })
  .meta({ id: 'ChatConfig' });
export type ChatConfig = z.infer<typeof ChatConfigSchema>;

/** `POST /v1/chat/{accountId}/sessions` */
export const CreateSessionRequestSchema = z
  .object({ locale: LocaleSchema.optional() })
  .meta({ id: 'CreateSessionRequest' });

/** A customer's session: a short access token and a renewal token to get the next one. */
export const SessionResponseSchema = z
  .object({
    sessionId: SessionIdSchema,
    level: IdentityLevelSchema,
    /** The verified customer, else `null`. */
    customer: z.object({ id: CustomerIdSchema, firstName: z.string().nullable() }).nullable(),
    /** For `Authorization: Bearer …`; ten minutes. */
    accessToken: z.string(),
    accessTokenExpiresAtMs: UtcMsSchema,
    /** For `/sessions/renew`; kept by the browser, hashed by the server. */
    renewalToken: z.string(),
  })
  .meta({ id: 'Session' });
export type SessionResponse = z.infer<typeof SessionResponseSchema>;

/** `POST /v1/chat/{accountId}/sessions/renew` */
export const RenewSessionRequestSchema = z
  .object({ renewalToken: z.string().min(20).max(200) })
  .meta({ id: 'RenewSessionRequest' });

/** An e-mail address, trimmed and in lower case; at most 254 characters. */
export const EmailSchema = z
  .string()
  .max(320)
  .transform((text) => text.trim().toLowerCase())
  .pipe(z.email().max(254));

/** `POST /v1/chat/{accountId}/sign-in/codes`: the answer is the same whether the address is known or not. */
export const RequestCodeSchema = z
  .object({ email: EmailSchema, locale: LocaleSchema.optional() })
  .meta({ id: 'RequestCode' });
export const RequestCodeResponseSchema = z
  .object({ expiresAtMs: UtcMsSchema, digits: z.literal(ONE_TIME_CODE_DIGITS) })
  .meta({ id: 'RequestCodeResponse' });

/** `POST /v1/chat/{accountId}/sign-in/verifications` */
export const VerifyCodeSchema = z
  .object({
    email: EmailSchema,
    /** Six digits; spaces are ignored. */
    code: z
      .string()
      .max(20)
      .transform((text) => text.replaceAll(/\s/g, ''))
      .pipe(z.string().regex(/^[0-9]{6}$/, 'expected six digits')),
  })
  .meta({ id: 'VerifyCode' });

/** Characters of a customer's token: several times what a shop needs to say. */
const CUSTOMER_TOKEN_MAX_CHARS = 4_096;

/** `POST /v1/chat/{accountId}/sign-in/tokens`: a JWT that the shop's server has signed for its customer. */
export const UseTokenSchema = z
  .object({ token: z.string().min(1).max(CUSTOMER_TOKEN_MAX_CHARS) })
  .meta({ id: 'UseToken' });

/** `POST /v1/chat/{accountId}/threads`: the same key of the same session is the same thread. */
export const CreateThreadRequestSchema = z
  .object({ key: ClientMessageIdSchema, locale: LocaleSchema.optional(), page: PageContextSchema.optional() })
  .meta({ id: 'CreateThreadRequest' });
export const ThreadSummarySchema = z
  .object({ threadId: ThreadIdSchema, createdAtMs: UtcMsSchema })
  .meta({ id: 'ThreadSummary' });
export type ThreadSummary = z.infer<typeof ThreadSummarySchema>;
export const ThreadListSchema = z.object({ threads: z.array(ThreadSummarySchema) }).meta({ id: 'ThreadList' });

/** `POST /v1/chat/{accountId}/threads/{threadId}/messages`: the plain way to send. */
export const SendMessageRequestSchema = z
  .object({
    clientMessageId: ClientMessageIdSchema,
    text: z.string(),
    locale: LocaleSchema.optional(),
    page: PageContextSchema.optional(),
  })
  .meta({ id: 'SendMessageRequest' });
export type SendMessageRequest = z.infer<typeof SendMessageRequestSchema>;

/** `GET …/threads/{threadId}/events`: pages, or a long-poll with `waitMs`. */
export const EventsQuerySchema = z.object({
  after: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(EVENTS_PAGE_MAX).default(EVENTS_PAGE_MAX),
  waitMs: z.coerce.number().int().min(0).max(LONG_POLL_MAX_MS).default(0),
});
export const EventsPageSchema = z
  .object({
    events: z.array(PublicEventSchema),
    lastSeq: z.int().min(0),
    /** `after` is ahead of the thread: forget what you have and start from 0. */
    isReset: z.boolean(),
  })
  .meta({ id: 'EventsPage' });
export type EventsPage = z.infer<typeof EventsPageSchema>;

/** `POST …/threads/{threadId}/socket-tickets`: opens one socket within 30 s. */
export const SocketTicketResponseSchema = z
  .object({ ticket: z.string(), expiresAtMs: UtcMsSchema })
  .meta({ id: 'SocketTicket' });
export type SocketTicketResponse = z.infer<typeof SocketTicketResponseSchema>;
