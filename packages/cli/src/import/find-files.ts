import { IMPORT_KINDS } from '@loket/contracts';
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type MarkdownFile, describeMarkdownFile, findMarkdownFiles, isMarkdown } from '../local/markdown-folder.ts';
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

/** What there is to import at a path. */
export interface FoundFiles {
  /** By what they hold: products, then customers, then orders. */
  readonly files: ImportFile[];
  /** Each is an article. */
  readonly articles: MarkdownFile[];
  readonly unusable: UnusableFile[];
}

/**
 * CSV files and Markdown at a path: one file, or the CSV files of a folder and the Markdown in it and the folders below.
 *
 * @throws {UsageError} when there is nothing at the path, or nothing that can be imported.
 */
export async function findFiles(path: string): Promise<FoundFiles> {
  const { csv, articles } = await listPaths(path);
  const found = await Promise.all(csv.map(inspectFile));
  const files = found.flatMap((entry) => ('kind' in entry ? [entry] : []));
  files.sort((a, b) => IMPORT_KINDS.indexOf(a.kind) - IMPORT_KINDS.indexOf(b.kind));
  return { files, articles, unusable: found.flatMap((entry) => ('kind' in entry ? [] : [entry])) };
}

async function listPaths(path: string): Promise<{ csv: string[]; articles: MarkdownFile[] }> {
  const found = await stat(path).catch(() => null);
  if (found === null) throw new UsageError(`there is nothing at ${path}`);
  if (!found.isDirectory()) {
    return isMarkdown(path) ? { csv: [], articles: [await describeMarkdownFile(path)] } : { csv: [path], articles: [] };
  }
  const names = (await readdir(path)).filter((name) => name.toLowerCase().endsWith('.csv')).toSorted();
  const articles = await findMarkdownFiles(path);
  if (names.length === 0 && articles.length === 0) throw new UsageError(`there is no CSV or Markdown file in ${path}`);
  return { csv: names.map((name) => join(path, name)), articles };
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
