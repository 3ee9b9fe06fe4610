/** What a thread's timers are for. */
export const TIMER_KEYS = ['turn', 'outbox'] as const;
export type TimerKey = (typeof TIMER_KEYS)[number];

/**
 * Several named timers on the one alarm of an object.
 *
 * Invariant: after every call but `takeDue` the alarm is set to the earliest timer, or to nothing when there is none.
 * Writes happen before the first `await`, so they are on disk together with whatever the caller wrote in the same step.
 */
export class AlarmScheduler {
  readonly #storage: DurableObjectStorage;
  readonly #timers: Map<TimerKey, number>;

  constructor(storage: DurableObjectStorage) {
    this.#storage = storage;
    const rows = storage.sql.exec<{ key: TimerKey; at_ms: number }>('select key, at_ms from timers').toArray();
    this.#timers = new Map(rows.map((row) => [row.key, row.at_ms]));
  }

  /** Sets a timer, replacing the earlier time of the same key. */
  async set(key: TimerKey, atMs: number): Promise<void> {
    this.#storage.sql.exec('insert or replace into timers (key, at_ms) values (?, ?)', key, atMs);
    this.#timers.set(key, atMs);
    await this.arm();
  }

  /**
   * Sets a timer unless one of that key is running. One that should have run before `nowMs` but did not is run now: the
   * platform gives an alarm up after some failures and forgets it, while our row stays.
   */
  async ensure(key: TimerKey, atMs: number, nowMs: number): Promise<void> {
    const running = this.#timers.get(key);
    if (running === undefined) await this.set(key, atMs);
    else if (running < nowMs) await this.arm();
  }

  /**
   * Takes the timers that are due away and returns their keys. Without any `await` in between, the caller sets anew what
   * must go on and calls `arm`: a process that dies after it has forgotten nothing.
   */
  takeDue(nowMs: number): TimerKey[] {
    const due = [...this.#timers].filter(([, atMs]) => atMs <= nowMs).map(([key]) => key);
    for (const key of due) {
      this.#storage.sql.exec('delete from timers where key = ?', key);
      this.#timers.delete(key);
    }
    return due;
  }

  /** Sets the alarm to the earliest timer. */
  async arm(): Promise<void> {
    if (this.#timers.size === 0) await this.#storage.deleteAlarm();
    else await this.#storage.setAlarm(Math.min(...this.#timers.values()));
  }
}
