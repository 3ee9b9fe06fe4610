import type { AccountId } from '@loket/contracts';
import type { CustomerRecord, Database } from '@loket/db';
import { hashContent } from '@loket/db';
import type { ImportBatch, RecordOutcome } from './import-batch.ts';
import { toOutcome } from './import-batch.ts';
import type { ResolvedCustomers } from './resolve-customers.ts';
import { resolveCustomers } from './resolve-customers.ts';

/** Columns that every imported row has. */
export interface RowKeys<I> {
  readonly accountId: AccountId;
  readonly id: I;
  readonly contentHash: string;
  readonly importedAtMs: number;
}

/** How records of one kind, each of which belongs to a customer, are kept. */
interface OwnedKind<R, I, Row> {
  /** The id that a record has by its own key. */
  readonly toId: (record: R) => Promise<I>;
  readonly listHashes: (ids: readonly I[]) => Promise<{ id: I; contentHash: string }[]>;
  readonly toRow: (record: R, keys: RowKeys<I>, customers: ResolvedCustomers) => Row | Promise<Row>;
  /** Writes rows and customers, all or none. */
  readonly upsert: (input: { newCustomers: readonly CustomerRecord[]; records: readonly Row[] }) => Promise<void>;
}

/**
 * Takes checked records in that belong to customers by address; those that differ from what is there replace it. A record
 * of an unknown address brings its customer along; one without address is nobody's.
 */
export async function importOwned<R extends { email: string | null }, I, Row>(
  db: Database,
  batch: ImportBatch<R>,
  kind: OwnedKind<R, I, Row>,
): Promise<RecordOutcome[]> {
  const { accountId, nowMs } = batch;
  const candidates = await Promise.all(
    batch.records.map(async (record) => ({
      record,
      id: await kind.toId(record),
      contentHash: await hashContent(record),
    })),
  );
  const present = await kind.listHashes(candidates.map(({ id }) => id));
  const hashes = new Map(present.map((row) => [row.id, row.contentHash]));
  const changed = candidates.filter(({ id, contentHash }) => hashes.get(id) !== contentHash);
  const emails = changed.flatMap(({ record }) => record.email ?? []);
  const customers = await resolveCustomers(db, { accountId, nowMs, emails });
  const records = await Promise.all(
    changed.map(({ record, id, contentHash }) =>
      kind.toRow(record, { accountId, id, contentHash, importedAtMs: nowMs }, customers),
    ),
  );
  await kind.upsert({ newCustomers: customers.newCustomers, records });
  return candidates.map(({ id, contentHash }) => toOutcome(contentHash, hashes.get(id)));
}
