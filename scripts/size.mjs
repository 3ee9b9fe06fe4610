// Prints what the tag and the chat weigh, gzipped, as JSON lines. `pnpm -s size`; `--check` fails over the budget.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildBrowserFiles } from './build.mjs';
import { gzipBytes, withImports } from './build/chat.mjs';
import { languageOf, LANGUAGES } from './build/languages.mjs';

const OUTPUT = join(import.meta.dirname, '..', 'dist/edge-assets');

/**
 * Bytes that a shop's page may have to load: at once, and until one customer has opened the chat, signed in and seen
 * an order, in the language that takes most. And what comes on top with the first product that is shown.
 */
const BUDGET = { loader: 2_500, chat: 35_000, product: 2_000 };
/** What a customer needs on that way, wherever the build puts it. */
const NEEDED = [/chat\/src\/mount\//, /bubbles\/sign-in\/sign-in\.ts/, /cards\/src\/order-card\/order-card\.ts/];
const PRODUCT = /cards\/src\/product-card\/product-card\.ts/;

await buildBrowserFiles();
const sizes = await measure();
for (const [entry, gzip] of Object.entries(sizes)) console.log(JSON.stringify({ entry, gzip }));
if (process.argv.includes('--check')) check(sizes);

async function measure() {
  const { loader, entry, chunks } = JSON.parse(await readFile(join(OUTPUT, 'sizes.json'), 'utf8'));
  const visits = Object.fromEntries(LANGUAGES.map((language) => [language, filesOfVisit(chunks, entry, language)]));
  const visitSizes = await weighEach(Object.entries(visits).map(([name, files]) => [`chat/visit-${name}`, files]));
  return {
    loader: await weigh([loader]),
    chat: Math.max(...Object.values(visitSizes)),
    product: await weigh(filesOfProduct(chunks, entry)),
    ...visitSizes,
    ...(await weighEach(chunks.map(({ fileName }) => [`chat/file-${nameOf(fileName)}`, [fileName]]))),
  };
}

/** Files that one customer loads: the entry, the parts that a visit needs, one language, and what they import. */
function filesOfVisit(chunks, entry, language) {
  const parts = NEEDED.map((pattern) => findModule(chunks, pattern));
  const texts = find(chunks, ({ modules }) => languageOf(modules) === language, language);
  return withImports(chunks, [entry, ...parts, texts]).map(({ fileName }) => fileName);
}

/** Files that come with the first product card, besides those that are there already. */
function filesOfProduct(chunks, entry) {
  const known = withImports(chunks, [entry]);
  const all = withImports(chunks, [findModule(chunks, PRODUCT)]);
  return all.filter((chunk) => !known.includes(chunk)).map(({ fileName }) => fileName);
}

function findModule(chunks, pattern) {
  return find(chunks, ({ modules }) => modules.some((id) => pattern.test(id)), pattern);
}

function find(chunks, isWanted, what) {
  const chunk = chunks.find(isWanted);
  if (chunk === undefined) throw new Error(`no file of the build holds ${what}`);
  return chunk.fileName;
}

/** `chat` of `assets/chat-CKXutkmx.js`. */
function nameOf(fileName) {
  return /([^/]+)-.{8}\.js$/.exec(fileName)?.[1] ?? fileName;
}

async function weighEach(lines) {
  return Object.fromEntries(await Promise.all(lines.map(async ([name, files]) => [name, await weigh(files)])));
}

async function weigh(fileNames) {
  const texts = await Promise.all(fileNames.map((name) => readFile(join(OUTPUT, name), 'utf8')));
  return texts.reduce((sum, text) => sum + gzipBytes(text), 0);
}

function check(sizes) {
  for (const [entry, budget] of Object.entries(BUDGET)) {
    if (sizes[entry] <= budget) continue;
    process.exitCode = 1;
    console.error(
      `The ${entry} weighs ${sizes[entry]} bytes gzipped, ${sizes[entry] - budget} over its ${budget}. ` +
        'Look for what came in with the last change, load it on demand, or say less.',
    );
  }
}
