// `pnpm bench:search-object [--sizes 1000,10000,100000] [--kinds passages,products] [--searches 300] [--json FILE]`: what a
// search costs within a real Durable Object as its account grows, in milliseconds and in rows read; and a small account
// before and after others have grown, which must give the same hits for the same rows. Filling the largest takes minutes.
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeContent, PASSAGES_PER_ARTICLE } from './make-articles.ts';
import { makeProducts } from './make-products.ts';
import { bundleOwnWorker, callOwnWorker, startOwnWorker } from './own-worker.ts';
import { percentile } from './percentile.ts';

const CONTENT_SEED = 7;
const PRODUCT_SEED = 11;

/** Searches before the measured ones, for the compiler and the object's caches. */
const WARM_UP = 100;

/** Articles or products of one request while filling. */
const BATCH = { articles: 100, products: 500 } as const;

const SMALL_ARTICLES = 100;
const SMALL_PRODUCTS = 100;

const SOURCE = join(import.meta.dirname, 'search-object');

type Kind = 'passages' | 'products';

interface Answer {
  readonly hits: readonly unknown[];
  readonly rowsRead: number;
}

/** Searches of one account. Times are those of the requests less the median of ones that do nothing. */
interface Figures {
  readonly account: string;
  readonly kind: Kind;
  readonly size: number;
  /** Making what is indexed, which happens within the object as well, included. */
  readonly indexSeconds: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly rowsP50: number;
  readonly rowsMean: number;
  readonly rowsMax: number;
}

/** Figures, and what must not depend on other accounts. */
interface Run {
  readonly figures: Figures;
  /** Of the measured searches: the first one of an object's life also reads the values that it then keeps. */
  readonly answers: readonly Answer[];
}

interface Account {
  readonly name: string;
  readonly kind: Kind;
  readonly size: number;
  readonly indexSeconds: number;
}

const { values } = parseArgs({
  args: process.argv.slice(2).filter((argument) => argument !== '--'),
  options: {
    sizes: { type: 'string', default: '1000,10000,100000' },
    kinds: { type: 'string', default: 'passages,products' },
    searches: { type: 'string', default: '300' },
    json: { type: 'string' },
  },
});

async function fill(url: string, name: string, kind: Kind, size: number): Promise<Account> {
  const isContent = kind === 'passages';
  const what = isContent ? 'articles' : 'products';
  const count = isContent ? Math.round(size / PASSAGES_PER_ARTICLE) : size;
  const seed = isContent ? CONTENT_SEED : PRODUCT_SEED;
  const beganAtMs = performance.now();
  for (let from = 0; from < count; from += BATCH[what]) {
    await callOwnWorker(url + name, { work: 'fill', kind: what, seed, from, to: Math.min(count, from + BATCH[what]) });
  }
  return { name, kind, size, indexSeconds: (performance.now() - beganAtMs) / 1_000 };
}

function makeTexts({ kind, size }: Account, count: number): string[] {
  const made =
    kind === 'passages'
      ? makeContent(CONTENT_SEED, Math.round(size / PASSAGES_PER_ARTICLE))
      : makeProducts(PRODUCT_SEED);
  return Array.from({ length: count }, (_, place) => ('question' in made ? made.question(place) : made.search(place)));
}

/** One search after the other, a request that does nothing before each. */
async function search(url: string, account: Account, searches: number): Promise<Run> {
  const texts = makeTexts(account, WARM_UP + searches);
  const idle: number[] = [];
  const times: number[] = [];
  const answers: Answer[] = [];
  for (const text of texts) {
    const beganAtMs = performance.now();
    await callOwnWorker(url + account.name, { work: 'nothing', text });
    const idledAtMs = performance.now();
    answers.push(await callOwnWorker<Answer>(url + account.name, { work: account.kind, text }));
    times.push(performance.now() - idledAtMs);
    idle.push(idledAtMs - beganAtMs);
  }
  const way = percentile(idle.slice(WARM_UP), 0.5);
  const net = times.slice(WARM_UP).map((ms) => Math.max(0, ms - way));
  const measured = answers.slice(WARM_UP);
  const rows = measured.map(({ rowsRead }) => rowsRead);
  const { name, kind, size, indexSeconds } = account;
  const figures: Figures = {
    account: name,
    kind,
    size,
    indexSeconds: toTenths(indexSeconds),
    p50Ms: toTenths(percentile(net, 0.5)),
    p95Ms: toTenths(percentile(net, 0.95)),
    rowsP50: percentile(rows, 0.5),
    rowsMean: Math.round(rows.reduce((sum, count) => sum + count, 0) / Math.max(1, rows.length)),
    rowsMax: Math.max(...rows),
  };
  return { figures, answers: measured };
}

function toTenths(value: number): number {
  return Math.round(value * 10) / 10;
}

async function searchSmall(url: string, accounts: readonly Account[], searches: number): Promise<Run[]> {
  const runs: Run[] = [];
  for (const account of accounts) runs.push(await search(url, account, searches));
  return runs;
}

/** Fails the bench when another account's growth showed in the small one's hits or rows. */
function compareSmall(before: readonly Run[], after: readonly Run[]): void {
  const isSame =
    JSON.stringify(before.map((each) => each.answers)) === JSON.stringify(after.map((each) => each.answers));
  console.log(`The small account's hits and rows read: ${isSame ? 'unchanged' : 'CHANGED'} after the others grew.`);
  if (!isSame) process.exitCode = 1;
}

async function bench(url: string): Promise<Figures[]> {
  const sizes = values.sizes.split(',').map(Number);
  const kinds = (['passages', 'products'] as const).filter((kind) => values.kinds.split(',').includes(kind));
  const searches = Number(values.searches);
  const small = [
    await fill(url, '/small', 'passages', SMALL_ARTICLES * PASSAGES_PER_ARTICLE),
    await fill(url, '/small', 'products', SMALL_PRODUCTS),
  ];
  const before = await searchSmall(url, small, searches);
  const grown: Run[] = [];
  for (const size of sizes) {
    for (const kind of kinds) {
      const account = await fill(url, `/${kind}-${size}`, kind, size);
      grown.push(await search(url, account, searches));
      console.log(JSON.stringify(grown.at(-1)?.figures));
    }
  }
  const after = await searchSmall(url, small, searches);
  const rename = (runs: readonly Run[], when: string): Figures[] =>
    runs.map(({ figures }) => ({ ...figures, account: `/small, ${when}` }));
  const figures = [...rename(before, 'before'), ...rename(after, 'after'), ...grown.map((each) => each.figures)];
  console.table(figures);
  compareSmall(before, after);
  return figures;
}

const bundleDir = await bundleOwnWorker(SOURCE);
try {
  const worker = await startOwnWorker(bundleDir);
  try {
    const figures = await bench(worker.url);
    if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify({ figures }, null, 2)}\n`);
  } finally {
    await worker.dispose();
  }
} finally {
  await rm(bundleDir, { recursive: true, force: true });
}
