import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Hash over the names and contents of files.
 *
 * @param patterns - Globs from `root`; `node_modules` and tests are left out, and stories unless they count too.
 */
export function fingerprint(
  root: string,
  patterns: readonly string[],
  { hasStories = false }: { hasStories?: boolean } = {},
): string {
  const isLeftOut = hasStories ? /node_modules|\.test\.ts$/ : /node_modules|\.(?:test|stories)\.ts$/;
  const paths = globSync([...patterns], { cwd: root, exclude: (path) => isLeftOut.test(path) });
  const hash = createHash('sha256');
  for (const path of paths.toSorted()) {
    const content = readIfFile(join(root, path));
    if (content !== null) hash.update(path).update('\0').update(String(content.length)).update('\0').update(content);
  }
  return hash.digest('hex');
}

function readIfFile(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EISDIR') return null;
    throw error;
  }
}

/** Whether the stamp file holds this text. */
export function isStamped(stampPath: string, text: string): boolean {
  return existsSync(stampPath) && readFileSync(stampPath, 'utf8') === text;
}

/** Writes the stamp file. */
export async function writeStamp(stampPath: string, text: string): Promise<void> {
  await mkdir(dirname(stampPath), { recursive: true });
  await writeFile(stampPath, text);
}
