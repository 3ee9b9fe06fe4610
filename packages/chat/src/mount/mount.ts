import { ChatClient, ConsentStorage, createBrowserEnvironment, storagePrefix } from '@loket/client';
import type { PageContext } from '@loket/contracts';
import { safeUrl } from '@loket/element-kit';
import type { IdentityChangeEvent, UnreadChangeEvent } from '../chat/chat.events.ts';
import { ChatMemory } from '../chat/chat-memory.ts';
import type { Chat } from '../chat/chat.ts';
import '../chat/define.ts';
import '@loket/conversation';
import { languageOf } from './language-of.ts';
import { loadLanguage } from './languages.ts';
import type { CallbackArguments, ChatHandle, Command, MountOptions } from './commands.ts';

/** Where a product page carries its handle in most shops. */
const PRODUCT_PATH = /\/products\/([^/?#]+)/;

/** Events behind the callbacks of a page, and what each callback is given. */
const CALLBACKS: {
  readonly [K in keyof CallbackArguments]: readonly [type: string, toArguments: (event: Event) => CallbackArguments[K]];
} = {
  open: ['loket-chat-open', () => []],
  close: ['loket-chat-close', () => []],
  unread: ['loket-unread-change', (event) => [(event as UnreadChangeEvent).count]],
  identity: ['loket-identity-change', (event) => [(event as IdentityChangeEvent).isSignedIn]],
};

/** Makes the chat that a tag asks for, in the language of the page. The caller puts `element` into the page. */
export async function mount(options: MountOptions): Promise<ChatHandle> {
  // Another language is better than no chat at all.
  await loadLanguage(options.locale ?? languageOf(document.documentElement.lang)).catch(() => loadLanguage('en'));
  return new MountedChat(options);
}

class MountedChat implements ChatHandle {
  readonly element: Chat;
  readonly #storage: ConsentStorage;
  readonly #client: ChatClient;
  readonly #listening = new AbortController();
  #page: PageContext = {};

  constructor(options: MountOptions) {
    const { accountId, origin } = options;
    const prefix = storagePrefix(accountId);
    this.#storage = new ConsentStorage({ prefix, getWeb: () => localStorage, events: window });
    if (!options.isConsentRequired) this.#storage.allow();
    this.element = document.createElement('loket-chat');
    this.#client = new ChatClient({
      origin,
      accountId,
      env: createBrowserEnvironment(this.#storage),
      getLocale: () => this.element.language,
    });
    this.element.position = options.position;
    this.element.getPage = () => this.#describePage();
    this.element.client = this.#client;
    this.element.memory = new ChatMemory(this.#storage, accountId);
    if (options.locale !== null) this.element.lang = options.locale;
    if (options.theme !== null) this.element.setAttribute('theme', options.theme);
  }

  open(isByHand: boolean): void {
    if (isByHand) this.element.openByHand();
    else this.element.open = true;
  }

  run(command: Command): void {
    switch (command[0]) {
      case 'open':
        return this.open(false);
      case 'close':
        this.element.open = false;
        return;
      case 'identify':
        // Whoever cannot be identified may still write.
        this.#client.identify(command[1]).catch(reportError);
        return;
      case 'signOut':
        void this.element.signOut();
        return;
      case 'prefill':
        return this.element.prefill(command[1]);
      case 'page':
        this.#page = command[1];
        return;
      case 'on':
        return this.#listen(command[1], command[2] as (...args: unknown[]) => void);
      case 'consent':
        if (command[1]) this.#storage.allow();
        else this.#storage.forbid();
        return;
      case 'destroy':
        return this.destroy();
    }
  }

  destroy(): void {
    this.#listening.abort();
    this.#client.close();
    this.#storage.release();
    this.element.remove();
  }

  #listen(name: keyof CallbackArguments, callback: (...args: unknown[]) => void): void {
    const [type, toArguments] = CALLBACKS[name];
    const listener = (event: Event): void => callback(...toArguments(event));
    this.element.addEventListener(type, listener, { signal: this.#listening.signal });
  }

  /** What the page said of itself, else what can be seen. An address that is no public one stays out. */
  #describePage(): PageContext {
    const url = safeUrl(location.href.slice(0, 2_048));
    const productHandle = PRODUCT_PATH.exec(location.pathname)?.[1];
    return {
      ...(url === null ? {} : { url }),
      title: document.title.slice(0, 300),
      ...(productHandle === undefined ? {} : { productHandle: decodeURIComponent(productHandle).slice(0, 200) }),
      ...this.#page,
    };
  }
}
