import type { ChatHandle, Command, MountOptions } from '../mount/commands.ts';
import { createLauncher, type Launcher } from './launcher.ts';
import { isShownOn } from './pages.ts';

const LABELS: Readonly<Record<string, string>> = { en: 'Open the chat', nl: 'Chat openen', sv: 'Öppna chatten' };
/** Commands that bring the chat to the page; the others wait until it is there. */
const BRINGING = new Set<unknown>(['open', 'signOut']);
const COMMANDS = new Set<unknown>([
  'open',
  'close',
  'identify',
  'signOut',
  'prefill',
  'page',
  'on',
  'consent',
  'destroy',
]);

interface ChatModule {
  mount(options: MountOptions): Promise<ChatHandle>;
}

export interface WidgetOptions extends MountOptions {
  /** The tag's `data-pages`. */
  readonly pages: string;
  /** Fetches the chat; called again after a failure. */
  readonly load: () => Promise<ChatModule>;
  /** Called once when the widget has gone. */
  readonly onDestroy: () => void;
}

/** The button, and behind it the chat as soon as somebody wants it. */
export class Widget {
  readonly #options: WidgetOptions;
  readonly #launcher: Launcher;
  readonly #listening = new AbortController();
  readonly #observer = new MutationObserver(() => this.#attach());
  #waiting: Command[] = [];
  #module: Promise<ChatModule> | null = null;
  #mounting: Promise<ChatHandle> | null = null;
  #chat: ChatHandle | null = null;

  constructor(options: WidgetOptions) {
    this.#options = options;
    const language = (options.locale ?? document.documentElement.lang).slice(0, 2).toLowerCase();
    this.#launcher = createLauncher(LABELS[language] ?? 'Open the chat');
    const { host, button } = this.#launcher;
    host.setAttribute('position', options.position);
    if (options.theme !== null) host.setAttribute('theme', options.theme);
    const { signal } = this.#listening;
    button.addEventListener('click', () => void this.#open(true), { signal });
    for (const intent of ['pointerenter', 'focus'])
      button.addEventListener(intent, () => void this.#fetch().catch(() => {}), { signal });
    // Every way in which a page becomes another one without being loaded.
    for (const change of ['popstate', 'pageshow', 'turbo:load'])
      addEventListener(change, () => this.#attach(), { signal });
    // Missing in browsers before 2026.
    if ('navigation' in window) navigation.addEventListener('navigatesuccess', () => this.#attach(), { signal });
    this.#observer.observe(document.documentElement, { childList: true });
    this.#attach();
  }

  /** Runs a command now or as soon as the chat is there. */
  run(command: Command): void {
    if (!COMMANDS.has(command[0])) throw new TypeError(`loket: there is no command “${command[0]}”`);
    if (command[0] === 'destroy') return this.#destroy();
    if (command[0] === 'page') this.#attach();
    if (command[0] === 'open') void this.#open(false);
    else if (this.#chat !== null) this.#chat.run(command);
    else {
      this.#waiting.push(command);
      if (BRINGING.has(command[0])) void this.#bring();
    }
  }

  /** Fetches and shows the chat in the background, for a conversation that is going on. */
  async resume(): Promise<void> {
    await this.#bring();
  }

  async #open(isByHand: boolean): Promise<void> {
    await this.#bring();
    this.#chat?.open(isByHand);
  }

  #fetch(): Promise<ChatModule> {
    this.#module ??= this.#options.load().catch((error: unknown) => {
      this.#module = null;
      throw error;
    });
    return this.#module;
  }

  /** Without a network the button stays; the next press tries again. */
  async #bring(): Promise<void> {
    const { button, host } = this.#launcher;
    button.ariaBusy = 'true';
    this.#mounting ??= this.#fetch().then((module) => module.mount(this.#options));
    const chat = await this.#mounting.catch(() => null);
    button.ariaBusy = 'false';
    if (chat === null) this.#mounting = null;
    if (chat === null || this.#chat !== null || this.#listening.signal.aborted) return;
    this.#chat = chat;
    host.remove();
    this.#attach();
    for (const command of this.#waiting.splice(0)) this.#chat.run(command);
  }

  /** Beside the body, because some sites replace the body when they navigate. */
  #attach(): void {
    const element = this.#chat?.element ?? this.#launcher.host;
    element.hidden = !isShownOn(this.#options.pages, location.pathname);
    if (element.parentNode !== document.documentElement) document.documentElement.append(element);
  }

  #destroy(): void {
    this.#listening.abort();
    this.#observer.disconnect();
    this.#chat?.destroy();
    this.#launcher.host.remove();
    this.#options.onDestroy();
  }
}
