import { type ChatClient, type ChatSnapshot, type RequestError, toRequestError } from '@loket/client';
import type { ChatConfig } from '@loket/contracts';
import { clock } from '@loket/element-kit';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

const NOTHING: ChatSnapshot = {
  session: null,
  link: 'idle',
  events: [],
  pending: [],
  typing: null,
  failure: null,
  waitUntilMs: null,
};
/** First pause before the account's settings are asked for again; doubles with each failure, up to the longest. */
const CONFIG_RETRY_MS = 2_000;
const CONFIG_RETRY_MAX_MS = 60_000;
/** Failures in a row without any answer, from where on it is said: one may be a network that is changing. */
const SILENT_FAILURES_MAX = 2;

/** Follows one client and the settings of its account. */
export class ClientController implements ReactiveController {
  snapshot: ChatSnapshot = NOTHING;
  config: ChatConfig | null = null;
  /** Why the account's settings cannot be had, or `null`: for good, or as `network` until they are there after all. */
  configFailure: RequestError | null = null;

  readonly #host: ReactiveControllerHost;
  readonly #onChange: () => void;
  #client: ChatClient | null = null;
  #unsubscribe: () => void = () => {};
  #retryTimer: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;

  /** @param onChange - Called with every new snapshot, before the host draws it. */
  constructor(host: ReactiveControllerHost, onChange: () => void) {
    this.#host = host;
    this.#onChange = onChange;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#retryTimer);
  }

  /** Follows another client, or none. */
  follow(client: ChatClient | null): void {
    this.#unsubscribe();
    this.#client = client;
    this.config = null;
    this.configFailure = null;
    this.#failures = 0;
    if (client === null) return;
    this.#unsubscribe = client.subscribe(() => this.#take(client));
    client.start();
    this.#take(client);
    void this.loadConfig();
  }

  /** Asks for the account's settings until they are there, or will never be. */
  async loadConfig(): Promise<void> {
    const client = this.#client;
    if (client === null) return;
    clearTimeout(this.#retryTimer);
    try {
      const config = await client.loadConfig();
      if (client === this.#client) {
        this.config = config;
        this.configFailure = null;
      }
    } catch (error) {
      if (client === this.#client) this.#handleFailure(client, toRequestError(error));
    }
    this.#host.requestUpdate();
  }

  #handleFailure(client: ChatClient, failure: RequestError): void {
    if (!failure.retryable) {
      this.configFailure = failure;
      return;
    }
    const pauseMs = Math.min(CONFIG_RETRY_MAX_MS, CONFIG_RETRY_MS * 2 ** this.#failures);
    this.#retryTimer = setTimeout(() => void this.loadConfig(), pauseMs);
    // Without a network the notice says so, and no answer is no wonder.
    if (client.snapshot.link === 'offline') return;
    this.#failures += 1;
    if (failure.code !== 'network' || this.#failures < SILENT_FAILURES_MAX) return;
    this.configFailure = failure;
    // A browser hides from scripts why it withholds an answer: only whoever placed the tag can look.
    if (this.#failures === SILENT_FAILURES_MAX)
      // oxlint-disable-next-line no-console
      console.warn(
        `Loket: no answer. Is ${location.origin} on the account’s list of websites, and data-account right?`,
      );
  }

  #take(client: ChatClient): void {
    this.snapshot = client.snapshot;
    // "Today" is a day of the server's: its times stand in the thread, and this machine's clock may be days off.
    const { clockOffsetMs } = this.snapshot.session ?? {};
    if (clockOffsetMs !== undefined) clock.now = () => Date.now() + clockOffsetMs;
    this.#onChange();
    this.#host.requestUpdate();
  }
}
