import { z } from 'zod';
import { BlockSchema } from './blocks.ts';
import { CardSchema } from './cards/index.ts';
import {
  ClientMessageIdSchema,
  CustomerIdSchema,
  MemberIdSchema,
  MessageIdSchema,
  TicketIdSchema,
  idSchema,
} from './ids.ts';
import { MESSAGE_ATTACHMENTS_MAX } from './limits.ts';
import { HandoffModeSchema, HandoffReasonSchema, IdentityLevelSchema, RouteSchema } from './skills.ts';
import { UtcMsSchema } from './time.ts';
import { AuthenticationReasonSchema, QuickReplySchema, SourceSchema } from './turn.ts';
import { WebUrlSchema } from './url.ts';

/** Who holds a conversation: the agent, the team's queue, or one person of the team. */
export const OwnerSchema = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('agent') }),
    z.object({ kind: z.literal('team') }),
    z.object({ kind: z.literal('member'), memberId: MemberIdSchema, name: z.string().min(1).max(80) }),
  ])
  .meta({ id: 'Owner' });
export type Owner = z.infer<typeof OwnerSchema>;

/** Who wrote a message. The agent never signs as a person. */
export const AuthorSchema = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('customer') }),
    z.object({ kind: z.literal('agent') }),
    z.object({ kind: z.literal('team'), name: z.string().min(1).max(80) }),
  ])
  .meta({ id: 'Author' });
export type Author = z.infer<typeof AuthorSchema>;

export const TICKET_STATUSES = ['open', 'snoozed', 'closed'] as const;
export type TicketStatus = (typeof TICKET_STATUSES)[number];

/** `active`, `resolved` by the agent, or `escalated` to a person. */
export const CONVERSATION_STATES = ['active', 'resolved', 'escalated'] as const;
export type ConversationState = (typeof CONVERSATION_STATES)[number];

/** One entry of a handoff's facts: what the agent had found out. */
export const FactSchema = z.object({ label: z.string(), value: z.string() }).meta({ id: 'Fact' });
export type Fact = z.infer<typeof FactSchema>;

const envelope = {
  /** Place in the thread: dense from 1. */
  seq: z.int().min(1),
  /** When it was stored, by the server's clock. */
  atMs: UtcMsSchema,
};

/** A file that came with a message. */
export const AttachmentSchema = z
  .object({
    id: idSchema('attachment'),
    /** Name that its sender gave it. */
    name: z.string().min(1).max(255),
    /** Media type, e.g. `image/png`. */
    mediaType: z.string().min(1).max(127),
    bytes: z.int().min(0),
    url: WebUrlSchema,
  })
  .meta({ id: 'Attachment' });
export type Attachment = z.infer<typeof AttachmentSchema>;

const messageEvent = z.object({
  ...envelope,
  type: z.literal('message'),
  id: MessageIdSchema,
  author: AuthorSchema,
  blocks: z.array(BlockSchema),
  text: z.string(),
  /** Id that the sender chose; present on what a client sent. */
  clientMessageId: ClientMessageIdSchema.optional(),
  quickReplies: z.array(QuickReplySchema).optional(),
  sources: z.array(SourceSchema).optional(),
  attachments: z.array(AttachmentSchema).max(MESSAGE_ATTACHMENTS_MAX).optional(),
});

const cardEvent = z.object({ ...envelope, type: z.literal('card'), id: MessageIdSchema, card: CardSchema });
const authenticationEvent = z.object({
  ...envelope,
  type: z.literal('require-authentication'),
  reason: AuthenticationReasonSchema,
});
const ownerEvent = z.object({ ...envelope, type: z.literal('owner'), owner: OwnerSchema, epoch: z.int().min(1) });

/**
 * Every stored event of a thread, as the team and the projector see it. Typing, presence and partial answers are not
 * stored and carry no `seq`.
 */
export const ThreadEventSchema = z
  .discriminatedUnion('type', [
    messageEvent,
    cardEvent,
    authenticationEvent,
    ownerEvent,
    z.object({
      ...envelope,
      type: z.literal('handoff'),
      mode: HandoffModeSchema,
      reason: HandoffReasonSchema,
      ticketId: TicketIdSchema,
      skill: RouteSchema.nullable(),
      /** Two or three sentences for the team. */
      summary: z.string(),
      facts: z.array(FactSchema),
    }),
    z.object({
      ...envelope,
      type: z.literal('identity'),
      level: IdentityLevelSchema,
      customerId: CustomerIdSchema.nullable(),
      email: z.string().nullable(),
      name: z.string().nullable(),
    }),
    z.object({
      ...envelope,
      type: z.literal('routed'),
      /** Message that was routed. */
      messageId: MessageIdSchema,
      skill: RouteSchema,
      confidence: z.number(),
    }),
    z.object({
      ...envelope,
      type: z.literal('status'),
      status: z.enum(TICKET_STATUSES),
      conversation: z.enum(CONVERSATION_STATES),
    }),
  ])
  .meta({ id: 'ThreadEvent' });
export type ThreadEvent = z.infer<typeof ThreadEventSchema>;
export type ThreadEventType = ThreadEvent['type'];

/**
 * A stored event as the customer sees it. What is not theirs to see stays as `hidden`, so that `seq` is dense for them too.
 */
export const PublicEventSchema = z
  .discriminatedUnion('type', [
    messageEvent,
    cardEvent,
    authenticationEvent,
    z.object({
      ...envelope,
      type: z.literal('owner'),
      owner: z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('agent') }),
        z.object({ kind: z.literal('team') }),
        z.object({ kind: z.literal('member'), name: z.string() }),
      ]),
    }),
    z.object({ ...envelope, type: z.literal('handoff'), mode: HandoffModeSchema }),
    z.object({ ...envelope, type: z.literal('identity'), level: IdentityLevelSchema }),
    z.object({ ...envelope, type: z.literal('hidden') }),
  ])
  .meta({ id: 'PublicEvent' });
export type PublicEvent = z.infer<typeof PublicEventSchema>;

/** Leaves out of an event what only the team may see. An allow-list: a new field stays private until it is named here. */
export function toPublicEvent(event: ThreadEvent): PublicEvent {
  const { seq, atMs } = event;
  switch (event.type) {
    case 'message':
      return toPublicMessage(event);
    case 'card':
      return { seq, atMs, type: 'card', id: event.id, card: event.card };
    case 'require-authentication':
      return { seq, atMs, type: 'require-authentication', reason: event.reason };
    case 'owner':
      return {
        seq,
        atMs,
        type: 'owner',
        owner: event.owner.kind === 'member' ? { kind: 'member', name: event.owner.name } : event.owner,
      };
    case 'handoff':
      return { seq, atMs, type: 'handoff', mode: event.mode };
    case 'identity':
      return { seq, atMs, type: 'identity', level: event.level };
    default:
      return { seq, atMs, type: 'hidden' };
  }
}

type MessageEvent = Extract<ThreadEvent, { type: 'message' }>;

function toPublicMessage({ seq, atMs, id, author, blocks, text, ...optional }: MessageEvent): PublicEvent {
  const { clientMessageId, quickReplies, sources, attachments } = optional;
  return {
    seq,
    atMs,
    type: 'message',
    id,
    author,
    blocks,
    text,
    ...(clientMessageId === undefined ? {} : { clientMessageId }),
    ...(quickReplies === undefined ? {} : { quickReplies }),
    ...(sources === undefined ? {} : { sources }),
    ...(attachments === undefined ? {} : { attachments }),
  };
}
