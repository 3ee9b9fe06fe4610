import { z } from 'zod';
import { ErrorBodySchema } from '../errors.ts';
import { PublicEventSchema } from '../events.ts';
import { ClientMessageIdSchema, MessageIdSchema, ThreadIdSchema } from '../ids.ts';
import { LocaleSchema } from '../locale.ts';
import { IdentityLevelSchema } from '../skills.ts';
import { UtcMsSchema } from '../time.ts';
import { PageContextSchema } from '../turn.ts';

/** Version of the socket protocol. A client that speaks another one gets `unsupported_protocol` and is closed. */
export const PROTOCOL_VERSION = 1;

/** Answered by the platform without waking the thread. Sent by a client every 30 s; no answer within 10 s means reconnect. */
export const PING_FRAME = '{"type":"ping"}';
export const PONG_FRAME = '{"type":"pong"}';

/** Why a socket was closed by the server. Codes 4000–4999 are ours. */
export const CLOSE_CODES = {
  /** Frame over the size limit, or binary. Do not reconnect with the same frame. */
  frame_refused: 4400,
  /** The session ended: sign-out, or revoked. Do not reconnect with this session. */
  session_ended: 4401,
  /** The time of the socket is over: its ticket came with an access token that has run out. Come back with a new one. */
  reauthenticate: 4408,
  /** Too many frames. Reconnect after ten seconds at the earliest. */
  rate_limited: 4429,
  /** The client speaks another protocol version. */
  unsupported_protocol: 4426,
} as const;

/** Frames that a client sends. */
export const ClientFrameSchema = z
  .discriminatedUnion('type', [
    /** A customer's message. Answered by `ack` or `error` with the same `clientMessageId`; repeat until one arrives. */
    z.object({
      type: z.literal('message'),
      clientMessageId: ClientMessageIdSchema,
      text: z.string(),
      locale: LocaleSchema.optional(),
      page: PageContextSchema.optional(),
    }),
    /** The customer is typing; at most one every 3 s. Not stored, not answered. */
    z.object({ type: z.literal('typing') }),
    /** Asks for every event after `after`. Answered by `event` frames, or by `gap`. */
    z.object({ type: z.literal('resume'), after: z.int().min(0) }),
    z.object({ type: z.literal('ping') }),
  ])
  .meta({ id: 'ClientFrame' });
export type ClientFrame = z.infer<typeof ClientFrameSchema>;

/** Receipt of a message: it is on disk at `seq`. A repeat of the same id gets the same receipt. */
export const MessageReceiptSchema = z
  .object({
    clientMessageId: ClientMessageIdSchema,
    messageId: MessageIdSchema,
    seq: z.int().min(1),
    atMs: UtcMsSchema,
  })
  .meta({ id: 'MessageReceipt' });
export type MessageReceipt = z.infer<typeof MessageReceiptSchema>;

/** Frames that the server sends. */
export const ServerFrameSchema = z
  .discriminatedUnion('type', [
    /** First frame of every connection; events after the client's last `seq` follow. */
    z.object({
      type: z.literal('hello'),
      protocol: z.literal(PROTOCOL_VERSION),
      threadId: ThreadIdSchema,
      lastSeq: z.int().min(0),
      level: IdentityLevelSchema,
      serverTimeMs: UtcMsSchema,
    }),
    z.object({ type: z.literal('event'), event: PublicEventSchema }),
    z.object({ type: z.literal('ack'), ...MessageReceiptSchema.shape }),
    /** The client's place is too old or ahead: read pages from `firstSeq`, or start afresh when ahead of `lastSeq`. */
    z.object({ type: z.literal('gap'), firstSeq: z.int().min(1), lastSeq: z.int().min(0) }),
    /** Somebody other than this client is writing. Ends with the next message of the same author or after 6 s. */
    z.object({ type: z.literal('typing'), author: z.enum(['agent', 'team']), isTyping: z.boolean() }),
    z.object({ type: z.literal('error'), clientMessageId: ClientMessageIdSchema.optional(), ...ErrorBodySchema.shape }),
    z.object({ type: z.literal('pong') }),
  ])
  .meta({ id: 'ServerFrame' });
export type ServerFrame = z.infer<typeof ServerFrameSchema>;
