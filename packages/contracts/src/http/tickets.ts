import { z } from 'zod';
import { CONVERSATION_STATES, FactSchema, OwnerSchema, TICKET_STATUSES, ThreadEventSchema } from '../events.ts';
import { ClientMessageIdSchema, CustomerIdSchema, ThreadIdSchema, TicketIdSchema } from '../ids.ts';
import { EVENTS_PAGE_MAX } from '../limits.ts';
import { LocaleSchema } from '../locale.ts';
import { ChannelSchema, HandoffReasonSchema, IdentityLevelSchema, RouteSchema } from '../skills.ts';
import { UtcMsSchema } from '../time.ts';

/** A ticket as the team sees it in lists; the read model of its thread. */
export const TicketSchema = z
  .object({
    id: TicketIdSchema,
    threadId: ThreadIdSchema,
    channel: ChannelSchema,
    status: z.enum(TICKET_STATUSES),
    conversation: z.enum(CONVERSATION_STATES),
    owner: OwnerSchema,
    ownerEpoch: z.int().min(1),
    customer: z.object({
      id: CustomerIdSchema.nullable(),
      level: IdentityLevelSchema,
      email: z.string().nullable(),
      name: z.string().nullable(),
    }),
    skill: RouteSchema.nullable(),
    handoff: z
      .object({ reason: HandoffReasonSchema, summary: z.string(), facts: z.array(FactSchema), atMs: UtcMsSchema })
      .nullable(),
    locale: LocaleSchema,
    messageCount: z.int().min(0),
    lastText: z.string(),
    openedAtMs: UtcMsSchema,
    updatedAtMs: UtcMsSchema,
    /** `seq` of the newest event that this row reflects. */
    version: z.int().min(0),
  })
  .meta({ id: 'Ticket' });
export type Ticket = z.infer<typeof TicketSchema>;

/** `GET /v1/tickets` */
export const TicketsQuerySchema = z.object({
  status: z.enum(TICKET_STATUSES).optional(),
  conversation: z.enum(CONVERSATION_STATES).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
  cursor: z.string().max(200).optional(),
});
export const TicketListSchema = z
  .object({ tickets: z.array(TicketSchema), nextCursor: z.string().nullable() })
  .meta({ id: 'TicketList' });

/** `GET /v1/tickets/{ticketId}/events`: the transcript with everything the team may see. */
export const TicketEventsQuerySchema = z.object({
  after: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(EVENTS_PAGE_MAX).default(EVENTS_PAGE_MAX),
});
export const TicketEventsSchema = z
  .object({ events: z.array(ThreadEventSchema), lastSeq: z.int().min(0) })
  .meta({ id: 'TicketEvents' });

/** `PUT /v1/tickets/{ticketId}/owner`: refused with `stale_owner` when `epoch` is no longer the newest. */
export const SetOwnerRequestSchema = z
  .object({ owner: OwnerSchema, epoch: z.int().min(1) })
  .meta({ id: 'SetOwnerRequest' });
export const SetOwnerResponseSchema = z
  .object({ owner: OwnerSchema, epoch: z.int().min(1) })
  .meta({ id: 'SetOwnerResponse' });

/** `POST /v1/tickets/{ticketId}/messages`: a reply of the team, written under an owner's epoch. */
export const TeamReplyRequestSchema = z
  .object({
    clientMessageId: ClientMessageIdSchema,
    text: z.string(),
    author: z.object({ name: z.string().min(1).max(80) }),
    epoch: z.int().min(1),
  })
  .meta({ id: 'TeamReplyRequest' });

/**
 * `POST /v1/read-model/rebuild`: one step; repeat with `cursor` until `isDone`.
 * Each conversation is written anew in one piece; the last step deletes what belongs to none.
 */
export const RebuildRequestSchema = z.object({ cursor: z.string().max(200).optional() }).meta({ id: 'RebuildRequest' });
export const RebuildResponseSchema = z
  .object({ cursor: z.string().nullable(), isDone: z.boolean(), threads: z.int().min(0), events: z.int().min(0) })
  .meta({ id: 'RebuildResponse' });
