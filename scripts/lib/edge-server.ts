import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { setLogAside } from './log-file.ts';
import { EDGE_BUNDLE, MIGRATIONS } from './root.ts';

/** What the process that holds workerd is told first. */
export interface EdgeHostOptions {
  /** Port on 127.0.0.1. */
  readonly port: number;
  /** Durable Objects, D1 and the note of applied migrations; made when missing. */
  readonly stateDir: string;
  /** Holds `main.js` and `options.json`. */
  readonly bundleDir: string;
  /** SQL files, applied in the order of their names before the Worker runs. */
  readonly migrationsDir: string;
  /** Variables and secrets on top of the configuration's. */
  readonly vars: Readonly<Record<string, string>>;
  /** `false` lifts the platform's load limits: a load tool is one network and looks like one greedy visitor. */
  readonly hasLoadLimits: boolean;
}

/** What it answers, once. */
export type EdgeHostMessage = { readonly type: 'ready' } | { readonly type: 'failed'; readonly reason: string };

export interface StartEdgeOptions extends Omit<EdgeHostOptions, 'bundleDir' | 'migrationsDir' | 'hasLoadLimits'> {
  /** The repository's own when absent. */
  readonly bundleDir?: string;
  readonly migrationsDir?: string;
  /** `true` when absent. */
  readonly hasLoadLimits?: boolean;
  /** File that gets everything the Worker and the runtime print; appended to. */
  readonly logPath: string;
}

/** The Worker in workerd, in a process group of its own. */
export interface EdgeServer {
  /** `http://localhost:PORT`; `http://shop.localhost:PORT` reaches it too. */
  readonly url: string;
  /** The process that leads the group. */
  readonly pid: number;
  /** Settles when the leading process has ended, however it ended. */
  readonly exited: Promise<void>;
  /** Ends the whole group at once with SIGKILL, as a power cut would. */
  kill(): Promise<void>;
  /** Ends it in order; with SIGKILL after five seconds. */
  stop(): Promise<void>;
}

const STOP_TIMEOUT_MS = 5000;

/** A start takes a second or two, and longer with migrations on a slow disk; beyond this it hangs. */
const START_TIMEOUT_MS = 120_000;

/**
 * Starts the bundled Worker on one port and waits until it answers. Its state survives `stop` and `kill`; alarms that
 * fell due meanwhile run at once. It ends by itself when this process does.
 *
 * @throws {Error} When it does not start; the message and the log say why.
 */
export async function startEdge(options: StartEdgeOptions): Promise<EdgeServer> {
  const { logPath, bundleDir = EDGE_BUNDLE, migrationsDir = MIGRATIONS, hasLoadLimits = true, ...rest } = options;
  mkdirSync(dirname(logPath), { recursive: true });
  setLogAside(logPath);
  const log = openSync(logPath, 'a', 0o600);
  // Detached: its own group, so that one signal reaches workerd as well, and Ctrl-C in a terminal does not.
  const child = fork(join(import.meta.dirname, 'edge-host.ts'), [], {
    detached: true,
    execArgv: [],
    stdio: ['ignore', log, log, 'ipc'],
  });
  closeSync(log);
  const exited = once(child, 'exit').then(() => undefined);
  const hostOptions: EdgeHostOptions = { ...rest, bundleDir, migrationsDir, hasLoadLimits };
  child.send(hostOptions);
  try {
    await waitUntilReady(child, exited, logPath);
  } catch (error) {
    killGroup(child);
    throw error;
  }
  return {
    url: `http://localhost:${options.port}`,
    pid: child.pid ?? -1,
    exited,
    async kill() {
      killGroup(child);
      if (child.exitCode === null && child.signalCode === null) await exited;
    },
    async stop() {
      child.kill('SIGTERM');
      const timer = setTimeout(() => killGroup(child), STOP_TIMEOUT_MS);
      if (child.exitCode === null && child.signalCode === null) await exited;
      clearTimeout(timer);
      killGroup(child);
    },
  };
}

const TIMED_OUT: EdgeHostMessage = {
  type: 'failed',
  reason: `it gave no sign within ${START_TIMEOUT_MS / 1000} seconds`,
};

async function waitUntilReady(child: ChildProcess, exited: Promise<void>, logPath: string): Promise<void> {
  const waiting = new AbortController();
  const answer = await Promise.race([
    once(child, 'message').then(([message]) => message as EdgeHostMessage),
    exited.then((): EdgeHostMessage => ({ type: 'failed', reason: `it ended while starting; see ${logPath}` })),
    delay(START_TIMEOUT_MS, TIMED_OUT, { ref: false, signal: waiting.signal }),
  ]).finally(() => waiting.abort());
  if (answer.type === 'failed') throw new Error(`The Worker does not start: ${answer.reason}`);
}

/** The leader may be gone while workerd still runs: killed alone, it leaves workerd behind in the group. */
function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}
