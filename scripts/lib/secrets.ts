import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Secrets of one installation, as the Worker expects them. */
export interface Secrets {
  /** Signs customers' access tokens. */
  readonly SESSION_SECRET: string;
  /** Names threads, so that a name tells nothing. */
  readonly THREAD_SECRET: string;
  /** Opens what only the operator may do, such as making an account. */
  readonly OPERATOR_TOKEN: string;
}

/** Reads the secrets of this state folder; makes them, readable by the owner alone, the first time. */
export async function loadSecrets(stateDir: string): Promise<Secrets> {
  const path = join(stateDir, 'secrets.json');
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8')) as Secrets;
  const secrets: Secrets = {
    SESSION_SECRET: createSecret(),
    THREAD_SECRET: createSecret(),
    OPERATOR_TOKEN: createSecret(),
  };
  await writePrivate(path, JSON.stringify(secrets, null, 2));
  return secrets;
}

/** Writes a file that only its owner can read: whole or not at all, so that a power cut leaves the old one. */
export async function writePrivate(path: string, text: string): Promise<void> {
  await mkdir(join(path, '..'), { recursive: true, mode: 0o700 });
  const draft = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  await writeFile(draft, text, { mode: 0o600, flush: true });
  await rename(draft, path);
}

/** 256 random bits, hexadecimal. */
function createSecret(): string {
  return randomBytes(32).toString('hex');
}
