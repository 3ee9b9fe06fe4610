import { RequestError, storagePrefix } from '@loket/client';
import { FAKE_ACCOUNT_ID, FAKE_CODE } from '@loket/client/testing';
import {
  deepQuery,
  deepQueryAll,
  deepText,
  emulateMedia,
  findAccessibilityFaults,
  fixture,
  focusedElement,
  press,
  settle,
} from '@loket/element-kit/test';
import { html } from 'lit';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '@loket/conversation';
import './define.ts';
import { createFakeShop, type FakeShop } from '../testing/shop.ts';
import type { Chat } from './chat.ts';

let shop: FakeShop;
let stops: (() => void)[];

beforeEach(async () => {
  localStorage.clear();
  await page.viewport(1_000, 800);
  shop = createFakeShop();
  stops = [];
});

afterEach(() => {
  for (const stop of stops) stop();
});

async function open(options: { lang?: string; isClosed?: boolean } = {}): Promise<Chat> {
  // What is still fading in has no contrast yet.
  await emulateMedia({ 'prefers-reduced-motion': 'reduce' });
  const chat = await fixture<Chat>(html`<loket-chat lang=${options.lang ?? 'en'}></loket-chat>`);
  const client = shop.connect(chat);
  stops.push(() => client.close());
  if (options.isClosed !== true) chat.openByHand();
  await settle(chat);
  return chat;
}

const launcher = (chat: Chat): HTMLButtonElement => deepQuery<HTMLButtonElement>(chat, '.launcher')!;
const panel = (chat: Chat): HTMLDialogElement => deepQuery<HTMLDialogElement>(chat, 'dialog')!;
const field = (chat: Chat): HTMLTextAreaElement => deepQuery<HTMLTextAreaElement>(chat, 'textarea')!;

async function say(chat: Chat, text: string): Promise<void> {
  field(chat).focus();
  await userEvent.keyboard(text);
  await press('Enter');
}

/** What is drawn, with what stands in the slots of the thread. */
function words(chat: Chat): string {
  const slotted = deepQueryAll(chat, 'loket-thread > *').map((element) => element.textContent);
  return [deepText(chat), ...slotted].join(' ');
}

async function shows(chat: Chat, text: string): Promise<void> {
  await vi.waitFor(() => expect(words(chat)).toContain(text), { timeout: 5_000 });
}

describe('the panel', () => {
  it('opens with the launcher, takes the cursor, and gives it back with Escape', async () => {
    const chat = await open({ isClosed: true });
    expect(panel(chat).open).toBe(false);
    launcher(chat).click();
    await settle(chat);
    expect(focusedElement()).toBe(field(chat));
    await press('Escape');
    await settle(chat);
    expect(panel(chat).open).toBe(false);
    expect(focusedElement()).toBe(launcher(chat));
  });

  it('leaves the cursor where it is when the page opens it', async () => {
    const chat = await open({ isClosed: true });
    chat.open = true;
    await settle(chat);
    expect(panel(chat).open).toBe(true);
    expect(focusedElement()).toBe(document.body);
  });

  it('fills a phone and keeps everything else out of reach', async () => {
    await page.viewport(390, 700);
    const chat = await open();
    expect(panel(chat).matches(':modal')).toBe(true);
    const { width, height } = panel(chat).getBoundingClientRect();
    expect([width, height]).toEqual([390, 700]);
    await press('Escape');
    await settle(chat);
    expect(panel(chat).open).toBe(false);
  });

  it('is modal again on a phone after a site has taken it out and put it back', async () => {
    await page.viewport(390, 700);
    const chat = await open();
    const parent = chat.parentElement!;
    chat.remove();
    chat.requestUpdate();
    await chat.updateComplete;
    parent.append(chat);
    await settle(chat);
    expect(panel(chat).matches(':modal')).toBe(true);
  });

  it('stays usable at 400 % of 1280 by 800', async () => {
    await page.viewport(320, 200);
    const chat = await open();
    await shows(chat, 'Noordzee Supply');
    field(chat).scrollIntoView();
    expect(panel(chat).scrollWidth).toBeLessThanOrEqual(320);
  });

  it('says that an AI answers, and greets as the shop wants', async () => {
    shop = createFakeShop({
      config: {
        greeting: { en: 'Ahoy.', nl: 'Ahoi.', sv: 'Ohoj.' },
        starterQuestions: { en: ['Which size?'], nl: [], sv: [] },
      },
    });
    const chat = await open();
    await shows(chat, 'Ahoy.');
    await shows(chat, 'Which size?');
    expect(deepText(chat)).toContain('Answers come from an AI');
    expect(await findAccessibilityFaults(chat)).toEqual([]);
  });

  it.each([
    ['nl', 'Waar is mijn bestelling?'],
    ['sv', 'Var är min beställning?'],
    ['fr', 'Where is my order?'],
  ])('speaks %s as well as it can', async (lang, words) => {
    const chat = await open({ lang });
    await shows(chat, words);
  });

  it('speaks the language of the account where the page names none that it knows', async () => {
    shop = createFakeShop({ config: { locale: 'sv' } });
    const chat = await open({ lang: 'fr' });
    await shows(chat, 'Var är min beställning?');
  });
});

