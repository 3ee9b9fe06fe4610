import { IMPORT_KINDS } from '@loket/contracts';
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { UsageError } from '../usage-error.ts';
import { detectKind } from './csv/detect-kind.ts';
import { UnreadableFileError } from './csv/read-lines.ts';
import type { ImportFile } from './import-file.ts';
import { openRows } from './import-file.ts';

/** A file that holds nothing that can be imported, and why. */
export interface UnusableFile {
  readonly name: string;
  readonly reason: string;
}

/**
 * CSV files at a path (one file, or those of a folder) by what they hold: products, then customers, then orders.
 *
 * @throws {UsageError} when there is nothing at the path, or no CSV file.
 */
export async function findFiles(path: string): Promise<{ files: ImportFile[]; unusable: UnusableFile[] }> {
  const paths = await listPaths(path);
  const found = await Promise.all(paths.map(inspectFile));
  const files = found.flatMap((entry) => ('kind' in entry ? [entry] : []));
  files.sort((a, b) => IMPORT_KINDS.indexOf(a.kind) - IMPORT_KINDS.indexOf(b.kind));
  return { files, unusable: found.flatMap((entry) => ('kind' in entry ? [] : [entry])) };
}

async function listPaths(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => null);
  if (found === null) throw new UsageError(`there is nothing at ${path}`);
  if (!found.isDirectory()) return [path];
  const names = (await readdir(path)).filter((name) => name.toLowerCase().endsWith('.csv')).toSorted();
  if (names.length === 0) throw new UsageError(`there is no CSV file in ${path}`);
  return names.map((name) => join(path, name));
}

async function inspectFile(path: string): Promise<ImportFile | UnusableFile> {
  const name = basename(path);
  const { size } = await stat(path);
  const chunks = createReadStream(path);
  try {
    const { columns } = await openRows(chunks, () => undefined);
    const detected = detectKind(columns);
    return 'kind' in detected ? { path, name, kind: detected.kind, sizeBytes: size } : { name, ...detected };
  } catch (cause) {
    if (cause instanceof UnreadableFileError) return { name, reason: cause.message };
    throw cause;
  } finally {
    // Only the header was read.
    chunks.destroy();
  }
}
