import { readdirSync, readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import type { Database } from '../database.ts';
import { createDatabase } from '../database.ts';
import { toD1 } from './sqlite-d1.ts';

const MIGRATIONS_URL = new URL('../../migrations/', import.meta.url);

/** An empty database in memory with the real migrations applied; `sqlite` is the same one, for looking inside. */
export function createTestDatabase(): { db: Database; sqlite: DatabaseSync } {
  const sqlite = new DatabaseSync(':memory:');
  for (const file of listMigrations()) sqlite.exec(readFileSync(new URL(file, MIGRATIONS_URL), 'utf8'));
  return { db: createDatabase(toD1(sqlite)), sqlite };
}

function listMigrations(): string[] {
  return readdirSync(MIGRATIONS_URL)
    .filter((name) => name.endsWith('.sql'))
    .sort();
}
