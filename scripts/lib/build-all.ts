import { cp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { buildStorybook, copyStorybook } from './build-storybook.ts';
import { fingerprint, isStamped, writeStamp } from './fingerprint.ts';
import { UserError } from './output.ts';
import { DIST, EDGE_BUNDLE, ROOT } from './root.ts';
import { lastLines, run } from './run.ts';

const WRANGLER_CONFIG = join(ROOT, 'workers/edge/wrangler.jsonc');
const STAMP = join(DIST, '.built');
const ASSETS = join(DIST, 'edge-assets');

/** All that a build depends on. */
const SOURCES = [
  'packages/*/src/**',
  'packages/*/package.json',
  'apps/*/**',
  'workers/*/src/**',
  'workers/*/wrangler.jsonc',
  'stories/{.storybook,src,pictures}/**',
  'scripts/**',
  'config/*',
  'pnpm-lock.yaml',
  'tsconfig.base.json',
];

/** Builds the browser's files and the Worker, unless nothing changed since the last build. */
export async function buildAll(): Promise<string | void> {
  // The Worker's options hold absolute paths, so a moved repository is built again.
  const wanted = `${ROOT} ${fingerprint(ROOT, SOURCES, { hasStories: true })}`;
  if (isStamped(STAMP, wanted)) return 'unchanged';
  await rm(STAMP, { force: true });
  await Promise.all([
    runOrExplain('The build of the browser files', process.execPath, ['scripts/build.mjs']),
    buildStorybook(),
  ]);
  await copyApiPage();
  await copyStorybook(ASSETS);
  await bundleWorker();
  await writeStamp(STAMP, wanted);
}

/** The API's page runs from files of our own, so that it works without a network and under a policy. */
async function copyApiPage(): Promise<void> {
  const from = join(ROOT, 'workers/edge/node_modules/swagger-ui-dist');
  const to = join(ASSETS, 'docs-files');
  await mkdir(to, { recursive: true });
  for (const file of ['swagger-ui.css', 'swagger-ui-bundle.js']) await cp(join(from, file), join(to, file));
}

/**
 * Bundles the Worker exactly as a deployment would, and notes beside it how Miniflare has to run it: reading that note
 * at every start is two seconds faster than loading wrangler again.
 */
async function bundleWorker(): Promise<void> {
  await rm(EDGE_BUNDLE, { recursive: true, force: true });
  await mkdir(EDGE_BUNDLE, { recursive: true });
  await runOrExplain('The build of the Worker', join(ROOT, 'node_modules/.bin/wrangler'), [
    'deploy',
    '--dry-run',
    '--config',
    WRANGLER_CONFIG,
    '--outdir',
    EDGE_BUNDLE,
  ]);
  await runOrExplain('The build of the Worker', process.execPath, [
    'scripts/lib/write-worker-options.ts',
    WRANGLER_CONFIG,
    join(EDGE_BUNDLE, 'options.json'),
  ]);
}

async function runOrExplain(what: string, command: string, args: readonly string[]): Promise<void> {
  const { exitCode, output } = await run(command, args);
  if (exitCode !== 0) throw new UserError(`${what} failed:\n${lastLines(output, 40)}`);
}
