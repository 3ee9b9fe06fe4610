import { DatabaseSync } from 'node:sqlite';
import type { SearchDatabase, SqlResult, SqlValue } from '../index/search-database.ts';

/** Bindings of one statement that a Durable Object takes; kept here so that a statement with more fails in its test. */
const BINDINGS_MAX = 100;

/** A search database in a file or in memory, by Node's own SQLite: for the command line, measurements and tests. */
export function createNodeSearchDatabase(path = ':memory:'): SearchDatabase & { close(): void } {
  const sqlite = new DatabaseSync(path);
  const prepare = createCache((sql: string) => sqlite.prepare(sql));
  return {
    exec: <T extends Record<string, SqlValue>>(sql: string, ...bindings: SqlValue[]): SqlResult<T> => {
      if (bindings.length > BINDINGS_MAX) throw new Error(`${bindings.length} bindings; at most ${BINDINGS_MAX}`);
      const values = bindings.map((value) => (value instanceof ArrayBuffer ? new Uint8Array(value) : value));
      return { rows: prepare(sql).all(...values) as T[], rowsRead: 0 };
    },
    transaction: (run) => {
      sqlite.exec('begin');
      try {
        const value = run();
        sqlite.exec('commit');
        return value;
      } catch (error) {
        sqlite.exec('rollback');
        throw error;
      }
    },
    close: () => sqlite.close(),
  };
}

function createCache<T>(make: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make(key);
    known.set(key, made);
    return made;
  };
}
