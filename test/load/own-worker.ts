import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEdge } from '../../scripts/lib/edge-server.ts';
import { findFreePort } from '../../scripts/lib/port.ts';
import { ROOT } from '../../scripts/lib/root.ts';
import { lastLines, run } from '../../scripts/lib/run.ts';

/** A small Worker of a bench's own, run by the same Miniflare in the same kind of process as the real one. */
export interface OwnWorker {
  readonly url: string;
  /** Ends it and removes its state. */
  dispose(): Promise<void>;
}

/**
 * Starts one on a port and a state folder of its own.
 *
 * @param bundleDir - Holds `main.js` and `options.json`.
 * @param migrations - Folder of the migrations of its D1; `null` for an empty database.
 */
export async function startOwnWorker(bundleDir: string, migrations: string | null = null): Promise<OwnWorker> {
  const stateDir = await mkdtemp(join(tmpdir(), 'loket-own-'));
  const migrationsDir = migrations ?? join(stateDir, 'no-migrations');
  if (migrations === null) await mkdir(migrationsDir);
  const server = await startEdge({
    port: await findFreePort(),
    stateDir,
    bundleDir,
    migrationsDir,
    vars: {},
    hasLoadLimits: false,
    logPath: join(stateDir, 'worker.log'),
  });
  return {
    url: server.url,
    async dispose() {
      await server.stop();
      await rm(stateDir, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/**
 * Bundles a Worker of a bench's own as a deployment would.
 *
 * @param source - Folder with its `wrangler.jsonc` and `options.json`.
 * @returns A temporary folder for {@link startOwnWorker}, which whoever called removes.
 */
export async function bundleOwnWorker(source: string): Promise<string> {
  const bundleDir = await mkdtemp(join(tmpdir(), 'loket-bundle-'));
  const { exitCode, output } = await run(join(ROOT, 'node_modules/.bin/wrangler'), [
    'deploy',
    '--dry-run',
    '--config',
    join(source, 'wrangler.jsonc'),
    '--outdir',
    bundleDir,
  ]);
  if (exitCode !== 0) throw new Error(`the Worker of the bench cannot be bundled:\n${lastLines(output, 20)}`);
  await cp(join(source, 'options.json'), join(bundleDir, 'options.json'));
  return bundleDir;
}

/** Posts JSON to such a Worker and returns the JSON of its answer. */
export async function callOwnWorker<T>(url: string, body: Readonly<Record<string, unknown>>): Promise<T> {
  const response = await fetch(url, { method: 'POST', body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`${url} answered ${response.status}: ${await response.text()}`);
  return (await response.json()) as T;
}
