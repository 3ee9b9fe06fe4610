import { ImportRequestSchema } from '@loket/contracts';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../run-command.ts';
import { createFakeEnvironment } from '../testing/fake-environment.ts';
import { withFolder } from '../testing/temporary-folder.ts';
import { readJsonRecords } from './read-json-records.ts';
import { createFileTally } from './report/file-tally.ts';

const CUSTOMERS_CSV = 'Customer ID,Email,First Name\n1,ada@example.com,Ada';

/** Runs an import of these files against a server that takes every record but those named `bad`. */
async function importFiles(files: Readonly<Record<string, string>>, path = '') {
  return withFolder(files, async (folder) => {
    const fake = createFakeEnvironment(({ body }) =>
      Response.json({
        outcomes: ImportRequestSchema.parse(body).records.map((record) =>
          (record as { name?: string }).name === 'bad'
            ? { outcome: 'refused', reason: 'lines.0.quantity: expected a number' }
            : { outcome: 'created' },
        ),
      }),
    );
    const exitCode = await runCommand(fake.environment, ['import', '--data', `${folder}${path}`]);
    return { exitCode, ...fake };
  });
}

describe('importing JSON Lines', () => {
  it('sends each line as it stands, to the kind that the file’s name begins with', async () => {
    const files = { 'coupons-autumn.JSONL': '{"code": "STORM10"}\n\n{"code": "WELCOME10", "extra": [1]}\r\n' };
    const { exitCode, requests, written } = await importFiles(files);
    expect(exitCode).toBe(0);
    expect(requests).toMatchObject([
      { path: '/v1/imports/coupons', body: { records: [{ code: 'STORM10' }, { code: 'WELCOME10', extra: [1] }] } },
    ]);
    expect(written.out).toContain('coupons-autumn.JSONL: 2 rows read; coupons: 2 created');
  });

  it('sends customers, products and orders before all others, whatever they are read from', async () => {
    const names = ['returns', 'loyalty-members', 'coupons', 'subscriptions', 'orders', 'products'];
    const files = Object.fromEntries(names.map((name) => [`${name}.jsonl`, '{}']));
    const { requests } = await importFiles({ ...files, 'a.csv': CUSTOMERS_CSV, 'en/returns.md': 'You can return it.' });
    expect(requests.map(({ path }) => path.replace('/v1/imports/', ''))).toEqual([
      'customers',
      'products',
      'orders',
      'articles',
      'subscriptions',
      'loyalty-members',
      'coupons',
      'returns',
    ]);
  });

  it('refuses a bad line by itself, with its number', async () => {
    const lines = [
      '{"name": "R-1"}',
      'nope',
      '',
      '[]',
      '"R-2"',
      '{"name": "bad"}',
      '{"name": "\uFFFD"}',
      '{"name": "R-3"}',
    ];
    const { exitCode, requests, written } = await importFiles({ 'returns.jsonl': `\uFEFF${lines.join('\n')}` });
    expect(exitCode).toBe(1);
    expect(requests).toMatchObject([{ body: { records: [{ name: 'R-1' }, { name: 'bad' }, { name: 'R-3' }] } }]);
    expect(written.err.trim().split('\n')).toEqual([
      'returns.jsonl:2: is not JSON',
      'returns.jsonl:4: is no JSON object',
      'returns.jsonl:5: is no JSON object',
      'returns.jsonl:7: is not UTF-8; save the file as UTF-8',
      'returns.jsonl:6: lines.0.quantity: expected a number',
    ]);
    expect(written.out).toContain('returns.jsonl: 7 rows read; returns: 2 created, 0 updated, 0 unchanged, 5 refused');
  });

  it('refuses a line that is too long for a request, and reads on after it', async () => {
    const long = JSON.stringify({ key: 'x'.repeat(5_000_000) });
    const files = { 'subscriptions.jsonl': `${long}\n{"key": "next"}\n${long}` };
    const { exitCode, requests, written } = await importFiles(files);
    expect(exitCode).toBe(1);
    expect(requests).toMatchObject([{ body: { records: [{ key: 'next' }] } }]);
    expect(written.err).toMatch(/^subscriptions\.jsonl:1: is longer than .*\nsubscriptions\.jsonl:3: is longer than/);
  });

  it('takes one file by itself, and says when its name tells no kind', async () => {
    const files = { 'orders.jsonl': '{}', 'things.jsonl': '{}' };
    expect(await importFiles(files, '/orders.jsonl')).toMatchObject({ exitCode: 0, requests: [{}] });
    const { exitCode, requests, written } = await importFiles(files, '/things.jsonl');
    expect([exitCode, requests.length]).toEqual([1, 0]);
    expect(written.err).toContain('things.jsonl: its name begins with none of products, customers');
  });

  it('reads no further ahead than records are taken', async () => {
    let chunkCount = 0;
    async function* chunks() {
      for (; chunkCount < 1_000; chunkCount += 1) yield new TextEncoder().encode('{"key": "a"}\n'.repeat(100));
    }
    const tally = createFileTally(() => undefined);
    const records = readJsonRecords(chunks(), tally);
    for (let index = 0; index < 150; index += 1) await records.next();
    expect([chunkCount, tally.rows]).toEqual([1, 150]);
    const rest = await Array.fromAsync(records, ({ line }) => line);
    expect([rest.at(-1), tally.rows]).toEqual([100_000, 100_000]);
  });

  it('says so when a file is UTF-16', async () => {
    async function* chunks() {
      yield new Uint8Array([0xff, 0xfe, 0x7b, 0]);
    }
    const records = readJsonRecords(
      chunks(),
      createFileTally(() => undefined),
    );
    await expect(records.next()).rejects.toThrow('the file is UTF-16; save it as UTF-8');
  });
});
