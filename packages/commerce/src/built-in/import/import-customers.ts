import type { ImportCustomer } from '@loket/contracts';
import type { CustomerKeys, CustomerRecord, Database } from '@loket/db';
import { hashContent, upsertCustomers } from '@loket/db';
import { findPresentCustomers } from './present-customers.ts';
import type { ImportBatch, RecordOutcome } from './import-batch.ts';
import { toOutcome } from './import-batch.ts';

const TAKEN: RecordOutcome = { outcome: 'refused', reason: 'email: belongs to another customer' };

/**
 * Takes checked customers in. A customer is found by the shop's own key, else by address; one that only an order had
 * named becomes complete and keeps its id.
 */
export async function importCustomers(db: Database, batch: ImportBatch<ImportCustomer>): Promise<RecordOutcome[]> {
  const { accountId, nowMs } = batch;
  const present = await findPresentCustomers(db, { accountId, records: batch.records });
  const hashes = await Promise.all(batch.records.map(hashContent));
  const rows = new Map<string, CustomerRecord>();
  const outcomes = batch.records.map((record, index): RecordOutcome => {
    const target = findTarget(record, present.byExternalId, present.byEmail);
    if (target === 'taken') return TAKEN;
    const id = target?.id ?? present.toNewId(record.email);
    if (rows.has(id)) return TAKEN;
    const contentHash = hashes[index] ?? '';
    const outcome = toOutcome(contentHash, target?.contentHash);
    if (outcome.outcome === 'unchanged') return outcome;
    const externalId = record.externalId ?? target?.externalId ?? null;
    rows.set(id, { ...record, accountId, id, externalId, contentHash, importedAtMs: nowMs });
    return outcome;
  });
  await upsertCustomers(db, [...rows.values()]);
  return outcomes;
}

/** The row that a record is about; `taken` when its key says one row and its address another. */
function findTarget(
  { email, externalId }: ImportCustomer,
  byExternalId: ReadonlyMap<string | null, CustomerKeys>,
  byEmail: ReadonlyMap<string, CustomerKeys>,
): CustomerKeys | 'taken' | undefined {
  const keyed = externalId === null ? undefined : byExternalId.get(externalId);
  const addressed = byEmail.get(email);
  if (keyed !== undefined && addressed !== undefined && keyed.id !== addressed.id) return 'taken';
  return keyed ?? addressed;
}
