/** What a thread's timers are for. */
export const TIMER_KEYS = ['turn', 'outbox'] as const;
export type TimerKey = (typeof TIMER_KEYS)[number];

/**
 * Several named timers on the one alarm of an object.
 *
 * Invariant: after every call the alarm is set to the earliest timer, or to nothing when there is none.
 */
export class AlarmScheduler {
  readonly #storage: DurableObjectStorage;

  constructor(storage: DurableObjectStorage) {
    this.#storage = storage;
  }

  /** Sets a timer, replacing the earlier time of the same key. */
  async set(key: TimerKey, atMs: number): Promise<void> {
    this.#storage.sql.exec('insert or replace into timers (key, at_ms) values (?, ?)', key, atMs);
    await this.#arm();
  }

  /** Sets a timer unless one of that key is running. */
  async ensure(key: TimerKey, atMs: number): Promise<void> {
    const running = this.#storage.sql.exec('select 1 from timers where key = ?', key).toArray().length > 0;
    if (!running) await this.set(key, atMs);
  }

  /** Takes the timers that are due away and returns their keys; the caller does their work and sets them anew if needed. */
  async takeDue(nowMs: number): Promise<TimerKey[]> {
    const due = this.#storage.sql
      .exec<{ key: TimerKey }>('delete from timers where at_ms <= ? returning key', nowMs)
      .toArray()
      .map((row) => row.key);
    await this.#arm();
    return due;
  }

  async #arm(): Promise<void> {
    const next = this.#storage.sql.exec<{ at_ms: number | null }>('select min(at_ms) as at_ms from timers').one().at_ms;
    if (next === null) await this.#storage.deleteAlarm();
    else await this.#storage.setAlarm(next);
  }
}
