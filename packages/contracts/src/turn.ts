import { z } from 'zod';
import { BlockSchema } from './blocks.ts';
import { CardSchema } from './cards/index.ts';
import { ErrorCodeSchema } from './errors.ts';
import { LocaleSchema } from './locale.ts';
import { MESSAGE_TEXT_MAX_CHARS } from './limits.ts';
import { ChannelSchema, HandoffModeSchema, HandoffReasonSchema, RouteSchema } from './skills.ts';
import { UtcMsSchema } from './time.ts';
import { WebUrlSchema } from './url.ts';

/** Why sign-in is asked: which facts wait behind it. */
export const AUTHENTICATION_REASONS = ['orders', 'subscriptions', 'loyalty', 'coupons', 'profile'] as const;
export const AuthenticationReasonSchema = z.enum(AUTHENTICATION_REASONS).meta({ id: 'AuthenticationReason' });
export type AuthenticationReason = z.infer<typeof AuthenticationReasonSchema>;

/** A short text that the customer can send with one press. */
export const QuickReplySchema = z.object({ text: z.string().min(1).max(80) }).meta({ id: 'QuickReply' });
export type QuickReply = z.infer<typeof QuickReplySchema>;

/** The article that a statement comes from. */
export const SourceSchema = z
  .object({ articleId: z.string(), title: z.string(), url: WebUrlSchema.nullable() })
  .meta({ id: 'Source' });
export type Source = z.infer<typeof SourceSchema>;

/** What the agent says or does in one turn, in order. */
export const TurnEventSchema = z
  .discriminatedUnion('type', [
    z.object({
      type: z.literal('message'),
      blocks: z.array(BlockSchema),
      /** The blocks as plain text. */
      text: z.string(),
      quickReplies: z.array(QuickReplySchema).optional(),
      sources: z.array(SourceSchema).optional(),
    }),
    z.object({ type: z.literal('card'), card: CardSchema }),
    z.object({ type: z.literal('require-authentication'), reason: AuthenticationReasonSchema }),
    z.object({ type: z.literal('handoff'), mode: HandoffModeSchema, reason: HandoffReasonSchema }),
    z.object({ type: z.literal('error'), code: ErrorCodeSchema, message: z.string() }),
  ])
  .meta({ id: 'TurnEvent' });
export type TurnEvent = z.infer<typeof TurnEventSchema>;

/** Where the customer is on the shop's site. */
export const PageContextSchema = z
  .object({
    url: WebUrlSchema.optional(),
    title: z.string().max(300).optional(),
    /** Handle of the product in view. */
    productHandle: z.string().max(200).optional(),
  })
  .meta({ id: 'PageContext' });
export type PageContext = z.infer<typeof PageContextSchema>;

/** One tool call of a turn: no secrets, no personal data in `arguments`. */
export const ToolTraceSchema = z.object({
  tool: z.string(),
  arguments: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  /** `resting`: not called, because the provider had failed several times in a row. */
  outcome: z.enum(['ok', 'empty', 'not_found', 'timeout', 'error', 'resting']),
  durationMs: z.number().min(0),
});
export type ToolTrace = z.infer<typeof ToolTraceSchema>;

export const RouteScoreSchema = z.object({ skill: RouteSchema, confidence: z.number().min(0).max(1) });
export type RouteScore = z.infer<typeof RouteScoreSchema>;

/** How an answer came about; shown in Preview, never to customers. */
export const TurnTraceSchema = z
  .object({
    lang: LocaleSchema,
    router: z.array(RouteScoreSchema),
    skill: RouteSchema,
    availability: z
      .object({ status: z.enum(['live', 'unavailable', 'coming-soon']), missing: z.array(z.string()) })
      .nullable(),
    tools: z.array(ToolTraceSchema),
    /** Which composer worded the answer. */
    composer: z.enum(['embedded', 'model']),
    /** What the check refused, e.g. a number that no evidence holds. */
    refused: z.array(z.string()),
    notes: z.array(z.string()),
  })
  .meta({ id: 'TurnTrace' });
export type TurnTrace = z.infer<typeof TurnTraceSchema>;

/** Dialogue state as a caller sees it: opaque, returned in every answer and given back with the next turn. */
export const OpaqueStateSchema = z
  .string()
  .max(16_384)
  .meta({ description: 'Opaque; give back what the last answer held.' });

/** Body of `POST /v1/agent/turns`: one turn without storing anything. The last message must be the customer's. */
export const TurnRequestSchema = z
  .object({
    mode: z.literal('preview'),
    channel: ChannelSchema,
    locale: LocaleSchema.optional(),
    /** A customer with this address is treated as verified; `null` or absent is an anonymous visitor. */
    customer: z.object({ email: z.email().max(254) }).nullish(),
    page: PageContextSchema.optional(),
    state: OpaqueStateSchema.optional(),
    messages: z
      .array(z.object({ role: z.enum(['customer', 'agent']), text: z.string().max(MESSAGE_TEXT_MAX_CHARS) }))
      .min(1)
      .max(50),
  })
  .refine((request) => request.messages.at(-1)?.role === 'customer', {
    path: ['messages'],
    message: 'the last message must be the customer’s',
  })
  .meta({ id: 'TurnRequest' });
export type TurnRequest = z.infer<typeof TurnRequestSchema>;

export const TurnResponseSchema = z
  .object({
    skill: RouteSchema,
    confidence: z.number().min(0).max(1),
    alternatives: z.array(RouteScoreSchema),
    events: z.array(TurnEventSchema),
    state: OpaqueStateSchema,
    trace: TurnTraceSchema,
    /** When the answer was made, by the server's clock. */
    atMs: UtcMsSchema,
  })
  .meta({ id: 'TurnResponse' });
export type TurnResponse = z.infer<typeof TurnResponseSchema>;
