import { gzipSync } from 'node:zlib';
import { join } from 'node:path';
import { build } from 'vite';
import { languageOf, shortenKeys, shortenProperties, splitLanguages } from './languages.mjs';
import {
  compress,
  gatherStyles,
  importPlainly,
  refuseDirectives,
  shrinkTexts,
  trimLit,
  useOwnPolicy,
} from './plugins.mjs';

const ROOT = join(import.meta.dirname, '..', '..');
const CHAT = join(ROOT, 'packages/chat');
/** Browsers with everything that the element kit needs. */
const TARGET = 'es2023';

/** Sources that a visit may do without: all languages but one, and cards that not every conversation shows. */
const ON_DEMAND =
  /[\\/]locales[\\/](?!index)|[\\/](?:(?:product|coupon|loyalty|subscription)-card|product-(?:carousel|comparison))[\\/]|virtual:/;

const DEFINES_CARD = /[\\/]cards[\\/]src[\\/]([^\\/]+)[\\/]define\.ts$/;

/** Name of a file of the build: its language, the element that it defines, or the bundler's. */
function nameOf({ moduleIds }) {
  const card = moduleIds.map((id) => DEFINES_CARD.exec(id)?.[1]).find((name) => name !== undefined);
  return `assets/${languageOf(moduleIds) ?? card ?? '[name]'}-[hash].js`;
}

/**
 * One file of the chat's build.
 *
 * @typedef {object} Chunk
 * @property {string} fileName Path below the output folder.
 * @property {string} code
 * @property {string[]} imports File names that come with it.
 * @property {string[]} dynamicImports File names that come later.
 * @property {string | null} map Source map as JSON.
 * @property {string[]} modules Paths of the sources in it.
 */

/**
 * Builds the chat as modules with hashed names: the entry and what it loads on demand.
 *
 * @returns {Promise<{ entry: Chunk, chunks: Chunk[] }>}
 */
export async function buildChat() {
  const chunks = await bundle({
    input: { chat: join(CHAT, 'src/mount/mount.ts') },
    output: {
      entryFileNames: 'assets/[name]-[hash].js',
      chunkFileNames: nameOf,
      format: 'es',
      // One file compresses better than several: all that each visit needs comes in one.
      codeSplitting: { groups: [{ name: 'base', test: (id) => !ON_DEMAND.test(id) }] },
    },
  });
  const entry = chunks.find(({ fileName }) => fileName.startsWith('assets/chat-'));
  if (entry === undefined) throw new Error('the build of the chat has no entry');
  return { entry, chunks };
}

/**
 * Builds the tag's script as one classic script.
 *
 * @param {string} chatPath - Address of the chat's entry from the root of the service.
 * @returns {Promise<Chunk>}
 */
export async function buildLoader(chatPath) {
  const [chunk] = await bundle({
    input: { loket: join(CHAT, 'src/loader/loader.ts') },
    output: { entryFileNames: 'loket.js', format: 'iife' },
    define: { LOKET_CHAT_PATH: JSON.stringify(chatPath) },
  });
  if (chunk === undefined) throw new Error('the build of the loader is empty');
  return chunk;
}

/** Bytes that travel, with the compression that every host has. */
export function gzipBytes(code) {
  return gzipSync(code, { level: 9 }).length;
}

/**
 * A chunk and everything that comes with it.
 *
 * @param {readonly Chunk[]} chunks
 * @param {readonly string[]} fileNames - Where to begin.
 * @returns {Chunk[]}
 */
export function withImports(chunks, fileNames) {
  const found = new Map();
  const visit = (fileName) => {
    const chunk = chunks.find((other) => other.fileName === fileName);
    if (chunk === undefined || found.has(fileName)) return;
    found.set(fileName, chunk);
    for (const name of chunk.imports) visit(name);
  };
  for (const name of fileNames) visit(name);
  return [...found.values()];
}

async function bundle({ input, output, define = {} }) {
  // Vite takes a set NODE_ENV for its own, and a test runner's would bring in Lit's development build.
  process.env.NODE_ENV = 'production';
  const result = await build({
    configFile: false,
    root: CHAT,
    logLevel: 'warn',
    mode: 'production',
    define,
    plugins: [
      splitLanguages(),
      importPlainly(),
      refuseDirectives(),
      useOwnPolicy(),
      trimLit(),
      shrinkTexts(shortenKeys, shortenProperties),
      gatherStyles(),
      compress(),
    ],
    build: {
      target: TARGET,
      write: false,
      sourcemap: 'hidden',
      modulePreload: false,
      // Each loket.js stands alone: nothing of Vite's own runtime is needed.
      rolldownOptions: { input, output, preserveEntrySignatures: 'allow-extension', checks: { pluginTimings: false } },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  return outputs
    .flatMap(({ output }) => output)
    .filter(({ type }) => type === 'chunk')
    .map((chunk) => ({
      fileName: chunk.fileName,
      code: chunk.code,
      imports: chunk.imports,
      dynamicImports: chunk.dynamicImports,
      map: chunk.map === null || chunk.map === undefined ? null : chunk.map.toString(),
      modules: chunk.moduleIds,
    }));
}
