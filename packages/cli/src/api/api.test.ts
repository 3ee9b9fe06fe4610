import { toErrorBody } from '@loket/contracts';
import { describe, expect, it } from 'vitest';
import { createFakeEnvironment } from '../testing/fake-environment.ts';
import { ApiError, createApi } from './api.ts';

const server = { url: 'http://localhost:8787', key: 'sk_test' };

describe('calling the API', () => {
  it('takes an answer without a body, and sends none where there is none', async () => {
    const { environment, requests } = createFakeEnvironment(() => new Response(null, { status: 204 }));
    expect(await createApi(environment, server).delete('/v1/x')).toBeNull();
    expect(requests).toEqual([{ method: 'DELETE', path: '/v1/x', key: 'Bearer sk_test', body: null }]);
  });

  it('waits as long as Retry-After says, and longer each time without it', async () => {
    const answers = [
      () => Response.json(toErrorBody('rate_limited', 'req_1'), { status: 429, headers: { 'retry-after': '7' } }),
      () => new Response('bad gateway', { status: 502 }),
      () => {
        throw new TypeError('fetch failed');
      },
      () => Response.json({ ok: true }),
    ];
    const { environment, waits } = createFakeEnvironment((_, index) => answers[index]!());
    expect(await createApi(environment, server).post('/v1/imports/orders', '{}')).toEqual({ ok: true });
    expect(waits).toEqual([7000, 1000, 2000]);
  });

  it('gives up after nine tries', async () => {
    const { environment, requests } = createFakeEnvironment(() => new Response('', { status: 503 }));
    await expect(createApi(environment, server).post('/v1/x', '{}')).rejects.toThrow(/gave up after 9 tries.*503/);
    expect(requests).toHaveLength(9);
  });

  it('does not repeat what was refused', async () => {
    const refuse = () => Response.json(toErrorBody('forbidden', 'req_1'), { status: 403 });
    const { environment, requests } = createFakeEnvironment(refuse);
    await expect(createApi(environment, server).post('/v1/x', '{}')).rejects.toBeInstanceOf(ApiError);
    expect(requests).toHaveLength(1);
  });
});
