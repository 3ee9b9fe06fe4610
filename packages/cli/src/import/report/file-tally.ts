/** What became of a file's records and rows. */
export interface FileTally {
  rows: number;
  readonly counts: Readonly<Record<'created' | 'updated' | 'unchanged' | 'refused', number>>;
  add(outcome: 'created' | 'updated' | 'unchanged'): void;
  /** @param line - Line of the file, from 1. */
  refuse(line: number, reason: string): void;
}

/** @param onRefused - Hears of each refusal at once, so that none has to be kept. */
export function createFileTally(onRefused: (line: number, reason: string) => void): FileTally {
  const counts = { created: 0, updated: 0, unchanged: 0, refused: 0 };
  return {
    rows: 0,
    counts,
    add(outcome) {
      counts[outcome] += 1;
    },
    refuse(line, reason) {
      counts.refused += 1;
      onRefused(line, reason);
    },
  };
}
