import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEMO_KINDS } from '../../apps/storefront/demo/demo-shop.ts';
import { seedDemo } from './demo.ts';

const PRODUCT_URL = 'http://shop.localhost:8787/products/{handle}';
const ACCOUNT = {
  accountId: 'acc_demo0000',
  name: 'Renamed since',
  locale: 'nl',
  isAgentOn: false,
  productUrl: PRODUCT_URL,
};
const SECRETS = { SESSION_SECRET: 'x', THREAD_SECRET: 'x', OPERATOR_TOKEN: 'x' };

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'loket-demo-'));
});
afterEach(() => {
  vi.unstubAllGlobals();
  rmSync(folder, { recursive: true });
});

/** What was sent to the fake API. */
interface Seen {
  readonly puts: unknown[];
  readonly connections: string[];
  readonly imports: string[];
  readonly keys: string[];
}

/** Stands for the API with the demo account as it is. */
function fakeApi(account: object | null): Seen {
  const puts: unknown[] = [];
  const connections: string[] = [];
  const imports: string[] = [];
  const keys: string[] = [];
  const answer = (url: string, init: RequestInit): Response => {
    if (url.includes('/v1/imports/')) {
      imports.push(url.split('/').at(-1) ?? '');
      return Response.json({ outcomes: [] });
    }
    if (url.includes('/v1/connections/')) {
      connections.push(url.split('/').at(-1) ?? '');
      return Response.json({});
    }
    if (url.endsWith('keys')) {
      keys.push(url.split('/').at(-1) ?? '');
      return Response.json({ secretKey: 'sk_x', kid: 'idk_x' });
    }
    if (init.method !== 'PUT') return account === null ? new Response('', { status: 404 }) : Response.json(account);
    puts.push(JSON.parse(init.body as string));
    return new Response(null, { status: 204 });
  };
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => Promise.resolve(answer(url, init)));
  return { puts, connections, imports, keys };
}

function seed(port = 8787): Promise<unknown> {
  return seedDemo({ url: `http://localhost:${port}`, port, stateDir: folder, secrets: SECRETS });
}

describe('the demo account', () => {
  it('is made when it is not there', async () => {
    const { puts } = fakeApi(null);
    await seed();
    expect(puts).toMatchObject([{ origins: ['http://shop.localhost:8787'], productUrl: PRODUCT_URL }]);
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

  it.each([
    ['are nowhere', null],
    ['are on another port', 'http://shop.localhost:9000/products/{handle}'],
  ])('gets this port’s pages of products when they %s', async (_, productUrl) => {
    const { puts } = fakeApi({ ...ACCOUNT, productUrl, origins: ['http://shop.localhost:8787'] });
    await seed();
    expect(puts).toMatchObject([{ name: 'Renamed since', productUrl: PRODUCT_URL }]);
  });

  it('keeps pages of products that were set by hand', async () => {
    const { puts } = fakeApi({ ...ACCOUNT, productUrl: 'https://shop.example/{handle}', origins: [] });
    await seed();
    expect(puts).toMatchObject([{ productUrl: 'https://shop.example/{handle}' }]);
  });
});

describe('keys of the demo account', () => {
  it('are made once', async () => {
    const { keys } = fakeApi(null);
    await seed();
    await seed();
    expect(keys).toEqual(['keys', 'identity-keys']);
  });

  it('get one that signs tokens in a folder from before there were any', async () => {
    writeFileSync(join(folder, 'demo.json'), JSON.stringify({ secretKey: 'sk_x', anchorMs: 0, seededPort: null }));
    const { keys } = fakeApi(null);
    await seed();
    await seed();
    expect(keys).toEqual(['identity-keys']);
  });
});

describe('the demo shop', () => {
  const ALL: readonly string[] = DEMO_KINDS;

  it('is imported and connected once', async () => {
    const { imports, connections } = fakeApi(null);
    await seed();
    await seed();
    expect(imports).toEqual(ALL);
    expect(connections).toEqual(['returns', 'subscriptions', 'loyalty', 'coupons']);
  });

  it('is imported again for another port, and stays connected as it is', async () => {
    const { imports, connections } = fakeApi(null);
    await seed();
    await seed(9000);
    expect(imports).toEqual([...ALL, ...ALL]);
    expect(connections).toHaveLength(4);
  });

  it('is imported again into a folder that was filled before it had articles', async () => {
    const path = join(folder, 'demo.json');
    writeFileSync(path, JSON.stringify({ secretKey: 'sk_x', anchorMs: 1_700_000_000_000, seededPort: 8787 }));
    const { imports, connections } = fakeApi(null);
    await seed();
    expect(imports).toEqual(ALL);
    expect(connections).toHaveLength(4);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ anchorMs: 1_700_000_000_000, seedVersion: 3 });
  });
});
