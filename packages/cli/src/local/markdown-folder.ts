import { LOCALES, type Locale } from '@loket/contracts';
import { readFile, readdir, stat } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';

/** A Markdown file of a folder. */
export interface MarkdownFile {
  readonly path: string;
  /** How it is called in reports: its path within the folder. */
  readonly name: string;
  /** Its path within the folder without ending, nor the folder that says its language. */
  readonly key: string;
  /** Language that the first folder's name says, e.g. `nl/returns.md`. */
  readonly folderLang: Locale | null;
  readonly changedAtMs: number;
  readonly sizeBytes: number;
}

const ENDING = /\.(?:md|markdown)$/i;

/** Bytes of one file; an article has at most 200,000 characters. */
export const MARKDOWN_MAX_BYTES = 1_000_000;

/** Whether a file's name says that it is Markdown. */
export function isMarkdown(path: string): boolean {
  return ENDING.test(path);
}

/** One Markdown file by itself. */
export function describeMarkdownFile(path: string): Promise<MarkdownFile> {
  return describe(dirname(path), path);
}

/** Markdown files of a folder and the folders within it, in the order of their names; hidden ones are left out. */
export async function findMarkdownFiles(folder: string): Promise<MarkdownFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && isMarkdown(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(
      (path) =>
        !relative(folder, path)
          .split(sep)
          .some((part) => part.startsWith('.')),
    )
    .toSorted();
  return Promise.all(paths.map((path) => describe(folder, path)));
}

async function describe(folder: string, path: string): Promise<MarkdownFile> {
  const { mtimeMs, size } = await stat(path);
  const name = relative(folder, path).split(sep).join('/');
  const [first = '', ...rest] = name.split('/');
  const folderLang = rest.length > 0 ? (LOCALES.find((lang) => lang === first) ?? null) : null;
  const key = (folderLang === null ? name : rest.join('/')).replace(ENDING, '');
  return { path, name, key, folderLang, changedAtMs: Math.round(mtimeMs), sizeBytes: size };
}

/** The text of a file that is small enough, else `null`. */
export async function readMarkdownFile(file: MarkdownFile): Promise<string | null> {
  return file.sizeBytes > MARKDOWN_MAX_BYTES ? null : readFile(file.path, 'utf8');
}
