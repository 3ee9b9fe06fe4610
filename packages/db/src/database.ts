import type { AnyD1Database, DrizzleD1Database } from 'drizzle-orm/d1';
import { drizzle } from 'drizzle-orm/d1';
import * as schema from './schema/index.ts';

/** The relational database behind every query of this package. */
export type Database = DrizzleD1Database<typeof schema> & { readonly $client: AnyD1Database };

/** Binds the schema to a D1 database. */
export function createDatabase(d1: AnyD1Database): Database {
  return drizzle(d1, { schema });
}
