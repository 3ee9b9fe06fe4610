// Takes the pictures of the README and of docs/looks.md: node test/support/photograph-docs.ts [OUT_DIR]
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { buildAll } from '../../scripts/lib/build-all.ts';
import { startShop, type Shop } from './shop.ts';

interface Picture {
  readonly name: string;
  readonly story: string;
  readonly globals?: string;
  readonly width: number;
  readonly height: number;
  /** What of the story is photographed; all of it when absent. */
  readonly part?: string;
}

const CUSTOMER = 'mila@example.com';
const ORDER = '#1033';

/** What shows of the page around a card. */
const EDGE_PX = 12;

const CARD = { width: 420, height: 700, part: '#storybook-root > *' };
const PHONE = { width: 390, height: 780 };

const PICTURES: readonly Picture[] = [
  { name: 'order-card', story: 'cards-order-card--partly-shipped', ...CARD },
  { name: 'coupon-card', story: 'cards-coupon-card--only-for-you', ...CARD },
  { name: 'product-carousel', story: 'cards-product-carousel--three', ...CARD },
  { name: 'product-comparison', story: 'cards-product-comparison--wide', ...CARD, width: 620 },
  { name: 'loyalty-card', story: 'cards-loyalty-card--between-tiers', globals: 'theme:dark', ...CARD },
  { name: 'subscription-card', story: 'cards-subscription-card--active', globals: 'language:nl', ...CARD },
  { name: 'chat-phone', story: 'scenes-conversation--order', ...PHONE },
  { name: 'chat-products-dark', story: 'scenes-conversation--products', globals: 'theme:dark', ...PHONE },
  { name: 'chat-swedish', story: 'scenes-conversation--points', globals: 'language:sv', ...PHONE },
  { name: 'chat-right-to-left', story: 'scenes-conversation--subscription', globals: 'direction:rtl', ...PHONE },
];

async function main([outDir = 'docs/images']: readonly string[]): Promise<void> {
  await mkdir(outDir, { recursive: true });
  await buildAll();
  const shop = await startShop();
  try {
    for (const picture of PICTURES) await shootStory(shop, picture, join(outDir, `${picture.name}.png`));
    await shootShop(shop, outDir);
    await shootForReadme(shop, outDir);
  } finally {
    await shop.dispose();
  }
}

async function openPage(shop: Shop, { width, height }: { width: number; height: number }): Promise<Page> {
  const context = await shop.browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: 1.5,
    reducedMotion: 'reduce',
  });
  return context.newPage();
}

async function shootStory(shop: Shop, picture: Picture, path: string): Promise<void> {
  const { story, globals = '', part } = picture;
  const page = await openPage(shop, picture);
  await page.goto(`${shop.edge.url}/storybook/iframe.html?id=${story}&viewMode=story&globals=${globals}`);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(1_500);
  await page.evaluate(letGoOfFocus);
  const box = part === undefined ? null : await page.locator(part).first().boundingBox();
  const clip =
    box === null
      ? {}
      : {
          clip: {
            x: box.x - EDGE_PX,
            y: box.y - EDGE_PX,
            width: box.width + 2 * EDGE_PX,
            height: box.height + 2 * EDGE_PX,
          },
        };
  await page.screenshot({ path, animations: 'disabled', ...clip });
  await page.context().close();
  console.log(path);
}

/** Runs in the page: a script that opens the chat leaves a ring where a finger would leave none. */
function letGoOfFocus(): void {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  if (element instanceof HTMLElement) element.blur();
}

async function shootShop(shop: Shop, outDir: string): Promise<void> {
  const page = await openPage(shop, { width: 1_280, height: 800 });
  for (const [name, path] of [
    ['shop-home', '/'],
    ['shop-product', '/products/harbour-tee'],
  ] as const) {
    await page.goto(`${shop.edge.origin}${path}`);
    await page.waitForLoadState('networkidle');
    await page.screenshot({ path: join(outDir, `${name}.png`), animations: 'disabled' });
    console.log(name);
  }
}

/** An order's answer begins under the head of the chat, with no line cut. */
async function shootForReadme(shop: Shop, outDir: string): Promise<void> {
  const chat = await shop.visit();
  await chat.open();
  await chat.say(chat.words.asksOrder);
  await chat.address.waitFor();
  await chat.signIn(CUSTOMER);
  const card = chat.orderCard(ORDER);
  await card.waitFor();
  for (const picture of await card.locator('img').all())
    await picture.evaluate((image: HTMLImageElement) => image.decode());
  await chat.answers.last().evaluate((answer) => answer.scrollIntoView({ block: 'start' }));
  await chat.log.evaluate((log) => log.scrollBy(0, -8));
  await chat.page.screenshot({ path: join(outDir, 'chat.png'), animations: 'disabled' });
}

await main(process.argv.slice(2));
