import type { ImportLoyaltyMember } from '@loket/contracts';
import type { Database, LoyaltyMemberRecord } from '@loket/db';
import { hashContent, listLoyaltyMemberHashes, upsertLoyaltyMembers } from '@loket/db';
import type { ImportBatch, RecordOutcome } from './import-batch.ts';
import { toOutcome } from './import-batch.ts';
import { resolveCustomers } from './resolve-customers.ts';

/**
 * Takes checked members in. The customer is the key, not the address: whoever changes address keeps the points, and the
 * next owner of the address starts without.
 */
export async function importLoyaltyMembers(
  db: Database,
  batch: ImportBatch<ImportLoyaltyMember>,
): Promise<RecordOutcome[]> {
  const { accountId, nowMs } = batch;
  const emails = batch.records.map(({ email }) => email);
  const customers = await resolveCustomers(db, { accountId, nowMs, emails });
  const candidates = await Promise.all(
    batch.records.map(async (record) => ({
      record,
      id: customers.idOf(record.email),
      contentHash: await hashContent(record),
    })),
  );
  const present = await listLoyaltyMemberHashes(db, { accountId, ids: candidates.map(({ id }) => id) });
  const hashes = new Map(present.map((row) => [row.id, row.contentHash]));
  const records = candidates
    .filter(({ id, contentHash }) => hashes.get(id) !== contentHash)
    .map(({ record, id, contentHash }) =>
      toMemberRow(record, { accountId, customerId: id, contentHash, importedAtMs: nowMs }),
    );
  await upsertLoyaltyMembers(db, { newCustomers: customers.newCustomers, records });
  return candidates.map(({ id, contentHash }) => toOutcome(contentHash, hashes.get(id)));
}

function toMemberRow(
  record: ImportLoyaltyMember,
  keys: Pick<LoyaltyMemberRecord, 'accountId' | 'customerId' | 'contentHash' | 'importedAtMs'>,
): LoyaltyMemberRecord {
  const { email: _, expiring, ...member } = record;
  return { ...member, ...keys, expiringPoints: expiring?.points ?? null, expiringAtMs: expiring?.atMs ?? null };
}
