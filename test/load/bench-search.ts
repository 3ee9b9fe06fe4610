// `node test/load/bench-search.ts [--passages 1000,10000,100000] [--searches 300] [--json FILE]`: how long a content
// search takes in Node's own SQLite as the index grows. Prints a table and ends by itself.
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { createContentSearch, migrateSearchIndex, putArticle } from '@loket/content';
import { createNodeSearchDatabase } from '@loket/content/node';
import { makeContent, PASSAGES_PER_ARTICLE } from './make-articles.ts';

const SEED = 7;

/** Searches before the measured ones, for the compiler and SQLite's cache. */
const WARM_UP = 50;

const { values } = parseArgs({
  args: process.argv.slice(2).filter((argument) => argument !== '--'),
  options: {
    passages: { type: 'string', default: '1000,10000,100000' },
    searches: { type: 'string', default: '300' },
    json: { type: 'string' },
  },
});

interface Figures {
  readonly passages: number;
  readonly indexMs: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly maxMs: number;
  /** Mean processor time, which other load on the machine hardly changes. */
  readonly cpuMs: number;
  /** Most that one search read; 0 where the platform does not count. */
  readonly rowsRead: number;
}

function benchSearch(passages: number, searches: number): Figures {
  const articles = Math.round(passages / PASSAGES_PER_ARTICLE);
  const content = makeContent(SEED, articles);
  const db = createNodeSearchDatabase();
  migrateSearchIndex(db);
  const startedAtMs = performance.now();
  for (let index = 0; index < articles; index += 1) putArticle(db, content.article(index));
  const indexMs = performance.now() - startedAtMs;
  const search = createContentSearch(db);
  const questions = Array.from({ length: WARM_UP + searches }, (_, index) => content.question(index));
  const times: number[] = [];
  let rowsRead = 0;
  let cpuBefore = process.cpuUsage();
  for (const [index, text] of questions.entries()) {
    if (index === WARM_UP) cpuBefore = process.cpuUsage();
    const beganAtMs = performance.now();
    rowsRead = Math.max(rowsRead, search.measureSearch({ text, lang: 'en', limit: 5 }).rowsRead);
    times.push(performance.now() - beganAtMs);
  }
  const cpu = process.cpuUsage(cpuBefore);
  db.close();
  const sorted = times.slice(WARM_UP).sort((left, right) => left - right);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return {
    passages,
    indexMs,
    p50Ms: at(0.5),
    p95Ms: at(0.95),
    maxMs: at(1),
    cpuMs: (cpu.user + cpu.system) / 1000 / searches,
    rowsRead,
  };
}

console.log('passages  index s  p50 ms  p95 ms  max ms  cpu ms');
const figures = values.passages.split(',').map((passages) => {
  const figure = benchSearch(Number(passages), Number(values.searches));
  const times = [figure.p50Ms, figure.p95Ms, figure.maxMs, figure.cpuMs].map((ms) => ms.toFixed(2).padStart(7));
  console.log(
    `${String(figure.passages).padStart(8)} ${(figure.indexMs / 1000).toFixed(1).padStart(8)} ${times.join(' ')}`,
  );
  return figure;
});
if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify({ figures }, null, 2)}\n`);
