import {
  CLIENT_FRAME_MAX_BYTES,
  CLOSE_CODES,
  ClientFrameSchema,
  PROTOCOL_VERSION,
  RESUME_MAX_EVENTS,
  SOCKETS_PER_SESSION_MAX,
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
import type { SocketHolder } from './thread-store.ts';

/** Resumes of one socket: each may send a whole page, so they are few. Two at once, then one in ten seconds. */
const RESUME_LIMIT: BucketLimit = { capacity: 2, refillMs: 20_000 };

/** Reads events after a place, in order. */
type ListEvents = (after: number, limit: number) => ThreadEvent[];

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
  readonly #resumeBuckets = new WeakMap<WebSocket, Bucket>();

  constructor(context: DurableObjectState, frameLimit: BucketLimit) {
    this.#context = context;
    this.#frameLimit = frameLimit;
  }

  /** Whether a session may open one more. */
  hasRoom(sessionId: string): boolean {
    return this.#context.getWebSockets(sessionId).length < SOCKETS_PER_SESSION_MAX;
  }

  /** The holder is written into the socket: read on every frame, it survives hibernation. */
  accept(socket: WebSocket, holder: SocketHolder): void {
    this.#context.acceptWebSocket(socket, [holder.visitor.sessionId]);
    socket.serializeAttachment(holder);
  }

  /** Greets a new socket and sends what it missed after `after`, or says that it must read pages. */
  greet(
    socket: WebSocket,
    hello: { threadId: ThreadId; visitor: Visitor; after: number; lastSeq: number; nowMs: number },
    listEvents: ListEvents,
  ): void {
    send(socket, {
      type: 'hello',
      protocol: PROTOCOL_VERSION,
      threadId: hello.threadId,
      lastSeq: hello.lastSeq,
      level: hello.visitor.level,
      serverTimeMs: hello.nowMs,
    });
    sendMissed(socket, hello.after, hello.lastSeq, listEvents);
  }

  /** Answers a `resume` frame, if the socket has not asked too often. */
  resume(socket: WebSocket, after: number, lastSeq: number, nowMs: number, listEvents: ListEvents): void {
    const result = takeToken(this.#resumeBuckets.get(socket) ?? null, RESUME_LIMIT, nowMs);
    this.#resumeBuckets.set(socket, result.bucket);
    if (result.isAllowed) sendMissed(socket, after, lastSeq, listEvents);
    else sendError(socket, 'rate_limited', { retryAfterSeconds: Math.ceil(result.retryAfterMs / 1000) });
  }

  /** Sends a frame to every socket whose time has not run out; the others are sent away to come back. */
  broadcast(frame: ServerFrame, nowMs: number): void {
    const text = JSON.stringify(frame);
    for (const socket of this.#context.getWebSockets()) {
      if (holderOf(socket).expiresAtMs <= nowMs) closeWith(socket, 'reauthenticate');
      else sendText(socket, text);
    }
  }

  broadcastEvents(events: readonly ThreadEvent[], nowMs: number): void {
    for (const event of events) this.broadcast({ type: 'event', event: toPublicEvent(event) }, nowMs);
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
    const { visitor, expiresAtMs } = holderOf(socket);
    if (!this.#takeToken(socket, nowMs)) return closeWith(socket, 'rate_limited');
    if (typeof message !== 'string' || message.length > CLIENT_FRAME_MAX_BYTES)
      return closeWith(socket, 'frame_refused');
    if (expiresAtMs <= nowMs) return closeWith(socket, 'reauthenticate');
    return parseFrame(socket, message, visitor);
  }

  #takeToken(socket: WebSocket, nowMs: number): boolean {
    const result = takeToken(this.#buckets.get(socket) ?? null, this.#frameLimit, nowMs);
    this.#buckets.set(socket, result.bucket);
    return result.isAllowed;
  }
}

function holderOf(socket: WebSocket): SocketHolder {
  return socket.deserializeAttachment() as SocketHolder;
}

/** Sends what came after a place, all of it or none: what does not fit into one page is read over HTTP. */
function sendMissed(socket: WebSocket, after: number, lastSeq: number, listEvents: ListEvents): void {
  const missed = lastSeq - after;
  const events = missed >= 0 && missed <= RESUME_MAX_EVENTS ? listEvents(after, RESUME_MAX_EVENTS) : null;
  if (events === null || events.length !== missed) return send(socket, { type: 'gap', firstSeq: 1, lastSeq });
  for (const event of events) send(socket, { type: 'event', event: toPublicEvent(event) });
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
