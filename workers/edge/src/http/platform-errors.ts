/** Texts by which the platform says that a call did not arrive or its object went away; some errors carry no field. */
const LOST =
  /Network connection lost|object (?:to be|was|has been) reset|Durable Object reset|storage caused object to/i;

/** Whether the platform lost a call on its way: the same call may be made again at once, through a fresh stub. */
export function isPassing(error: unknown): boolean {
  return (
    error instanceof Error && !hasFlag(error, 'overloaded') && (hasFlag(error, 'retryable') || LOST.test(error.message))
  );
}

/** Whether an error is the platform's and not ours: it is no fault of the request, which may succeed later. */
export function isPlatformError(error: unknown): boolean {
  return error instanceof Error && (isPassing(error) || hasFlag(error, 'overloaded'));
}

function hasFlag(error: Error, flag: 'retryable' | 'overloaded'): boolean {
  return flag in error && (error as Error & Record<typeof flag, unknown>)[flag] === true;
}
