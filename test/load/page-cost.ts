import type { CDPSession, Page } from 'playwright';

/** What loading a page has cost, until nothing more happened. */
export interface PageCost {
  readonly requests: number;
  /** Bytes over the wire, heads included. */
  readonly transferBytes: number;
  /** Time in tasks of more than 50 ms. */
  readonly longTasksMs: number;
  /** What of each such task is over 50 ms. */
  readonly blockingMs: number;
  /** All work of the main thread. */
  readonly taskMs: number;
  /** Cumulative layout shift, without unit. */
  readonly layoutShift: number;
  readonly largestPaintMs: number;
}

interface Observed {
  longTasks: number[];
  shift: number;
  largestPaintMs: number;
  openedMs: number | null;
}

declare global {
  interface Window {
    observed?: Observed;
  }
}

const LONG_TASK_MS = 50;
/** Without work and requests for so long, a page is at rest. */
const REST_MS = 500;

/** Runs in the page before its own scripts. */
export function observePage(): void {
  const observed: Observed = { longTasks: [], shift: 0, largestPaintMs: 0, openedMs: null };
  window.observed = observed;
  const watch = (type: string, take: (entry: PerformanceEntry & { value?: number }) => void): void => {
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  };
  watch('longtask', (entry) => observed.longTasks.push(entry.duration));
  watch('layout-shift', (entry) => (observed.shift += entry.value ?? 0));
  watch('largest-contentful-paint', (entry) => (observed.largestPaintMs = entry.startTime));
}

/** Loads a page and reads what it has cost once it is at rest. @param hasTag - The launcher is waited for. */
export async function readPageCost(page: Page, cdp: CDPSession, url: string, hasTag: boolean): Promise<PageCost> {
  let requests = 0;
  let transferBytes = 0;
  cdp.on('Network.loadingFinished', ({ encodedDataLength }) => {
    requests += 1;
    transferBytes += encodedDataLength;
  });
  await cdp.send('Performance.enable');
  await page.goto(url, { waitUntil: 'load' });
  if (hasTag) await page.locator('loket-launcher').getByRole('button').waitFor();
  await page.waitForLoadState('networkidle');
  await page.evaluate((ms) => new Promise((resolve) => requestIdleCallback(() => setTimeout(resolve, ms))), REST_MS);
  const { metrics } = await cdp.send('Performance.getMetrics');
  const observed = await page.evaluate(() => window.observed);
  if (observed === undefined) throw new Error('the page was not observed');
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
  return {
    requests,
    transferBytes,
    longTasksMs: sum(observed.longTasks),
    blockingMs: sum(observed.longTasks.map((ms) => ms - LONG_TASK_MS)),
    taskMs: Math.round((metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000),
    layoutShift: observed.shift,
    largestPaintMs: Math.round(observed.largestPaintMs),
  };
}

/** Milliseconds from the press of the launcher until the frame in which the open chat is painted. */
export async function timeToOpen(
  page: Page,
  url: string,
  { isTouch, restMs }: { isTouch: boolean; restMs: number },
): Promise<number> {
  await page.goto(url, { waitUntil: 'load' });
  const launcher = page.locator('loket-launcher').getByRole('button');
  await launcher.waitFor();
  await page.waitForLoadState('networkidle');
  await page.evaluate(watchOpening);
  if (!isTouch) await launcher.hover();
  await page.waitForTimeout(restMs);
  // Without a pointer on its way there, nothing is fetched before the press.
  if (isTouch) await launcher.dispatchEvent('click');
  else await launcher.click();
  const opened = await page.waitForFunction(() => window.observed?.openedMs ?? null);
  return (await opened.jsonValue()) ?? Number.NaN;
}

/** Runs in the page: notes when the panel has been painted after the press. */
function watchOpening(): void {
  const { observed } = window;
  if (observed === undefined) return;
  const isOpen = (): boolean => {
    const root = document.querySelector('loket-chat')?.shadowRoot;
    return (
      root?.querySelector('dialog[open]')?.checkVisibility() === true && root.querySelector('loket-composer') !== null
    );
  };
  const wait = (pressedMs: number): void => {
    // The frame after the one in which it is there: by then it has been painted.
    if (isOpen()) requestAnimationFrame(() => (observed.openedMs = performance.now() - pressedMs));
    else requestAnimationFrame(() => wait(pressedMs));
  };
  document.addEventListener('click', () => wait(performance.now()), { capture: true, once: true });
}
