// Photographs the stories from the Storybook of the running product: node test/support/photograph-stories.ts OUT_DIR [TITLE]
// One sheet for each element: every story, then the first one in each language, direction, colour scheme and width; of the
// chat and the scenes, one picture of each story.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { buildAll } from '../../scripts/lib/build-all.ts';
import { openBrowser } from './browser.ts';
import { startTestEdge } from './edge.ts';

interface Story {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly type: string;
}

interface Shot {
  readonly label: string;
  readonly id: string;
  readonly globals: Readonly<Record<string, string>>;
  readonly widthPx: number;
}

/** Width of a card in the panel on a phone, with the padding that a story has. */
const COLUMN_PX = 372;
/** Screens on which scenes are photographed. */
const PHONE = { width: 390, height: 844 };
const DESKTOP = { width: 1_000, height: 760 };

async function main([outDir, wanted = '']: readonly string[]): Promise<void> {
  if (outDir === undefined)
    throw new Error('Name the folder for the pictures: node test/support/photograph-stories.ts OUT_DIR [TITLE]');
  await mkdir(outDir, { recursive: true });
  await buildAll();
  const edge = await startTestEdge();
  const browser = await openBrowser();
  try {
    const base = `${edge.url}/storybook`;
    const { entries } = (await (await fetch(`${base}/index.json`)).json()) as { entries: Record<string, Story> };
    const stories = Object.values(entries).filter(({ type, title }) => type === 'story' && title.includes(wanted));
    for (const [title, own] of Map.groupBy(stories, (story) => story.title))
      await photograph(browser, base, title, own, outDir);
  } finally {
    await browser.close();
    await edge.dispose();
  }
}

async function photograph(
  browser: Browser,
  base: string,
  title: string,
  stories: readonly Story[],
  outDir: string,
): Promise<void> {
  const [first] = stories;
  if (first === undefined) return;
  const path = (name: string): string => join(outDir, `${title.replaceAll(/\W+/g, '-').toLowerCase()}-${name}.png`);
  if (/Scenes|Chat\//.test(title)) {
    for (const story of stories) await shootScene(browser, base, story, path(story.id.split('--')[1] ?? ''));
    return;
  }
  const states = stories.map(({ id, name }) => ({ label: name, id, globals: {}, widthPx: COLUMN_PX }));
  await shootSheet(browser, base, states, path('states'));
  await shootSheet(browser, base, variantsOf(first.id), path('variants'));
}

async function shootScene(browser: Browser, base: string, { id, name }: Story, path: string): Promise<void> {
  const page = await browser.newPage({ viewport: /phone/i.test(name) ? PHONE : DESKTOP, reducedMotion: 'reduce' });
  await page.goto(`${base}/iframe.html?id=${id}&viewMode=story`);
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1_500)));
  await page.screenshot({ path, animations: 'disabled' });
  await page.close();
  console.log(path);
}

function variantsOf(id: string): Shot[] {
  const shots: Shot[] = [];
  for (const theme of ['light', 'dark'])
    for (const language of ['en', 'nl', 'sv'])
      shots.push({ label: `${language}, ${theme}`, id, globals: { theme, language }, widthPx: COLUMN_PX });
  for (const theme of ['light', 'dark'])
    shots.push({ label: `rtl, ${theme}`, id, globals: { theme, direction: 'rtl' }, widthPx: COLUMN_PX });
  return [
    ...shots,
    { label: '252 px', id, globals: {}, widthPx: 252 },
    { label: '600 px', id, globals: {}, widthPx: 600 },
  ];
}

/** All shots beside each other, each in a frame as high as its story. */
async function shootSheet(browser: Browser, base: string, shots: readonly Shot[], path: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1_640, height: 900 } });
  await page.goto(`${base}/iframe.html`);
  await page.setContent(
    '<style>body{display:flex;flex-wrap:wrap;gap:12px;align-items:start;font:13px sans-serif}</style>',
  );
  for (const { label, id, globals, widthPx } of shots) {
    const query = Object.entries(globals).map(([name, value]) => `${name}:${value}`);
    const src = `${base}/iframe.html?id=${id}&viewMode=story&globals=${query.join(';')}`;
    await page.evaluate(addFrame, { label, src, widthPx, heightPx: 700 });
    const frame = page.frames().find((each) => each.url() === src);
    await frame?.waitForFunction(() => document.body.classList.contains('sb-show-main'));
    await frame?.waitForFunction(() =>
      [...document.querySelectorAll('*')].every((each) => !each.matches(':not(:defined)')),
    );
  }
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1_500)));
  await page.evaluate(fitFrames);
  await page.screenshot({ path, fullPage: true, animations: 'disabled' });
  await page.close();
  console.log(path);
}

function addFrame({
  label,
  src,
  widthPx,
  heightPx,
}: {
  label: string;
  src: string;
  widthPx: number;
  heightPx: number;
}): Promise<void> {
  const figure = document.createElement('figure');
  figure.style.margin = '0';
  const frame = document.createElement('iframe');
  frame.style.cssText = `border:0;inline-size:${widthPx}px;block-size:${heightPx}px`;
  frame.src = src;
  const loaded = new Promise<void>((resolve) => frame.addEventListener('load', () => resolve(), { once: true }));
  figure.append(label, document.createElement('br'), frame);
  document.body.append(figure);
  return loaded;
}

function fitFrames(): void {
  for (const frame of document.querySelectorAll('iframe')) {
    const root = frame.contentDocument?.querySelector('#storybook-root');
    if (root) frame.style.blockSize = `${Math.max(60, root.getBoundingClientRect().bottom + 16)}px`;
  }
}

await main(process.argv.slice(2));
