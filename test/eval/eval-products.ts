// `pnpm eval:products -- --data PATH [--json FILE] [--part NAME] [--peers] [--cross-validate]`: how well the product search
// orders a public catalogue for rated queries, beside plain BM25. Prints a table and writes the figures.
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { crossValidate } from './products/cross-validate.ts';
import { createLoketProductFinder, createMiniSearchProductFinder } from './products/finders.ts';
import { readProductSet } from './products/read-products.ts';
import { scoreRanking, type RankingScore } from './products/score.ts';

const { values } = parseArgs({
  args: process.argv.slice(2).filter((argument) => argument !== '--'),
  options: {
    data: { type: 'string' },
    json: { type: 'string' },
    part: { type: 'string', default: 'dev' },
    peers: { type: 'boolean', default: false },
    'cross-validate': { type: 'boolean', default: false },
  },
});
if (values.data === undefined) {
  console.error('Say where the set is: --data PATH (a folder with chorus_search/)');
  process.exit(2);
}

const set = await readProductSet(values.data, values.part);
const makeFinder = createLoketProductFinder(set);
const figures: (RankingScore & { search: string })[] = [
  { search: 'loket', ...scoreRanking(set.queries, makeFinder()) },
];
if (values.peers) {
  const peer = await createMiniSearchProductFinder(set);
  if (peer === null) console.error('MiniSearch is not installed: npm ci --prefix test/peers');
  else figures.push({ search: 'minisearch', ...scoreRanking(set.queries, peer) });
}

console.log('search      queries  nDCG@10  judged@10');
for (const { search, queries, ndcg, judged } of figures) {
  console.log(
    `${search.padEnd(11)} ${String(queries).padStart(7)} ${ndcg.toFixed(3).padStart(8)} ${judged.toFixed(3).padStart(10)}`,
  );
}
const crossValidated = values['cross-validate'] ? crossValidate(set.queries, makeFinder) : null;
if (crossValidated !== null) console.log(`nDCG@10 with weights chosen on other queries: ${crossValidated.toFixed(3)}`);
if (values.json !== undefined)
  await writeFile(values.json, `${JSON.stringify({ figures, crossValidated }, null, 2)}\n`);
