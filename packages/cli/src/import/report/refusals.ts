import { createWriteStream, openSync } from 'node:fs';
import { finished } from 'node:stream/promises';
import type { Terminal } from '../../api/environment.ts';
import { UsageError } from '../../usage-error.ts';

/** Refusals that are shown; a report file has all of them. */
const SHOWN_MAX = 50;

/** Collects refusals: the first ones for the end of the run, all of them for the report file. */
export interface Refusals {
  add(file: string, line: number, reason: string): void;
  /** Writes what was collected, and closes the report file. */
  finish(err: Terminal): Promise<void>;
}

/**
 * @param reportPath - File that gets every refusal as it comes, or `null` for none.
 * @throws {UsageError} when the file cannot be written.
 */
export function createRefusals(reportPath: string | null): Refusals {
  const shown: string[] = [];
  let count = 0;
  const report = reportPath === null ? null : createWriteStream(reportPath, { fd: openReport(reportPath) });
  const reportEnd = report === null ? null : finished(report);
  // Heard in `finish`; until then a failure must not end the process.
  reportEnd?.catch(() => undefined);
  return {
    add(file, line, reason) {
      const text = `${file}:${line}: ${reason}\n`;
      count += 1;
      if (shown.length < SHOWN_MAX) shown.push(text);
      report?.write(text);
    },
    async finish(err) {
      for (const text of shown) err.write(text);
      if (count > shown.length) {
        const where = reportPath === null ? 'give --report FILE to list all' : `all are in ${reportPath}`;
        err.write(`… and ${count - shown.length} more; ${where}\n`);
      }
      report?.end();
      await reportEnd;
    },
  };
}

function openReport(path: string): number {
  try {
    return openSync(path, 'w');
  } catch (cause) {
    throw new UsageError(`--report: ${path} cannot be written`, { cause });
  }
}
