// Prints what the tag and the chat weigh, gzipped, as JSON lines. `pnpm -s size`; `--check` fails over the budget.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildBrowserFiles } from './build.mjs';
import { gzipBytes, withImports } from './build/chat.mjs';

const OUTPUT = join(import.meta.dirname, '..', 'dist/edge-assets');

/** Bytes that a shop's page may have to load: at once, and before somebody can chat with cards. */
const BUDGET = { loader: 2_500, chat: 35_000 };

await buildBrowserFiles();
const sizes = await measure();
for (const [entry, gzip] of Object.entries(sizes)) console.log(JSON.stringify({ entry, gzip }));
if (process.argv.includes('--check')) check(sizes);

async function measure() {
  const { loader, entry, chunks } = JSON.parse(await readFile(join(OUTPUT, 'sizes.json'), 'utf8'));
  const base = withImports(chunks, [entry]).map(({ fileName }) => fileName);
  const all = withImports(chunks, [entry, ...chunks.map(({ fileName }) => fileName)]).map(({ fileName }) => fileName);
  const cards = all.filter((fileName) => !base.includes(fileName));
  return {
    loader: await weigh([loader]),
    chat: await weigh(all),
    'chat without cards': await weigh(base),
    ...Object.fromEntries(
      await Promise.all(cards.map(async (name) => [name.replace(/^assets\/|-[^-]+\.js$/g, ''), await weigh([name])])),
    ),
  };
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
