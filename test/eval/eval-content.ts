// `pnpm eval:content -- --data PATH [--json FILE] [--part NAME] [--peers]`: how well the content search finds the right
// entry of public sets of frequent questions, beside plain BM25. Prints a table and writes the figures.
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { createLoketFinder, createMiniSearchFinder } from './content/finders.ts';
import { readRetrievalSets } from './content/read-sets.ts';
import { scoreRetrieval, type RetrievalScore } from './content/score.ts';

const { values } = parseArgs({
  args: process.argv.slice(2).filter((argument) => argument !== '--'),
  options: {
    data: { type: 'string' },
    json: { type: 'string' },
    part: { type: 'string', default: 'dev' },
    peers: { type: 'boolean', default: false },
  },
});
if (values.data === undefined) {
  console.error('Say where the sets are: --data PATH (a folder with stackfaq/ and swefaq/)');
  process.exit(2);
}

const figures: (RetrievalScore & { set: string; search: string })[] = [];
for (const set of await readRetrievalSets(values.data, values.part)) {
  figures.push({ set: set.name, search: 'loket', ...scoreRetrieval(set.questions, createLoketFinder(set)()) });
  if (!values.peers) continue;
  const peer = await createMiniSearchFinder(set);
  if (peer === null) console.error('MiniSearch is not installed: npm ci --prefix test/peers');
  else figures.push({ set: set.name, search: 'minisearch', ...scoreRetrieval(set.questions, peer) });
}

console.log('set        search      questions  first  in five  MRR@10');
for (const { set, search, questions, first, inFive, reciprocalRank } of figures) {
  const shares = [first.toFixed(3).padStart(6), inFive.toFixed(3).padStart(8), reciprocalRank.toFixed(3).padStart(7)];
  console.log(`${set.padEnd(10)} ${search.padEnd(11)} ${String(questions).padStart(9)} ${shares.join(' ')}`);
}
if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify({ figures }, null, 2)}\n`);
