import type { ThreadId, Ticket } from '@loket/contracts';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ChatApi } from '../support/chat-api.ts';
import { startTestEdge, type TestEdge } from '../support/edge.ts';
import { CarelessClient } from './careless-client.ts';
import { startFaultyProxy, type FaultRates, type FaultyProxy } from './faulty-proxy.ts';
import { checkHistory, type SenderHistory, type ThreadHistory, type Write } from './history.ts';
import { readThread, readTicketEvents, readTickets, until } from './observe.ts';
import { createRandom } from './random.ts';
import { toSeenEvent } from './recorder.ts';
import { SimulatedBrowser, type Tab } from './simulated-browser.ts';

/** Which faults meet which frames; set `LOKET_FAULT_SEED` to see others. */
const SEED = Number(process.env['LOKET_FAULT_SEED'] ?? 20_261);

const LIMITS = { THREAD_MESSAGES_PER_MINUTE: '100000', SOCKET_FRAMES_PER_SECOND: '100000' };

const BAD_NETWORK: FaultRates = { drop: 0.01, duplicate: 0.04, delay: 0.08, cut: 0.01 };

/** Browsers with one tab, browsers whose two tabs share a thread, and clients that send everything only once: 50 clients. */
const SINGLE_BROWSERS = 20;
const DOUBLE_BROWSERS = 10;
const CARELESS_CLIENTS = 10;

/** Messages of each client. */
const MESSAGES = 12;

/** Messages of one tab that may be on their way at once. */
const WINDOW = 3;

let edge: TestEdge;
let proxy: FaultyProxy;
let random: () => number;

beforeEach(async () => {
  random = createRandom(SEED);
  edge = await startTestEdge({ vars: LIMITS, hasLoadLimits: false });
  proxy = await startFaultyProxy({ targetPort: edge.port, rates: BAD_NETWORK, random });
});

afterEach(async () => {
  await proxy.close();
  await edge.dispose();
});

/** Lets a tab write its messages, a few at a time; one of them is refused. */
class Writer {
  readonly tab: Tab;
  readonly #browser: SimulatedBrowser;
  readonly #name: string;

  constructor(browser: SimulatedBrowser, name: string) {
    this.#browser = browser;
    this.tab = browser.openTab();
    this.#name = name;
  }

