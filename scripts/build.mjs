// Builds what browsers load: the tag, the chat behind it, and the demo shop. `pnpm build`.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buildChat, buildLoader } from './build/chat.mjs';
import { fingerprint, isStamped, writeStamp } from './lib/fingerprint.ts';

const ROOT = join(import.meta.dirname, '..');
const OUTPUT = join(ROOT, 'dist/edge-assets');
const STAMP = join(ROOT, 'dist/.browser');
const SOURCES = [
  'packages/{contracts,element-kit,cards,conversation,client,chat}/{src/**,package.json}',
  'apps/storefront/**',
  'scripts/{build.mjs,build/**}',
  'config/*',
  'pnpm-lock.yaml',
  'tsconfig.base.json',
];

/** Builds everything unless nothing changed since the last time. Returns whether it built. */
export async function buildBrowserFiles() {
  const wanted = fingerprint(ROOT, SOURCES);
  if (isStamped(STAMP, wanted) && existsSync(OUTPUT)) return false;
  await rm(STAMP, { force: true });
  await rm(OUTPUT, { recursive: true, force: true });
  await Promise.all([buildTag(), buildShop()]);
  await writeStamp(STAMP, wanted);
  return true;
}

async function buildTag() {
  const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
  const { entry, chunks } = await buildChat();
  const loader = await buildLoader(`/${entry.fileName}`);
  const versioned = { ...loader, fileName: `v/${version}/loket.js` };
  for (const chunk of [...chunks, loader, versioned]) await writeChunk(chunk);
  await write(`v/${version}/integrity.json`, `${JSON.stringify(integrity([versioned, ...chunks]), null, 2)}\n`);
  await write('sizes.json', `${JSON.stringify(toSizes({ loader, entry, chunks }))}\n`);
}

/** What `pnpm size` needs to know of the build. */
function toSizes({ loader, entry, chunks }) {
  return {
    loader: loader.fileName,
    entry: entry.fileName,
    chunks: chunks.map(({ fileName, imports, dynamicImports, modules }) => ({
      fileName,
      imports,
      dynamicImports,
      modules: modules.map((id) => id.replace(`${ROOT}/`, '')),
    })),
  };
}

/** The shop's pages are words and pictures: they are written, not bundled. */
async function buildShop() {
  const { renderPages } = await import('../apps/storefront/src/pages.ts');
  for (const [path, html] of renderPages()) await write(`_shop/${path}`, html);
  await cp(join(ROOT, 'apps/storefront/public'), join(OUTPUT, '_shop'), { recursive: true });
  await write('_shop/shop.css', await joinStyles(join(ROOT, 'apps/storefront/styles')));
}

/** The style sheets of a folder as one, in the order of their names: a page asks for one file. */
async function joinStyles(folder) {
  const names = (await readdir(folder)).toSorted();
  const sheets = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return sheets.join('\n');
}

/** Addresses with the hash that a tag may carry in its `integrity` attribute. */
function integrity(chunks) {
  return Object.fromEntries(
    chunks.map(({ fileName, code }) => [
      `/${fileName}`,
      `sha384-${createHash('sha384').update(code).digest('base64')}`,
    ]),
  );
}

async function writeChunk({ fileName, code, map }) {
  await write(fileName, code);
  if (map !== null) await write(`${fileName}.map`, map);
}

async function write(path, text) {
  const target = join(OUTPUT, path);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, text);
}

if (import.meta.main) {
  const startedAtMs = performance.now();
  const hasBuilt = await buildBrowserFiles();
  const seconds = ((performance.now() - startedAtMs) / 1_000).toFixed(1);
  console.log(hasBuilt ? `Built the browser’s files in ${seconds} s.` : 'The browser’s files are as they should be.');
}
