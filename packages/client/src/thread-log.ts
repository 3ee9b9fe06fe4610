import type { EventsPage, PublicEvent } from '@loket/contracts';

/** Events ahead of their turn that are kept; beyond it they are read again by pages. */
const AHEAD_MAX = 1_000;

/**
 * The events of one thread as far as they are known, in order, each once. `seq` decides; clocks do not.
 */
export class ThreadLog {
  #events: readonly PublicEvent[] = [];
  readonly #ahead = new Map<number, PublicEvent>();

  get events(): readonly PublicEvent[] {
    return this.#events;
  }

  /** `seq` of the newest event without a hole before it; 0 for none. */
  get lastSeq(): number {
    return this.#events.at(-1)?.seq ?? 0;
  }

  /** Takes an event from the socket. `ahead` means that some before it are missing and must be read. */
  add(event: PublicEvent): 'added' | 'known' | 'ahead' {
    if (event.seq <= this.lastSeq) return 'known';
    if (event.seq > this.lastSeq + 1) {
      if (this.#ahead.size < AHEAD_MAX) this.#ahead.set(event.seq, event);
      return 'ahead';
    }
    this.#append([event]);
    return 'added';
  }

  /** Takes a page. It is read from the record, so a hole in it is a fact: those events exist no more. */
  addPage(page: EventsPage): void {
    if (page.isReset) this.clear();
    this.#append(page.events.filter((event) => event.seq > this.lastSeq));
  }

  clear(): void {
    this.#events = [];
    this.#ahead.clear();
  }

  #append(events: readonly PublicEvent[]): void {
    const added = [...events];
    let next = (added.at(-1)?.seq ?? this.lastSeq) + 1;
    for (let event = this.#ahead.get(next); event !== undefined; event = this.#ahead.get(next)) {
      added.push(event);
      next += 1;
    }
    for (const seq of this.#ahead.keys()) if (seq < next) this.#ahead.delete(seq);
    if (added.length > 0) this.#events = [...this.#events, ...added];
  }
}
