import { env } from 'cloudflare:workers';
import { runDurableObjectAlarm } from 'cloudflare:test';
import { afterEach, expect, it, vi } from 'vitest';
import { projectPending } from '../projection/projector.ts';
import { createShop, createVisitor, say, waitForAnswer, type TestVisitor } from '../testing/shop.ts';
import { setOutsideObserver } from './outside.ts';
import { threadStub } from './stub.ts';

afterEach(() => {
  setOutsideObserver(null);
  vi.restoreAllMocks();
});

/** Runs the thread's alarm as if so much time had passed. */
async function runAlarmAfter(visitor: TestVisitor, ms: number): Promise<void> {
  const nowMs = Date.now();
  vi.spyOn(Date, 'now').mockReturnValue(nowMs + ms);
  await runDurableObjectAlarm(threadStub(env, visitor.shop.accountId, visitor.threadId));
  vi.restoreAllMocks();
}

it('asks again for what a late turn stored when the hint for it is lost', async () => {
  const visitor = await createVisitor(await createShop());
  const turn = Promise.withResolvers<void>();
  setOutsideObserver((label) => {
    if (label === 'queue.send') throw new Error('the queue is gone');
    return label === 'db.account' ? turn.promise : undefined;
  });
  const { seq } = await say(visitor, 'Hello');
  await projectPending(env, visitor.shop.accountId, visitor.threadId);
  await runAlarmAfter(visitor, 5_000);
  turn.resolve();
  await waitForAnswer(visitor, seq);

  const calls: string[] = [];
  setOutsideObserver((label) => void calls.push(label));
  await runAlarmAfter(visitor, 60_000);
  expect(calls).toContain('queue.send');
});
