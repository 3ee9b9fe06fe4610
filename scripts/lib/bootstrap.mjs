// @ts-check
// Runs in whatever Node the machine has, before anything is installed: plain JavaScript, no dependency, Node 18 syntax.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the repository. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Oldest Node that can install; everything else runs in the Node that the lock file names. */
export const NODE_MAJOR_MIN = 20;

const INSTALL_STAMP = join(ROOT, 'node_modules', '.loket-install');
const PNPM = join(ROOT, 'node_modules', '.bin', 'pnpm');
const INSTALL_ARGS = ['install', '--frozen-lockfile', '--reporter=append-only'];

/**
 * Says what is wrong with a version of Node.
 *
 * @param {string} version - As in `process.versions.node`, e.g. `20.11.1`.
 * @returns {string | null} A sentence for people, or `null` when the version will do.
 */
export function nodeFault(version) {
  const major = Number(version.split('.')[0]);
  if (major >= NODE_MAJOR_MIN) return null;
  return `Loket needs Node ${NODE_MAJOR_MIN} or newer; this is Node ${version}. Install a newer one from https://nodejs.org and try again.`;
}

/** Ends the process with a sentence for people, when this Node is too old. */
export function requireNode() {
  const fault = nodeFault(process.versions.node);
  if (fault !== null) fail(fault);
}

/**
 * Prints a sentence for people and ends the process with exit code 1.
 *
 * @param {string} message
 * @returns {never}
 */
export function fail(message) {
  console.error(`\n${message}`);
  process.exit(1);
}

/** Installs what the lock file names, unless it was installed before. Works without network once everything was fetched. */
export function install() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(ROOT, 'pnpm-lock.yaml')))
    .digest('hex');
  if (existsSync(INSTALL_STAMP) && readFileSync(INSTALL_STAMP, 'utf8') === wanted) return;
  const startedMs = Date.now();
  process.stdout.write('Install'.padEnd(26));
  const output = runInstall();
  if (output !== null) fail(installFault(output));
  writeFileSync(INSTALL_STAMP, wanted);
  console.log(`${((Date.now() - startedMs) / 1000).toFixed(1)} s`);
}

/** @returns {string | null} What the failed command printed, or `null` when it worked. */
function runInstall() {
  // A bare npx looks the version up first, which stalls for more than a minute without network.
  if (existsSync(PNPM)) {
    if (tryRun(PNPM, [...INSTALL_ARGS, '--offline']) === null) return null;
    return tryRun(PNPM, [...INSTALL_ARGS, '--prefer-offline']);
  }
  const version = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).devDependencies.pnpm;
  return tryRun('npx', ['--yes', '--prefer-offline', `pnpm@${version}`, ...INSTALL_ARGS, '--prefer-offline']);
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function tryRun(command, args) {
  const result = spawnSync(command, args, {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, CI: '1', npm_config_fetch_retries: '1', npm_config_fetch_retry_mintimeout: '1000' },
    maxBuffer: 64 * 1024 * 1024,
  });
  if (result.status === 0) return null;
  return `${result.stdout ?? ''}${result.stderr ?? ''}${result.error?.message ?? ''}`;
}

/**
 * Explains a failed install.
 *
 * @param {string} output - What the package manager printed.
 */
export function installFault(output) {
  const isNetwork =
    /EAI_AGAIN|ENOTFOUND|ENETUNREACH|ECONNREFUSED|ETIMEDOUT|ERR_SOCKET|ERR_PNPM_NO_OFFLINE|fetch failed|dns error|error sending request/i;
  const tail = output.trim().split('\n').slice(-12).join('\n');
  if (isNetwork.test(output)) {
    return `${tail}\n\nThe packages are not installed yet and the package registry cannot be reached. Connect to the network once; after that Loket starts without it.`;
  }
  return `${tail}\n\nThe packages could not be installed; the lines above say why.`;
}

/**
 * Runs a script in the Node that the lock file names and ends with its exit code. Signals are passed on; the script
 * sees `disconnect` when this process is killed.
 *
 * @param {string} script - Path from the root.
 * @param {string[]} args
 */
export function runInProjectNode(script, args) {
  const bin = join(ROOT, 'node_modules', '.bin');
  const child = spawn(join(bin, 'node'), [join(ROOT, script), ...args], {
    cwd: ROOT,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` },
  });
  child.on('error', (error) =>
    fail(`The project's Node does not start: ${error.message}. Delete node_modules and try again.`),
  );
  for (const signal of /** @type {NodeJS.Signals[]} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(signal, () => child.kill(signal));
  stopWithNpm(() => child.kill('SIGTERM'));
  child.on('exit', (code, signal) => {
    process.exit(code ?? 128 + (signal === null ? 1 : constants.signals[signal]));
  });
}

/**
 * npm runs us through a shell, which may die of a signal without passing it on; then nobody else tells us to stop.
 *
 * @param {() => void} stop
 */
function stopWithNpm(stop) {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) stop();
  }, 500).unref();
}
