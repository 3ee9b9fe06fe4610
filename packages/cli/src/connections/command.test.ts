import { toErrorBody } from '@loket/contracts';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../run-command.ts';
import { createFakeEnvironment } from '../testing/fake-environment.ts';
import { withFolder } from '../testing/temporary-folder.ts';

const CONNECTIONS = [
  {
    kind: 'returns',
    provider: 'built-in',
    settings: { windowDays: 30 },
    connectedAtMs: Date.UTC(2026, 10, 22, 10, 5),
  },
  { kind: 'subscriptions', provider: 'built-in', settings: {}, connectedAtMs: Date.UTC(2026, 10, 23) },
];

const refuse = () =>
  Response.json(
    toErrorBody('invalid_request', 'req_1', {
      details: [{ path: 'settings.name', message: 'expected a text' }],
      retryAfterSeconds: undefined,
    }),
    { status: 400 },
  );

describe('loket connections', () => {
  it('lists kind, provider and since when', async () => {
    const { environment, requests, written } = createFakeEnvironment(() => Response.json({ connections: CONNECTIONS }));
    expect(await runCommand(environment, ['connections'])).toBe(0);
    expect(requests).toEqual([{ method: 'GET', path: '/v1/connections', key: 'Bearer sk_test', body: null }]);
    expect(written.out).toBe(
      'returns        built-in  since 2026-11-22T10:05:00Z\nsubscriptions  built-in  since 2026-11-23T00:00:00Z\n',
    );
  });

  it('says so when there are none, and when the answer is no list', async () => {
    const answers = [{ connections: [] }, { something: 'else' }];
    const { environment, written } = createFakeEnvironment((_, index) => Response.json(answers[index]));
    expect(await runCommand(environment, ['connections'])).toBe(0);
    expect(written.out).toBe('Nothing is connected\n');
    expect(await runCommand(environment, ['connections'])).toBe(1);
    expect(written.err).toContain('unknown form');
  });
});

describe('loket connect', () => {
  it('connects with the settings of a file, or with none', async () => {
    await withFolder({ 'rules.json': '{"windowDays": 14}' }, async (folder) => {
      const { environment, requests, written } = createFakeEnvironment(() => Response.json(CONNECTIONS[0]));
      expect(await runCommand(environment, ['connect', 'returns', '--settings', `${folder}/rules.json`])).toBe(0);
      expect(await runCommand(environment, ['connect', 'coupons'])).toBe(0);
      expect(requests).toMatchObject([
        {
          method: 'PUT',
          path: '/v1/connections/returns',
          body: { provider: 'built-in', settings: { windowDays: 14 } },
        },
        { method: 'PUT', path: '/v1/connections/coupons', body: { provider: 'built-in', settings: {} } },
      ]);
      expect(written.out).toContain('returns is connected');
    });
  });

  it('says what the server found wrong with the settings', async () => {
    const { environment, requests, written } = createFakeEnvironment(refuse);
    expect(await runCommand(environment, ['connect', 'loyalty'])).toBe(1);
    expect(requests).toHaveLength(1);
    expect(written.err).toMatch(/400 invalid_request: .*; settings\.name: expected a text\n$/);
  });

  it.each([
    [[], 'say which kind of connection: returns, subscriptions, loyalty, coupons'],
    [['hub'], 'there is no kind of connection hub'],
    [['returns', 'coupons'], 'one kind of connection at a time'],
    [['returns', '--settings', '/nowhere/at/all'], '/nowhere/at/all cannot be read'],
    [['returns', '--settings', import.meta.filename], 'is not JSON'],
    [['returns', '--wrong'], '--wrong'],
  ])('exits with 2 and says how to call it: %j', async (args, problem) => {
    const { environment, requests, written } = createFakeEnvironment(refuse);
    expect(await runCommand(environment, ['connect', ...args])).toBe(2);
    expect(requests).toEqual([]);
    expect(written.err).toContain(problem);
    expect(written.err).toContain('loket connect KIND');
  });

  it('takes only an object as settings', async () => {
    await withFolder({ 'list.json': '[]' }, async (folder) => {
      const { environment, written } = createFakeEnvironment(refuse);
      expect(await runCommand(environment, ['connect', 'returns', '--settings', `${folder}/list.json`])).toBe(2);
      expect(written.err).toContain('holds no JSON object');
    });
  });
});

describe('loket disconnect', () => {
  it('ends a connection', async () => {
    const { environment, requests, written } = createFakeEnvironment(() => new Response(null, { status: 204 }));
    expect(await runCommand(environment, ['disconnect', 'loyalty'])).toBe(0);
    expect(requests).toMatchObject([{ method: 'DELETE', path: '/v1/connections/loyalty', body: null }]);
    expect(written.out).toBe('loyalty is disconnected\n');
  });

  it('needs to know which', async () => {
    const { environment, written } = createFakeEnvironment(refuse);
    expect(await runCommand(environment, ['disconnect'])).toBe(2);
    expect(written.err).toContain('say which kind of connection');
  });
});
