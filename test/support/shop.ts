import type { Locale } from '@loket/contracts';
import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright';
import { DEMO_ACCOUNT, DEMO_ACCOUNT_ID } from '../../apps/storefront/demo/demo-shop.ts';
import { putAccount } from '../../scripts/lib/operator.ts';
import { openBrowser } from './browser.ts';
import { ChatPage } from './chat-page.ts';
import { seedDemoShop } from './demo.ts';
import { startTestEdge, type TestEdge, type TestEdgeOptions } from './edge.ts';

/** Screens of customers. */
export const DEVICES = {
  phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true },
  desktop: { viewport: { width: 1280, height: 800 } },
} as const satisfies Readonly<Record<string, BrowserContextOptions>>;
export type Device = keyof typeof DEVICES;

export interface VisitOptions {
  readonly device?: Device;
  readonly language?: Locale;
  /** The home page of the language when absent. */
  readonly path?: string;
  /** Runs in the page before its own scripts. */
  readonly script?: () => void;
  /** A browser that was here before; a new one when absent. */
  readonly context?: BrowserContext;
  readonly contextOptions?: BrowserContextOptions;
}

/** The demo shop on a Worker of its own, with a browser to visit it. */
export interface Shop {
  readonly edge: TestEdge;
  readonly browser: Browser;
  /** A browser with nothing stored. */
  newContext(device?: Device, options?: BrowserContextOptions): Promise<BrowserContext>;
  /** Opens a page of the shop; the chat is still closed. */
  visit(options?: VisitOptions): Promise<ChatPage>;
  /** Closes every browser that visits it. */
  leave(): Promise<void>;
  dispose(): Promise<void>;
}

/** Starts the Worker, fills it with the demo shop, and opens a browser. Call `dispose` when done. */
export async function startShop(options: TestEdgeOptions = {}): Promise<Shop> {
  const edge = await startTestEdge({
    accountId: DEMO_ACCOUNT_ID,
    // The whole file comes from one network.
    hasLoadLimits: false,
    ...options,
  });
  await putAccount(edge, edge.accountId, {
    ...DEMO_ACCOUNT,
    ...options.account,
    origins: [edge.origin],
    productUrl: `${edge.origin}/products/{handle}`,
  });
  await seedDemoShop(edge, Date.now());
  const browser = await openBrowser();
  const newContext = (device: Device = 'desktop', more: BrowserContextOptions = {}): Promise<BrowserContext> =>
    browser.newContext({ ...DEVICES[device], reducedMotion: 'reduce', ...more });
  return {
    edge,
    browser,
    newContext,
    async visit({ device, language = 'en', path, script, context, contextOptions } = {}) {
      const own = context ?? (await newContext(device, { locale: language, ...contextOptions }));
      const page = await own.newPage();
      if (script !== undefined) await page.addInitScript(script);
      const chat = new ChatPage(page, edge, { language, isTouch: device === 'phone' });
      await chat.goto(path);
      return chat;
    },
    async leave() {
      await Promise.all(browser.contexts().map((context) => context.close()));
    },
    async dispose() {
      await browser.close();
      await edge.dispose();
    },
  };
}
