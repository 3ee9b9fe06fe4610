import type { AccountId } from '@loket/contracts';
import { and, eq } from 'drizzle-orm';
import type { BatchItem } from 'drizzle-orm/batch';
import type { Database } from '../database.ts';
import { type SearchKind, searchChanges } from '../schema/search-changes.ts';
import { isOneOf, toJsonInserts } from './json-rows.ts';

/** One thing that the search has to read again. */
export interface SearchChange {
  readonly kind: SearchKind;
  readonly id: string;
  /** Names this very change, unlike any other of the account. */
  readonly change: string;
}

/** Statements that note changes for the search; they belong into the transaction of the changes themselves. */
export function toChangeNotes(
  db: Database,
  input: { accountId: AccountId; kind: SearchKind; ids: readonly string[] },
): BatchItem<'sqlite'>[] {
  const { accountId, kind } = input;
  const rows = input.ids.map((id) => ({ accountId, kind, id, change: crypto.randomUUID() }));
  return toJsonInserts(db, { into: searchChanges, rows, ifPresent: 'replace' });
}

/** Changes that the search has not read yet; at most `limit`. */
export async function listSearchChanges(
  db: Database,
  query: { accountId: AccountId; limit: number },
): Promise<SearchChange[]> {
  return db
    .select({ kind: searchChanges.kind, id: searchChanges.id, change: searchChanges.change })
    .from(searchChanges)
    .where(eq(searchChanges.accountId, query.accountId))
    .limit(query.limit);
}

/** The statement that forgets exactly these changes; newer ones of the same things stay. */
export function toChangesDone(
  db: Database,
  input: { accountId: AccountId; changes: readonly SearchChange[] },
): BatchItem<'sqlite'> {
  return db
    .delete(searchChanges)
    .where(and(eq(searchChanges.accountId, input.accountId), isOneOf(searchChanges.change, toNames(input.changes))));
}

/** The names by which these very changes are found. */
export function toNames(changes: readonly SearchChange[]): string[] {
  return changes.map(({ change }) => change);
}
