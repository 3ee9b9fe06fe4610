import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEdge } from '../../scripts/lib/edge-server.ts';
import { findFreePort } from '../../scripts/lib/port.ts';

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
 */
export async function startOwnWorker(bundleDir: string): Promise<OwnWorker> {
  const stateDir = await mkdtemp(join(tmpdir(), 'loket-own-'));
  const migrationsDir = join(stateDir, 'no-migrations');
  await mkdir(migrationsDir);
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
