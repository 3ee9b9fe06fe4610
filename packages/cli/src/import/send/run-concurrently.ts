/** Runs a task for each item, at most `limit` at a time, and takes the next item only when there is room for it. */
export async function runConcurrently<T>(
  items: AsyncIterable<T>,
  limit: number,
  task: (item: T) => Promise<void>,
): Promise<void> {
  const running = new Set<Promise<void>>();
  try {
    for await (const item of items) {
      const promise = task(item).finally(() => running.delete(promise));
      running.add(promise);
      if (running.size >= limit) await Promise.race(running);
    }
    await Promise.all(running);
  } finally {
    // After a failure the others are waited for too, so that none fails unheard.
    await Promise.allSettled(running);
  }
}
