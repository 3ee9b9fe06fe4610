import type { ClientEnvironment, ClientSocket, SocketHandlers } from '../environment.ts';
import { parseJson } from '../parse/json.ts';
import type { ClientStorage } from '../storage.ts';
import { FakeRefusal, refusalBody } from './fake-refusal.ts';
import { type FakeServer, helloFrame } from './fake-server.ts';
import type { FakeSocketEnd, FakeThread } from './fake-thread.ts';

/** What happens to one thing on its way. `lost-answer` arrives, but its answer does not. */
export type Fate = 'arrives' | 'lost' | 'lost-answer' | 'late' | 'twice';

/** How long `late` takes. */
const LATE_MS = 3_000;

type Clock = Pick<ClientEnvironment, 'now' | 'setTimer'>;

interface FakeNetworkOptions {
  readonly server: FakeServer;
  readonly clock: Clock;
  /** Fate of the next request or frame; everything arrives when left out. */
  readonly nextFate?: () => Fate;
  /** Tabs can lock each other out, as they can on pages with TLS. */
  readonly hasLocks?: boolean;
}

/** The way between one client and a fake server, with every fault that a real one has. */
export class FakeNetwork {
  /** `false`: nothing gets through, and the machine knows. */
  isUp = true;
  /** Sockets are refused before the greeting, as some proxies do. */
  areSocketsBlocked = false;
  /** Receipts do not come by socket; events do. */
  areReceiptsLost = false;
  /** Requests that reached the server, as `METHOD /path`. */
  readonly requests: string[] = [];
  readonly #options: FakeNetworkOptions;
  readonly #sockets = new Set<FakeSocket>();
  #tabCount = 0;
  readonly #locks = new Map<string, Promise<unknown>>();
  readonly #wakeListeners = new Set<() => void>();

  constructor(options: FakeNetworkOptions) {
    this.#options = options;
  }

  /** Sockets that are open now. */
  get socketCount(): number {
    return this.#sockets.size;
  }

  /** Takes the network away. */
  goDown(): void {
    this.isUp = false;
    this.cut();
    for (const listener of this.#wakeListeners) listener();
  }

  goUp(): void {
    this.isUp = true;
    for (const listener of this.#wakeListeners) listener();
  }

  /** Breaks every open socket. */
  cut(): void {
    for (const socket of this.#sockets) socket.break(1006);
  }

  /** An environment for one client, such as a tab. `offsetMs` makes its clock wrong. */
  createEnvironment(storage: ClientStorage, offsetMs = 0): ClientEnvironment {
    const { clock } = this.#options;
    let ids = 0;
    this.#tabCount += 1;
    const tab = this.#tabCount;
    return {
      storage,
      fetch: (url, init) => this.#fetch(url, init),
      createSocket: (url, handlers) => this.#createSocket(url, handlers),
      now: () => clock.now() + offsetMs,
      setTimer: (callback, ms) => clock.setTimer(callback, ms),
      random: () => 0.5,
      createId: () => `id${String(tab).padStart(4, '0')}${String((ids += 1)).padStart(8, '0')}`,
      isOnline: () => this.isUp,
      onWake: (listener) => {
        this.#wakeListeners.add(listener);
        return () => this.#wakeListeners.delete(listener);
      },
      lock: this.#options.hasLocks === true ? (name, work) => this.#lock(name, work) : (_name, work) => work(),
    };
  }

  /** Fate of what is sent next. */
  nextFate(): Fate {
    if (!this.isUp) return 'lost';
    return this.#options.nextFate?.() ?? 'arrives';
  }

  after(ms: number): Promise<void> {
    return new Promise((resolve) => void this.#options.clock.setTimer(resolve, ms));
  }

  #lock<T>(name: string, work: () => Promise<T>): Promise<T> {
    const result = runAfter(this.#locks.get(name), work);
    this.#locks.set(name, result);
    return result;
  }

  async #fetch(url: string, init: RequestInit): Promise<Response> {
    const fate = this.nextFate();
    if (fate === 'lost') throw new TypeError('the network is gone');
    if (fate === 'late') await this.after(LATE_MS);
    if (fate === 'twice') await this.#answer(url, init);
    const response = await this.#answer(url, init);
    init.signal?.throwIfAborted();
    if (fate === 'lost-answer' || !this.isUp) throw new TypeError('the answer was lost');
    return response;
  }

  #answer(url: string, init: RequestInit): Promise<Response> {
    const { pathname, searchParams } = new URL(url);
    const path = pathname.split('/').slice(4).join('/');
    const headers = new Headers(init.headers);
    this.requests.push(`${init.method} /${path}`);
    return this.#options.server.answer({
      method: init.method ?? 'GET',
      path: `/${path}`,
      query: searchParams,
      token: headers.get('authorization')?.replace('Bearer ', '') ?? null,
      body: (parseJson((init.body as string | undefined) ?? '') ?? {}) as Record<string, unknown>,
    });
  }

