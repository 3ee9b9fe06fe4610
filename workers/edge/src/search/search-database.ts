import type { SearchDatabase, SqlResult, SqlValue } from '@loket/content';

/** A Durable Object's own SQLite as a search database. */
export function toSearchDatabase(storage: DurableObjectStorage): SearchDatabase {
  return {
    exec: <T extends Record<string, SqlValue>>(sql: string, ...bindings: SqlValue[]): SqlResult<T> => {
      const cursor = storage.sql.exec<T>(sql, ...bindings);
      return { rows: cursor.toArray(), rowsRead: cursor.rowsRead };
    },
    transaction: (run) => storage.transactionSync(run),
  };
}
