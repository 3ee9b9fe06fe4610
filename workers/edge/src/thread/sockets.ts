import {
  CLIENT_FRAME_MAX_BYTES,
  CLOSE_CODES,
  ClientFrameSchema,
  PROTOCOL_VERSION,
  RESUME_MAX_EVENTS,
  createId,
  toErrorBody,
  toErrorDetails,
  toPublicEvent,
  type ClientFrame,
  type ErrorCode,
  type ErrorDetail,
  type ServerFrame,
  type ThreadEvent,
  type ThreadId,
} from '@loket/contracts';
import type { Visitor } from '@loket/domain/identity';
import { takeToken, type Bucket, type BucketLimit } from '@loket/domain/thread';

/** Who sits at the other end: written at accept, read on every frame, survives hibernation. */
interface Attachment {
  readonly visitor: Visitor;
  /** When the session ends by itself, UTC milliseconds. */
  readonly expiresAtMs: number;
}

/** A frame that passed all checks, or why it did not. */
export type ReadFrame =
  | { readonly kind: 'frame'; readonly frame: ClientFrame; readonly visitor: Visitor }
  | { readonly kind: 'handled' };

/**
 * The open sockets of one thread.
 *
 * Invariant: nothing reaches a socket but public events and frames of the protocol.
 */
export class ThreadSockets {
  readonly #context: DurableObjectState;
  readonly #frameLimit: BucketLimit;
  /** Frames are counted while the object is awake; asleep, none arrive. */
  readonly #buckets = new WeakMap<WebSocket, Bucket>();

  constructor(context: DurableObjectState, frameLimit: BucketLimit) {
    this.#context = context;
    this.#frameLimit = frameLimit;
  }

  accept(socket: WebSocket, visitor: Visitor, expiresAtMs: number): void {
    this.#context.acceptWebSocket(socket, [visitor.sessionId]);
    socket.serializeAttachment({ visitor, expiresAtMs } satisfies Attachment);
  }

  /** Greets a new socket and sends what it missed after `after`, or says that it must read pages. */
  greet(
    socket: WebSocket,
    hello: { threadId: ThreadId; visitor: Visitor; after: number; lastSeq: number; nowMs: number },
    listEvents: (after: number, limit: number) => ThreadEvent[],
  ): void {
    send(socket, {
      type: 'hello',
      protocol: PROTOCOL_VERSION,
      threadId: hello.threadId,
      lastSeq: hello.lastSeq,
      level: hello.visitor.level,
      serverTimeMs: hello.nowMs,
    });
    this.resume(socket, hello.after, hello.lastSeq, listEvents);
  }

  resume(
    socket: WebSocket,
    after: number,
    lastSeq: number,
    listEvents: (after: number, limit: number) => ThreadEvent[],
  ): void {
    if (after > lastSeq || lastSeq - after > RESUME_MAX_EVENTS) {
      send(socket, { type: 'gap', firstSeq: 1, lastSeq });
      return;
    }
    for (const event of listEvents(after, RESUME_MAX_EVENTS))
      send(socket, { type: 'event', event: toPublicEvent(event) });
  }

  broadcast(frame: ServerFrame): void {
    const text = JSON.stringify(frame);
    for (const socket of this.#context.getWebSockets()) sendText(socket, text);
  }

  broadcastEvents(events: readonly ThreadEvent[]): void {
    for (const event of events) this.broadcast({ type: 'event', event: toPublicEvent(event) });
  }

  /** Closes every socket of a session that has ended. */
  endSession(sessionId: string): void {
    for (const socket of this.#context.getWebSockets(sessionId))
      socket.close(CLOSE_CODES.session_ended, 'session_ended');
  }

  /**
   * Reads one frame: size, rate, session and form, in that order. Answers what is wrong itself.
   */
  read(socket: WebSocket, message: string | ArrayBuffer, nowMs: number): ReadFrame {
    const { visitor, expiresAtMs } = socket.deserializeAttachment() as Attachment;
    if (!this.#takeToken(socket, nowMs)) return closeWith(socket, 'rate_limited');
    if (typeof message !== 'string' || message.length > CLIENT_FRAME_MAX_BYTES)
      return closeWith(socket, 'frame_refused');
    if (expiresAtMs <= nowMs) return closeWith(socket, 'session_ended');
    return parseFrame(socket, message, visitor);
  }

  #takeToken(socket: WebSocket, nowMs: number): boolean {
    const result = takeToken(this.#buckets.get(socket) ?? null, this.#frameLimit, nowMs);
    this.#buckets.set(socket, result.bucket);
    return result.isAllowed;
  }
}

function parseFrame(socket: WebSocket, message: string, visitor: Visitor): ReadFrame {
  let json: unknown;
  try {
    json = JSON.parse(message);
  } catch {
    sendError(socket, 'invalid_json');
    return { kind: 'handled' };
  }
  const parsed = ClientFrameSchema.safeParse(json);
  if (parsed.success) return { kind: 'frame', frame: parsed.data, visitor };
  const isUnknown = parsed.error.issues.some((issue) => issue.code === 'invalid_union' && issue.path[0] === 'type');
  if (isUnknown) sendError(socket, 'unknown_frame');
  else sendError(socket, 'invalid_request', { details: toErrorDetails(parsed.error) });
  return { kind: 'handled' };
}

/** Sends an error frame; with `clientMessageId` it is the answer to that message. */
export function sendError(
  socket: WebSocket,
  code: ErrorCode,
  extra: { clientMessageId?: string; details?: ErrorDetail[]; retryAfterSeconds?: number } = {},
): void {
  const { clientMessageId, details, retryAfterSeconds } = extra;
  send(socket, {
    type: 'error',
    ...(clientMessageId === undefined ? {} : { clientMessageId }),
    ...toErrorBody(code, createId('request'), { details, retryAfterSeconds }),
  });
}

export function send(socket: WebSocket, frame: ServerFrame): void {
  sendText(socket, JSON.stringify(frame));
}

function sendText(socket: WebSocket, text: string): void {
  try {
    socket.send(text);
  } catch {
    // The socket is closing; its client resumes from the last `seq` it saw.
  }
}

function closeWith(socket: WebSocket, reason: keyof typeof CLOSE_CODES): ReadFrame {
  socket.close(CLOSE_CODES[reason], reason);
  return { kind: 'handled' };
}