describe('a question that needs to know who asks', () => {
  it('is answered by itself after signing in, with the card', async () => {
    const chat = await open();
    await say(chat, 'Where is my order?');
    await shows(chat, 'Sign in to see your orders');
    await userEvent.fill(deepQuery(chat, 'input[type="email"]')!, 'sanne@example.com');
    await press('Enter');
    await shows(chat, 'a code is on its way');
    await userEvent.fill(deepQuery(chat, 'input.code')!, '000000');
    await shows(chat, 'This code is wrong');
    await userEvent.fill(deepQuery(chat, 'input.code')!, FAKE_CODE);
    await shows(chat, 'You are signed in');
    await shows(chat, 'Harbour tee');
    expect(shop.server.threads[0]!.customerTexts).toEqual(['Where is my order?']);
    expect(await findAccessibilityFaults(chat)).toEqual([]);
  });

  it('leaves nothing of that person after signing out', async () => {
    const chat = await open();
    await say(chat, 'Where is my order?');
    await shows(chat, 'Sign in to see your orders');
    await chat.client!.verifyCode('sanne@example.com', FAKE_CODE);
    await shows(chat, 'Harbour tee');
    deepQuery(chat, '.menu-button')!.click();
    await shows(chat, 'Signed in as');
    deepQuery(chat, '.menu .button')!.click();
    await vi.waitFor(() => expect(deepText(chat)).not.toContain('Harbour tee'));
    expect(deepText(chat)).not.toContain('Sanne');
    expect(localStorage.length).toBe(0);
  });

  it('resolves in this tab when another one signs in', async () => {
    const chat = await open();
    await say(chat, 'Where is my order?');
    await shows(chat, 'Sign in to see your orders');
    const other = await open({ isClosed: true });
    await other.client!.verifyCode('sanne@example.com', FAKE_CODE);
    await shows(chat, 'You are signed in');
    await shows(chat, 'Harbour tee');
  });
});

describe('signing out in another tab', () => {
  it('leaves nothing half-written in this one', async () => {
    const chat = await open();
    await say(chat, 'Where is my order?');
    await shows(chat, 'Sign in to see your orders');
    field(chat).focus();
    await userEvent.keyboard('It is me');
    const key = `${storagePrefix(FAKE_ACCOUNT_ID)}session`;
    localStorage.removeItem(key);
    window.dispatchEvent(new StorageEvent('storage', { key, storageArea: localStorage }));
    await vi.waitFor(() => expect(field(chat).value).toBe(''));
    expect(chat.memory!.draft).toBe('');
  });
});

describe('unread messages', () => {
  it('are counted on the launcher, and read by opening', async () => {
    const counts: number[] = [];
    const chat = await open();
    chat.addEventListener('loket-unread-change', (event) => counts.push(event.count));
    const title = document.title;
    await say(chat, 'Hello');
    await shows(chat, 'I can help with orders.');
    chat.open = false;
    await settle(chat);
    shop.server.threads[0]!.say('One more thing', Date.now());
    await vi.waitFor(() => expect(deepQuery(chat, '.badge')?.textContent).toBe('1'));
    expect(launcher(chat).textContent).toContain('1 unread message');
    expect(document.title).toBe(title);
    launcher(chat).click();
    await settle(chat);
    expect(counts).toEqual([1, 0]);
  });
});

