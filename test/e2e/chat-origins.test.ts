import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ChatApi } from '../support/chat-api.ts';
import { ChatPage } from '../support/chat-page.ts';
import { startForeignSite, type ForeignSite } from '../support/foreign-site.ts';
import { startShop, type Shop } from '../support/shop.ts';

let shop: Shop;
let site: ForeignSite;

beforeAll(async () => {
  [shop, site] = await Promise.all([startShop(), startForeignSite()]);
});

afterEach(() => shop.leave());

afterAll(() => Promise.all([shop.dispose(), site.close()]));

/** A page on a website that the shop does not know, with the shop's tag copied into it. */
async function openForeignPage(account: string = shop.edge.accountId): Promise<ChatPage> {
  site.body = `<main><h1>Elsewhere</h1></main>
    <script async src="${shop.edge.url}/loket.js" data-account="${account}"></script>`;
  const context = await shop.newContext();
  const chat = new ChatPage(await context.newPage(), shop.edge, { language: 'en', isTouch: false });
  await chat.page.goto(site.url);
  return chat;
}

/** Whether a page may open a socket, by what the browser says. */
function tryToOpen(page: Page, url: string): Promise<'open' | 'refused'> {
  return page.evaluate(
    (address) =>
      new Promise<'open' | 'refused'>((resolve) => {
        const socket = new WebSocket(address);
        socket.addEventListener('open', () => resolve('open'));
        socket.addEventListener('error', () => resolve('refused'));
      }),
    url,
  );
}

describe('a website that is not on the list', () => {
  it.each(['GET config', 'POST sessions'])('cannot call the API: %s', async (request) => {
    const [method, path] = request.split(' ') as [string, string];
    const call = (page: Page): Promise<number | string> =>
      page.evaluate(
        ([verb, address]) =>
          fetch(
            address,
            verb === 'POST' ? { method: verb, body: '{}', headers: { 'content-type': 'application/json' } } : {},
          ).then(
            (answer) => answer.status,
            (error: Error) => error.name,
          ),
        [method, `${shop.edge.url}/v1/chat/${shop.edge.accountId}/${path}`] as const,
      );
    expect(await call((await openForeignPage()).page)).toBe('TypeError');
    const { page } = await shop.visit();
    expect([200, 201]).toContain(await call(page));
  });

  it('cannot open a socket, even with a ticket', async () => {
    const api = new ChatApi(shop.edge);
    await api.createSession();
    const { threadId } = await api.createThread('origins-thread-01');
    const makeUrl = async (): Promise<string> => {
      const { ticket } = await api.call<{ ticket: string }>('POST', `/threads/${threadId}/socket-tickets`, {});
      return api.socketUrl(threadId, ticket);
    };
    expect(await tryToOpen((await openForeignPage()).page, await makeUrl())).toBe('refused');
    const { page } = await shop.visit();
    expect(await tryToOpen(page, await makeUrl())).toBe('open');
  });

  it('gets a chat that does not crash', async () => {
    const chat = await openForeignPage();
    await chat.open();
    await chat.say(chat.words.asksOrder);
    await chat.ownMessages(chat.words.asksOrder).waitFor();
    await chat.close();
    expect(chat.faults).toEqual([]);
  });
});

describe('a tag that cannot work', () => {
  it.each([
    ['acc_noordzeesupply', 'The chat cannot be reached from this page. Please try again later.'],
    ['acc_nobodyhere', 'This chat is not connected: there is no account of that name.'],
  ])('says so, for %s on a website that is not on the list', async (account, text) => {
    const chat = await openForeignPage(account);
    await chat.open();
    await chat.panel.getByText(text).waitFor({ timeout: 10_000 });
    expect(chat.faults).toEqual([]);
  });
});
