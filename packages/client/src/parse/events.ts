import type { EventsPage, PublicEvent } from '@loket/contracts';
import { type JsonObject, isCount, isObject, isText } from './json.ts';

type Check = (event: JsonObject) => boolean;

const CHECKS: Record<PublicEvent['type'], Check> = {
  message: (event) =>
    isText(event['id']) && isText(event['text']) && Array.isArray(event['blocks']) && hasKind(event['author']),
  card: (event) => isText(event['id']) && hasKind(event['card']),
  'require-authentication': (event) => isText(event['reason']),
  owner: (event) => hasKind(event['owner']),
  handoff: (event) => isText(event['mode']),
  identity: (event) => isText(event['level']),
  hidden: () => true,
};

function hasKind(value: unknown): boolean {
  return isObject(value) && isText(value['kind']);
}

/**
 * A stored event, or `null` when it has no place in a thread. A type that this version does not know becomes `hidden`:
 * its place counts, its content is for newer pages.
 */
export function parseEvent(value: unknown): PublicEvent | null {
  if (!isObject(value)) return null;
  const { seq, atMs, type } = value;
  if (!isCount(seq, 1) || !isCount(atMs)) return null;
  const isUsable = isText(type) && Object.hasOwn(CHECKS, type) && CHECKS[type as PublicEvent['type']](value);
  return isUsable ? (value as unknown as PublicEvent) : { seq, atMs, type: 'hidden' };
}

/** One page of a thread, or `null`. */
export function parseEventsPage(value: unknown): EventsPage | null {
  if (!isObject(value) || !Array.isArray(value['events'])) return null;
  const { lastSeq, isReset } = value;
  if (!isCount(lastSeq) || typeof isReset !== 'boolean') return null;
  const events = value['events'].map(parseEvent);
  return events.includes(null) ? null : { events: events as PublicEvent[], lastSeq, isReset };
}
