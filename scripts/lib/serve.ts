// What `npm start` runs: build, start, seed, print what there is, and keep the server alive.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { buildAll } from './build-all.ts';
import { seedDemo, type Demo } from './demo.ts';
import { startEdge, type EdgeServer } from './edge-server.ts';
import { UserError, reportFailure, step } from './output.ts';
import { parsePort, requireFreePort } from './port.ts';
import { STATE_DIR } from './root.ts';
import { lastLines } from './run.ts';
import { clearRunningPid, readRunningPid, writeRunningPid } from './running.mjs';
import { loadSecrets } from './secrets.ts';
import { GaveUpError, HEALTH_TIMEOUT_MS, supervise } from './supervise.ts';
import { describeAddresses } from './welcome.ts';

const LOG = join(STATE_DIR, 'edge.log');

/** Whether there is a server to stop in order. */
let isServing = false;

async function main(stop: AbortSignal): Promise<void> {
  const port = parsePort(process.argv.slice(2), process.env);
  const pid = readRunningPid(STATE_DIR);
  if (pid !== null) throw new UserError(`Loket is running already (process ${pid}). Stop it first.`);
  await requireFreePort(port);
  writeRunningPid(STATE_DIR);
  await step('Build', buildAll);
  const secrets = await loadSecrets(STATE_DIR);
  const start = (): Promise<EdgeServer> =>
    startEdge({ port, stateDir: STATE_DIR, vars: { ...secrets, DEV_OUTBOX: '1', DEMO_SHOP: '1' }, logPath: LOG });
  let server: EdgeServer | null = null;
  let demo: Demo | null = null;
  try {
    await step('Start', async () => {
      server = await start();
    });
    await step('Demo shop', async () => {
      demo = await seedDemo({ url: `http://localhost:${port}`, port, stateDir: STATE_DIR, secrets });
    });
  } catch (error) {
    await (server as EdgeServer | null)?.kill();
    throw await withLog(error);
  }
  if (server === null || demo === null) return;
  isServing = true;
  console.log(describeAddresses(port, demo, LOG));
  await supervise(server, stop, {
    start,
    isHealthy,
    sleep: (durationMs) => delay(durationMs, undefined, { signal: stop }).catch(() => undefined),
    nowMs: () => performance.now(),
    report: (text) => console.log(`${new Date().toISOString()}  ${text}`),
  }).catch(async (error: unknown) => {
    throw await withLog(error);
  });
}

async function isHealthy(url: string): Promise<boolean> {
  try {
    const response = await fetch(`${url}/v1/health`, { signal: AbortSignal.timeout(HEALTH_TIMEOUT_MS) });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}

/** Adds the end of the log to a failure of the server. */
async function withLog(error: unknown): Promise<Error> {
  const message = error instanceof Error ? error.message : String(error);
  const log = existsSync(LOG) ? await readFile(LOG, 'utf8') : '';
  const hint = error instanceof GaveUpError ? ' Loket stops here.' : '';
  return new UserError(`${message}${hint}\n\nLast lines of ${LOG}:\n${lastLines(log, 15)}`, { cause: error });
}

const stopping = new AbortController();
function handleStop(): void {
  stopping.abort();
  // Nothing to end in order yet; whatever was started ends with this process.
  if (!isServing) process.exit(130);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, handleStop);
// The starter was killed; nobody is left to stop us.
process.on('disconnect', handleStop);
process.on('exit', () => {
  if (readRunningPid(STATE_DIR) === process.pid) clearRunningPid(STATE_DIR);
});

try {
  await main(stopping.signal);
} catch (error) {
  reportFailure(error);
}
// The channel to the starter would keep this process alive.
process.exit();
