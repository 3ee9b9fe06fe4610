/** What SQLite stores and gives back. */
export type SqlValue = string | number | null | ArrayBuffer;

/** Rows of a statement and what it cost. */
export interface SqlResult<T> {
  readonly rows: readonly T[];
  /** Rows that SQLite read for it, virtual tables' own included where the platform counts them; 0 where it does not. */
  readonly rowsRead: number;
}

/**
 * A SQLite database of one account's search: a Durable Object's own, or one in memory. Everything is synchronous, so
 * that a search sees one state.
 */
export interface SearchDatabase {
  /** Runs one statement; at most 100 bindings. */
  exec<T extends Record<string, SqlValue>>(sql: string, ...bindings: SqlValue[]): SqlResult<T>;
  /** All of it counts or nothing. */
  transaction<T>(run: () => T): T;
}
