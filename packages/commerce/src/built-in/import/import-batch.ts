import type { AccountId, ImportOutcome } from '@loket/contracts';

/** What happened to one record. */
export type RecordOutcome = ImportOutcome['outcomes'][number];

/** Checked records of one kind that go in together; no two of them have the same key. */
export interface ImportBatch<T> {
  readonly accountId: AccountId;
  /** UTC milliseconds. */
  readonly nowMs: number;
  readonly records: readonly T[];
}

/** Compares a record's hash with that of the row that is there, if any. */
export function toOutcome(hash: string, presentHash: string | undefined): RecordOutcome {
  if (presentHash === undefined) return { outcome: 'created' };
  return { outcome: presentHash === hash ? 'unchanged' : 'updated' };
}

/** The item at a place that is known to be there. */
export function at<T>(items: readonly T[], index: number): T {
  const item = items[index];
  if (item === undefined) throw new RangeError(`no item at ${index}`);
  return item;
}
