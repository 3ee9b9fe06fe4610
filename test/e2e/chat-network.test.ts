import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startShop, type Shop } from '../support/shop.ts';
import { soon } from '../support/soon.ts';
import { readTranscript, textsOf } from '../support/tickets.ts';

const DAY_MS = 86_400_000;
const GREETING = 'Hello there';

let shop: Shop;

beforeAll(async () => {
  // More than a customer may write in a minute, so that the order of many messages can be seen without waiting.
  shop = await startShop({ vars: { THREAD_MESSAGES_PER_MINUTE: '200' } });
});

afterEach(() => shop.leave());

afterAll(() => shop.dispose());

const NOTES = Array.from({ length: 30 }, (_, index) => `Note ${index + 1} of thirty`);

describe('a customer without a network', () => {
  it('writes thirty messages, closes the tab, and all arrive once and in order when it is back', async () => {
    const chat = await shop.visit();
    const context = chat.page.context();
    await chat.open();
    await chat.say(GREETING);
    await chat.answers.first().waitFor();
    const threadId = await chat.threadId();
    await context.setOffline(true);
    await chat.notice.getByText(chat.words.offline).waitFor();
    for (const note of NOTES) await chat.say(note);
    await chat.ownMessages(NOTES.at(-1)!).waitFor();
    await chat.page.close();
    await context.setOffline(false);

    const again = await shop.visit({ context });
    await again.launcher.waitFor();
    await soon(async () => textsOf(await readTranscript(shop.edge, threadId), 'customer')).toEqual([
      GREETING,
      ...NOTES,
    ]);
    await again.open();
    await again.ownMessages(NOTES.at(-1)!).waitFor();
    expect(await again.log.locator('.message.customer').allInnerTexts()).toHaveLength(NOTES.length + 1);
    expect(again.faults).toEqual([]);
  });

  it('may write the first message of all, and leave', async () => {
    const chat = await shop.visit();
    const context = chat.page.context();
    await chat.open();
    await context.setOffline(true);
    await chat.say(chat.words.asksPerson);
    await chat.ownMessages(chat.words.asksPerson).waitFor();
    await chat.page.close();
    await context.setOffline(false);

    const again = await shop.visit({ context });
    await soon(() => again.threadId().catch(() => null)).not.toBeNull();
    const threadId = await again.threadId();
    await soon(async () => textsOf(await readTranscript(shop.edge, threadId), 'customer')).toEqual([
      chat.words.asksPerson,
    ]);
  });
});

describe('a service that is killed and comes back', () => {
  it('is told of while it is gone, and what was written meanwhile arrives once', async () => {
    const chat = await shop.visit();
    await chat.open();
    await chat.say(GREETING);
    await chat.answers.first().waitFor();
    const threadId = await chat.threadId();

    await shop.edge.kill();
    await chat.notice.getByText(chat.words.reconnecting).waitFor();
    for (const note of NOTES.slice(0, 3)) await chat.say(note);
    await chat.ownMessages(NOTES[2]!).waitFor();
    await shop.edge.restart();

    await soon(() => chat.notice.innerText()).toBe('');
    await soon(async () => textsOf(await readTranscript(shop.edge, threadId), 'customer')).toEqual([
      GREETING,
      ...NOTES.slice(0, 3),
    ]);
    await soon(() => chat.log.getByText('Waits', { exact: true }).count()).toBe(0);
    for (const note of NOTES.slice(0, 3)) expect(await chat.ownMessages(note).count()).toBe(1);
    expect(chat.faults).toEqual([]);
  });
});

/** Sets the page's clock apart from the server's. */
function shiftClock(byMs: number): void {
  globalThis.Date = new Proxy(Date, {
    construct: (target, args: unknown[]) => Reflect.construct(target, args.length === 0 ? [target.now() + byMs] : args),
    get: (target, key) => (key === 'now' ? () => target.now() + byMs : (Reflect.get(target, key) as unknown)),
  });
}

describe('a browser whose clock is wrong', () => {
  it.each([
    ['ahead', DAY_MS],
    ['behind', -DAY_MS],
  ])(
    'by one day %s shows the conversation in order, calls today today, signs in, and holds the server’s times',
    async (_, byMs) => {
      const context = await shop.newContext();
      await context.addInitScript(shiftClock, byMs);
      const chat = await shop.visit({ context });
      await chat.open();
      for (const text of [GREETING, chat.words.asksOrder]) await chat.say(text);
      await chat.address.waitFor();
      await soon(() => chat.log.locator('.day time').allTextContents()).toEqual([chat.words.today]);
      await chat.signIn(byMs > 0 ? 'nils@example.com' : 'ava@example.com');
      await chat.orderCards.first().waitFor();
      await chat.page.reload();
      await chat.open();
      await chat.orderCards.first().waitFor();

      const own = await chat.log.locator('.message.customer .bubble').allInnerTexts();
      expect(own).toEqual([GREETING, chat.words.asksOrder]);
      expect(await chat.log.locator('.day time').allTextContents()).toEqual([chat.words.today]);
      const stored = await chat.log.locator('.day time').first().getAttribute('datetime');
      expect(Math.abs(Date.parse(stored ?? '') - Date.now())).toBeLessThan(600_000);
      expect(chat.faults).toEqual([]);
    },
  );
});
