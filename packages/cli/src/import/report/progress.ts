import type { Environment } from '../../api/environment.ts';

const CLEAR_LINE = '\r\u001B[2K';
const BAR_CHARS = 24;
const REDRAW_MS = 100;
const PLAIN_MS = 2_000;

/** Shows how far a file is: a bar on a terminal, a line now and then elsewhere. */
export interface Progress {
  /** @param done - Share of the file that was read, 0 to 1. */
  update(done: number, rows: number): void;
  /** Takes the bar away. */
  end(): void;
}

/** Starts the progress of one file. */
export function createProgress(environment: Environment, name: string): Progress {
  const { out, now } = environment;
  const startMs = now();
  let drawnMs = startMs;
  return {
    update(done, rows) {
      if (now() - drawnMs < (out.isTTY ? REDRAW_MS : PLAIN_MS)) return;
      drawnMs = now();
      const percent = `${Math.floor(done * 100)} %`;
      if (!out.isTTY) {
        out.write(`${name}: ${percent}, ${formatCount(rows)} rows\n`);
        return;
      }
      const filled = Math.round(done * BAR_CHARS);
      const bar = '█'.repeat(filled) + '░'.repeat(BAR_CHARS - filled);
      const rate = Math.round((rows * 1000) / Math.max(1, drawnMs - startMs));
      out.write(`${CLEAR_LINE}${name} ${bar} ${percent}, ${formatCount(rows)} rows, ${formatCount(rate)} rows/s`);
    },
    end() {
      if (out.isTTY) out.write(CLEAR_LINE);
    },
  };
}

/** A number with separators: `12,345`. */
export function formatCount(count: number): string {
  return count.toLocaleString('en');
}
