import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { seedDemo } from './demo.ts';

const ACCOUNT = { accountId: 'acc_demo0000', name: 'Renamed since', locale: 'nl', isAgentOn: false };
const SECRETS = { SESSION_SECRET: 'x', THREAD_SECRET: 'x', OPERATOR_TOKEN: 'x' };

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'loket-demo-'));
});
afterEach(() => {
  vi.unstubAllGlobals();
  rmSync(folder, { recursive: true });
});

/** Stands for the API with the demo account as it is; collects what is put. */
function fakeApi(account: object | null): { puts: unknown[] } {
  const puts: unknown[] = [];
  const answer = (url: string, init: RequestInit): Response => {
    if (url.includes('/v1/imports/')) return Response.json({ outcomes: [] });
    if (url.endsWith('/keys')) return Response.json({ secretKey: 'sk_x' });
    if (init.method !== 'PUT') return account === null ? new Response('', { status: 404 }) : Response.json(account);
    puts.push(JSON.parse(init.body as string));
    return new Response(null, { status: 204 });
  };
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => Promise.resolve(answer(url, init)));
  return { puts };
}

function seed(): Promise<unknown> {
  return seedDemo({ url: 'http://localhost:8787', port: 8787, stateDir: folder, secrets: SECRETS });
}

describe('the demo account', () => {
  it('is made when it is not there', async () => {
    const { puts } = fakeApi(null);
    await seed();
    expect(puts).toMatchObject([{ origins: ['http://shop.localhost:8787'] }]);
  });

  it('keeps its settings and gets the origin of another port beside its own', async () => {
    const { puts } = fakeApi({ ...ACCOUNT, origins: ['http://shop.localhost:9000'] });
    await seed();
    const { accountId: _id, ...settings } = ACCOUNT;
    expect(puts).toEqual([{ ...settings, origins: ['http://shop.localhost:9000', 'http://shop.localhost:8787'] }]);
  });

  it('is left alone when it has the origin', async () => {
    const { puts } = fakeApi({ ...ACCOUNT, origins: ['http://shop.localhost:8787'] });
    await seed();
    expect(puts).toEqual([]);
  });
});
