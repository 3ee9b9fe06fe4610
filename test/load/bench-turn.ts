// `pnpm bench:turn [--sizes 1000,10000,100000] [--turns 40] [--json FILE]`: one turn of the agent at one client, the whole path
// in workerd without network: routing, D1, search object, composer and check; by skill, as the account's orders, products and
// articles grow, in milliseconds and in rows read. Filling the largest takes some minutes.
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { MIGRATIONS } from '../../scripts/lib/root.ts';
import { createRandom } from '../faults/random.ts';
import { bundleOwnWorker, callOwnWorker, startOwnWorker } from './own-worker.ts';
import { percentile } from './percentile.ts';

const SEED = 7;

/** Records of one request while filling. */
const BATCH = 200;

/** Turns of each kind before the measured ones. */
const WARM_UP = 5;

/** Customers with four orders each. */
const ORDERS_EACH = 4;

const SOURCE = join(import.meta.dirname, 'turn');

/** One question for each skill; `#` becomes the number of an order of the customer's. */
const QUESTIONS = {
  'order-tracking, by number': 'where is order #1?',
  'order-tracking, newest': 'where is my order?',
  'order-editing': 'I want to cancel my order #0',
  'returns-exchanges': 'I would like to return order #3',
  subscriptions: 'skip my next subscription delivery',
  loyalty: 'how many points do I have?',
  'coupons-discounts': 'do you have a discount code for me?',
  'general-qa': 'how long does delivery to Belgium take?',
  'product-recommendations': 'I am looking for a table lamp',
} as const;
type Question = keyof typeof QUESTIONS;

interface Answer {
  readonly skill: string;
  readonly types: readonly string[];
  readonly rowsRead: { readonly d1: number; readonly search: number } | null;
}

interface Figures {
  readonly size: number;
  readonly question: string;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly rowsD1: number;
  readonly rowsSearch: number;
}

const { values } = parseArgs({
  args: process.argv.slice(2).filter((argument) => argument !== '--'),
  options: {
    sizes: { type: 'string', default: '1000,10000,100000' },
    turns: { type: 'string', default: '40' },
    json: { type: 'string' },
  },
});

async function fill(url: string, accountId: string, size: number): Promise<void> {
  const beganAtMs = performance.now();
  for (let from = 0; from < size; from += BATCH) {
    await callOwnWorker(url, { work: 'fill', accountId, seed: SEED, from, to: Math.min(size, from + BATCH) });
  }
  console.log(`filled ${size} of each in ${Math.round((performance.now() - beganAtMs) / 1_000)} s`);
}

/** The question of a customer about orders of their own. */
function toText(question: Question, customer: number): string {
  return QUESTIONS[question].replaceAll(/#(\d)/g, (_, nth: string) => {
    return `#W${10_000_000 + customer * ORDERS_EACH + Number(nth)}`;
  });
}

/** One turn after the other, a request that does nothing before each; then once more to count rows. */
async function measure(url: string, accountId: string, size: number, question: Question): Promise<Figures> {
  const random = createRandom(SEED);
  const [idle, times]: [number[], number[]] = [[], []];
  const rows: NonNullable<Answer['rowsRead']>[] = [];
  const turns = WARM_UP + Number(values.turns);
  for (let place = 0; place < turns; place += 1) {
    const customer = Math.floor((random() * size) / ORDERS_EACH);
    const request = { work: 'turn', accountId, place: customer, text: toText(question, customer) };
    const beganAtMs = performance.now();
    await callOwnWorker(url, { work: 'nothing' });
    const idledAtMs = performance.now();
    const answer = await callOwnWorker<Answer>(url, { ...request, counts: false });
    times.push(performance.now() - idledAtMs);
    idle.push(idledAtMs - beganAtMs);
    if (!question.startsWith(answer.skill)) throw new Error(`${request.text} went to ${answer.skill}`);
    const counted = await callOwnWorker<Answer>(url, { ...request, counts: true });
    if (counted.rowsRead !== null) rows.push(counted.rowsRead);
  }
  const way = percentile(idle.slice(WARM_UP), 0.5);
  const net = times.slice(WARM_UP).map((ms) => Math.max(0, ms - way));
  return {
    size,
    question,
    p50Ms: toTenths(percentile(net, 0.5)),
    p95Ms: toTenths(percentile(net, 0.95)),
    rowsD1: percentile(
      rows.map(({ d1 }) => d1),
      0.5,
    ),
    rowsSearch: percentile(
      rows.map(({ search }) => search),
      0.5,
    ),
  };
}

function toTenths(value: number): number {
  return Math.round(value * 10) / 10;
}

async function bench(url: string): Promise<Figures[]> {
  const figures: Figures[] = [];
  for (const size of values.sizes.split(',').map(Number)) {
    const accountId = `acc_bench${String(size).padStart(8, '0')}`;
    await fill(url, accountId, size);
    for (const question of Object.keys(QUESTIONS) as Question[]) {
      figures.push(await measure(url, accountId, size, question));
    }
  }
  console.table(figures);
  return figures;
}

const bundleDir = await bundleOwnWorker(SOURCE);
try {
  const worker = await startOwnWorker(bundleDir, MIGRATIONS);
  try {
    const figures = await bench(worker.url);
    if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify({ figures }, null, 2)}\n`);
  } finally {
    await worker.dispose();
  }
} finally {
  await rm(bundleDir, { recursive: true, force: true });
}
