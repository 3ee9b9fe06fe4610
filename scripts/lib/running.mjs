// @ts-check
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = 'running.pid';

/**
 * Id of the process that serves from this state folder.
 *
 * @param {string} stateDir
 * @returns {number | null} `null` when none does; a file left behind by a killed process does not count.
 */
export function readRunningPid(stateDir) {
  let pid;
  try {
    pid = Number(readFileSync(join(stateDir, FILE), 'utf8'));
  } catch {
    return null;
  }
  return Number.isInteger(pid) && pid > 0 && isLoket(pid) ? pid : null;
}

/** @param {number} pid */
function isLoket(pid) {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  try {
    // After a reboot the number may belong to another program; only Linux lets us look.
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('serve.ts');
  } catch {
    return process.platform !== 'linux';
  }
}

/**
 * Notes that this process serves from the folder.
 *
 * @param {string} stateDir
 */
export function writeRunningPid(stateDir) {
  mkdirSync(stateDir, { recursive: true, mode: 0o700 });
  writeFileSync(join(stateDir, FILE), String(process.pid));
}

/** @param {string} stateDir */
export function clearRunningPid(stateDir) {
  rmSync(join(stateDir, FILE), { force: true });
}
