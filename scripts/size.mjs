// Prints what the tag and the chat weigh, gzipped, as JSON lines. `pnpm -s size`; `--check` fails over the budget.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildBrowserFiles } from './build.mjs';
import { gzipBytes, withImports } from './build/chat.mjs';
import { languageOf, LANGUAGES } from './build/languages.mjs';

const OUTPUT = join(import.meta.dirname, '..', 'dist/edge-assets');

/**
 * Bytes that a shop's page may have to load: at once; until one customer has opened the chat, signed in and seen an order,
 * in the language that takes most; and with the first card of each other kind on top, in all languages.
 */
const BUDGET = {
  loader: 2_500,
  chat: 35_000,
  product: 2_500,
  carousel: 2_200,
  comparison: 2_000,
  coupon: 3_300,
  loyalty: 2_900,
  subscription: 2_900,
};
/** What a customer needs on that way, wherever the build puts it. */
const NEEDED = [/chat\/src\/mount\//, /bubbles\/sign-in\/sign-in\.ts/, /cards\/src\/order-card\/order-card\.ts/];
/** What comes on demand, each with what it comes after. */
const ON_DEMAND = {
  product: { module: /product-card\/define\.ts/, after: [] },
  carousel: { module: /product-carousel\/define\.ts/, after: ['product'] },
  comparison: { module: /product-comparison\/define\.ts/, after: ['product', 'carousel'] },
  coupon: { module: /coupon-card\/define\.ts/, after: [] },
  loyalty: { module: /loyalty-card\/define\.ts/, after: [] },
  subscription: { module: /subscription-card\/define\.ts/, after: [] },
};

await buildBrowserFiles();
const sizes = await measure();
for (const [entry, gzip] of Object.entries(sizes)) console.log(JSON.stringify({ entry, gzip }));
if (process.argv.includes('--check')) check(sizes);

async function measure() {
  const { loader, entry, chunks } = JSON.parse(await readFile(join(OUTPUT, 'sizes.json'), 'utf8'));
  const visits = Object.fromEntries(LANGUAGES.map((language) => [language, filesOfVisit(chunks, entry, language)]));
  const visitSizes = await weighEach(Object.entries(visits).map(([name, files]) => [`chat/visit-${name}`, files]));
  const onDemand = Object.keys(ON_DEMAND).map((name) => [name, filesOnDemand(chunks, entry, name)]);
  const chat = Math.max(...Object.values(visitSizes));
  return {
    loader: await weigh([loader]),
    chat,
    ...(await weighEach(onDemand)),
    'chat/with-all-cards': chat + (await weigh([...new Set(onDemand.flatMap(([, files]) => files))])),
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

/** Files that come with the first card of a kind, besides those that are there already. */
function filesOnDemand(chunks, entry, name) {
  const { module, after } = ON_DEMAND[name];
  const earlier = after.map((other) => findModule(chunks, ON_DEMAND[other].module));
  const known = withImports(chunks, [entry, ...earlier]);
  const all = withImports(chunks, [findModule(chunks, module)]);
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
