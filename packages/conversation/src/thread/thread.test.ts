import type { Block, PublicEvent } from '@loket/contracts';
import {
  deepQuery,
  deepQueryAll,
  deepText,
  findAccessibilityFaults,
  fixture,
  setClock,
  settle,
} from '@loket/element-kit/test';
import { html } from 'lit';
import { describe, expect, it, vi } from 'vitest';
import './define.ts';
import type { MessageEditEvent, MessageRetryEvent, QuickReplyEvent } from './thread.events.ts';
import { EVERY_BUBBLE, loyaltyCard, message, NOW_MS, orderCard, own, PRODUCTS } from './thread.fixtures.ts';
import type { PendingItem } from './thread-items.ts';
import type { Thread } from './thread.ts';

async function draw(
  events: readonly PublicEvent[],
  pending: readonly PendingItem[] = [],
  lang = 'en',
): Promise<Thread> {
  setClock(NOW_MS);
  return fixture<Thread>(
    html`<loket-thread lang=${lang} .events=${events} .pending=${pending} style="block-size: 300px"></loket-thread>`,
  );
}

const failed: PendingItem = { clientMessageId: 'abcdefgh', text: 'x', delivery: 'failed', refusal: 'message_too_long' };

describe('every bubble', () => {
  it('is drawn, with its card, and passes the accessibility check', async () => {
    const thread = await draw(EVERY_BUBBLE);
    await vi.waitFor(() => expect(deepText(thread)).toContain('Harbour tee'));
    await settle(thread);
    const text = deepText(thread);
    for (const part of ['yesterday', 'today', 'You are signed in', 'Passed on to the team', 'Sanne', 'This afternoon'])
      expect(text).toContain(part);
    expect(await findAccessibilityFaults(thread)).toEqual([]);
  });

  it('is drawn in the language around it', async () => {
    expect(deepText(await draw(EVERY_BUBBLE, [], 'nl'))).toContain('Doorgegeven aan het team');
    expect(deepText(await draw(EVERY_BUBBLE, [], 'sv'))).toContain('Skickat vidare till teamet');
  });
});

describe('text from outside', () => {
  const hostile = [
    '<img src=x onerror="window.hacked = true">',
    '\u202Eevil',
    'a'.repeat(100_000),
    '\uD800 alone',
    'javascript:alert(1)',
  ];

  it('stays text wherever it stands', async () => {
    const events = hostile.map((text, index) =>
      message(index + 1, text, {
        author: { kind: 'team', name: text.slice(0, 80) },
        quickReplies: [{ text: text.slice(0, 80) }],
        sources: [{ articleId: 'art_00000001', title: text, url: null }],
      }),
    );
    const thread = await draw(events);
    expect(deepQueryAll(thread, 'img')).toEqual([]);
    expect(deepText(thread)).toContain(hostile[0]!);
    expect('hacked' in window).toBe(false);
    const log = deepQuery(thread, '.log')!;
    expect(log.scrollWidth).toBeLessThanOrEqual(log.clientWidth);
  });

  it('becomes a link only with a safe address', async () => {
    const inlines = ['javascript:alert(1)', 'https://user:pass@example.com/', 'https://example.com/'].map(
      (url) => ({ type: 'link', text: 'here', url }) as const,
    );
    const thread = await draw([message(1, 'here', { blocks: [{ type: 'paragraph', inlines }] })]);
    expect(deepQueryAll<HTMLAnchorElement>(thread, 'a').map(({ href }) => href)).toEqual(['https://example.com/']);
  });

  it('may be of a form that nobody knows yet', async () => {
    const blocks = [{ type: 'hologram' }, { type: 'list', items: 'x' }, null] as unknown as Block[];
    const thread = await draw([message(1, 'x', { blocks }), message(2, 'after it')]);
    expect(deepText(thread)).toContain('after it');
  });
});

describe('a card', () => {
  it('of an unknown kind says so plainly', async () => {
    const card = { kind: 'hologram' } as never;
    const thread = await draw([{ type: 'card', seq: 1, atMs: NOW_MS, id: 'msg_00000001', card }]);
    expect(deepText(thread)).toContain('This page cannot show this kind of card');
  });

  it('of a product brings its element, each product a card of its own', async () => {
    const thread = await draw(PRODUCTS);
    await vi.waitFor(() => expect(deepQueryAll(thread, 'article')).toHaveLength(2));
    await settle(thread);
    expect(deepText(thread)).toMatch(/Enamel mug .*€24\.00 In stock.*Winter roast .*From .*€9\.50/);
    expect(deepQueryAll(thread, '.card-note').some((note) => note.checkVisibility())).toBe(false);
    expect(await findAccessibilityFaults(thread)).toEqual([]);
  });

  it('tells the page what was pressed', async () => {
    const thread = await draw([{ type: 'card', seq: 1, atMs: NOW_MS, id: 'msg_00000001', card: orderCard() }]);
    await vi.waitFor(() => expect(deepText(thread)).toContain('#1042'));
  });
});

