// `pnpm bench:page [--rounds N] [--json FILE]`: what the tag costs a page of the demo shop before the chat is opened (bytes,
// main-thread time in tasks over 50 ms, layout shift), with and without it in pairs, and how long it takes from the click
// until the open chat is painted. In Chromium, on loopback as it is and on a slow phone. Prints tables and ends by itself.
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright';
import { buildAll } from '../../scripts/lib/build-all.ts';
import { DEVICES, type Device, startShop } from '../support/shop.ts';
import { observePage, type PageCost, readPageCost, timeToOpen } from './page-cost.ts';
import { percentile } from './percentile.ts';

interface Setting {
  readonly name: string;
  readonly device: Device;
  /** Times slower than this machine. */
  readonly cpuSlowdown: number;
  readonly network: {
    readonly latency: number;
    readonly downloadThroughput: number;
    readonly uploadThroughput: number;
  };
}

const UNLIMITED = { latency: 0, downloadThroughput: -1, uploadThroughput: -1 };
/** What page-speed tools take for a slow phone: 1.6 Mbit/s down, 750 kbit/s up, 150 ms a round trip. */
const SLOW_PHONE = { latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };

const SETTINGS: readonly Setting[] = [
  { name: 'desktop, loopback', device: 'desktop', cpuSlowdown: 1, network: UNLIMITED },
  { name: 'phone, 4x slower, 1.6 Mbit/s, 150 ms', device: 'phone', cpuSlowdown: 4, network: SLOW_PHONE },
];

/** How the customer comes to press: with a pointer that rests on the button first, without, or on a page seen before. */
const WAYS = ['pointer rests', 'at once', 'files known'] as const;
type Way = (typeof WAYS)[number];

/** How long a pointer stays on a button before it is pressed. */
const REST_MS = 200;

const { values } = parseArgs({
  args: process.argv.slice(2).filter((argument) => argument !== '--'),
  options: { rounds: { type: 'string', default: '10' }, json: { type: 'string' } },
});
const rounds = Math.max(1, Number(values.rounds));

async function openPage(context: BrowserContext, { cpuSlowdown, network }: Setting): Promise<[Page, CDPSession]> {
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', { offline: false, ...network });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
  await page.addInitScript(observePage);
  return [page, cdp];
}

/** Loads the home page in a new browser and lets it come to rest. */
async function costOf(browser: Browser, url: string, setting: Setting, hasTag: boolean): Promise<PageCost> {
  const context = await browser.newContext(DEVICES[setting.device]);
  try {
    const [page, cdp] = await openPage(context, setting);
    // Kept out before anything is asked for, so that the page without the tag is the same page.
    if (!hasTag) await page.route('**/loket.js', (route) => route.abort());
    return await readPageCost(page, cdp, url, hasTag);
  } finally {
    await context.close();
  }
}

async function openingOf(browser: Browser, url: string, setting: Setting, way: Way): Promise<number> {
  const context = await browser.newContext(DEVICES[setting.device]);
  try {
    const [page] = await openPage(context, setting);
    if (way === 'files known') await timeToOpen(page, url, { isTouch: true, restMs: 0 });
    return await timeToOpen(page, url, {
      isTouch: way !== 'pointer rests',
      restMs: way === 'pointer rests' ? REST_MS : 0,
    });
  } finally {
    await context.close();
  }
}

function median(numbers: readonly number[]): number {
  return Math.round(percentile(numbers, 0.5) * 1_000) / 1_000;
}

async function measureCost(browser: Browser, url: string, setting: Setting) {
  const costs: Record<'with' | 'without', PageCost[]> = { with: [], without: [] };
  for (let round = 0; round < rounds; round += 1)
    for (const hasTag of round % 2 === 0 ? [true, false] : [false, true])
      costs[hasTag ? 'with' : 'without'].push(await costOf(browser, url, setting, hasTag));
  return (['without', 'with'] as const).map((tag) => {
    const of = (read: (cost: PageCost) => number): number => median(costs[tag].map(read));
    return {
      setting: setting.name,
      tag,
      requests: of((cost) => cost.requests),
      transferBytes: of((cost) => cost.transferBytes),
      longTasksMs: of((cost) => cost.longTasksMs),
      blockingMs: of((cost) => cost.blockingMs),
      taskMs: of((cost) => cost.taskMs),
      layoutShift: of((cost) => cost.layoutShift),
      largestPaintMs: of((cost) => cost.largestPaintMs),
    };
  });
}

async function measureOpening(browser: Browser, url: string, setting: Setting) {
  const lines = [];
  for (const way of WAYS) {
    // A finger does not rest on a button.
    if (way === 'pointer rests' && setting.device === 'phone') continue;
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) times.push(await openingOf(browser, url, setting, way));
    const [p50Ms, maxMs] = [0.5, 1].map((share) => Math.round(percentile(times, share)));
    lines.push({ setting: setting.name, way, p50Ms, maxMs });
  }
  return lines;
}

await buildAll();
const shop = await startShop();
try {
  const url = `${shop.edge.origin}/`;
  const cost = [];
  const opening = [];
  for (const setting of SETTINGS) {
    cost.push(...(await measureCost(shop.browser, url, setting)));
    opening.push(...(await measureOpening(shop.browser, url, setting)));
  }
  console.log(`Before the chat is opened, median of ${rounds} rounds:`);
  console.table(cost);
  console.log('From the click to the first paint of the open chat:');
  console.table(opening);
  if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify({ cost, opening }, null, 2)}\n`);
} finally {
  await shop.dispose();
}
