import { parseArgs } from 'node:util';
import { ApiError, createApi } from '../api/api.ts';
import type { Api } from '../api/api.ts';
import type { Environment } from '../api/environment.ts';
import { readServerOptions, SERVER_OPTIONS } from '../server-options.ts';
import { UsageError } from '../usage-error.ts';
import { UnreadableFileError } from './csv/read-lines.ts';
import { findFiles } from './find-files.ts';
import { importFile } from './import-file.ts';
import type { ImportFile } from './import-file.ts';
import { createFileTally } from './report/file-tally.ts';
import { createProgress, formatCount } from './report/progress.ts';
import type { Refusals } from './report/refusals.ts';
import { createRefusals } from './report/refusals.ts';

export const IMPORT_USAGE = `loket import --data PATH [--url URL] [--key KEY] [--currency CODE] [--report FILE]
  Imports Shopify’s own CSV exports of products, customers and orders.
  --data      a folder with CSV files, or one file; what it holds is told by its columns
  --url       the server; http://localhost:8787 when not given
  --key       the account’s secret key; LOKET_KEY when not given
  --currency  ISO 4217 code of product prices, which exports leave out; the account’s when not given
  --report    file that gets every refused row`;

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
    report: { type: 'string' },
  } as const;
  const { values } = parseArgs({ args: [...args], options, strict: true });
  if (values.data === undefined) throw new UsageError('--data is missing');
  const currency = values.currency?.toUpperCase() ?? null;
  if (currency !== null && !/^[A-Z]{3}$/.test(currency)) throw new UsageError('--currency expects a code such as EUR');
  const api = createApi(environment, readServerOptions(environment, values));
  const { files, unusable } = await findFiles(values.data);
  for (const { name, reason } of unusable) environment.err.write(`${name}: ${reason}\n`);
  const refusals = createRefusals(values.report ?? null);
  const refusedCount = await importFiles(environment, api, files, { currency, refusals });
  const peakMb = Math.round(environment.peakMemoryBytes() / 1_000_000);
  environment.out.write(`Most memory held: ${peakMb} MB\n`);
  return refusedCount > 0 || unusable.length > 0 ? 1 : 0;
}

async function importFiles(
  environment: Environment,
  api: Api,
  files: readonly ImportFile[],
  options: { currency: string | null; refusals: Refusals },
): Promise<number> {
  let refusedCount = 0;
  try {
    for (const file of files) {
      refusedCount += await importReadable(environment, api, file, options);
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
  options: { currency: string | null; refusals: Refusals },
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
  { currency, refusals }: { currency: string | null; refusals: Refusals },
): Promise<number> {
  const startMs = environment.now();
  const tally = createFileTally((line, reason) => refusals.add(file.name, line, reason));
  const progress = createProgress(environment, file.name);
  try {
    await importFile(api, file, { currency, tally, onRead: (done) => progress.update(done, tally.rows) });
  } finally {
    progress.end();
    const { created, updated, unchanged, refused } = tally.counts;
    const counts = Object.entries({ created, updated, unchanged, refused })
      .map(([name, count]) => `${formatCount(count)} ${name}`)
      .join(', ');
    const seconds = ((environment.now() - startMs) / 1000).toFixed(1);
    environment.out.write(
      `${file.name}: ${formatCount(tally.rows)} rows read; ${file.kind}: ${counts}; ${seconds} s\n`,
    );
  }
  return tally.counts.refused;
}
