import { describe, expect, it } from 'vitest';
import { GaveUpError, restartDelayMs, supervise, type SuperviseDeps } from './supervise.ts';

/** A server that dies when told to and remembers what was done to it. */
function createServer() {
  const { promise: exited, resolve: die } = Promise.withResolvers<void>();
  const calls: string[] = [];
  const note = async (call: string) => {
    calls.push(call);
    die();
  };
  return { url: 'http://localhost:1', exited, die, calls, kill: () => note('kill'), stop: () => note('stop') };
}

/** A world whose clock moves only by sleeping. */
function createWorld(overrides: Partial<SuperviseDeps> = {}) {
  let nowMs = 0;
  const reports: string[] = [];
  const deps: SuperviseDeps = {
    start: async () => createServer(),
    isHealthy: async () => true,
    sleep: async (durationMs) => {
      nowMs += durationMs;
    },
    nowMs: () => nowMs,
    report: (text) => reports.push(text),
    ...overrides,
  };
  return { deps, reports };
}

describe('supervise', () => {
  it('stops the server in order when asked to', async () => {
    const server = createServer();
    await supervise(server, AbortSignal.abort(), createWorld().deps);
    expect(server.calls).toEqual(['stop']);
  });

  it('kills what is left of a server that died and starts another', async () => {
    const stop = new AbortController();
    const [dead, next] = [createServer(), createServer()];
    const { deps, reports } = createWorld({
      start: async () => {
        stop.abort();
        return next;
      },
    });
    dead.die();
    await supervise(dead, stop.signal, deps);
    expect(dead.calls).toEqual(['kill']);
    expect(next.calls).toEqual(['stop']);
    expect(reports).toEqual(['The server died; it is started again.', 'The server runs again.']);
  });

  it('kills a server that hangs', async () => {
    const stop = new AbortController();
    const hung = createServer();
    const { deps, reports } = createWorld({
      isHealthy: async () => false,
      start: async () => {
        stop.abort();
        return createServer();
      },
    });
    await supervise(hung, stop.signal, deps);
    expect(hung.calls).toEqual(['kill']);
    expect(reports[0]).toContain('does not answer');
  });

  it('forgives two slow answers', async () => {
    const stop = new AbortController();
    const server = createServer();
    let checks = 0;
    const { deps } = createWorld({
      isHealthy: async () => {
        checks += 1;
        if (checks === 6) stop.abort();
        return checks % 3 === 0;
      },
    });
    await supervise(server, stop.signal, deps);
    expect(server.calls).toEqual(['stop']);
  });

  it('gives up when the server keeps failing', async () => {
    const server = createServer();
    server.die();
    const { deps, reports } = createWorld({
      start: async () => {
        throw new Error('no such table');
      },
    });
    await expect(supervise(server, new AbortController().signal, deps)).rejects.toThrow(GaveUpError);
    expect(reports.filter((text) => text === 'no such table')).toHaveLength(5);
  });

  it('waits longer each time, up to eight seconds', () => {
    expect([1, 2, 3, 6, 20].map(restartDelayMs)).toEqual([250, 500, 1000, 8000, 8000]);
  });
});
