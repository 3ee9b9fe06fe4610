import type { ImportArticle } from '@loket/contracts';
import type { Database } from '@loket/db';
import { hashContent, listArticleHashes, toStableId, upsertArticles } from '@loket/db';
import type { ImportBatch, RecordOutcome } from './import-batch.ts';
import { toOutcome } from './import-batch.ts';

/** Takes checked articles in; those that differ from what is there replace it and wait for the search. */
export async function importArticles(db: Database, batch: ImportBatch<ImportArticle>): Promise<RecordOutcome[]> {
  const { accountId, nowMs } = batch;
  const candidates = await Promise.all(
    batch.records.map(async (record) => ({
      record,
      id: await toStableId('article', [accountId, record.key, record.lang]),
      contentHash: await hashContent(record),
    })),
  );
  const present = await listArticleHashes(db, { accountId, ids: candidates.map(({ id }) => id) });
  const hashes = new Map(present.map((row) => [row.id, row.contentHash]));
  const records = candidates
    .filter(({ id, contentHash }) => hashes.get(id) !== contentHash)
    .map(({ record, id, contentHash }) =>
      Object.assign(
        { accountId, id, contentHash, importedAtMs: nowMs, indexState: 'pending', indexError: null } as const,
        record,
      ),
    );
  await upsertArticles(db, { accountId, records });
  return candidates.map(({ id, contentHash }) => toOutcome(contentHash, hashes.get(id)));
}