  #createSocket(url: string, handlers: SocketHandlers): ClientSocket {
    const { searchParams } = new URL(url);
    const thread = this.#options.server.redeem(searchParams.get('ticket') ?? '');
    const socket = new FakeSocket(this, this.#options.server, handlers, () => this.#sockets.delete(socket));
    this.#sockets.add(socket);
    const isRefused = thread === null || !this.isUp || this.areSocketsBlocked;
    void runAfter(undefined, () => {
      if (isRefused) socket.break(1006);
      else socket.attach(thread, Number(searchParams.get('after')), this.#options.clock.now());
    });
    return socket;
  }
}

/** Runs `work` when what went before has ended, well or not. */
async function runAfter<T>(before: Promise<unknown> | undefined, work: () => T | Promise<T>): Promise<T> {
  await before?.catch(() => {});
  return work();
}

/** Both ends of one socket. Frames keep their order, as on a real one: a lost frame is a lost connection. */
class FakeSocket implements ClientSocket, FakeSocketEnd {
  readonly #network: FakeNetwork;
  readonly #server: FakeServer;
  readonly #handlers: SocketHandlers;
  readonly #onGone: () => void;
  #thread: FakeThread | null = null;
  #way: Promise<void> = Promise.resolve();
  #isGone = false;

  constructor(network: FakeNetwork, server: FakeServer, handlers: SocketHandlers, onGone: () => void) {
    this.#network = network;
    this.#server = server;
    this.#handlers = handlers;
    this.#onGone = onGone;
  }

  attach(thread: FakeThread, after: number, nowMs: number): void {
    if (this.#isGone) return;
    this.#thread = thread;
    this.#deliver(helloFrame(thread, nowMs));
    if (after > thread.lastSeq) this.#deliver({ type: 'gap', firstSeq: 1, lastSeq: thread.lastSeq });
    else for (const event of thread.events.slice(after)) this.#deliver({ type: 'event', event });
    thread.sockets.add(this);
  }

  send(data: object | string): void {
    if (typeof data === 'string') this.#sendUp(data);
    else this.#sendDown(data);
  }

  /** Closed by the client, without a code, or by the server. */
  close(code?: number): void {
    if (code === undefined) this.#leave();
    else this.break(code);
  }

  break(code: number): void {
    if (this.#isGone) return;
    this.#leave();
    this.#handlers.onClose(code);
  }

  #leave(): void {
    this.#isGone = true;
    this.#thread?.sockets.delete(this);
    this.#onGone();
  }

  #sendUp(data: string): void {
    const fate = this.#network.nextFate();
    if (fate === 'lost') return this.break(1006);
    this.#way = runAfter(this.#way, async () => {
      if (fate === 'late') await this.#network.after(LATE_MS);
      if (this.#isGone) return;
      if (fate === 'twice') this.#receive(data);
      this.#receive(data);
      if (fate === 'lost-answer') this.break(1006);
    });
  }

  #sendDown(frame: object): void {
    const fate = this.#network.nextFate();
    if (fate === 'lost' || fate === 'lost-answer') return this.break(1006);
    this.#deliver(frame);
    if (fate === 'twice') this.#deliver(frame);
  }

  #receive(data: string): void {
    const frame = parseJson(data) as { type: string; clientMessageId: string; text: string };
    if (frame.type === 'ping') return this.#deliver({ type: 'pong' });
    if (frame.type !== 'message' || this.#thread === null) return;
    try {
      const receipt = this.#server.receive(this.#thread, frame);
      if (!this.#network.areReceiptsLost) this.#deliver({ type: 'ack', ...receipt });
    } catch (error) {
      if (!(error instanceof FakeRefusal)) throw error;
      this.#deliver({ type: 'error', clientMessageId: frame.clientMessageId, ...refusalBody(error.code) });
    }
  }

  #deliver(frame: object): void {
    const data = JSON.stringify(frame);
    this.#way = runAfter(this.#way, () => {
      if (!this.#isGone) this.#handlers.onMessage(data);
    });
  }
}
