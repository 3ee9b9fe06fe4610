import { randomBytes } from 'node:crypto';

/** Opcode of a text frame; 8 and above are control frames, which are never split (RFC 6455, 5.2). */
export const TEXT_OPCODE = 0x1;
export const FIRST_CONTROL_OPCODE = 0x8;

/** One WebSocket frame as it stands on the wire. */
export interface RawFrame {
  readonly opcode: number;
  /** Head, mask and payload: what may be sent on as it is. */
  readonly bytes: Buffer;
  /** The payload; masked when a client sent it. */
  readonly payload: Buffer;
}

/** Cuts a stream of bytes into WebSocket frames. */
export class FrameSplitter {
  #rest: Buffer = Buffer.alloc(0);

  /** Takes bytes and gives every frame that is whole now. */
  push(chunk: Buffer): RawFrame[] {
    this.#rest = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    const frames: RawFrame[] = [];
    for (let frame = readFrame(this.#rest); frame !== null; frame = readFrame(this.#rest)) {
      frames.push(frame);
      this.#rest = this.#rest.subarray(frame.bytes.length);
    }
    return frames;
  }
}

function readFrame(bytes: Buffer): RawFrame | null {
  if (bytes.length < 2) return null;
  const shortLength = bytes[1]! & 0x7f;
  const lengthEnd = shortLength < 126 ? 2 : shortLength === 126 ? 4 : 10;
  if (bytes.length < lengthEnd) return null;
  const payloadLength =
    shortLength < 126 ? shortLength : shortLength === 126 ? bytes.readUInt16BE(2) : Number(bytes.readBigUInt64BE(2));
  const isMasked = (bytes[1]! & 0x80) !== 0;
  const start = lengthEnd + (isMasked ? 4 : 0);
  const end = start + payloadLength;
  if (bytes.length < end) return null;
  return { opcode: bytes[0]! & 0x0f, bytes: bytes.subarray(0, end), payload: bytes.subarray(start, end) };
}

/** A text frame as a client sends it: whole, and masked with `mask`. */
export function encodeClientText(text: string, mask: Buffer = randomBytes(4)): Buffer {
  const payload = Buffer.from(text);
  const head = encodeHead(payload.length);
  for (let index = 0; index < payload.length; index += 1) payload[index] = payload[index]! ^ mask[index & 3]!;
  return Buffer.concat([head, mask, payload]);
}

function encodeHead(payloadLength: number): Buffer {
  const isShort = payloadLength < 126;
  if (payloadLength > 0xffff) throw new RangeError(`a frame of ${payloadLength} bytes is more than any test needs`);
  const head = Buffer.alloc(isShort ? 2 : 4);
  head[0] = 0x80 | TEXT_OPCODE;
  head[1] = 0x80 | (isShort ? payloadLength : 126);
  if (!isShort) head.writeUInt16BE(payloadLength, 2);
  return head;
}
