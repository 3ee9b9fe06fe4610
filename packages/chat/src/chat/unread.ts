import type { PublicEvent } from '@loket/contracts';

/** How many messages of others came after the newest one that was read. A card belongs to its message. */
export function countUnread(events: readonly PublicEvent[], readSeq: number): number {
  return events.filter((event) => event.seq > readSeq && event.type === 'message' && event.author.kind !== 'customer')
    .length;
}
