import { describe, expect, it } from 'vitest';
import { runCommand } from '../run-command.ts';
import { createFakeEnvironment } from '../testing/fake-environment.ts';

describe('loket rebuild', () => {
  it('goes on from each step’s cursor until the server is done', async () => {
    const steps = [
      { cursor: 'one', isDone: false, threads: 2, events: 5 },
      { cursor: 'two', isDone: false, threads: 1, events: 1 },
      { cursor: null, isDone: true, threads: 0, events: 0 },
      { cursor: 'articles/art_1', isDone: false, articles: 2, products: 0 },
      { cursor: null, isDone: true, articles: 0, products: 7 },
    ];
    const { environment, requests, written } = createFakeEnvironment((_, index) => Response.json(steps[index]));
    expect(await runCommand(environment, ['rebuild'])).toBe(0);
    expect(requests.map(({ path, body }) => [path, body])).toEqual([
      ['/v1/read-model/rebuild', {}],
      ['/v1/read-model/rebuild', { cursor: 'one' }],
      ['/v1/read-model/rebuild', { cursor: 'two' }],
      ['/v1/search/rebuild', {}],
      ['/v1/search/rebuild', { cursor: 'articles/art_1' }],
    ]);
    expect(written.out).toContain('Rebuilt 3 conversations with 6 events');
    expect(written.out).toContain('Indexed 2 articles and 7 products');
  });

  it('fails when the server makes no progress', async () => {
    const stuck = { cursor: 'same', isDone: false, threads: 0, events: 0 };
    const { environment, written } = createFakeEnvironment(() => Response.json(stuck));
    expect(await runCommand(environment, ['rebuild'])).toBe(1);
    expect(written.err).toContain('no progress');
  });
});
