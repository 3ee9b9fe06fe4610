import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ChatApi } from '../support/chat-api.ts';
import type { ChatPage } from '../support/chat-page.ts';
import { startShop, type Shop } from '../support/shop.ts';
import { soon } from '../support/soon.ts';
import { readTranscript, textsOf } from '../support/tickets.ts';

const EMAIL = 'mila@example.com';
const ORDERS = ['#1033', '#1023'];

let shop: Shop;

beforeAll(async () => {
  shop = await startShop();
});

afterEach(() => shop.leave());

afterAll(() => shop.dispose());

/** Two tabs of one browser, in one conversation that waits for signing in. */
async function openTwoTabs(): Promise<[ChatPage, ChatPage]> {
  const context = await shop.newContext();
  const first = await shop.visit({ context });
  await first.open();
  await first.say(first.words.asksOrder);
  await first.address.waitFor();
  const second = await shop.visit({ context, path: '/products/harbour-tee/' });
  await second.open();
  await second.address.waitFor();
  return [first, second];
}

describe('two tabs of one customer', () => {
  it('that sign in at the same moment get the answer once', async () => {
    const tabs = await openTwoTabs();
    for (const tab of tabs) await tab.requestCode(EMAIL);
    const code = await tabs[0].readCode(EMAIL);
    await Promise.all(tabs.map((tab) => tab.code.fill(code)));

    for (const tab of tabs) {
      for (const order of ORDERS) await tab.orderCard(order).waitFor();
      await tab.log.getByText(tab.words.isSignedIn).waitFor();
      expect(await tab.orderCards.count()).toBe(ORDERS.length);
      expect(await tab.ownMessages(tab.words.asksOrder).count()).toBe(1);
      expect(tab.faults).toEqual([]);
    }
    const threadId = await tabs[0].threadId();
    await soon(
      async () => (await readTranscript(shop.edge, threadId)).filter((event) => event.type === 'card').length,
    ).toBe(ORDERS.length);
    expect(textsOf(await readTranscript(shop.edge, threadId), 'customer')).toEqual([tabs[0].words.asksOrder]);
  });

  it('see what is written in the other one', async () => {
    const [first, second] = await openTwoTabs();
    await second.say('Are you there?');
    await first.ownMessages('Are you there?').waitFor();
    expect(await second.ownMessages('Are you there?').count()).toBe(1);
  });
});

describe('signing out', () => {
  /** A browser with a signed-in customer in two tabs. */
  async function openSignedIn(): Promise<[ChatPage, ChatPage]> {
    const [first, second] = await openTwoTabs();
    await first.signIn(EMAIL);
    for (const tab of [first, second]) await tab.orderCard('#1033').waitFor();
    return [first, second];
  }

  async function expectNothingOfMila(chat: ChatPage): Promise<void> {
    await chat.orderCards.first().waitFor({ state: 'detached' });
    expect(await chat.panel.innerText()).not.toMatch(/mila|#1033/i);
    expect(await chat.log.locator('.message').count()).toBe(0);
    expect(await chat.panel.getByRole('button', { name: chat.words.menu, exact: true }).count()).toBe(0);
    await soon(() => chat.field.inputValue()).toBe('');
  }

  it('in one tab empties the other, with what is half-written there', async () => {
    const [first, second] = await openSignedIn();
    await second.field.fill('It is me, Mila');
    await first.signOut();
    for (const tab of [first, second]) await expectNothingOfMila(tab);
  });

  it('leaves nothing behind the back button', async () => {
    const [first, second] = await openSignedIn();
    await second.page.goto(`${shop.edge.origin}/products/enamel-mug/`);
    await first.signOut();
    await expectNothingOfMila(first);
    await second.page.goBack();
    if (!(await second.panel.isVisible())) await second.open();
    await expectNothingOfMila(second);
  });

  it('leaves nothing for the next visitor, neither shown nor stored nor behind the old token', async () => {
    const [first, second] = await openSignedIn();
    const threadId = await first.threadId();
    const session = await first.page.evaluate(() => localStorage.getItem('loket:acc_noordzeesupply:session'));
    await first.signOut();
    await expectNothingOfMila(second);
    const context = first.page.context();
    await Promise.all([first.page.close(), second.page.close()]);

    const next = await shop.visit({ context });
    expect(await next.page.evaluate(() => JSON.stringify(localStorage))).not.toMatch(/mila|thread|session/i);
    await next.launcher.waitFor();
    expect(await next.page.getByText(/unread/).count()).toBe(0);
    await next.open();
    await expectNothingOfMila(next);
    const old = new ChatApi(shop.edge, JSON.parse(session ?? ''));
    await expect(old.readEvents(threadId)).rejects.toMatchObject({ status: 401 });
  });
});
