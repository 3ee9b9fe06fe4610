// `pnpm bench:ack`: how many messages a second Loket acknowledges, beside the least that a persisting object can do on the
// same machine in the same minute. Prints JSON lines and a table, and ends by itself. `--rounds N` measures N times.
import { join } from 'node:path';
import { buildAll } from '../../scripts/lib/build-all.ts';
import { ChatApi } from '../support/chat-api.ts';
import { startTestEdge, type TestEdge } from '../support/edge.ts';
import { LoadSocket } from './load-socket.ts';
import { measure, median, type Bounds, type Measurement } from './measure.ts';
import { startOwnWorker } from './own-worker.ts';

const CLIENTS = 50;

const BOUNDS: Bounds = { durationMs: 1_500, messagesPerClient: 5_000, ackTimeoutMs: 10_000 };

const ROUNDS_MAX = 6;

/** A question that the agent answers every time, without an order, a customer or a person. */
const QUESTION = 'Hello';

const LIMITS = { THREAD_MESSAGES_PER_MINUTE: '1000000', SOCKET_FRAMES_PER_SECOND: '1000000' };

/** Something to put under load: sockets that are open already, and a way to wait until it is at rest again. */
interface Target {
  readonly name: string;
  readonly sockets: readonly LoadSocket[];
  readonly rest: () => Promise<void>;
}

/** Opens a thread and one socket on it; with the team as its owner if wanted. */
async function openThreadSocket(edge: TestEdge, isHeldByTeam: boolean): Promise<LoadSocket> {
  const api = new ChatApi(edge);
  await api.createSession();
  const { threadId } = await api.createThread('load-thread');
  if (isHeldByTeam) {
    await api.sendMessage(threadId, 'hand-over', 'I want to talk to a person');
    for (let after = 0, isHandedOver = false; !isHandedOver;) {
      const page = await api.readEvents(threadId, after, 5_000);
      isHandedOver = page.events.some((event) => event.type === 'owner');
      after = page.lastSeq;
    }
  }
  const { ticket } = await api.call<{ ticket: string }>('POST', `/threads/${threadId}/socket-tickets`, {});
  return LoadSocket.open(api.socketUrl(threadId, ticket));
}

function times<T>(count: number, make: (index: number) => Promise<T>): Promise<T[]> {
  return Promise.all(Array.from({ length: count }, (_, index) => make(index)));
}

/** Resolves when the read model has not moved for a few looks: projections of one run must not slow the next. */
async function waitForProjection(edge: TestEdge): Promise<void> {
  let before = '';
  for (let still = 0, looks = 0; still < 4 && looks < 60; looks += 1) {
    const response = await fetch(`${edge.url}/v1/tickets?limit=100`, {
      headers: { authorization: `Bearer ${edge.secretKey}` },
    });
    const { tickets } = (await response.json()) as { tickets: { version: number }[] };
    const now = tickets.map(({ version }) => version).join();
    still = now === before ? still + 1 : 0;
    before = now;
    await new Promise((resolve) => setTimeout(resolve, 400));
  }
}

async function openTargets(edge: TestEdge, bareUrl: string): Promise<Target[]> {
  const bareSocket = (name: string): Promise<LoadSocket> => LoadSocket.open(`${bareUrl}/${name}`);
  const restBare = async (): Promise<void> => {};
  const restReal = (): Promise<void> => waitForProjection(edge);
  return [
    { name: 'bare, 50 clients', sockets: await times(CLIENTS, (n) => bareSocket(`many-${n}`)), rest: restBare },
    { name: 'team, 50 clients', sockets: await times(CLIENTS, () => openThreadSocket(edge, true)), rest: restReal },
    { name: 'agent, 50 clients', sockets: await times(CLIENTS, () => openThreadSocket(edge, false)), rest: restReal },
    { name: 'bare, 1 client', sockets: [await bareSocket('one')], rest: restBare },
    { name: 'team, 1 client', sockets: [await openThreadSocket(edge, true)], rest: restReal },
    { name: 'agent, 1 client', sockets: [await openThreadSocket(edge, false)], rest: restReal },
  ];
}

function printTable(results: ReadonlyMap<string, readonly Measurement[]>): void {
  const rows = [...results].map(([name, runs]) => {
    const bare = results.get(name.replace(/^\w+/, 'bare')) ?? [];
    const shares = runs.map((run, round) => run.ackedPerSecond / (bare[round]?.ackedPerSecond ?? Number.NaN));
    const share = (value: number): string => `${Math.round(value * 100)} %`;
    const middle = (pick: (run: Measurement) => number): number => median(runs.map(pick));
    return {
      target: name,
      'acked/s': middle((run) => run.ackedPerSecond),
      p50: middle((run) => run.p50Ms),
      p95: middle((run) => run.p95Ms),
      p99: middle((run) => run.p99Ms),
      'of bare': share(median(shares)),
      range: `${share(Math.min(...shares))} to ${share(Math.max(...shares))}`,
    };
  });
  console.table(rows);
}

function parseRounds(args: readonly string[]): number {
  const index = args.indexOf('--rounds');
  const rounds = index === -1 ? 3 : Number(args[index + 1]);
  if (!Number.isInteger(rounds) || rounds < 1 || rounds > ROUNDS_MAX)
    throw new Error(`--rounds takes a whole number from 1 to ${ROUNDS_MAX}`);
  return rounds;
}

async function main(): Promise<void> {
  const rounds = parseRounds(process.argv.slice(2));
  await buildAll();
  const edge = await startTestEdge({ vars: LIMITS, hasLoadLimits: false });
  // The object that only stores and answers.
  const bare = await startOwnWorker(join(import.meta.dirname, 'bare'));
  try {
    const targets = await openTargets(edge, bare.url);
    const results = new Map<string, Measurement[]>(targets.map(({ name }) => [name, []]));
    for (const { sockets, rest } of targets) {
      await measure(sockets, QUESTION, { ...BOUNDS, durationMs: 500 });
      await rest();
    }
    for (let round = 1; round <= rounds; round += 1) {
      for (const { name, sockets, rest } of targets) {
        const measurement = await measure(sockets, QUESTION, BOUNDS);
        results.get(name)?.push(measurement);
        console.log(JSON.stringify({ round, target: name, ...measurement }));
        await rest();
      }
    }
    printTable(results);
    for (const { sockets } of targets) for (const socket of sockets) socket.close();
  } finally {
    await Promise.all([edge.dispose(), bare.dispose()]);
  }
}

await main();
