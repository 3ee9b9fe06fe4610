const LABEL_WIDTH = 26;

/** Seconds with one decimal, e.g. `12.3 s`. */
export function formatSeconds(durationMs: number): string {
  return `${(durationMs / 1000).toFixed(1)} s`;
}

/**
 * Runs one step and prints one line for it: its name, then its time or what `work` returned instead.
 *
 * @param work - May return a short text to print in place of the time, e.g. `unchanged`.
 */
export async function step(label: string, work: () => Promise<string | void>): Promise<void> {
  const startedMs = performance.now();
  process.stdout.write(label.padEnd(LABEL_WIDTH));
  try {
    const note = await work();
    process.stdout.write(`${note ?? formatSeconds(performance.now() - startedMs)}\n`);
  } catch (error) {
    process.stdout.write('failed\n');
    throw error;
  }
}

/** A failure that its message explains to people; the stack says nothing more. */
export class UserError extends Error {
  constructor(message: string, options: { cause?: unknown } = {}) {
    super(message, options);
    this.name = 'UserError';
  }
}

/** Prints a failure and sets the exit code. */
export function reportFailure(error: unknown): void {
  console.error(error instanceof UserError ? `\n${error.message}` : error);
  process.exitCode = 1;
}
