import {
  AppError,
  CONNECTION_SETTINGS,
  PUBLIC_CONNECTION_KINDS,
  toErrorDetails,
  type AccountId,
  type Connection,
  type ConnectionSettings,
  type Provider,
  type PublicConnectionKind,
} from '@loket/contracts';
import { getConnections, putConnection, type Database } from '@loket/db';

/** What the account has connected, in a fixed order. */
export async function listConnections(db: Database, query: { accountId: AccountId }): Promise<Connection[]> {
  const rows = await getConnections(db, query);
  return PUBLIC_CONNECTION_KINDS.flatMap((kind) => {
    const row = rows.find((candidate) => candidate.kind === kind);
    return row === undefined ? [] : [{ ...row, kind }];
  });
}

/**
 * Connects a provider, or changes the settings of one.
 *
 * @param input.settings - Not yet checked.
 * @throws {AppError} `invalid_request` that names the settings which do not fit the kind.
 */
export async function connect(
  db: Database,
  input: {
    accountId: AccountId;
    kind: PublicConnectionKind;
    provider: Provider;
    settings: Record<string, unknown>;
    nowMs: number;
  },
): Promise<Connection> {
  const { kind, provider } = input;
  const settings = parseSettings(kind, input.settings);
  const { connectedAtMs } = await putConnection(db, { ...input, settings });
  return { kind, provider, settings, connectedAtMs };
}

function parseSettings(
  kind: PublicConnectionKind,
  settings: Record<string, unknown>,
): ConnectionSettings<PublicConnectionKind> {
  const parsed = CONNECTION_SETTINGS[kind].safeParse(settings);
  if (parsed.success) return parsed.data;
  const details = toErrorDetails(parsed.error).map(({ path, message }) => ({
    path: ['settings', path].filter((part) => part !== '').join('.'),
    message,
  }));
  throw new AppError('invalid_request', { details });
}
