import type { EdgeServer } from './edge-server.ts';

/** How long an answer to the health check may take. */
export const HEALTH_TIMEOUT_MS = 5000;
const HEALTH_INTERVAL_MS = 2000;
/** Checks that fail in a row before the server counts as hung: one slow answer under load is not a hang. */
const HEALTH_FAILURES_MAX = 3;
const RESTARTS_MAX = 5;
/** A server that ran this long was well: earlier failures no longer count. */
const STEADY_MS = 60_000;
const FIRST_DELAY_MS = 250;
const DELAY_MAX_MS = 8000;

type Server = Pick<EdgeServer, 'url' | 'exited' | 'kill' | 'stop'>;

/** The supervisor's view of the world. */
export interface SuperviseDeps {
  /** Starts the server again. */
  start(): Promise<Server>;
  /** Whether the server answers its health check in time. Never throws. */
  isHealthy(url: string): Promise<boolean>;
  /** Waits; ends early when stopped. */
  sleep(durationMs: number): Promise<void>;
  nowMs(): number;
  /** One sentence for people about what happened. */
  report(text: string): void;
}

/** The server failed again and again. */
export class GaveUpError extends Error {}

/** Wait before restart number `failures`, from 1: doubles from a quarter of a second to eight. */
export function restartDelayMs(failures: number): number {
  return Math.min(FIRST_DELAY_MS * 2 ** (failures - 1), DELAY_MAX_MS);
}

/**
 * Keeps a server alive: starts it again when it dies or hangs, with growing pauses.
 *
 * @param first - The server as it was started.
 * @param stop - Ends the supervision; the server is then stopped in order.
 * @throws {GaveUpError} After six failures without a minute of good health in between.
 */
export async function supervise(first: Server, stop: AbortSignal, deps: SuperviseDeps): Promise<void> {
  let server: Server | null = first;
  let failures = 0;
  while (!stop.aborted) {
    if (server !== null) {
      const startedMs = deps.nowMs();
      const reason = await watch(server, stop, deps);
      if (reason === null) return;
      // Whatever is left of the group would hold the port and the files.
      await server.kill();
      if (deps.nowMs() - startedMs >= STEADY_MS) failures = 0;
      deps.report(reason);
    }
    failures += 1;
    if (failures > RESTARTS_MAX) throw new GaveUpError(`The server failed ${failures} times in a row.`);
    await deps.sleep(restartDelayMs(failures));
    if (stop.aborted) return;
    server = await deps.start().catch((error: unknown) => {
      deps.report(error instanceof Error ? error.message : String(error));
      return null;
    });
    if (server !== null) deps.report('The server runs again.');
  }
  await server?.stop();
}

/** @returns Why the server has to be started again, or `null` when it was stopped on request. */
async function watch(server: Server, stop: AbortSignal, deps: SuperviseDeps): Promise<string | null> {
  let hasExited = false;
  const exited = noteExit();
  async function noteExit(): Promise<void> {
    await server.exited;
    hasExited = true;
  }
  let unhealthy = 0;
  while (unhealthy < HEALTH_FAILURES_MAX) {
    await Promise.race([deps.sleep(HEALTH_INTERVAL_MS), exited]);
    if (stop.aborted) {
      await server.stop();
      return null;
    }
    if (hasExited) return 'The server died; it is started again.';
    unhealthy = (await deps.isHealthy(server.url)) ? 0 : unhealthy + 1;
  }
  return 'The server does not answer any more; it is killed and started again.';
}
