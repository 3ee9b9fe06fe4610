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
  const later = (pattern) =>
    chunks.filter((chunk) => !base.includes(chunk.fileName) && chunk.modules.some((module) => pattern.test(module)));
  const cards = later(/packages\/cards\/src\/(?!locales)/);
  const names = ({ fileName }) => fileName;
  return {
    loader: await weigh([loader]),
    chat: await weigh([...base, ...cards.map(names)]),
    ...(await weighEach(cards, (chunk) => `chat/${/cards\/src\/([a-z]+-card)/.exec(chunk.modules.join())?.[1]}`)),
    ...(await weighEach(later(/bubbles\/sign-in\//), () => 'chat/sign-in')),
    ...(await weighEach(
      later(/packages\/[a-z]+\/src\/locales\//),
      (chunk) => `chat/${/locales\/([a-z]+)\.ts/.exec(chunk.modules.join())?.[1]}`,
    )),
  };
}

async function weighEach(chunks, nameOf) {
  const lines = await Promise.all(chunks.map(async (chunk) => [nameOf(chunk), await weigh([chunk.fileName])]));
  return Object.fromEntries(lines);
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
