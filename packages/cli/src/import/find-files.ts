import { IMPORT_KINDS, type ImportKind } from '@loket/contracts';
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type MarkdownFile, describeMarkdownFile, findMarkdownFiles, isMarkdown } from '../local/markdown-folder.ts';
import { UsageError } from '../usage-error.ts';
import { detectKind } from './csv/detect-kind.ts';
import { readLines } from './csv/read-lines.ts';
import { readRows } from './csv/read-rows.ts';
import type { ImportFile } from './import-file.ts';
import { UnreadableFileError } from './unreadable-file.ts';

/** A file that holds nothing that can be imported, and why. */
export interface UnusableFile {
  readonly name: string;
  readonly reason: string;
}

/** One file of records, or all Markdown that was found: each of its files is an article. */
export type ImportSource =
  | ImportFile
  | { readonly format: 'markdown'; readonly kind: 'articles'; readonly files: readonly MarkdownFile[] };

/** What there is to import at a path. */
export interface FoundFiles {
  /** In the order in which they are to be imported. */
  readonly sources: ImportSource[];
  readonly unusable: UnusableFile[];
}

/** What is named by others comes before them: orders name customers, returns name orders. */
const KIND_ORDER: readonly ImportKind[] = [...new Set(['customers', 'products', 'orders', ...IMPORT_KINDS] as const)];

/**
 * Files of records and Markdown at a path: one file, or the CSV and JSON Lines of a folder and the Markdown in it and the
 * folders below.
 *
 * @throws {UsageError} when there is nothing at the path, or nothing that can be imported.
 */
export async function findFiles(path: string): Promise<FoundFiles> {
  const { records, articles } = await listPaths(path);
  const found = await Promise.all(
    records.map((file) => (isJsonLines(file) ? inspectJsonLines(file) : inspectCsv(file))),
  );
  const sources: ImportSource[] = found.flatMap((entry) => ('kind' in entry ? [entry] : []));
  if (articles.length > 0) sources.push({ format: 'markdown', kind: 'articles', files: articles });
  sources.sort((a, b) => KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind));
  return { sources, unusable: found.flatMap((entry) => ('kind' in entry ? [] : [entry])) };
}

async function listPaths(path: string): Promise<{ records: string[]; articles: MarkdownFile[] }> {
  const found = await stat(path).catch(() => null);
  if (found === null) throw new UsageError(`there is nothing at ${path}`);
  if (!found.isDirectory()) {
    if (isMarkdown(path)) return { records: [], articles: [await describeMarkdownFile(path)] };
    return { records: [path], articles: [] };
  }
  const names = (await readdir(path)).filter((name) => isCsv(name) || isJsonLines(name)).toSorted();
  const articles = await findMarkdownFiles(path);
  if (names.length === 0 && articles.length === 0) {
    throw new UsageError(`there is no CSV, JSON Lines or Markdown file in ${path}`);
  }
  return { records: names.map((name) => join(path, name)), articles };
}

function isCsv(path: string): boolean {
  return path.toLowerCase().endsWith('.csv');
}

function isJsonLines(path: string): boolean {
  return path.toLowerCase().endsWith('.jsonl');
}

/** What a JSON Lines file holds is told by its name: its lines may be of any kind. */
async function inspectJsonLines(path: string): Promise<ImportFile | UnusableFile> {
  const name = basename(path);
  const kind = IMPORT_KINDS.find((candidate) => name.toLowerCase().startsWith(candidate));
  if (kind === undefined) return { name, reason: `its name begins with none of ${IMPORT_KINDS.join(', ')}` };
  const { size } = await stat(path);
  return { format: 'json-lines', path, name, kind, sizeBytes: size };
}

async function inspectCsv(path: string): Promise<ImportFile | UnusableFile> {
  const name = basename(path);
  const { size } = await stat(path);
  const chunks = createReadStream(path);
  try {
    const { columns } = await readRows(readLines(chunks));
    const detected = detectKind(columns);
    if (!('kind' in detected)) return { name, ...detected };
    return { format: 'csv', path, name, kind: detected.kind, sizeBytes: size };
  } catch (cause) {
    if (cause instanceof UnreadableFileError) return { name, reason: cause.message };
    throw cause;
  } finally {
    // Only the header was read.
    chunks.destroy();
  }
}
