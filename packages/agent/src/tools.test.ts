import { describe, expect, it } from 'vitest';
import { TOOL_TIMEOUT_MS, createToolbox } from './tools.ts';
import type { ProviderName } from './types.ts';

/** A toolbox whose time-outs the test lets run out, and what it reported of its providers. */
function createBox({ mayCall = true } = {}) {
  const reports: [ProviderName, boolean][] = [];
  const waits: { readonly ms: number; readonly expire: () => void; readonly signal: AbortSignal }[] = [];
  let nowMs = 0;
  const tools = createToolbox({
    elapsedMs: () => (nowMs += 7),
    timeout: (ms, signal) => {
      const { promise, reject } = Promise.withResolvers<never>();
      waits.push({ ms, signal, expire: () => reject(new Error('time is up')) });
      return promise;
    },
    health: { mayCall: () => mayCall, report: (provider, isOk) => reports.push([provider, isOk]) },
  });
  return { tools, reports, waits };
}

describe('a tool call', () => {
  it('gives what the port gives, and traces the tool, the outcome and the time, not the value', async () => {
    const { tools, reports } = createBox();
    expect(await tools.call('list', { limit: 3 }, () => Promise.resolve(['secret']), 'store')).toEqual({
      ok: true,
      value: ['secret'],
    });
    expect(tools.traces).toEqual([{ tool: 'list', arguments: { limit: 3 }, outcome: 'ok', durationMs: 7 }]);
    expect(reports).toEqual([['store', true]]);
  });

  it.each([
    [null, 'not_found'],
    [[], 'empty'],
    [{}, 'ok'],
  ])('of %j is traced as %s', async (value, outcome) => {
    const { tools } = createBox();
    await tools.call('find', {}, () => Promise.resolve(value));
    expect(tools.traces.map((trace) => trace.outcome)).toEqual([outcome]);
  });

  it.each([
    ['rejects', () => Promise.reject(new Error('429'))],
    [
      'throws at once',
      () => {
        throw new Error('away');
      },
    ],
  ])('that %s is a typed failure, and the provider is reported', async (_, run) => {
    const { tools, reports } = createBox();
    expect(await tools.call('list', {}, run, 'returns')).toEqual({ ok: false, kind: 'error' });
    expect([tools.traces[0]?.outcome, reports]).toEqual(['error', [['returns', false]]]);
  });

  it('that drips or hangs has five seconds, and a late answer changes nothing', async () => {
    const { tools, reports, waits } = createBox();
    const slow = Promise.withResolvers<string>();
    const call = tools.call('list', {}, () => slow.promise, 'loyalty');
    waits[0]?.expire();
    expect(await call).toEqual({ ok: false, kind: 'timeout' });
    slow.resolve('late');
    expect([waits[0]?.ms, tools.traces.length, reports]).toEqual([TOOL_TIMEOUT_MS, 1, [['loyalty', false]]]);
  });

  it('ends its timer as soon as it is answered', async () => {
    const { tools, waits } = createBox();
    await tools.call('list', {}, () => Promise.resolve(1));
    expect(waits[0]?.signal.aborted).toBe(true);
  });

  it('is not made while the provider rests', async () => {
    const { tools, reports } = createBox({ mayCall: false });
    let calls = 0;
    const run = () => Promise.resolve((calls += 1));
    expect(await tools.call('list', {}, run, 'returns')).toEqual({ ok: false, kind: 'resting' });
    expect([calls, tools.traces[0]?.outcome, reports]).toEqual([0, 'resting', []]);
  });
});
