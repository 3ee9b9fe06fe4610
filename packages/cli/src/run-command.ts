import type { Environment } from './api/environment.ts';
import { CONNECTIONS_USAGE, runConnect, runConnections, runDisconnect } from './connections/command.ts';
import { IMPORT_USAGE, runImport } from './import/command.ts';
import { REBUILD_USAGE, runRebuild } from './rebuild/command.ts';
import { ROUTE_USAGE, runRoute } from './route/command.ts';
import { SEARCH_USAGE, runSearch } from './search/command.ts';
import { TURN_USAGE, runTurn } from './turn/command.ts';
import { UsageError } from './usage-error.ts';

const COMMANDS: Readonly<Record<string, (environment: Environment, args: readonly string[]) => Promise<0 | 1>>> = {
  import: runImport,
  connections: runConnections,
  connect: runConnect,
  disconnect: runDisconnect,
  rebuild: runRebuild,
  route: runRoute,
  search: runSearch,
  turn: runTurn,
};

const USAGE = `${[IMPORT_USAGE, CONNECTIONS_USAGE, REBUILD_USAGE, ROUTE_USAGE, SEARCH_USAGE, TURN_USAGE].join('\n\n')}\n`;

/**
 * Runs a command line, without the program's own name.
 *
 * @returns The exit code: 0 all well, 1 something was refused or failed, 2 called wrongly.
 */
export async function runCommand(environment: Environment, args: readonly string[]): Promise<0 | 1 | 2> {
  const [name = '', ...rest] = args;
  if (args.length === 0 || args.includes('--help') || name === 'help') {
    environment.out.write(USAGE);
    return args.length === 0 ? 2 : 0;
  }
  const command = COMMANDS[name];
  try {
    if (command === undefined) throw new UsageError(`there is no command ${name}`);
    return await command(environment, rest);
  } catch (cause) {
    if (!isUsageError(cause)) throw cause;
    environment.err.write(`${cause.message}\n\n${USAGE}`);
    return 2;
  }
}

/** Ours, or those of `parseArgs`. */
function isUsageError(cause: unknown): cause is Error {
  if (cause instanceof UsageError) return true;
  return cause instanceof TypeError && 'code' in cause && String(cause.code).startsWith('ERR_PARSE_ARGS');
}
