import { vi } from 'vitest';
import { ChatClient, storagePrefix } from '../chat-client.ts';
import type { ClientEnvironment } from '../environment.ts';
import type { ConsentStorage } from '../storage.ts';
import { FakeNetwork } from './fake-network.ts';
import { FAKE_ACCOUNT_ID, type FakeAgent, FakeServer } from './fake-server.ts';
import { FakeBrowserStorage } from './fake-storage.ts';
import { agentMessage } from './fake-thread.ts';

const clock: Pick<ClientEnvironment, 'now' | 'setTimer'> = {
  now: () => Date.now(),
  setTimer: (callback, ms) => {
    const timer = setTimeout(callback, ms);
    return () => clearTimeout(timer);
  },
};

/** Asks for sign-in before it tells where an order is. */
export const trackingAgent: FakeAgent = (_text, { isVerified }) =>
  isVerified
    ? [agentMessage('Your order is on its way.')]
    : [agentMessage('Sign in, please.'), { type: 'require-authentication', reason: 'orders' }];

/** A service in memory and one browser with tabs on it, under a clock that the test moves. Call `close` when done. */
export class FakeService {
  readonly browser = new FakeBrowserStorage();
  readonly server: FakeServer;
  readonly network: FakeNetwork;
  readonly #clients: ChatClient[] = [];

  constructor(options: { agent?: FakeAgent; thinkMs?: number } = {}) {
    vi.useFakeTimers();
    this.server = new FakeServer({ clock, ...options });
    this.network = new FakeNetwork({ server: this.server, clock });
  }

  /**
   * @param options.way - Another way to the service, e.g. a tab that is offline alone.
   * @param options.storage - One whose consent the test gives and takes.
   */
  openTab(options: { offsetMs?: number; way?: FakeNetwork; storage?: ConsentStorage } = {}): ChatClient {
    const storage = options.storage ?? this.browser.openTab(storagePrefix(FAKE_ACCOUNT_ID));
    const client = new ChatClient({
      origin: 'https://loket.example.com',
      accountId: FAKE_ACCOUNT_ID,
      env: (options.way ?? this.network).createEnvironment(storage, options.offsetMs),
      getLocale: () => 'en',
    });
    this.#clients.push(client);
    client.start();
    return client;
  }

  close(): void {
    for (const client of this.#clients) client.close();
    vi.useRealTimers();
  }
}

/** Texts of a client's messages, the oldest first. */
export function textsOf(client: ChatClient): string[] {
  return client.snapshot.events.flatMap((event) => (event.type === 'message' ? [event.text] : []));
}

/** Lets time go by. */
export async function pass(ms: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms);
}
