import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Locator } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ChatPage } from '../support/chat-page.ts';
import { startShop, type Shop } from '../support/shop.ts';
import { soon } from '../support/soon.ts';

/** More stops than the shop's page has. */
const STOPS_MAX = 60;

let shop: Shop;
let axeSource: string;

beforeAll(async () => {
  shop = await startShop();
  axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
});

afterEach(() => shop.leave());

afterAll(() => shop.dispose());

const hasFocus = (target: Locator): Promise<boolean> => target.evaluate((element) => element.matches(':focus'));

/** Presses a key until the target has the focus. */
async function moveTo(chat: ChatPage, target: Locator, key: 'Tab' | 'Shift+Tab'): Promise<void> {
  for (let stop = 0; stop < STOPS_MAX; stop += 1) {
    if (await hasFocus(target)) return;
    await chat.page.keyboard.press(key);
  }
  throw new Error(`${key} does not reach ${String(target)}.`);
}

describe('the chat by keyboard alone', () => {
  it('goes from the launcher to the answer and back', async () => {
    const chat = await shop.visit();
    const { keyboard } = chat.page;
    await chat.launcher.waitFor();
    await moveTo(chat, chat.launcher, 'Tab');
    await keyboard.press('Enter');
    await soon(() => hasFocus(chat.field)).toBe(true);
    await keyboard.type(chat.words.asksOrder);
    await keyboard.press('Enter');
    await chat.address.waitFor();
    expect(await hasFocus(chat.field)).toBe(true);

    await moveTo(chat, chat.address, 'Shift+Tab');
    await keyboard.type('mila@example.com');
    await keyboard.press('Enter');
    await soon(() => hasFocus(chat.code)).toBe(true);
    await keyboard.type(await chat.readCode('mila@example.com'));
    const card = chat.orderCard('#1033');
    await card.waitFor();
    await soon(() => hasFocus(chat.field)).toBe(true);

    await moveTo(chat, card.getByRole('link', { name: 'Track order' }), 'Shift+Tab');
    await moveTo(chat, chat.panel.getByRole('button', { name: chat.words.menu, exact: true }), 'Shift+Tab');
    await keyboard.press('Enter');
    await chat.panel.getByRole('button', { name: chat.words.signOut }).waitFor();
    await keyboard.press('Escape');
    await chat.panel.getByRole('button', { name: chat.words.signOut }).waitFor({ state: 'hidden' });
    expect(await chat.panel.isVisible()).toBe(true);
    await keyboard.press('Escape');
    await chat.panel.waitFor({ state: 'hidden' });
    await soon(() => hasFocus(chat.launcher)).toBe(true);
    await keyboard.press('Space');
    await soon(() => hasFocus(chat.field)).toBe(true);
  });

  it('can scroll what was said', async () => {
    // Low enough that there is much to scroll: near its end the thread follows what comes.
    const chat = await shop.visit({ contextOptions: { viewport: { width: 800, height: 380 } } });
    await chat.open();
    await chat.say(chat.words.asksOrder);
    await chat.address.waitFor();
    await moveTo(chat, chat.log, 'Shift+Tab');
    await chat.page.keyboard.press('Home');
    await soon(() => chat.log.evaluate((element) => element.scrollTop)).toBe(0);
  });

  it('stays in the panel on a phone, and ends there with Escape', async () => {
    const chat = await shop.visit({ device: 'phone' });
    await chat.open();
    const isInside = (): Promise<boolean> =>
      chat.page.evaluate(
        () =>
          document.activeElement === null ||
          document.activeElement.localName === 'loket-chat' ||
          document.activeElement === document.body,
      );
    for (let stop = 0; stop < 12; stop += 1) {
      await chat.page.keyboard.press('Tab');
      expect(await isInside()).toBe(true);
    }
    await chat.field.focus();
    await chat.page.keyboard.press('Escape');
    await soon(() => hasFocus(chat.launcher)).toBe(true);
  });
});

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds on the page, one line each. */
async function findFaults(chat: ChatPage, runOnly = WCAG): Promise<string[]> {
  await chat.page.evaluate(axeSource);
  return chat.page.evaluate(async (rules) => {
    const { axe } = globalThis as unknown as { axe: { run(root: Document, options: object): Promise<AxeResult> } };
    const { violations } = await axe.run(document, { runOnly: rules });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }, runOnly);
}

interface AxeResult {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}

describe('axe finds nothing on the shop’s page with the chat', () => {
  it.each([
    ['phone', 'light'],
    ['phone', 'dark'],
    ['desktop', 'light'],
    ['desktop', 'dark'],
  ] as const)('on a %s in %s, closed, opened, at sign-in and with cards', async (device, colorScheme) => {
    const chat = await shop.visit({ device, contextOptions: { colorScheme } });
    await chat.launcher.waitFor();
    const faults = { closed: await findFaults(chat) } as Record<string, string[]>;
    await chat.open();
    await chat.panel.getByRole('heading', { name: 'Noordzee Supply' }).waitFor();
    faults['opened'] = await findFaults(chat);
    await chat.say(chat.words.asksOrder);
    await chat.address.waitFor();
    faults['address'] = await findFaults(chat);
    await chat.requestCode('emma@example.com');
    faults['code'] = await findFaults(chat);
    await chat.code.fill(await chat.readCode('emma@example.com'));
    await chat.orderCards.first().waitFor();
    faults['cards'] = await findFaults(chat);
    expect(faults).toEqual({ closed: [], opened: [], address: [], code: [], cards: [] });
  });
});

describe('a screen reader', () => {
  it('finds no second banner or footer on the shop’s page', async () => {
    const chat = await shop.visit();
    await chat.open();
    expect(await findFaults(chat, ['best-practice'])).toEqual([]);
  });
});
