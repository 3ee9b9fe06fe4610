import { IMPORT_RECORD_SCHEMAS, ImportRequestSchema, toErrorBody } from '@loket/contracts';
import type { ImportKind } from '@loket/contracts';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { runCommand } from '../run-command.ts';
import type { SeenRequest } from '../testing/fake-environment.ts';
import { createFakeEnvironment } from '../testing/fake-environment.ts';

const ORDER_HEADER =
  'Name,Email,Financial Status,Fulfillment Status,Fulfilled at,Currency,Subtotal,Shipping,Taxes,Total,Discount Amount,' +
  'Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Lineitem fulfillment status,Shipping City,' +
  'Note Attributes,Cancelled at,Tags';

const folders: string[] = [];

function createFolder(files: Record<string, string | Uint8Array>): string {
  const folder = mkdtempSync(join(tmpdir(), 'loket-import-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function orderRow(cells: Partial<Record<string, string>>): string {
  const defaults: Record<string, string> = {
    Name: '#1',
    Email: 'ada@example.com',
    Currency: 'EUR',
    Total: '10.00',
    'Created at': '2026-11-17 18:08:00 +0000',
    'Lineitem quantity': '1',
    'Lineitem name': 'Mug',
    'Lineitem price': '10.00',
    'Lineitem fulfillment status': 'pending',
  };
  return ORDER_HEADER.split(',')
    .map((column) => cells[column] ?? defaults[column] ?? '')
    .join(',');
}

/** A further line of an order: only the columns that exports fill there. */
function lineRow(cells: Partial<Record<string, string>>): string {
  return orderRow({ Currency: '', Total: '', ...cells });
}

/** Checks records as a server does and takes all that have the right form. */
function acceptValid(request: SeenRequest): Response {
  const kind = request.path.split('/').at(-1) as ImportKind;
  const { records } = ImportRequestSchema.parse(request.body);
  const outcomes = records.map((record) => {
    const parsed = IMPORT_RECORD_SCHEMAS[kind].safeParse(record);
    if (parsed.success) return { outcome: 'created' };
    const issue = parsed.error.issues[0];
    return { outcome: 'refused', reason: `${issue?.path.join('.')}: ${issue?.message}` };
  });
  return Response.json({ outcomes });
}

async function importFiles(files: Record<string, string | Uint8Array>, args: readonly string[] = []) {
  const folder = createFolder(files);
  const fake = createFakeEnvironment(acceptValid);
  const exitCode = await runCommand(fake.environment, ['import', '--data', folder, ...args]);
  const records = fake.requests.flatMap(({ body }) => ImportRequestSchema.parse(body).records);
  return { exitCode, records, ...fake };
}

describe('loket import', () => {
  it('makes an order of its rows, with exact amounts, times and the parcel of what has left', async () => {
    const first = orderRow({
      Name: '#1001',
      'Fulfillment Status': 'partial',
      'Fulfilled at': '2026-11-19 05:08:00 +0200',
      'Financial Status': 'partially_refunded',
      Total: '1084.10',
      'Lineitem name': 'T-Shirt - black / M',
      'Lineitem quantity': '2',
      'Lineitem price': '0.07',
      'Lineitem sku': 'TEE',
      'Lineitem fulfillment status': 'fulfilled',
      'Note Attributes': 'tracking: 357962501027',
    });
    const { exitCode, records, requests } = await importFiles({
      'any.csv': [ORDER_HEADER, first, lineRow({ Name: '#1001' })].join('\n'),
    });
    expect(exitCode).toBe(0);
    expect(requests).toMatchObject([{ path: '/v1/imports/orders', key: 'Bearer sk_test' }]);
    expect(records).toMatchObject([
      {
        name: '#1001',
        currency: 'EUR',
        financialStatus: 'partially-refunded',
        totalMinor: 108410,
        placedAtMs: Date.UTC(2026, 10, 17, 18, 8),
        cancelledAtMs: null,
        lines: [
          {
            title: 'T-Shirt',
            variantTitle: 'black / M',
            sku: 'TEE',
            quantity: 2,
            fulfilledQuantity: 2,
            unitPriceMinor: 7,
          },
          { title: 'Mug', variantTitle: null, sku: null, quantity: 1, fulfilledQuantity: 0 },
        ],
        shipments: [
          {
            status: 'in-transit',
            trackingNumber: '357962501027',
            shippedAtMs: Date.UTC(2026, 10, 19, 3, 8),
            lines: [{ lineIndex: 0, quantity: 2 }],
          },
        ],
      },
    ]);
  });

  it('knows delivered orders by their tag, cancelled ones by their time, and removed lines', async () => {
    const { records } = await importFiles({
      'orders.csv': [
        ORDER_HEADER,
        orderRow({ Name: '#1', Tags: '"vip, Delivered"', 'Lineitem fulfillment status': 'fulfilled' }),
        orderRow({
          Name: '#2',
          'Cancelled at': '2026-11-18 09:00:00 +0000',
          'Lineitem fulfillment status': 'restocked',
        }),
      ].join('\r\n'),
    });
    expect(records).toMatchObject([
      { shipments: [{ status: 'delivered' }] },
      { cancelledAtMs: Date.UTC(2026, 10, 18, 9), lines: [{ removedQuantity: 1 }], shipments: [] },
    ]);
  });

  it('folds the rows of a product, reads its HTML as text and leaves rows of pictures out', async () => {
    const products = [
      'Handle,Title,Body (HTML),Tags,Published,Option1 Name,Option1 Value,Variant SKU,Variant Inventory Tracker,Variant Inventory Qty,Variant Price,Variant Compare At Price,Image Src',
      'tee,Tee,"<p>Soft &amp; ""warm""</p><ul><li>cotton</li></ul><script>alert(1)</script>","a, b",true,Size,M,\'001,shopify,-2,29.5,35,https://img.example/tee.svg',
      'tee,,,,,,L,002,,5,29.50,,javascript:alert(1)',
      'tee,,,,,,,,,,,,https://img.example/back.svg',
      'mug,Mug,,,false,Title,Default Title,,,,24,,',
    ].join('\n');
    const { exitCode, records } = await importFiles({ 'p.csv': `\uFEFF${products}` }, ['--currency', 'eur']);
    expect(exitCode).toBe(0);
    expect(records).toMatchObject([
      {
        handle: 'tee',
        description: 'Soft & "warm"\n- cotton',
        tags: ['a', 'b'],
        status: 'active',
        currency: 'EUR',
        imageUrl: 'https://img.example/tee.svg',
        variants: [
          { sku: '001', options: [{ name: 'Size', value: 'M' }], priceMinor: 2950, compareAtMinor: 3500, stock: -2 },
          { sku: '002', options: [{ name: 'Size', value: 'L' }], stock: null },
        ],
      },
      { handle: 'mug', status: 'draft', variants: [{ options: [], priceMinor: 2400 }] },
    ]);
  });

  it('sends customers before products before orders, whatever the files are called', async () => {
    const { requests } = await importFiles({
      'a.csv': [ORDER_HEADER, orderRow({})].join('\n'),
      'b.csv': 'Customer ID,Email,First Name\n1,ada@example.com,Ada',
      'c.csv': 'Handle,Title,Option1 Value,Variant Price\nmug,Mug,Default Title,3',
    });
    expect(requests.map(({ path }) => path)).toEqual([
      '/v1/imports/customers',
      '/v1/imports/products',
      '/v1/imports/orders',
    ]);
  });

  it('lists bad rows with their lines and takes the good ones', async () => {
    const rows = [
      ORDER_HEADER,
      orderRow({ Name: '#1' }),
      orderRow({ Name: '#2', Total: '12;50' }),
      orderRow({ Name: '#3', Total: '9.999' }),
      orderRow({ Name: '#4', 'Created at': '2026-02-30 10:00:00 +0000' }),
      orderRow({ Name: '#5' }),
      lineRow({ Name: '#5', 'Lineitem quantity': 'two' }),
      orderRow({ Name: '#1' }),
      orderRow({ Name: '' }),
      '#6,"an open quote,',
      orderRow({ Name: '#7', 'Lineitem name': 'Board 5" wide' }),
      `${orderRow({ Name: '#8' })},a,b`,
      orderRow({ Name: '#9', Email: 'nobody' }),
      lineRow({ Name: '#10' }),
      orderRow({ Name: '#11' }),
    ];
    const { exitCode, records, written } = await importFiles({ 'orders.csv': rows.join('\n') });
    expect(exitCode).toBe(1);
    const names = records.map((record) => IMPORT_RECORD_SCHEMAS.orders.safeParse(record).data?.name).filter(Boolean);
    expect(names).toEqual(['#1', '#7', '#11']);
    const lines = written.err.trim().split('\n');
    expect(lines.map((line) => line.replace(/^orders\.csv:/, ''))).toEqual([
      '3: Total: expected an amount such as 1234.50, not “12;50”',
      '4: Total: EUR has 2 decimals, not as many as “9.999”',
      '5: Created at: expected a time such as 2026-11-17 18:08:00 +0000, not “2026-02-30 10:00:00 +0000”',
      '7: Lineitem quantity: expected a whole number, not “two”',
      '8: #1 was on line 2 already; rows of one name must follow each other',
      '9: Name is empty',
      '10: a quote is opened and not closed, or stands where none may be',
      '12: has 23 cells, but the header has 21',
      '14: Currency: is empty',
      expect.stringMatching(/^13: email: /),
    ]);
    expect(written.out).toContain('orders.csv: 14 rows read; orders: 3 created, 0 updated, 0 unchanged, 10 refused');
  });

  it('refuses rows that are not UTF-8, and takes the others', async () => {
    const text = [ORDER_HEADER, orderRow({ Name: '#1', 'Shipping City': 'Malm\u00f6' }), orderRow({ Name: '#2' })].join(
      '\n',
    );
    const { records, written } = await importFiles({ 'orders.csv': Buffer.from(text, 'latin1') });
    expect(records).toMatchObject([{ name: '#2' }]);
    expect(written.err).toBe('orders.csv:2: is not UTF-8; save the file as “CSV UTF-8”\n');
  });

  it.each([
    ['', 'the file is empty'],
    ['Name,Lineitem name\n#1,Mug', 'it looks like orders, but lacks the columns Email, Currency, Total'],
    ['a,b\n1,2', 'its columns are not those of a product, customer or order export'],
    [Buffer.from('\uFEFFName', 'utf16le'), 'the file is UTF-16'],
  ])('says what is wrong with a file it cannot import: %#', async (content, reason) => {
    const { exitCode, written, requests } = await importFiles({ 'orders.csv': content });
    expect([exitCode, requests.length]).toEqual([1, 0]);
    expect(written.err).toContain(`orders.csv: ${reason}`);
  });

  it('says so when a file turns into something else, and goes on with the next', async () => {
    const { exitCode, written, requests } = await importFiles({
      'a.csv': `Customer ID,Email\n1,ada@example.com\n${'x'.repeat(4_100_000)}`,
      'b.csv': [ORDER_HEADER, orderRow({})].join('\n'),
    });
    expect(exitCode).toBe(1);
    expect(written.err).toContain('a.csv: one line is longer than');
    expect(requests.at(-1)?.path).toBe('/v1/imports/orders');
  });

  it('takes a file with a header and no rows as done', async () => {
    const { exitCode, requests } = await importFiles({ 'orders.csv': `${ORDER_HEADER}\n` });
    expect([exitCode, requests.length]).toEqual([0, 0]);
  });

  it('puts at most 200 records into a request, and shows 50 refusals but reports all', async () => {
    const good = Array.from({ length: 450 }, (_, index) => orderRow({ Name: `#${index}` }));
    const bad = Array.from({ length: 60 }, (_, index) => orderRow({ Name: `#b${index}`, Total: 'x' }));
    const report = join(createFolder({}), 'report.txt');
    const rows = [ORDER_HEADER, ...good, ...bad].join('\n');
    const { requests, written, exitCode } = await importFiles({ 'orders.csv': rows }, ['--report', report]);
    expect(requests.map(({ body }) => ImportRequestSchema.parse(body).records.length)).toEqual([200, 200, 50]);
    expect(exitCode).toBe(1);
    expect(written.err.match(/orders\.csv:/g)).toHaveLength(50);
    expect(written.err).toContain('and 10 more');
    expect(readFileSync(report, 'utf8').trim().split('\n')).toHaveLength(60);
  });

  it('stops with a clear message when the key is refused', async () => {
    const folder = createFolder({ 'orders.csv': [ORDER_HEADER, orderRow({})].join('\n') });
    const refuse = () => Response.json(toErrorBody('unauthenticated', 'req_12345678'), { status: 401 });
    const { environment, requests, written } = createFakeEnvironment(refuse);
    expect(await runCommand(environment, ['import', '--data', folder])).toBe(1);
    expect(requests).toHaveLength(1);
    expect(written.err).toContain('401 unauthenticated');
  });

  it.each([
    [['import']],
    [['import', '--data', '/nowhere/at/all']],
    [['import', '--data', import.meta.filename, '--report', '/nowhere/at/all']],
    [['import', '--data', '.', '--url', 'ftp://example.com']],
    [['import', '--wrong']],
    [['unknown']],
    [[]],
  ])('exits with 2 and says how to call it: %j', async (args) => {
    const { environment, written } = createFakeEnvironment(acceptValid);
    expect(await runCommand(environment, args)).toBe(2);
    expect(written.err + written.out).toContain('loket import --data PATH');
  });
});
