import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { ChatClient, storagePrefix } from './chat-client.ts';
import type { ClientEnvironment } from './environment.ts';
import { FAKE_ACCOUNT_ID, FakeBrowserStorage, FakeNetwork, FakeServer, type Fate } from './testing/index.ts';

const clock: Pick<ClientEnvironment, 'now' | 'setTimer'> = {
  now: () => Date.now(),
  setTimer: (callback, ms) => {
    const timer = setTimeout(callback, ms);
    return () => clearTimeout(timer);
  },
};

type Step =
  | { readonly kind: 'write'; readonly tab: number }
  | { readonly kind: 'say' | 'cut' | 'down' | 'up' | 'expire' }
  | { readonly kind: 'reload'; readonly tab: number }
  | { readonly kind: 'pass'; readonly ms: number };

const TAB_COUNT = 2;
const tab = fc.nat({ max: TAB_COUNT - 1 });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('write' as const), tab }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('pass' as const), ms: fc.integer({ min: 0, max: 20_000 }) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constantFrom('say', 'cut', 'down', 'up', 'expire') }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('reload' as const), tab }) },
);
const fates = fc.array(fc.constantFrom<Fate>('arrives', 'arrives', 'lost', 'lost-answer', 'late', 'twice'), {
  maxLength: 60,
});

/** Two tabs of one browser on a network that loses, delays, doubles and cuts as it is told, then works. */
class World {
  readonly written: string[] = [];
  readonly said: string[] = [];
  readonly #browser = new FakeBrowserStorage();
  readonly #server = new FakeServer({ clock });
  readonly #network: FakeNetwork;
  readonly #tabs: ChatClient[] = [];

  constructor(fates: readonly Fate[], hasLocks: boolean) {
    const left = [...fates];
    this.#network = new FakeNetwork({
      server: this.#server,
      clock,
      hasLocks,
      nextFate: () => left.shift() ?? 'arrives',
    });
    for (let index = 0; index < TAB_COUNT; index += 1) this.#tabs.push(this.#open());
  }

  async run(step: Step): Promise<void> {
    switch (step.kind) {
      case 'write': {
        const text = `message ${this.written.length}`;
        this.written.push(text);
        this.#tabs[step.tab]!.send(text);
        return;
      }
      case 'say': {
        const text = `answer ${this.said.length}`;
        const thread = this.#server.threads[0];
        if (thread !== undefined) this.said.push(text);
        thread?.say(text, Date.now());
        return;
      }
      case 'cut':
        return this.#network.cut();
      case 'down':
        return this.#network.goDown();
      case 'up':
        return this.#network.goUp();
      case 'expire':
        return this.#server.expireAccessTokens();
      case 'reload':
        this.#tabs[step.tab]!.close();
        this.#tabs[step.tab] = this.#open();
        return;
      case 'pass':
        await vi.advanceTimersByTimeAsync(step.ms);
    }
  }

  /** Heals the network, waits longer than every pause, and looks. */
  async settle(): Promise<void> {
    this.#network.goUp();
    await vi.advanceTimersByTimeAsync(180_000);
    for (const client of this.#tabs) this.#check(client);
    for (const client of this.#tabs) client.close();
  }

  #check(client: ChatClient): void {
    const { events, pending } = client.snapshot;
    expect(pending).toEqual([]);
    expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
    const shown = events.flatMap((event) => (event.type === 'message' ? [event] : []));
    const byKind = (kind: string): string[] =>
      shown.filter(({ author }) => author.kind === kind).map(({ text }) => text);
    expect(byKind('customer')).toEqual(this.written);
    expect(byKind('agent')).toEqual(this.said);
  }

  #open(): ChatClient {
    const storage = this.#browser.openTab(storagePrefix(FAKE_ACCOUNT_ID));
    const env = this.#network.createEnvironment(storage);
    const client = new ChatClient({
      origin: 'https://loket.example.com',
      accountId: FAKE_ACCOUNT_ID,
      env,
      getLocale: () => 'en',
    });
    client.start();
    return client;
  }
}

describe('over a network with every fault', () => {
  it.each([
    ['with locks between tabs', true],
    ['without them', false],
  ])(
    'each message of either tab arrives exactly once and in the order of writing, %s',
    async (_name, hasLocks) => {
      await fc.assert(
        fc.asyncProperty(fates, fc.array(step, { maxLength: 40 }), async (fates, steps) => {
          vi.useFakeTimers();
          try {
            const world = new World(fates, hasLocks);
            for (const next of steps) await world.run(next);
            await world.settle();
          } finally {
            vi.useRealTimers();
          }
        }),
        { numRuns: 150 },
      );
    },
    60_000,
  );
});
