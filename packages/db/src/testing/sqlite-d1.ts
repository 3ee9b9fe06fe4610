import type { DatabaseSync, SQLInputValue } from 'node:sqlite';

// Limits of D1 that plain SQLite does not have: kept here so that a query which breaks them fails in its test.
const BOUND_PARAMETERS_MAX = 100;
const VALUE_MAX_BYTES = 2_000_000;
const SQL_MAX_BYTES = 100_000;

/** A prepared statement with the shape of D1's. */
class SqliteD1Statement {
  readonly #sqlite: DatabaseSync;
  readonly #sql: string;
  readonly #values: readonly SQLInputValue[];

  constructor(sqlite: DatabaseSync, sql: string, values: readonly SQLInputValue[] = []) {
    this.#sqlite = sqlite;
    this.#sql = sql;
    this.#values = values;
  }

  bind(...values: SQLInputValue[]): SqliteD1Statement {
    return new SqliteD1Statement(this.#sqlite, this.#sql, values);
  }

  async all() {
    return this.runNow();
  }

  async run() {
    return this.runNow();
  }

  async raw(): Promise<unknown[]> {
    const statement = this.#prepare();
    statement.setReturnArrays(true);
    return statement.all(...this.#values);
  }

  runNow() {
    const statement = this.#prepare();
    if (statement.columns().length > 0) {
      return { success: true, results: statement.all(...this.#values), meta: { changes: 0 } };
    }
    return { success: true, results: [], meta: { changes: Number(statement.run(...this.#values).changes) } };
  }

  #prepare() {
    if (this.#values.length > BOUND_PARAMETERS_MAX) throw new Error('D1 refuses more than 100 bound parameters');
    if (Buffer.byteLength(this.#sql) > SQL_MAX_BYTES) throw new Error('D1 refuses statements over 100 kB');
    if (this.#values.some((value) => typeof value === 'string' && Buffer.byteLength(value) > VALUE_MAX_BYTES)) {
      throw new Error('D1 refuses values over 2 MB');
    }
    return this.#sqlite.prepare(this.#sql);
  }
}

/** Gives a SQLite database the part of D1's shape that drizzle uses, with D1's limits. */
export function toD1(sqlite: DatabaseSync) {
  return {
    prepare: (sql: string) => new SqliteD1Statement(sqlite, sql),
    batch: async (statements: readonly SqliteD1Statement[]) => {
      sqlite.exec('BEGIN IMMEDIATE');
      try {
        const results = statements.map((statement) => statement.runNow());
        sqlite.exec('COMMIT');
        return results;
      } catch (cause) {
        sqlite.exec('ROLLBACK');
        throw cause;
      }
    },
  };
}
