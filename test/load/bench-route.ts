// `pnpm bench:route [--json FILE]`: how long the router's first stage and the language detection take in Node, by the
// length of the message, over the project's own training utterances; and what the generated weights weigh and take to
// decode. Prints tables and ends by itself; fails when the router's weights are over their budget.
import { routeMessage } from '@loket/agent';
import { readUtterances, type Utterance } from '@loket/agent/training';
import { detectLanguage } from '@loket/content/language';
import { toLocale } from '@loket/contracts';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { percentile } from './percentile.ts';

/** Messages before the measured ones, for the compiler. */
const WARM_UP = 4_000;

/** The longest message that the API takes, as the worst case: utterances, one after the other. */
const LONGEST_CHARS = 10_000;
const LONGEST_COUNT = 300;

/** Bytes, gzipped, that the router's weights may add to the Worker. */
const ROUTER_MAX_BYTES = 600_000;

/** Classes of length, by the most characters of each; the last one holds the made-up longest messages. */
const CLASSES = [20, 40, 80, 160, 400, LONGEST_CHARS] as const;

const ROOT = join(import.meta.dirname, '../..');
const WEIGHTS = [
  { name: 'router', file: 'packages/agent/src/router/weights.gen.ts', maxBytes: ROUTER_MAX_BYTES },
  { name: 'language', file: 'packages/content/src/language/language-weights.gen.ts', maxBytes: null },
] as const;

type Message = Pick<Utterance, 'text' | 'lang' | 'lastSkill' | 'isOnProductPage'>;

interface Timing {
  readonly work: string;
  /** Characters of the longest message of the class, or `all` utterances. */
  readonly chars: string;
  readonly messages: number;
  readonly p50Us: number;
  readonly p95Us: number;
  readonly p99Us: number;
}

const { values } = parseArgs({
  args: process.argv.slice(2).filter((argument) => argument !== '--'),
  options: { json: { type: 'string' } },
});

/** Milliseconds of one call, all that it loads for the first time included. */
function timeOnce(run: () => unknown): number {
  const beganAtMs = performance.now();
  run();
  return performance.now() - beganAtMs;
}

function makeLongest(utterances: readonly Utterance[]): Message[] {
  const joined = utterances.map(({ text }) => text).join(' ');
  const step = Math.floor((joined.length - LONGEST_CHARS) / LONGEST_COUNT);
  return Array.from({ length: LONGEST_COUNT }, (_, place) => ({
    text: joined.slice(place * step, place * step + LONGEST_CHARS),
    lang: 'other',
    lastSkill: null,
    isOnProductPage: false,
  }));
}

/** Times one piece of work for each message, once and in an order that mixes their lengths. */
function timeEach(work: string, messages: readonly Message[], run: (message: Message) => unknown): Timing[] {
  for (let place = 0; place < WARM_UP; place += 1) {
    const message = messages[(place * 7) % messages.length];
    if (message !== undefined) run(message);
  }
  const times = messages.map((message) => ({ chars: message.text.length, us: timeOnce(() => run(message)) * 1_000 }));
  const summarise = (chars: string, part: readonly { us: number }[]): Timing => {
    const us = part.map((time) => time.us);
    const at = (share: number): number => Math.round(percentile(us, share) * 10) / 10;
    return { work, chars, messages: us.length, p50Us: at(0.5), p95Us: at(0.95), p99Us: at(0.99) };
  };
  const classes = CLASSES.map((most, place) => {
    const least = CLASSES[place - 1] ?? 0;
    return summarise(
      `${least + 1} to ${most}`,
      times.filter(({ chars }) => chars > least && chars <= most),
    );
  });
  const utterances = times.filter(({ chars }) => chars < LONGEST_CHARS);
  return [summarise('utterances', utterances), ...classes];
}

async function weighWeights() {
  return Promise.all(
    WEIGHTS.map(async ({ name, file, maxBytes }) => {
      const source = await readFile(join(ROOT, file));
      return { name, bytes: source.length, gzipBytes: gzipSync(source, { level: 9 }).length, maxBytes };
    }),
  );
}

/** In a process that has routed nothing yet: the model alone, then a message with all that its words are looked up in. */
async function timeFirst() {
  const { unpackModel } = await import('../../packages/agent/src/router/model.ts');
  const { ROUTER_MODEL } = await import('../../packages/agent/src/router/weights.gen.ts');
  return {
    decodeMs: timeOnce(() => unpackModel(ROUTER_MODEL)),
    routeMs: timeOnce(() => routeMessage('where is my order?', { lastSkill: null })),
    detectMs: timeOnce(() => detectLanguage('where is my order?')),
  };
}

const first = await timeFirst();
const weights = await weighWeights();
const utterances = readUtterances();
const messages: Message[] = [...utterances, ...makeLongest(utterances)];
const timings = [
  ...timeEach('route', messages, ({ text, lastSkill, isOnProductPage }) =>
    routeMessage(text, { lastSkill, isOnProductPage }),
  ),
  ...timeEach('language', messages, ({ text }) => detectLanguage(text)),
  ...timeEach('language, going on', messages, ({ text, lang }) =>
    detectLanguage(text, { conversation: toLocale(lang), hint: null, account: 'en' }),
  ),
];
console.table(timings);
console.table(weights);
console.log('First time in a process, ms (the first message decodes the model and builds the word lists):');
console.table([first]);
if (values.json !== undefined)
  await writeFile(values.json, `${JSON.stringify({ timings, weights, first }, null, 2)}\n`);
for (const { name, gzipBytes, maxBytes } of weights) {
  if (maxBytes === null || gzipBytes <= maxBytes) continue;
  process.exitCode = 1;
  console.error(`The ${name} weights take ${gzipBytes} bytes gzipped, ${gzipBytes - maxBytes} over their budget.`);
}
