import type { InferInsertModel, SQL, SQLWrapper } from 'drizzle-orm';
import { and, eq, getTableColumns, getTableName, sql } from 'drizzle-orm';
import type { BatchItem } from 'drizzle-orm/batch';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { getTableConfig } from 'drizzle-orm/sqlite-core';
import type { Database } from '../database.ts';

/**
 * Characters of rows in one bound parameter. D1 takes 2 MB, and a character is at most 3 bytes of UTF-8; a longer row
 * goes alone, which the limits of the import's records keep below 2 MB.
 */
const CHUNK_MAX_CHARS = 600_000;

/**
 * Statements that insert rows by way of one JSON parameter each, so that D1's limit of 100 bound parameters does not
 * count. A row whose primary key is there replaces the old one, or stays out with `ifPresent: 'keep'` (then also when
 * another unique key is taken).
 */
export function toJsonInserts<T extends SQLiteTable>(
  db: Database,
  input: { into: T; rows: readonly InferInsertModel<T>[]; ifPresent: 'replace' | 'keep' },
): BatchItem<'sqlite'>[] {
  const table: SQLiteTable = input.into;
  // `->` keeps JSON as JSON, `->>` gives text, a number or NULL.
  const values = Object.entries(getTableColumns(table)).map(
    ([key, column]) => `value ${column.dataType === 'json' ? '->' : '->>'} '$.${key}'`,
  );
  const selected = sql.raw(values.join(', '));
  return toJsonChunks(input.rows).map((json) => {
    // "where true" tells SQLite that "on conflict" belongs to the insert and is no join.
    const insert = db.insert(table).select(sql`select ${selected} from json_each(${json}) where true`);
    return input.ifPresent === 'keep' ? insert.onConflictDoNothing() : insert.onConflictDoUpdate(toReplacement(table));
  });
}

/** Statements that delete the rows of a table that belong to one of the given owners, e.g. the lines of some orders. */
export function toJsonDeletes(
  db: Database,
  input: { from: OwnedTable; accountId: string; owner: SQLiteColumn; ownerIds: readonly string[] },
): BatchItem<'sqlite'>[] {
  const { from, accountId, owner, ownerIds } = input;
  if (ownerIds.length === 0) return [];
  return [db.delete(from).where(and(eq(from.accountId, accountId), isOneOf(owner, ownerIds)))];
}

type OwnedTable = SQLiteTable & { readonly accountId: SQLiteColumn };

/** Condition: the column holds one of the values. Takes one bound parameter, however many there are. */
export function isOneOf(column: SQLWrapper, values: readonly string[]): SQL {
  return sql`${column} in (select value from json_each(${JSON.stringify(values)}))`;
}

/** Runs statements in one transaction: all of them count or none. */
export async function runAtomically(db: Database, statements: readonly BatchItem<'sqlite'>[]): Promise<void> {
  const [first, ...rest] = statements;
  if (first !== undefined) await db.batch([first, ...rest]);
}

function toReplacement(table: SQLiteTable) {
  const target = getTableConfig(table).primaryKeys[0]?.columns;
  if (target === undefined) throw new Error(`${getTableName(table)} has no primary key of several columns`);
  const others = Object.entries(getTableColumns(table)).filter(([, column]) => !target.includes(column));
  const set = Object.fromEntries(others.map(([key, { name }]) => [key, sql`excluded.${sql.identifier(name)}`]));
  return { target, set };
}

function toJsonChunks(rows: readonly unknown[]): string[] {
  const chunks: string[][] = [];
  let length = Infinity;
  for (const row of rows) {
    const json = JSON.stringify(row);
    if (length + json.length > CHUNK_MAX_CHARS) {
      chunks.push([]);
      length = 0;
    }
    chunks.at(-1)?.push(json);
    length += json.length;
  }
  return chunks.map((chunk) => `[${chunk.join(',')}]`);
}
