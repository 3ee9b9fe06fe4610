import { SettingsError } from '../env.ts';

/**
 * Writes one line of JSON to the log. Values are codes, ids and numbers; texts of people, addresses and tokens stay out.
 */
export function logEvent(event: string, fields: Readonly<Record<string, string | number | boolean | null>>): void {
  // oxlint-disable-next-line no-console -- the Worker's log is the console
  console.log(JSON.stringify({ event, ...fields }));
}

/**
 * Reports a fault of ours: where, and what kind. The message may quote a request, so only the stack's places are kept; that
 * of a settings fault is our own and says what to set.
 */
export function logError(area: string, error: unknown): void {
  const name = error instanceof Error ? error.name : typeof error;
  const places = error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)) : [];
  // oxlint-disable-next-line no-console -- the Worker's log is the console
  console.error(
    JSON.stringify({
      event: 'error',
      area,
      name,
      ...(error instanceof SettingsError ? { text: error.message } : {}),
      at: places.slice(0, 6).map((line) => line.trim()),
    }),
  );
}
