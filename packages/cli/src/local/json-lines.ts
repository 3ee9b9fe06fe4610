import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import type { z } from 'zod';
import { UsageError } from '../usage-error.ts';

/** A line of a JSONL text: what it holds, or why it cannot be used. */
export type JsonLine<T> =
  | { readonly line: number; readonly value: T }
  | { readonly line: number; readonly problem: string };

/** Characters of one line; a longer one is refused without being parsed. */
const LINE_MAX_CHARS = 1_000_000;

/** Reads JSONL line by line and holds each line against a schema. Blank lines are passed over; lines count from 1. */
export async function* readJsonLines<T>(
  chunks: AsyncIterable<Uint8Array | string>,
  schema: z.ZodType<T>,
): AsyncGenerator<JsonLine<T>> {
  let line = 0;
  for await (const text of splitLines(chunks, LINE_MAX_CHARS)) {
    line += 1;
    if (text.trim() === '') continue;
    yield { line, ...parseLine(text, schema) };
  }
}

function parseLine<T>(text: string, schema: z.ZodType<T>): { value: T } | { problem: string } {
  if (text.length > LINE_MAX_CHARS) return { problem: `is longer than ${LINE_MAX_CHARS} characters` };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { problem: 'is not JSON' };
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return { value: parsed.data };
  const [issue] = parsed.error.issues;
  return { problem: `${issue?.path.join('.') || 'line'}: ${issue?.message ?? 'unknown form'}` };
}

/**
 * Lines of a UTF-8 text, without their ends. A line longer than `maxChars` may come without its end, but is still longer:
 * a file without line breaks must not fill the memory.
 */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array | string>,
  maxChars: number,
): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of chunks) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    const lines = (rest + text).split('\n');
    rest = (lines.pop() ?? '').slice(0, maxChars + 1);
    yield* lines;
  }
  rest += decoder.decode();
  if (rest !== '') yield rest;
}

/** The bytes of a file, unpacked when its name ends in `.gz`. @throws {UsageError} when there is none. */
export async function* readBytes(path: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of openBytes(path)) yield chunk as Uint8Array;
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause)) throw cause;
    throw new UsageError(`${path} cannot be read (${String(cause.code)})`);
  }
}

function openBytes(path: string): AsyncIterable<unknown> {
  const file = createReadStream(path);
  if (!path.endsWith('.gz')) return file;
  const unpacked = createGunzip();
  // A pipe passes no error on.
  file.on('error', (cause) => unpacked.destroy(cause));
  return file.pipe(unpacked);
}
