interface ThreadMigration {
  readonly name: string;
  readonly sql: string;
}

/**
 * Append-only. Each entry says what happens to rows that are there already; an entry that has shipped never changes.
 */
const MIGRATIONS: readonly ThreadMigration[] = [
  {
    // The first tables: there are no rows yet.
    name: '0001_first_path',
    sql: `
      create table meta (key text primary key, value text not null);
      create table events (
        seq integer primary key,
        at_ms integer not null,
        type text not null,
        client_message_id text unique,
        event text not null
      );
      create table pending_turns (
        seq integer primary key,
        cause text not null,
        attempts integer not null,
        not_before_ms integer not null
      );
      create table turn_log (seq integer primary key, at_ms integer not null, outcome text not null, trace text not null);
      create table timers (key text primary key, at_ms integer not null);
      create table socket_tickets (
        hash text primary key,
        session_id text not null,
        holder text not null,
        expires_at_ms integer not null
      );
      create table ended_sessions (session_id text primary key);
    `,
  },
];

/**
 * Brings a thread's tables up to date, each step in a transaction.
 *
 * @throws {Error} When the applied names do not begin the list: the object was written by newer or other code.
 */
export function migrateThread(
  storage: DurableObjectStorage,
  migrations: readonly ThreadMigration[] = MIGRATIONS,
): void {
  const { sql } = storage;
  sql.exec('create table if not exists migrations (name text primary key, place integer not null)');
  const applied = sql.exec<{ name: string }>('select name from migrations order by place').toArray();
  applied.forEach((row, place) => {
    if (migrations[place]?.name !== row.name) {
      throw new Error(`thread migration ${row.name} at place ${place} is not in the list of this version`);
    }
  });
  migrations.slice(applied.length).forEach((migration, offset) => {
    storage.transactionSync(() => {
      sql.exec(migration.sql);
      sql.exec('insert into migrations (name, place) values (?, ?)', migration.name, applied.length + offset);
    });
  });
}
