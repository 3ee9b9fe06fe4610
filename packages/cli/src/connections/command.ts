import { type Connection, ConnectionsSchema, PUBLIC_CONNECTION_KINDS } from '@loket/contracts';
import type { PublicConnectionKind } from '@loket/contracts';
import { parseArgs } from 'node:util';
import { type Api, ApiError, createApi } from '../api/api.ts';
import type { Environment } from '../api/environment.ts';
import { readServerOptions, SERVER_OPTIONS } from '../server-options.ts';
import { UsageError } from '../usage-error.ts';
import { readSettings } from './read-settings.ts';

const KINDS = PUBLIC_CONNECTION_KINDS.join(', ');

export const CONNECTIONS_USAGE = `loket connections [--url URL] [--key KEY]
  Lists what the account has connected: kind, provider, and since when.

loket connect KIND [--settings FILE.json] [--url URL] [--key KEY]
  Connects Loket’s own provider, which imports fill. KIND: ${KINDS}.
  --settings  a file with the settings as JSON: the rules of returns, the programme of loyalty; connecting again changes them

loket disconnect KIND [--url URL] [--key KEY]
  Ends a connection: what needs it does not work any more, at once. What was imported stays.`;

/**
 * Runs `loket connections`.
 *
 * @returns 0 when the list was read, 1 when the server refused or could not be reached.
 * @throws {UsageError}
 */
export async function runConnections(environment: Environment, args: readonly string[]): Promise<0 | 1> {
  const { values } = parseArgs({ args: [...args], options: SERVER_OPTIONS, strict: true });
  return callServer(environment, values, async (api) => {
    const parsed = ConnectionsSchema.safeParse(await api.get('/v1/connections'));
    if (!parsed.success) throw new ApiError('the server’s answer is of an unknown form; is it of another version?');
    const lines = parsed.data.connections.map(wordConnection);
    return lines.length === 0 ? 'Nothing is connected\n' : lines.join('');
  });
}

/**
 * Runs `loket connect`.
 *
 * @returns 0 when the connection is there, 1 when the server refused or could not be reached.
 * @throws {UsageError}
 */
export async function runConnect(environment: Environment, args: readonly string[]): Promise<0 | 1> {
  const options = { ...SERVER_OPTIONS, settings: { type: 'string' } } as const;
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  const kind = readKind(positionals);
  const settings = values.settings === undefined ? {} : await readSettings(values.settings);
  return callServer(environment, values, async (api) => {
    await api.put(`/v1/connections/${kind}`, JSON.stringify({ provider: 'built-in', settings }));
    return `${kind} is connected, provider built-in\n`;
  });
}

/**
 * Runs `loket disconnect`.
 *
 * @returns 0 when the connection is gone, 1 when the server refused or could not be reached.
 * @throws {UsageError}
 */
export async function runDisconnect(environment: Environment, args: readonly string[]): Promise<0 | 1> {
  const options = { args: [...args], options: SERVER_OPTIONS, allowPositionals: true, strict: true } as const;
  const { values, positionals } = parseArgs(options);
  const kind = readKind(positionals);
  return callServer(environment, values, async (api) => {
    await api.delete(`/v1/connections/${kind}`);
    return `${kind} is disconnected\n`;
  });
}

/** Writes what `call` has to say, or why the server did not do it. */
async function callServer(
  environment: Environment,
  values: Parameters<typeof readServerOptions>[1],
  call: (api: Api) => Promise<string>,
): Promise<0 | 1> {
  const api = createApi(environment, readServerOptions(environment, values));
  try {
    environment.out.write(await call(api));
    return 0;
  } catch (cause) {
    if (!(cause instanceof ApiError)) throw cause;
    environment.err.write(`${cause.message}\n`);
    return 1;
  }
}

function readKind(positionals: readonly string[]): PublicConnectionKind {
  const [name, ...more] = positionals;
  if (name === undefined) throw new UsageError(`say which kind of connection: ${KINDS}`);
  if (more.length > 0) throw new UsageError('give one kind of connection at a time');
  const kind = PUBLIC_CONNECTION_KINDS.find((candidate) => candidate === name);
  if (kind === undefined) throw new UsageError(`there is no kind of connection ${name}; there are ${KINDS}`);
  return kind;
}

function wordConnection({ kind, provider, connectedAtMs }: Connection): string {
  const width = Math.max(...PUBLIC_CONNECTION_KINDS.map(({ length }) => length));
  const since = new Date(connectedAtMs).toISOString().replace(/\.\d+Z$/, 'Z');
  return `${kind.padEnd(width)}  ${provider}  since ${since}\n`;
}
