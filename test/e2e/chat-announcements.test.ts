import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { listenAsScreenReader, type Announcement } from '../support/announcements.ts';
import type { ChatPage } from '../support/chat-page.ts';
import { startShop, type Shop } from '../support/shop.ts';
import { soon } from '../support/soon.ts';

const CUSTOMER = 'mila@example.com';

let shop: Shop;

beforeAll(async () => {
  shop = await startShop();
});

afterEach(() => shop.leave());

afterAll(() => shop.dispose());

/** Opens the chat and listens to it from then on. */
async function openAndListen(chat: ChatPage): Promise<() => Promise<Announcement[]>> {
  await chat.open();
  await chat.panel.getByRole('heading', { name: 'Noordzee Supply' }).waitFor();
  return listenAsScreenReader(chat.panel);
}

/** Texts without the marks that keep outside texts apart. */
const textsOf = (heard: readonly Announcement[]): string[] =>
  heard.map(({ text }) => text.replaceAll(/[\u2068\u2069]/g, ''));

describe('a screen reader', () => {
  it('hears an answer and its cards together, once, and none of the customer’s own words', async () => {
    const chat = await shop.visit();
    const hear = await openAndListen(chat);
    await chat.say(chat.words.asksOrder);
    await soon(async () => textsOf(await hear())).toHaveLength(1);
    await chat.signIn(CUSTOMER);
    await chat.orderCard('#1033').waitFor();
    await soon(async () => textsOf(await hear()).at(-1)).toContain('#1033');

    const [question, ...rest] = textsOf(await hear());
    expect(question).toMatch(/^Assistant: .*Please sign in with your e-mail address/);
    const answer = rest.at(-1);
    expect(answer).toMatch(/^Assistant: You have 2 open orders.* Shown: #1033 Shown: #\d+$/);
    // Between the two there is only what the form for signing in says of itself.
    expect(rest.slice(0, -1).filter((text) => /Assistant|Shown|#/.test(text))).toEqual([]);
    expect((await hear()).every(({ how }) => how === 'polite')).toBe(true);
    expect(textsOf(await hear()).join(' ')).not.toContain(chat.words.asksOrder);
  });

  it('hears products by name, in one go', async () => {
    const chat = await shop.visit();
    const hear = await openAndListen(chat);
    await chat.say(chat.words.asksProduct);
    await soon(async () => textsOf(await hear()).join(' ')).toContain('Shown: Fisherman sweater');
    const about = textsOf(await hear()).filter((text) => text.includes('Shown:'));
    expect(about).toHaveLength(1);
    expect(about[0]).toMatch(/^Assistant: .+ Shown: /);
  });

  it('hears nothing of what was there before the page was loaded', async () => {
    const chat = await shop.visit();
    await chat.open();
    await chat.say(chat.words.asksDelivery);
    await chat.log.getByRole('link').first().waitFor();
    await chat.page.reload();
    const hear = await openAndListen(chat);
    await chat.log.getByRole('link').first().waitFor();
    await chat.say(chat.words.asksPerson);
    await soon(async () => textsOf(await hear()).length).toBeGreaterThan(0);
    expect(textsOf(await hear()).join(' ')).not.toContain('Belgium');
  });

  it('hears that the connection is away and comes back, and no answer twice', async () => {
    const chat = await shop.visit();
    const hear = await openAndListen(chat);
    await chat.say(chat.words.asksDelivery);
    await soon(async () => textsOf(await hear()).join(' ')).toContain('Belgium');
    await chat.page.context().setOffline(true);
    await soon(async () => textsOf(await hear()).join(' ')).toContain(chat.words.offline);
    await chat.page.context().setOffline(false);
    await chat.say(chat.words.asksPerson);
    await soon(async () => textsOf(await hear()).at(-1)).toContain('our team');
    expect(textsOf(await hear()).filter((text) => text.includes('Belgium'))).toHaveLength(1);
  });

  it('finds the conversation as a log of messages and named cards, in order', async () => {
    const chat = await shop.visit();
    await chat.open();
    await chat.say(chat.words.asksOrder);
    await chat.address.waitFor();
    await chat.signIn(CUSTOMER);
    await chat.orderCard('#1033').waitFor();
    const tree = (await chat.log.ariaSnapshot()).replaceAll(/[\u2068\u2069]/g, '');
    expect(tree).toMatch(/^- log "Conversation":/);
    const places = [
      /You:[^]*Where is my order/,
      /sign in with your e-mail address/,
      /You are signed in/,
      /You have 2 open orders/,
      /article "Order #1033"/,
    ].map((part) => tree.search(part));
    expect(places, tree).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(await chat.log.getAttribute('aria-live')).toBe('off');
  });
});
