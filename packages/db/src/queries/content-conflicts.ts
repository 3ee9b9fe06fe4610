import type { AccountId, ContentConflict, Id } from '@loket/contracts';
import { desc, eq, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { contentConflicts } from '../schema/articles.ts';

const publicColumns = {
  newerArticleId: contentConflicts.newerArticleId,
  olderArticleId: contentConflicts.olderArticleId,
  newerText: contentConflicts.newerText,
  olderText: contentConflicts.olderText,
  firstSeenAtMs: contentConflicts.firstSeenAtMs,
  lastSeenAtMs: contentConflicts.lastSeenAtMs,
  count: contentConflicts.count,
};

/** Notes that two articles contradict each other; met again, it is counted. */
export async function recordContentConflict(
  db: Database,
  input: {
    accountId: AccountId;
    id: string;
    newer: { articleId: Id<'article'>; text: string };
    older: { articleId: Id<'article'>; text: string };
    nowMs: number;
  },
): Promise<void> {
  const { accountId, id, newer, older, nowMs } = input;
  await db
    .insert(contentConflicts)
    .values({
      accountId,
      id,
      newerArticleId: newer.articleId,
      olderArticleId: older.articleId,
      newerText: newer.text,
      olderText: older.text,
      firstSeenAtMs: nowMs,
      lastSeenAtMs: nowMs,
      count: 1,
    })
    .onConflictDoUpdate({
      target: [contentConflicts.accountId, contentConflicts.id],
      set: { lastSeenAtMs: nowMs, count: sql`${contentConflicts.count} + 1` },
    });
}

/** Conflicts that were met last, newest first; at most `limit`. */
export async function listContentConflicts(
  db: Database,
  query: { accountId: AccountId; limit: number },
): Promise<ContentConflict[]> {
  return db
    .select(publicColumns)
    .from(contentConflicts)
    .where(eq(contentConflicts.accountId, query.accountId))
    .orderBy(desc(contentConflicts.lastSeenAtMs))
    .limit(query.limit);
}
