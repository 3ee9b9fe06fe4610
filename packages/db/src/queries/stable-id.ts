import type { Id, IdKind } from '@loket/contracts';
import { ID_PREFIXES } from '@loket/contracts';

/** Hexadecimal digits of an id: 128 bits, so that two keys never meet by accident. */
const ID_DIGITS = 32;

/** The id that a thing has by its natural key: the same parts give the same id, on every machine. */
export async function toStableId<K extends IdKind>(kind: K, parts: readonly unknown[]): Promise<Id<K>> {
  const hash = await hashContent([kind, ...parts]);
  return `${ID_PREFIXES[kind]}_${hash.slice(0, ID_DIGITS)}` as Id<K>;
}

/** Hexadecimal SHA-256 of a value's JSON. Keys count in their order, so hash parsed records only. */
export async function hashContent(value: unknown): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(value)));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Gives each item its key and the number of equal keys before it, so that equal items stay apart and the others keep
 * their key wherever they stand.
 */
export function toOccurrenceKeys<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
): [key: string, occurrence: number][] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const key = keyOf(item);
    const occurrence = seen.get(key) ?? 0;
    seen.set(key, occurrence + 1);
    return [key, occurrence];
  });
}
