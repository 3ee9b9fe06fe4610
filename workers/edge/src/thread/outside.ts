/** A call of the thread object that leaves it: to another object, the database or the queue. */
export type OutsideObserver = (label: string) => Promise<void> | void;

let observe: OutsideObserver | null = null;

/**
 * Makes a call that leaves the object. Everything awaited beyond the object's own storage passes here, so that a test can
 * stop the object at each such point and look at what survives.
 */
export async function outside<T>(label: string, call: () => Promise<T>): Promise<T> {
  if (observe !== null) await observe(label);
  return call();
}

/** Lets a test see, or fail, every call that leaves; `null` ends it. */
export function setOutsideObserver(observer: OutsideObserver | null): void {
  observe = observer;
}
