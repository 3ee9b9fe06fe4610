import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { migrate, type MigrationDatabase } from './migrate.ts';

interface Prepared {
  readonly statement: () => StatementSync;
  readonly values: string[];
}

/** D1's calls on a database in memory. Statements are compiled when they run, as one may need the table of another. */
function createDatabase(sqlite: DatabaseSync): MigrationDatabase<Prepared> {
  const prepare = (sql: string, values: string[] = []) => ({
    statement: () => sqlite.prepare(sql),
    values,
    bind: (...bound: string[]) => prepare(sql, bound),
    all: async <Row>() => ({ results: sqlite.prepare(sql).all() as Row[] }),
    run: async () => sqlite.prepare(sql).run(),
  });
  return {
    prepare: (sql) => prepare(sql),
    batch: async (statements) => {
      sqlite.exec('BEGIN');
      try {
        for (const { statement, values } of statements) statement().run(...values);
        sqlite.exec('COMMIT');
      } catch (error) {
        sqlite.exec('ROLLBACK');
        throw error;
      }
    },
  };
}

const splitSql = async (sql: string) => sql.split(';').filter((part) => part.trim() !== '');
const first = { name: '0000_first.sql', sql: 'CREATE TABLE a (x); CREATE TABLE b (x);' };
const second = { name: '0001_second.sql', sql: 'INSERT INTO a VALUES (1);' };

describe('migrate', () => {
  it('applies each migration once', async () => {
    const database = createDatabase(new DatabaseSync(':memory:'));
    expect(await migrate(database, [first], splitSql)).toEqual(['0000_first.sql']);
    expect(await migrate(database, [first, second], splitSql)).toEqual(['0001_second.sql']);
    expect(await migrate(database, [first, second], splitSql)).toEqual([]);
  });

  it('leaves nothing of a migration that fails half-way', async () => {
    const sqlite = new DatabaseSync(':memory:');
    const broken = { name: '0000_broken.sql', sql: 'CREATE TABLE a (x); CREATE TABLE a (x);' };
    await expect(migrate(createDatabase(sqlite), [broken], splitSql)).rejects.toThrow('already exists');
    expect(await migrate(createDatabase(sqlite), [first], splitSql)).toEqual(['0000_first.sql']);
  });

  it('refuses data of a newer version', async () => {
    const database = createDatabase(new DatabaseSync(':memory:'));
    await migrate(database, [first, second], splitSql);
    await expect(migrate(database, [first], splitSql)).rejects.toThrow('0001_second.sql');
  });
});