  get answered(): number {
    const { writes } = this.tab;
    return writes.filter(({ clientMessageId }) => this.#browser.outcomeOf(clientMessageId).kind !== 'unknown').length;
  }

  writeMore(): void {
    for (let place = this.tab.writes.length; place < Math.min(MESSAGES, this.answered + WINDOW); place += 1) {
      this.tab.write(place === MESSAGES / 2 ? 'x'.repeat(10_001) : textOf(this.#name, place));
    }
  }
}

/** Small talk, questions and wishes, so that the agent answers, asks and hands over while the power fails. */
function textOf(name: string, place: number): string {
  const texts = ['Hello', 'Where is my order?', 'Thanks', 'Do you sell boots?', 'I want to talk to a person'];
  return `${texts[place % texts.length]} (${name}, ${place})`;
}

/** Calls back when so many messages of browsers have their answer. */
class Progress {
  #tell: () => void = () => {};
  readonly #count: () => number;

  constructor(count: () => number) {
    this.#count = count;
  }

  tell(): void {
    this.#tell();
  }

  reach(count: number): Promise<void> {
    return new Promise((resolve) => {
      this.#tell = () => {
        if (this.#count() >= count) resolve();
      };
      this.#tell();
    });
  }
}

interface Clients {
  readonly browsers: readonly SimulatedBrowser[];
  /** One for each tab. */
  readonly writers: readonly Writer[];
  readonly careless: readonly CarelessClient[];
  readonly progress: Progress;
}

async function openClients(): Promise<Clients> {
  const writers: Writer[] = [];
  const progress = new Progress(() => sum(writers.map(({ answered }) => answered)));
  const onOutcome = (): void => {
    for (const writer of writers) writer.writeMore();
    progress.tell();
  };
  const browsers = Array.from({ length: SINGLE_BROWSERS + DOUBLE_BROWSERS }, (_, index) => {
    const browser = new SimulatedBrowser({ origin: proxy.url, accountId: edge.accountId, random, onOutcome });
    const tabs = index < SINGLE_BROWSERS ? 1 : 2;
    for (let tab = 0; tab < tabs; tab += 1) writers.push(new Writer(browser, `browser ${index} tab ${tab}`));
    return browser;
  });
  const careless = await openCarelessClients();
  return { browsers, writers, careless, progress };
}

/** Their sessions and threads are made past the bad network: they would not try twice. */
function openCarelessClients(): Promise<CarelessClient[]> {
  const throughProxy = { ...edge, url: proxy.url };
  return Promise.all(
    Array.from({ length: CARELESS_CLIENTS }, async (_, index) => {
      const api = new ChatApi(edge);
      const session = await api.createSession();
      const { threadId } = await api.createThread(`careless-${index}`);
      return new CarelessClient(new ChatApi(throughProxy, session), threadId);
    }),
  );
}

async function sendCarelessly(client: CarelessClient, index: number): Promise<void> {
  for (let place = 0; place < MESSAGES; place += 1) {
    await client.send(`careless-${index}-${place}`, textOf(`careless ${index}`, place));
  }
}

/** Who is asked about a thread at the end. */
interface Witness {
  readonly threadId: ThreadId;
  readonly accessToken: string;
  readonly senders: readonly SenderHistory[];
  readonly tabs: readonly Tab[];
  readonly seen: ThreadHistory['seen'];
}

function toWitness(browser: SimulatedBrowser): Witness {
  const { threadId, accessToken, tabs } = browser;
  const senders = tabs.map(({ writes }, tab) => ({
    sender: `tab ${tab}`,
    writes: writes.map((write) => ({ ...write, outcome: browser.outcomeOf(write.clientMessageId) })),
  }));
  const seen = tabs.flatMap(({ recorder }, tab) => recorder.seen.map((event) => ({ by: `tab ${tab}`, event })));
  return { threadId, accessToken, senders, tabs, seen };
}

/** Its acked messages keep their order; one without an answer may arrive after the next was sent on another socket. */
function toCarelessWitness(client: CarelessClient): Witness {
  const acked = client.writes.filter(({ outcome }) => outcome.kind === 'acked');
  const others = client.writes.filter(({ outcome }) => outcome.kind !== 'acked');
  return {
    threadId: client.threadId,
    accessToken: client.accessToken,
    senders: [
      { sender: 'careless', writes: acked },
      ...others.map((write) => ({ sender: write.clientMessageId, writes: [write] })),
    ],
    tabs: [],
    seen: client.recorder.seen.map((event) => ({ by: 'careless', event })),
  };
}

/** Reads the whole of one thread from everywhere; `null` while the copies have not caught up with each other. */
async function testify(witness: Witness, tickets: ReadonlyMap<ThreadId, Ticket>): Promise<ThreadHistory | null> {
  const { threadId, accessToken, senders, tabs, seen } = witness;
  const ticket = tickets.get(threadId);
  const final = await readThread(edge, accessToken, threadId);
  const lastSeqs = [ticket?.version, ...tabs.map(({ client }) => client.snapshot.events.at(-1)?.seq)];
  if (ticket === undefined || lastSeqs.some((seq) => seq !== final.length)) return null;
  const views = tabs.map(({ client }, tab) => ({
    name: `view of tab ${tab}`,
    events: client.snapshot.events.map(toSeenEvent),
  }));
  const readModel = { name: 'read model', events: await readTicketEvents(edge, ticket) };
  return { thread: threadId, senders, final, copies: [readModel, ...views], seen };
}

async function testifyAll(witnesses: readonly Witness[]): Promise<ThreadHistory[]> {
  const histories = new Map<ThreadId, ThreadHistory>();
  await until('the read model and every view agree with the threads on how much there is', 200, async () => {
    const tickets = await readTickets(edge);
    for (const witness of witnesses.filter(({ threadId }) => !histories.has(threadId))) {
      const history = await testify(witness, tickets);
      if (history !== null) histories.set(witness.threadId, history);
    }
    return histories.size === witnesses.length;
  });
  return [...histories.values()];
}

function lastAckedSeq(senders: readonly SenderHistory[]): number {
  const outcomes = senders.flatMap(({ writes }) => writes.map(({ outcome }) => outcome));
  return Math.max(0, ...outcomes.map((outcome) => (outcome.kind === 'acked' ? outcome.seq : 0)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function countOutcomes(histories: readonly ThreadHistory[]): Record<Write['outcome']['kind'], number> {
  const counts = { acked: 0, refused: 0, unknown: 0 };
  for (const { senders } of histories)
    for (const { writes } of senders) for (const { outcome } of writes) counts[outcome.kind] += 1;
  return counts;
}

/** Writes through two power cuts, and a third the moment everything has its answer. */
async function writeThroughPowerCuts(clients: Clients): Promise<void> {
  const { writers, careless, progress } = clients;
  for (const writer of writers) writer.writeMore();
  const carelessWork = Promise.all(careless.map(sendCarelessly));
  for (const part of [1 / 3, 2 / 3]) {
    await progress.reach(writers.length * MESSAGES * part);
    await edge.kill();
    await edge.restart();
  }
  await Promise.all([progress.reach(writers.length * MESSAGES), carelessWork]);
  proxy.shut();
  await edge.kill();
  await edge.restart();
}

it(
  'keeps every acked message once and in order through power cuts and a bad network',
  { timeout: 90_000 },
  async () => {
    const startedAtMs = Date.now();
    const clients = await openClients();
    await writeThroughPowerCuts(clients);
    const witnesses = [...clients.browsers.map(toWitness), ...clients.careless.map(toCarelessWitness)];

    // Nobody reaches the Worker now and nobody asks the threads: what the read model lacks comes by itself.
    await until('the read model has every acked message', 200, async () => {
      const tickets = await readTickets(edge);
      return witnesses.every(({ threadId, senders }) => (tickets.get(threadId)?.version ?? 0) >= lastAckedSeq(senders));
    });

    proxy.calm();
    proxy.open();
    const histories = await testifyAll(witnesses);
    const { acked, refused, unknown } = countOutcomes(histories);
    const reconnects = sum(
      [...clients.writers.map(({ tab }) => tab), ...clients.careless].map((each) => each.reconnects),
    );
    console.log(
      `power cuts: seed ${SEED}, 50 clients, ${witnesses.length} threads, ${acked} acked, ${refused} refused, ` +
        `${unknown} unknown, 3 kills, ${reconnects} reconnects, ${sum(histories.map(({ final }) => final.length))} events, ` +
        `faults ${JSON.stringify(proxy.counts)}, ${Math.round((Date.now() - startedAtMs) / 1000)} s`,
    );
    for (const { client } of clients.writers.map(({ tab }) => tab)) client.close();

    expect(histories.flatMap(checkHistory)).toEqual([]);
    expect(refused).toBe(clients.writers.length);
    expect(acked).toBeGreaterThanOrEqual(clients.writers.length * (MESSAGES - 1));
    expect(reconnects).toBeGreaterThan(clients.writers.length);
  },
);

it('sends what was written offline once and in order, though the tab that wrote it is gone', async () => {
  const browser = new SimulatedBrowser({ origin: proxy.url, accountId: edge.accountId, random, onOutcome: () => {} });
  const first = browser.openTab();
  first.write('Hello');
  await until('the first message is stored', 60, () => first.writes[0]!.outcome.kind === 'acked');
  await edge.kill();
  for (let place = 1; place <= 30; place += 1) first.write(`Written offline, ${place}`);
  first.client.close();
  const second = browser.openTab();
  await edge.restart();
  await until('everything is stored', 200, () =>
    first.writes.every(({ clientMessageId }) => browser.outcomeOf(clientMessageId).kind === 'acked'),
  );
  proxy.calm();
  // A frame that vanished without a trace is missed by nobody before the connection ends.
  proxy.shut();
  proxy.open();

  const witness = { ...toWitness(browser), tabs: [second] };
  const histories = await testifyAll([witness]);
  second.client.close();
  expect(histories.flatMap(checkHistory)).toEqual([]);
  expect(countOutcomes(histories)).toEqual({ acked: 31, refused: 0, unknown: 0 });
});
