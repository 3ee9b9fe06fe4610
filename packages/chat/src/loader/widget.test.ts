import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ChatHandle, Command } from '../mount/commands.ts';
import { Widget, type WidgetOptions } from './widget.ts';

let log: string[];
let widget: Widget | null;

beforeEach(() => {
  log = [];
  widget = null;
});

afterEach(() => {
  widget?.run(['destroy']);
  vi.restoreAllMocks();
});

function fakeChat(): ChatHandle {
  const element = document.createElement('div');
  element.dataset['chat'] = '';
  return {
    element,
    open: (isByHand) => log.push(`open ${isByHand ? 'by hand' : 'by the page'}`),
    run: (command: Command) => log.push(command[0]),
    destroy: () => {
      log.push('destroy');
      element.remove();
    },
  };
}

function start(options: Partial<WidgetOptions> = {}): Widget {
  widget = new Widget({
    origin: 'https://loket.example.com',
    accountId: 'acc_noordzeesupply',
    locale: null,
    theme: null,
    position: 'end',
    isConsentRequired: false,
    pages: '',
    load: () => {
      log.push('load');
      return Promise.resolve({ mount: () => Promise.resolve(fakeChat()) });
    },
    onDestroy: () => log.push('gone'),
    ...options,
  });
  return widget;
}

const host = (): HTMLElement | null => document.querySelector('loket-launcher');
const button = (): HTMLButtonElement => host()!.shadowRoot!.querySelector('button')!;
const chat = (): HTMLElement | null => document.querySelector('[data-chat]');

describe('the button', () => {
  it('is drawn at once, beside the body, and fetches nothing', () => {
    start();
    expect(host()!.parentNode).toBe(document.documentElement);
    expect(button().ariaLabel).toBe('Open the chat');
    expect(log).toEqual([]);
  });

  it('speaks the language of the tag', () => {
    start({ locale: 'nl' });
    expect(button().ariaLabel).toBe('Chat openen');
  });

  it('fetches the chat when somebody comes near, once', async () => {
    start();
    button().dispatchEvent(new PointerEvent('pointerenter'));
    button().dispatchEvent(new FocusEvent('focus'));
    await Promise.resolve();
    expect(log).toEqual(['load']);
    expect(chat()).toBeNull();
  });

  it('gives way to the chat when it is pressed', async () => {
    start();
    button().click();
    await vi.waitFor(() => expect(log).toEqual(['load', 'open by hand']));
    expect(chat()!.parentNode).toBe(document.documentElement);
    expect(host()).toBeNull();
  });

  it('stays when there is no network, and the next press tries again', async () => {
    let tries = 0;
    start({
      load: () => {
        tries += 1;
        if (tries === 1) return Promise.reject(new TypeError('no network'));
        return Promise.resolve({ mount: () => Promise.resolve(fakeChat()) });
      },
    });
    button().click();
    await vi.waitFor(() => expect(button().ariaBusy).toBe('false'));
    expect(chat()).toBeNull();
    button().click();
    await vi.waitFor(() => expect(chat()).not.toBeNull());
  });
});

describe('commands', () => {
  it('wait for the chat and then run in their order', async () => {
    const widget = start();
    widget.run(['prefill', 'Hello']);
    widget.run(['on', 'open', () => {}]);
    expect(log).toEqual([]);
    widget.run(['open']);
    await vi.waitFor(() => expect(log).toEqual(['load', 'prefill', 'on', 'open by the page']));
    widget.run(['close']);
    expect(log.at(-1)).toBe('close');
  });

  it('that do not exist are an error', () => {
    expect(() => start().run(['dance'] as never)).toThrow('dance');
  });

  it('that say who the customer is wait too, and fetch nothing', async () => {
    const getToken = vi.fn(() => 'token');
    const widget = start();
    widget.run(['identify', getToken]);
    await Promise.resolve();
    expect(log).toEqual([]);
    widget.run(['open']);
    await vi.waitFor(() => expect(log).toEqual(['load', 'identify', 'open by the page']));
    expect(getToken).not.toHaveBeenCalled();
  });
});

describe('a page that changes under it', () => {
  it('keeps it when the body is replaced', async () => {
    start();
    const before = document.body;
    const next = document.createElement('body');
    before.replaceWith(next);
    next.replaceWith(before);
    expect(host()!.isConnected).toBe(true);
  });

  it('gets it back when it was thrown out', async () => {
    start();
    const { host: thrown } = { host: host()! };
    thrown.remove();
    await vi.waitFor(() => expect(thrown.isConnected).toBe(true));
  });

  it('shows it only on the pages of the tag', async () => {
    const path = location.pathname + location.search;
    start({ pages: '/nowhere' });
    expect(host()!.hidden).toBe(true);
    history.pushState(null, '', '/nowhere');
    widget!.run(['page', {}]);
    expect(host()!.hidden).toBe(false);
    history.pushState(null, '', path);
  });
});

describe('destroying', () => {
  it('leaves nothing behind, also while the chat is on its way', async () => {
    let arrive: () => void = () => {};
    const arrival = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    const widget = start({
      load: async () => {
        await arrival;
        return { mount: () => Promise.resolve(fakeChat()) };
      },
    });
    widget.run(['open']);
    widget.run(['destroy']);
    arrive();
    await arrival;
    await new Promise(requestAnimationFrame);
    expect([host(), chat()]).toEqual([null, null]);
    expect(log).toContain('gone');
  });
});
