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
/** Pause before the account's settings are asked for again after a failure that may pass. */
const CONFIG_RETRY_MS = 5_000;

/** Follows one client and the settings of its account. */
export class ClientController implements ReactiveController {
  snapshot: ChatSnapshot = NOTHING;
  config: ChatConfig | null = null;
  /** Why the account's settings cannot be had for good, or `null`. */
  configFailure: RequestError | null = null;

  readonly #host: ReactiveControllerHost;
  readonly #onChange: () => void;
  #client: ChatClient | null = null;
  #unsubscribe: () => void = () => {};
  #retryTimer: ReturnType<typeof setTimeout> | undefined;

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
    this.configFailure = null;
    try {
      const config = await client.loadConfig();
      if (client === this.#client) this.config = config;
    } catch (error) {
      const failure = toRequestError(error);
      if (failure.retryable) this.#retryTimer = setTimeout(() => void this.loadConfig(), CONFIG_RETRY_MS);
      else this.configFailure = failure;
    }
    this.#host.requestUpdate();
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
