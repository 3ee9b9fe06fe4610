// The process that holds workerd. Started by `startEdge`, which makes it lead a process group; ends when its parent does.
import { mkdir, readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Log, LogLevel, Miniflare, convertV4MiniflareOptions, type V4WorkerOptions } from 'miniflare';
import type { EdgeHostMessage, EdgeHostOptions } from './edge-server.ts';
import { fingerprint, isStamped, writeStamp } from './fingerprint.ts';
import { migrate, type MigrationFile } from './migrate.ts';

/** Options of every Miniflare here: offline, quiet, and stored in the state folder. */
function sharedOptions(stateDir: string, port: number) {
  return {
    host: '127.0.0.1',
    port,
    // `false` keeps Miniflare from fetching a description of this network.
    cf: false,
    log: new Log(LogLevel.WARN),
    logRequests: false,
    telemetry: { enabled: false },
    resourcePersistencePath: join(stateDir, 'store'),
  };
}

/** Applies new migrations with a Worker that does nothing, so that no alarm of the real one meets an old schema. */
async function migrateStore(options: EdgeHostOptions, worker: V4WorkerOptions): Promise<void> {
  const stamp = join(options.stateDir, 'migrated');
  const wanted = fingerprint(options.migrationsDir, ['*.sql']);
  if (isStamped(stamp, wanted)) return;
  const miniflare = new Miniflare(
    convertV4MiniflareOptions({
      ...sharedOptions(options.stateDir, 0),
      name: 'migrate',
      modules: true,
      script: 'export default {}',
      ...(worker.d1Databases === undefined ? {} : { d1Databases: worker.d1Databases }),
    }),
  );
  try {
    await migrate(await miniflare.getD1Database('DB'), await readMigrations(options.migrationsDir), splitSql);
  } finally {
    await miniflare.dispose();
  }
  await writeStamp(stamp, wanted);
}

async function splitSql(sql: string): Promise<string[]> {
  // Loaded here, because it takes a second and almost every start has nothing to apply.
  const { unstable_splitSqlQuery: splitSqlQuery } = await import('wrangler');
  return splitSqlQuery(sql);
}

async function readMigrations(folder: string): Promise<MigrationFile[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).toSorted();
  return Promise.all(names.map(async (name) => ({ name, sql: await readFile(join(folder, name), 'utf8') })));
}

/** The same Worker with limits that nothing reaches. */
function withoutLoadLimits(worker: V4WorkerOptions): V4WorkerOptions {
  const limits = Object.entries(worker.ratelimits ?? {});
  const simple = { limit: Number.MAX_SAFE_INTEGER, period: 60 as const };
  return { ...worker, ratelimits: Object.fromEntries(limits.map(([name, limit]) => [name, { ...limit, simple }])) };
}

async function serve(options: EdgeHostOptions): Promise<Miniflare> {
  await mkdir(options.stateDir, { recursive: true, mode: 0o700 });
  const configured = JSON.parse(await readFile(join(options.bundleDir, 'options.json'), 'utf8')) as V4WorkerOptions;
  const worker = options.hasLoadLimits ? configured : withoutLoadLimits(configured);
  await migrateStore(options, worker);
  const miniflare = new Miniflare(
    convertV4MiniflareOptions({
      ...sharedOptions(options.stateDir, options.port),
      ...worker,
      // Part of the path of every Durable Object on disk: changing it loses them.
      name: 'loket',
      bindings: { ...worker.bindings, ...options.vars },
      modules: [{ type: 'ESModule', path: join(options.bundleDir, 'main.js') }],
      modulesRoot: options.bundleDir,
    }),
  );
  await miniflare.ready;
  return miniflare;
}

let running: Miniflare | null = null;

/** Lets workerd close its sockets, then ends. */
async function stop(): Promise<void> {
  await running?.dispose();
  process.exit(0);
}

function answer(message: EdgeHostMessage): void {
  process.send?.(message);
}

async function start(options: EdgeHostOptions): Promise<void> {
  try {
    running = await serve(options);
    answer({ type: 'ready' });
  } catch (error) {
    console.error(error);
    answer({ type: 'failed', reason: error instanceof Error ? error.message : String(error) });
    process.exitCode = 1;
    process.disconnect();
  }
}

process.once('message', (options: EdgeHostOptions) => void start(options));
process.once('disconnect', () => void stop());
process.once('SIGTERM', () => void stop());
process.once('SIGINT', () => void stop());
