import type { AccountId, ThreadId } from '@loket/contracts';
import { ChatClient, createId, storagePrefix, type ClientEnvironment, type ClientSocket } from '@loket/client';
import { FakeBrowserStorage } from '@loket/client/testing';
import { Recorder } from './recorder.ts';
import type { Write } from './history.ts';

/** Clients live this much faster than their clocks say, so that back-off after a power cut does not fill the test. */
const CLIENT_SPEED = 4;

/** How long another tab may hold a lock before it is overtaken, as in a real page. */
const LOCK_WAIT_MS = 5_000 / CLIENT_SPEED;

interface BrowserOptions {
  /** Origin of the service. */
  readonly origin: string;
  readonly accountId: AccountId;
  readonly random: () => number;
  /** Called after every outcome of a message. */
  readonly onOutcome: () => void;
}

/** One tab: the real client, with all that it wrote and all that reached it. */
export interface Tab {
  readonly client: ChatClient;
  readonly recorder: Recorder;
  /** How often the connection came back after a loss. */
  readonly reconnects: number;
  /** Writes a message; it is sent when it can be. */
  write(text: string): void;
  /** Everything that this tab wrote, with what became of it. */
  readonly writes: readonly Write[];
}

/** A browser with one storage and any number of tabs. Tabs are real clients; only the page around them is made up. */
export class SimulatedBrowser {
  readonly tabs: Tab[] = [];
  readonly #options: BrowserOptions;
  readonly #storage = new FakeBrowserStorage();
  readonly #locks = new Map<string, Promise<unknown>>();

  constructor(options: BrowserOptions) {
    this.#options = options;
  }

  /** @throws {Error} Before the first message was stored. */
  get threadId(): ThreadId {
    return (this.#read('thread') as { threadId: ThreadId }).threadId;
  }

  /** @throws {Error} Before the first request. */
  get accessToken(): string {
    return (this.#read('session') as { accessToken: string }).accessToken;
  }

  openTab(): Tab {
    const { origin, accountId, onOutcome } = this.#options;
    const recorder = new Recorder(onOutcome);
    const env = this.#createEnvironment(recorder);
    const client = new ChatClient({ origin, accountId, env, getLocale: () => 'en' });
    const written: { clientMessageId: string; text: string }[] = [];
    let reconnects = 0;
    let isLost = false;
    client.subscribe(() => {
      const { link } = client.snapshot;
      if (link === 'online' && isLost) reconnects += 1;
      if (link === 'online' || link === 'reconnecting') isLost = link === 'reconnecting';
    });
    const tab: Tab = {
      client,
      recorder,
      get reconnects() {
        return reconnects;
      },
      write: (text) => void written.push({ clientMessageId: client.send(text), text }),
      get writes() {
        return written.map((write) => ({ ...write, outcome: recorder.outcomeOf(write.clientMessageId) }));
      },
    };
    this.tabs.push(tab);
    client.start();
    return tab;
  }

  /** What a message became, whichever tab sent it. */
  outcomeOf(clientMessageId: string): Write['outcome'] {
    const outcomes = this.tabs.map(({ recorder }) => recorder.outcomeOf(clientMessageId));
    return outcomes.find(({ kind }) => kind !== 'unknown') ?? { kind: 'unknown' };
  }

  close(): void {
    for (const { client } of this.tabs) client.close();
  }

  #read(key: string): unknown {
    const text = this.#storage.entries.get(`${storagePrefix(this.#options.accountId)}${key}`);
    if (text === undefined) throw new Error(`the browser holds no ${key} yet`);
    return JSON.parse(text);
  }

  #createEnvironment(recorder: Recorder): ClientEnvironment {
    return {
      storage: this.#storage.openTab(storagePrefix(this.#options.accountId)),
      fetch: (url, init) => fetchAndRecord(recorder, url, init),
      createSocket: (url, handlers) => openAndRecord(recorder, url, handlers),
      now: () => performance.now() * CLIENT_SPEED,
      setTimer: (callback, ms) => {
        const timer = setTimeout(callback, ms / CLIENT_SPEED);
        return () => clearTimeout(timer);
      },
      random: this.#options.random,
      createId,
      isOnline: () => true,
      onWake: () => () => {},
      lock: (name, work) => this.#lock(name, work),
    };
  }

  async #lock<T>(name: string, work: () => Promise<T>): Promise<T> {
    const before = this.#locks.get(name) ?? Promise.resolve();
    const turn = Promise.race([before, new Promise((resolve) => setTimeout(resolve, LOCK_WAIT_MS))]);
    const done = turn.then(work);
    this.#locks.set(
      name,
      done.catch(() => null),
    );
    return done;
  }
}

async function fetchAndRecord(recorder: Recorder, url: string, init: RequestInit): Promise<Response> {
  const response = await fetch(url, init);
  const text = await response.text();
  recorder.takeAnswer(url, init, response.status, text);
  return new Response(text === '' ? null : text, { status: response.status, headers: response.headers });
}

/** A socket whose frames are written down before the client reads them. */
export function openAndRecord(
  recorder: Recorder,
  url: string,
  handlers: Parameters<ClientEnvironment['createSocket']>[1],
): ClientSocket {
  const socket = new WebSocket(url);
  socket.addEventListener('message', ({ data }) => {
    recorder.takeFrame(data);
    handlers.onMessage(data);
  });
  socket.addEventListener('close', ({ code }) => handlers.onClose(code));
  return socket;
}