describe('a conversation that people have taken over', () => {
  it('says so at its head and its foot, until the agent is back', async () => {
    const chat = await open();
    await say(chat, 'Hello');
    await shows(chat, 'I can help with orders.');
    expect(words(chat)).toContain('AI assistant');
    const thread = shop.server.threads[0]!;
    thread.add({ type: 'owner', owner: { kind: 'team' } }, Date.now());
    await shows(chat, 'Our team answers here.');
    expect(words(chat)).not.toContain('AI');
    thread.add({ type: 'owner', owner: { kind: 'agent' } }, Date.now());
    await shows(chat, 'AI assistant');
  });
});

describe('a bad network', () => {
  it('keeps what is written, says so, and sends it later', async () => {
    const chat = await open();
    await shows(chat, 'Noordzee Supply');
    shop.network.goDown();
    await shows(chat, 'You are offline');
    await say(chat, 'Written offline');
    await shows(chat, 'Waits');
    shop.network.goUp();
    await shows(chat, 'I can help with orders.');
    expect(shop.server.threads[0]!.customerTexts).toEqual(['Written offline']);
    expect(deepText(chat)).not.toContain('offline.');
  });

  it('waits as long as the service asks', async () => {
    const chat = await open();
    await shows(chat, 'Noordzee Supply');
    shop.server.refusal = 'rate_limited';
    await say(chat, 'Hello');
    await shows(chat, 'Too many messages');
    expect(deepText(chat)).toContain('20 seconds');
  });
});

describe('what cannot work', () => {
  it.each([
    ['account_not_found', 'there is no account of that name'],
    ['origin_not_allowed', 'not on the list of websites'],
  ] as const)('is said in words: %s', async (code, words) => {
    shop.server.refusal = code;
    const chat = await open();
    await shows(chat, words);
    expect(await findAccessibilityFaults(chat)).toEqual([]);
  });
});

describe('a service that gives no answer', () => {
  it('is said, to the site’s owner too, and forgotten when it answers', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    stops.push(() => warn.mockRestore());
    const chat = await fixture<Chat>(html`<loket-chat lang="en" open></loket-chat>`);
    const client = shop.connect(chat);
    stops.push(() => client.close());
    const load = vi.spyOn(client, 'loadConfig').mockRejectedValue(new RequestError('network'));
    await shows(chat, 'cannot be reached from this page');
    expect(await findAccessibilityFaults(chat)).toEqual([]);
    expect(warn.mock.calls.flat().join(' ')).toContain(location.origin);
    load.mockRestore();
    deepQueryAll<HTMLButtonElement>(chat, 'button')
      .find((button) => button.textContent.includes('Try again'))!
      .click();
    await shows(chat, 'Noordzee Supply');
    await settle(chat);
    expect(words(chat)).not.toContain('cannot be reached');
  });
});

describe('a message that was refused', () => {
  it('goes back into the field to be changed, before what stands there', async () => {
    const chat = await open();
    await say(chat, 'Hello');
    await shows(chat, 'I can help with orders.');
    shop.server.refusal = 'message_too_long';
    await say(chat, 'Too long');
    await shows(chat, 'Not sent.');
    shop.server.refusal = null;
    await userEvent.keyboard('next');
    deepQueryAll(chat, '.delivery-actions button')[1]!.click();
    await settle(chat);
    expect(field(chat).value).toBe('Too long\nnext');
    expect(focusedElement()).toBe(field(chat));
  });
});

describe('after a reload', () => {
  it('conversation, draft and what was read are there again', async () => {
    const before = await open();
    await say(before, 'Hello');
    await shows(before, 'I can help with orders.');
    field(before).focus();
    await userEvent.keyboard('half a sen');
    before.client!.close();
    before.remove();
    const after = await open({ isClosed: true });
    await shows(after, 'I can help with orders.');
    expect(field(after).value).toBe('half a sen');
    expect(deepQuery(after, '.badge')).toBeNull();
  });
});

describe('a card’s button without an address', () => {
  it('becomes a sentence of the customer', async () => {
    const chat = await open();
    await say(chat, 'Where is my order?');
    await shows(chat, 'Sign in to see your orders');
    await chat.client!.verifyCode('sanne@example.com', FAKE_CODE);
    await shows(chat, 'Harbour tee');
    const buttons = deepQueryAll<HTMLButtonElement>(chat, 'loket-order-card button, button.button');
    buttons.find((button) => /return/i.test(button.textContent))!.click();
    await shows(chat, 'I would like to return something from order');
  });
});
