import { afterEach, expect, it } from 'vitest';
import { AnswerError, ChatApi } from '../support/chat-api.ts';
import { startTestEdge, type TestEdge } from '../support/edge.ts';

/** More visitors from one network than its limit allows in a minute. */
const VISITORS = 150;

let edge: TestEdge | null = null;

afterEach(async () => {
  await edge?.dispose();
  edge = null;
});

async function countRefused(): Promise<number> {
  const started = edge;
  if (started === null) throw new Error('The Worker does not run.');
  const outcomes = await Promise.all(
    Array.from({ length: VISITORS }, async () => {
      try {
        await new ChatApi(started).createSession();
        return 200;
      } catch (error) {
        if (error instanceof AnswerError) return error.status;
        throw error;
      }
    }),
  );
  expect(new Set(outcomes).isSubsetOf(new Set([200, 429]))).toBe(true);
  return outcomes.filter((status) => status === 429).length;
}

it('refuses a network that opens sessions without end', async () => {
  edge = await startTestEdge();
  expect(await countRefused()).toBeGreaterThan(0);
});

it('lets load tools lift that limit', async () => {
  edge = await startTestEdge({ hasLoadLimits: false });
  expect(await countRefused()).toBe(0);
});