describe('an own message', () => {
  it.each([
    ['waiting', 'Waits'],
    ['sending', 'Sending'],
    ['sent', 'Sent'],
  ] as const)('that is %s says so', async (delivery, words) => {
    const thread = await draw([], [{ clientMessageId: 'abcdefgh', text: 'Hello', delivery, refusal: null }]);
    expect(deepText(thread)).toContain(words);
  });

  it('that was refused says why and offers to send or change it', async () => {
    const thread = await draw([], [failed]);
    const events: string[] = [];
    thread.addEventListener('loket-message-retry', (event: MessageRetryEvent) =>
      events.push(`retry ${event.clientMessageId}`),
    );
    thread.addEventListener('loket-message-edit', (event: MessageEditEvent) =>
      events.push(`edit ${event.clientMessageId}`),
    );
    expect(deepText(thread)).toContain('Not sent. It is too long.');
    for (const button of deepQueryAll(thread, '.delivery-actions button')) button.click();
    expect(events).toEqual(['retry abcdefgh', 'edit abcdefgh']);
    expect(await findAccessibilityFaults(thread)).toEqual([]);
  });
});

describe('an offered answer', () => {
  it('is told when it is chosen', async () => {
    const thread = await draw([message(1, 'Which one?', { quickReplies: [{ text: 'The first' }] })]);
    const chosen = new Promise<string>((resolve) => {
      thread.addEventListener('loket-quick-reply', (event: QuickReplyEvent) => resolve(event.text));
    });
    deepQuery(thread, '.reply')!.click();
    expect(await chosen).toBe('The first');
  });
});

describe('news', () => {
  const history = Array.from({ length: 30 }, (_, index) => message(index + 1, `line ${index + 1}`));
  const live = (thread: Thread): string => deepQuery(thread, '[aria-live="polite"]')!.textContent;

  it('is read out in one go, history is not', async () => {
    const thread = await draw(history);
    thread.events = [...history, message(31, 'first news'), message(32, 'second news')];
    await settle(thread);
    expect(live(thread)).toBe('');
    await vi.waitFor(() => expect(live(thread)).toContain('first news'));
    expect(live(thread)).toContain('second news');
    expect(live(thread)).not.toContain('line 30');
  });

  it('names cards with the answer that they belong to, and people who come, but nothing of the customer’s own', async () => {
    const thread = await draw(history);
    thread.events = [
      ...history,
      own(31, 'my own words'),
      message(32, 'Here it is.'),
      { type: 'card', seq: 33, atMs: NOW_MS, id: 'msg_00000033', card: orderCard() },
      { type: 'card', seq: 34, atMs: NOW_MS, id: 'msg_00000034', card: loyaltyCard() },
      { type: 'owner', seq: 35, atMs: NOW_MS, owner: { kind: 'member', name: 'Sanne' } },
    ];
    await vi.waitFor(() => expect(live(thread)).not.toBe(''));
    const lines = live(thread)
      .replaceAll(/[\u2068\u2069]/g, '')
      .split('\n');
    expect(lines).toEqual(['Assistant: Here it is.', 'Shown: #1042', 'Shown: Your points', 'Sanne is here now']);
  });

  it('is followed at the end of the thread', async () => {
    const thread = await draw(history);
    const log = deepQuery(thread, '.log')!;
    thread.events = [...history, message(31, 'news')];
    await settle(thread);
    expect(log.scrollHeight - log.scrollTop - log.clientHeight).toBeLessThan(2);
    expect(deepQuery(thread, '.new')).toBeNull();
  });

  it('waits behind a button for who reads further up', async () => {
    const thread = await draw(history);
    const log = deepQuery(thread, '.log')!;
    log.scrollTop = 0;
    await vi.waitFor(() => expect(log.scrollTop).toBe(0));
    log.dispatchEvent(new Event('scroll'));
    thread.events = [...history, message(31, 'news')];
    await settle(thread);
    expect(log.scrollTop).toBe(0);
    const button = deepQuery(thread, '.new')!;
    expect(button.textContent).toContain('1 new message');
    button.click();
    await settle(thread);
    expect(log.scrollHeight - log.scrollTop - log.clientHeight).toBeLessThan(2);
  });

  it('that is longer than the screen is shown from its beginning', async () => {
    const thread = await draw([...history, own(31, 'Where is my order?')]);
    const answer = Array.from({ length: 30 }, (_, index) => message(index + 32, `answer ${index + 1}`));
    thread.events = [...thread.events, ...answer];
    await settle(thread);
    const log = deepQuery(thread, '.log')!.getBoundingClientRect();
    const first = deepQueryAll(thread, '.message').find((element) => element.textContent.includes('answer 1'))!;
    expect(first.getBoundingClientRect().top - log.top).toBeGreaterThanOrEqual(0);
    expect(first.getBoundingClientRect().top - log.top).toBeLessThan(40);
  });

  it('of one’s own hand is always followed', async () => {
    const thread = await draw(history);
    const log = deepQuery(thread, '.log')!;
    log.scrollTop = 0;
    log.dispatchEvent(new Event('scroll'));
    thread.pending = [{ clientMessageId: 'abcdefgh', text: 'Hello', delivery: 'waiting', refusal: null }];
    await settle(thread);
    expect(log.scrollHeight - log.scrollTop - log.clientHeight).toBeLessThan(2);
  });
});

describe('waiting', () => {
  it('shows who is writing', async () => {
    const thread = await draw([own(1, 'Hello')]);
    thread.typing = 'agent';
    await settle(thread);
    expect(deepQuery(thread, '.typing')!.ariaLabel).toBe('The assistant is writing');
  });

  it('shows the shape of a conversation that has not arrived', async () => {
    const thread = await draw([]);
    thread.loading = true;
    await settle(thread);
    expect(deepText(thread)).toContain('Loading the conversation');
    expect(await findAccessibilityFaults(thread)).toEqual([]);
  });
});
