/** One SQL file. */
export interface MigrationFile {
  readonly name: string;
  readonly sql: string;
}

/** What of a D1 database the migrations need. */
export interface MigrationDatabase<Statement> {
  prepare(sql: string): Statement & {
    bind(...values: string[]): Statement;
    all<Row>(): Promise<{ results: Row[] }>;
    run(): Promise<unknown>;
  };
  batch(statements: Statement[]): Promise<unknown>;
}

/** The very table that `wrangler d1 migrations` keeps, so that either may apply the next one. */
const CREATE_TABLE = `CREATE TABLE IF NOT EXISTS d1_migrations (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT UNIQUE,
  applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL
)`;

/**
 * Applies the migrations that the database does not have yet, each in one transaction with the note that it was applied.
 *
 * @param files - All migrations in their order.
 * @param splitSql - Takes a file apart into statements; called only when something is pending.
 * @returns Names of those applied now.
 * @throws {Error} When the database holds a migration that is not among `files`: it belongs to a newer version.
 */
export async function migrate<Statement>(
  database: MigrationDatabase<Statement>,
  files: readonly MigrationFile[],
  splitSql: (sql: string) => Promise<string[]>,
): Promise<string[]> {
  await database.prepare(CREATE_TABLE).run();
  const { results } = await database.prepare('SELECT name FROM d1_migrations ORDER BY id').all<{ name: string }>();
  const applied = new Set(results.map((row) => row.name));
  const stranger = results.find((row) => !files.some((file) => file.name === row.name));
  if (stranger !== undefined) {
    throw new Error(`The stored data has the migration ${stranger.name}, which this version does not know.`);
  }
  const pending = files.filter((file) => !applied.has(file.name));
  for (const file of pending) {
    const statements = await splitSql(file.sql);
    await database.batch([
      ...statements.map((sql) => database.prepare(sql)),
      database.prepare('INSERT INTO d1_migrations (name) VALUES (?)').bind(file.name),
    ]);
  }
  return pending.map((file) => file.name);
}
