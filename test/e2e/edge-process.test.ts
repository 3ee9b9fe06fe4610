import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startEdge, type EdgeServer, type StartEdgeOptions } from '../../scripts/lib/edge-server.ts';
import { findFreePort } from '../../scripts/lib/port.ts';

// What Loket relies on of the runtime itself, shown with a Worker of a few lines.
const WORKER = `
import { DurableObject } from 'cloudflare:workers';
export class Clock extends DurableObject {
  async set(inMs) {
    await this.ctx.storage.put('asked', true);
    await this.ctx.storage.setAlarm(Date.now() + inMs);
  }
  async alarm() { await this.env.DB.prepare('insert into rings values (1)').run(); }
}
export default {
  async fetch(request, env) {
    const url = new URL(request.url);
    if (url.pathname === '/host') return new Response(url.host + ' ' + env.GREETING);
    if (url.pathname === '/set') await env.CLOCK.getByName('a').set(Number(url.searchParams.get('ms')));
    const { results } = await env.DB.prepare('select count(*) as count from rings').all();
    return new Response(String(results[0].count));
  },
};`;

const OPTIONS = {
  compatibilityDate: '2026-10-01',
  d1Databases: { DB: { id: 'test' } },
  durableObjects: { CLOCK: { className: 'Clock', useSQLite: true } },
  bindings: { GREETING: 'from the configuration' },
};

let folder: string;
let options: StartEdgeOptions;
let server: EdgeServer | null = null;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'loket-runtime-'));
  const [bundleDir, migrationsDir] = [join(folder, 'bundle'), join(folder, 'migrations')];
  mkdirSync(bundleDir);
  mkdirSync(migrationsDir);
  writeFileSync(join(bundleDir, 'main.js'), WORKER);
  writeFileSync(join(bundleDir, 'options.json'), JSON.stringify(OPTIONS));
  writeFileSync(join(migrationsDir, '0000_rings.sql'), 'create table rings (n integer);');
  options = {
    port: await findFreePort(),
    stateDir: join(folder, 'state'),
    bundleDir,
    migrationsDir,
    vars: { GREETING: 'hello' },
    logPath: join(folder, 'edge.log'),
  };
});

afterEach(async () => {
  await server?.kill();
  server = null;
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});

async function read(path: string): Promise<string> {
  return (await fetch(`http://localhost:${options.port}${path}`)).text();
}

async function isAnswering(): Promise<boolean> {
  return read('/count').then(
    () => true,
    () => false,
  );
}

describe('the process that holds the Worker', () => {
  it('gives it the variables of this installation', async () => {
    server = await startEdge(options);
    expect(await read('/host')).toBe(`localhost:${options.port} hello`);
  });

  it('delivers an alarm that fell due while nothing ran, without anybody touching the object', async () => {
    server = await startEdge(options);
    expect(await read('/set?ms=50')).toBe('0');
    await server.kill();
    expect(await isAnswering()).toBe(false);
    server = await startEdge(options);
    await expect.poll(() => read('/count'), { timeout: 10_000 }).not.toBe('0');
  });

  it('leaves nothing behind when its leader alone is killed', async () => {
    server = await startEdge(options);
    process.kill(server.pid, 'SIGKILL');
    await server.exited;
    await server.kill();
    await expect.poll(isAnswering).toBe(false);
  });

  it('ends when the process that started it is killed', async () => {
    const starter = await startInAnotherProcess();
    expect(await isAnswering()).toBe(true);
    starter.kill('SIGKILL');
    await expect.poll(isAnswering, { timeout: 10_000 }).toBe(false);
  });

  it('says why it does not start', async () => {
    writeFileSync(join(options.migrationsDir ?? '', '0001_broken.sql'), 'create tabel x;');
    await expect(startEdge(options)).rejects.toThrow(/does not start: .*syntax error/);
  });
});

async function startInAnotherProcess(): Promise<ChildProcess> {
  const module = join(import.meta.dirname, '../../scripts/lib/edge-server.ts');
  const script = `
    const { startEdge } = await import(${JSON.stringify(module)});
    await startEdge(${JSON.stringify(options)});
    console.log('ready');`;
  const starter = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(starter.stdout, 'data');
  return starter;
}
