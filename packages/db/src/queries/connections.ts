import type { AccountId, ConnectionKind, ConnectionSettings, Provider } from '@loket/contracts';
import { CONNECTION_KINDS, CONNECTION_SETTINGS, PROVIDERS } from '@loket/contracts';
import { and, eq, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { connections } from '../schema/connections.ts';
import { readStoredJson } from './stored-json.ts';

/** Rows of one account that are read: more kinds than there are. */
const ROWS_MAX = 50;

interface ConnectionOf<K extends ConnectionKind> {
  readonly kind: K;
  readonly provider: Provider;
  readonly settings: ConnectionSettings<K>;
  readonly connectedAtMs: number;
}

/** Something that an account has connected, with settings that fit its kind. */
export type ConnectionRow = { [K in ConnectionKind]: ConnectionOf<K> }[ConnectionKind];

interface StoredRow {
  readonly kind: string;
  readonly provider: string;
  readonly settings: string;
  readonly connectedAtMs: number;
}

/**
 * Everything that an account has connected, in no order; one query. Settings that cannot be read count as the defaults of
 * their kind. Where a kind has none, and where kind or provider are not known here, nothing is connected.
 */
export async function getConnections(db: Database, query: { accountId: AccountId }): Promise<ConnectionRow[]> {
  const rows = await db
    .select({
      kind: connections.kind,
      provider: connections.provider,
      settings: sql<string>`${connections.settings}`,
      connectedAtMs: connections.connectedAtMs,
    })
    .from(connections)
    .where(eq(connections.accountId, query.accountId))
    .limit(ROWS_MAX);
  return rows.flatMap((row) => toConnection(row) ?? []);
}

/**
 * Connects, or changes the settings of what is connected. Repeating it changes nothing.
 *
 * @returns Since when it is connected: a change leaves that time as it is.
 */
export async function putConnection<K extends ConnectionKind>(
  db: Database,
  input: { accountId: AccountId; kind: K; provider: Provider; settings: ConnectionSettings<K>; nowMs: number },
): Promise<{ connectedAtMs: number }> {
  const { nowMs, ...row } = input;
  const { provider, settings } = row;
  const [written] = await db
    .insert(connections)
    .values({ ...row, connectedAtMs: nowMs })
    .onConflictDoUpdate({ target: [connections.accountId, connections.kind], set: { provider, settings } })
    .returning({ connectedAtMs: connections.connectedAtMs });
  return written ?? { connectedAtMs: nowMs };
}

/** Disconnects. Repeating it changes nothing. */
export async function deleteConnection(
  db: Database,
  input: { accountId: AccountId; kind: ConnectionKind },
): Promise<void> {
  await db.delete(connections).where(and(eq(connections.accountId, input.accountId), eq(connections.kind, input.kind)));
}

function toConnection(row: StoredRow): ConnectionRow | null {
  const kind = CONNECTION_KINDS.find((known) => known === row.kind);
  const provider = PROVIDERS.find((known) => known === row.provider);
  if (kind === undefined || provider === undefined) return null;
  const settings = readSettings(kind, row.settings);
  // One kind and its settings belong together, which the union of all kinds cannot say.
  return settings === null ? null : ({ kind, provider, settings, connectedAtMs: row.connectedAtMs } as ConnectionRow);
}

function readSettings(kind: ConnectionKind, json: string): ConnectionRow['settings'] | null {
  const read = (text: string) => readStoredJson<ConnectionRow['settings']>(CONNECTION_SETTINGS[kind], text);
  return read(json) ?? read('{}');
}
