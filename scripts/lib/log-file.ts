import { renameSync, statSync } from 'node:fs';

/** The log of earlier runs is put aside when it is larger: enough for days, and with the one aside never more than twice. */
export const LOG_MAX_BYTES = 10 * 1024 * 1024;

/** Puts a log that has grown large aside, in place of the one that lay there. */
export function setLogAside(path: string): void {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size > LOG_MAX_BYTES) renameSync(path, `${path}.1`);
}
