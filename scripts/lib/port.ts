import { createServer } from 'node:net';
import { UserError } from './output.ts';
import { run } from './run.ts';

export const DEFAULT_PORT = 8787;

/**
 * The port to serve on: `--port N` or `--port=N`, else `PORT`, else 8787.
 *
 * @throws {UserError} For anything that is not a port from 1 to 65535.
 */
export function parsePort(args: readonly string[], environment: Readonly<Record<string, string | undefined>>): number {
  const index = args.findIndex((arg) => arg === '--port' || arg.startsWith('--port='));
  const flag = index === -1 ? undefined : (args[index]?.split('=')[1] ?? args[index + 1] ?? '');
  const text = flag ?? (environment.PORT || String(DEFAULT_PORT));
  const port = /^[0-9]{1,5}$/.test(text) ? Number(text) : 0;
  if (port < 1 || port > 65_535) throw new UserError(`"${text}" is not a port; choose a number from 1 to 65535.`);
  return port;
}

/** Whether nothing listens on the port of this machine. */
export async function isPortFree(port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    });
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

/** A port that nothing uses now. */
export async function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

/** Who listens on the port, e.g. `node (process 4711)`; `null` when this machine does not tell. */
export async function findPortHolder(port: number): Promise<string | null> {
  const lsof = await run('lsof', ['-nP', `-iTCP:${port}`, '-sTCP:LISTEN', '-Fpc']);
  const pid = /^p([0-9]+)$/m.exec(lsof.output)?.[1];
  const name = /^c(.+)$/m.exec(lsof.output)?.[1];
  if (lsof.exitCode === 0 && pid !== undefined) return `${name ?? 'a program'} (process ${pid})`;
  const ss = await run('ss', ['-Hltnp', `sport = :${port}`]);
  const holder = /users:\(\("([^"]+)",pid=([0-9]+)/.exec(ss.output);
  return ss.exitCode === 0 && holder !== null ? `${holder[1]} (process ${holder[2]})` : null;
}

/** @throws {UserError} When the port is taken: says by whom and how to choose another. */
export async function requireFreePort(port: number): Promise<void> {
  if (await isPortFree(port)) return;
  const holder = await findPortHolder(port);
  throw new UserError(
    `Port ${port} is taken${holder === null ? '' : ` by ${holder}`}. Stop it, or choose another port: npm start -- --port ${port + 1}`,
  );
}
