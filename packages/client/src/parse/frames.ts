import type { MessageReceipt, ServerFrame } from '@loket/contracts';
import { toServerError } from './errors.ts';
import { parseEvent } from './events.ts';
import { type JsonObject, isCount, isObject, isText, parseJson } from './json.ts';

const CHECKS: Record<ServerFrame['type'], (frame: JsonObject) => boolean> = {
  // The version is judged by whoever greets, so that an unknown one can be told from a broken frame.
  hello: (frame) => isCount(frame['protocol']) && isCount(frame['lastSeq']) && isText(frame['level']),
  event: (frame) => parseEvent(frame['event']) !== null,
  ack: (frame) => parseReceipt(frame) !== null,
  gap: (frame) => isCount(frame['firstSeq'], 1) && isCount(frame['lastSeq']),
  typing: (frame) => isText(frame['author']) && typeof frame['isTyping'] === 'boolean',
  error: (frame) => toServerError(frame) !== null,
  pong: () => true,
};

/** A frame of the server, or `null` for anything else: unknown types are left to newer clients. */
export function parseFrame(data: unknown): ServerFrame | null {
  const frame = isText(data) ? parseJson(data) : undefined;
  if (!isObject(frame) || !isText(frame['type']) || !Object.hasOwn(CHECKS, frame['type'])) return null;
  if (!CHECKS[frame['type'] as ServerFrame['type']](frame)) return null;
  if (frame['type'] !== 'event') return frame as unknown as ServerFrame;
  const event = parseEvent(frame['event']);
  return event === null ? null : { type: 'event', event };
}

/** Receipt of a message, or `null`. */
export function parseReceipt(value: unknown): MessageReceipt | null {
  if (!isObject(value)) return null;
  const isReceipt =
    isText(value['clientMessageId']) &&
    isText(value['messageId']) &&
    isCount(value['seq'], 1) &&
    isCount(value['atMs']);
  return isReceipt ? (value as unknown as MessageReceipt) : null;
}
