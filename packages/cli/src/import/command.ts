import { IMPORT_KINDS, type ImportKind, isWebUrl } from '@loket/contracts';
import { parseArgs } from 'node:util';
import { ApiError, createApi } from '../api/api.ts';
import type { Api } from '../api/api.ts';
import type { Environment } from '../api/environment.ts';
import { readServerOptions, SERVER_OPTIONS } from '../server-options.ts';
import type { MarkdownFile } from '../local/markdown-folder.ts';
import { UsageError } from '../usage-error.ts';
import { type ImportSource, findFiles } from './find-files.ts';
import { importFile } from './import-file.ts';
import type { ImportFile } from './import-file.ts';
import { readArticles } from './read-articles.ts';
import { type FileTally, createFileTally } from './report/file-tally.ts';
import { createProgress, formatCount } from './report/progress.ts';
import type { Refusals } from './report/refusals.ts';
import { createRefusals } from './report/refusals.ts';
import { sendRecords } from './send/send-records.ts';
import { UnreadableFileError } from './unreadable-file.ts';

export const IMPORT_USAGE = `loket import --data PATH [--url URL] [--key KEY] [--currency CODE] [--site URL] [--report FILE]
  Imports Shopify’s own CSV exports of products, customers and orders, JSON Lines of every kind, and articles written in
  Markdown.
  --data      a folder, or one file; what a CSV file holds is told by its columns, a .jsonl file by how its name begins:
              ${IMPORT_KINDS.slice(0, 4).join(', ')},
              ${IMPORT_KINDS.slice(4).join(', ')}
  --url       the server; http://localhost:8787 when not given
  --key       the account’s secret key; LOKET_KEY when not given
  --currency  ISO 4217 code of product prices, which exports leave out; the account’s when not given
  --site      the shop’s address, for articles whose front matter gives their page as a path
  --report    file that gets every refused row or line`;

/**
 * Runs `loket import`.
 *
 * @returns 0 when everything went in, 1 when something was refused or the server could not be reached.
 * @throws {UsageError}
 */
export async function runImport(environment: Environment, args: readonly string[]): Promise<0 | 1> {
  const options = {
    ...SERVER_OPTIONS,
    data: { type: 'string' },
    currency: { type: 'string' },
    site: { type: 'string' },
    report: { type: 'string' },
  } as const;
  const { values } = parseArgs({ args: [...args], options, strict: true });
  if (values.data === undefined) throw new UsageError('--data is missing');
  const currency = values.currency?.toUpperCase() ?? null;
  if (currency !== null && !/^[A-Z]{3}$/.test(currency)) throw new UsageError('--currency expects a code such as EUR');
  const api = createApi(environment, readServerOptions(environment, values));
  if (values.site !== undefined && !isWebUrl(values.site)) throw new UsageError('--site expects an address with https');
  const { sources, unusable } = await findFiles(values.data);
  for (const { name, reason } of unusable) environment.err.write(`${name}: ${reason}\n`);
  const refusals = createRefusals(values.report ?? null);
  const refusedCount = await importAll(environment, api, sources, { currency, siteUrl: values.site ?? null, refusals });
  const peakMb = Math.round(environment.peakMemoryBytes() / 1_000_000);
  environment.out.write(`Most memory held: ${peakMb} MB\n`);
  return refusedCount > 0 || unusable.length > 0 ? 1 : 0;
}

interface ImportOptions {
  readonly currency: string | null;
  readonly siteUrl: string | null;
  readonly refusals: Refusals;
}

async function importAll(
  environment: Environment,
  api: Api,
  sources: readonly ImportSource[],
  options: ImportOptions,
): Promise<number> {
  let refusedCount = 0;
  try {
    for (const source of sources) {
      refusedCount +=
        source.format === 'markdown'
          ? await importMarkdown(environment, api, source.files, options)
          : await importReadable(environment, api, source, options);
    }
  } catch (cause) {
    if (!(cause instanceof ApiError)) throw cause;
    environment.err.write(`${cause.message}\nNothing is lost: run the command again when the cause is mended.\n`);
    refusedCount += 1;
  } finally {
    await options.refusals.finish(environment.err);
  }
  return refusedCount;
}

/** Imports a file as far as it can be read; one that ends in something else does not keep the next from going in. */
async function importReadable(
  environment: Environment,
  api: Api,
  file: ImportFile,
  options: ImportOptions,
): Promise<number> {
  try {
    return await importOne(environment, api, file, options);
  } catch (cause) {
    if (!(cause instanceof UnreadableFileError)) throw cause;
    environment.err.write(`${file.name}: ${cause.message}\n`);
    return 1;
  }
}

async function importOne(
  environment: Environment,
  api: Api,
  file: ImportFile,
  { currency, refusals }: ImportOptions,
): Promise<number> {
  const startMs = environment.now();
  const tally = createFileTally((line, reason) => refusals.add(file.name, line, reason));
  const progress = createProgress(environment, file.name);
  try {
    await importFile(api, file, { currency, tally, onRead: (done) => progress.update(done, tally.rows) });
  } finally {
    progress.end();
    const seconds = (environment.now() - startMs) / 1000;
    environment.out.write(
      `${file.name}: ${formatCount(tally.rows)} rows read; ${wordCounts(file.kind, tally, seconds)}`,
    );
  }
  return tally.counts.refused;
}

async function importMarkdown(
  environment: Environment,
  api: Api,
  files: readonly MarkdownFile[],
  { siteUrl, refusals }: ImportOptions,
): Promise<number> {
  const startMs = environment.now();
  // A refusal is of a whole file: `line` is its place among the files.
  const tally = createFileTally((place, reason) => refusals.add(files[place - 1]?.name ?? '', 1, reason));
  try {
    await sendRecords(api, 'articles', readArticles(files, siteUrl, tally), tally);
  } finally {
    const seconds = (environment.now() - startMs) / 1000;
    environment.out.write(
      `Markdown: ${formatCount(files.length)} files read; ${wordCounts('articles', tally, seconds)}`,
    );
  }
  return tally.counts.refused;
}

function wordCounts(kind: ImportKind, tally: FileTally, seconds: number): string {
  const { created, updated, unchanged, refused } = tally.counts;
  const counts = Object.entries({ created, updated, unchanged, refused })
    .map(([name, count]) => `${formatCount(count)} ${name}`)
    .join(', ');
  return `${kind}: ${counts}; ${seconds.toFixed(1)} s\n`;
}
