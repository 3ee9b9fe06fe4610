/** Long-polls that wait for the next event of a thread. They live in memory: a poll that dies is asked again. */
export class EventWaiters {
  readonly #waiting = new Map<() => void, string>();

  /** Resolves at the next event, when the session ends, or after `waitMs`. */
  wait(sessionId: string, waitMs: number): Promise<void> {
    return new Promise((resolve) => {
      const release = (): void => {
        clearTimeout(timer);
        this.#waiting.delete(release);
        resolve();
      };
      const timer = setTimeout(release, waitMs);
      this.#waiting.set(release, sessionId);
    });
  }

  releaseAll(): void {
    for (const release of this.#waiting.keys()) release();
  }

  release(sessionId: string): void {
    for (const [release, waitingSession] of this.#waiting) if (waitingSession === sessionId) release();
  }
}
