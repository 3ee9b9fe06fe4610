import { env } from 'cloudflare:workers';
import { abortAllDurableObjects, runDurableObjectAlarm } from 'cloudflare:test';
import type { PublicEvent } from '@loket/contracts';
import { createDatabase, listTicketEvents } from '@loket/db';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { projectPending } from '../projection/projector.ts';
import { addOrder, createShop, createVisitor, readEvents, say, signIn, type TestVisitor } from '../testing/shop.ts';
import { setOutsideObserver } from './outside.ts';
import { threadStub } from './stub.ts';

const EMAIL = 'anna@example.com';

afterEach(() => {
  setOutsideObserver(null);
  vi.restoreAllMocks();
});

/** Counts the calls that leave the object and lets it die at one of them: nothing after that call happens. */
class KillSwitch {
  calls = 0;
  isDead = false;
  readonly #point: number;

  constructor(point: number) {
    this.#point = point;
  }

  arm(): void {
    setOutsideObserver(() => {
      this.calls += 1;
      if (this.calls === this.#point) this.isDead = true;
      return this.isDead ? new Promise<void>(() => undefined) : undefined;
    });
  }

  /** Kills for real what hangs, and lets the alarm find what is owed, a minute later. */
  async revive(visitor: TestVisitor): Promise<void> {
    this.isDead = false;
    setOutsideObserver(null);
    await abortAllDurableObjects();
    const now = Date.now();
    vi.spyOn(Date, 'now').mockReturnValue(now + 60_000);
    await runDurableObjectAlarm(threadStub(env, visitor.shop.accountId, visitor.threadId));
    vi.restoreAllMocks();
  }
}

/** Resolves when that many turns are done; revives the thread when it has died meanwhile. */
async function settle(visitor: TestVisitor, kill: KillSwitch, turns: number): Promise<void> {
  for (let attempt = 0; attempt < 1_000; attempt += 1) {
    if (kill.isDead) await kill.revive(visitor);
    const log = await threadStub(env, visitor.shop.accountId, visitor.threadId).readTurnLog();
    if (log.length >= turns) return;
  }
  throw new Error(`the thread did not finish ${turns} turns`);
}

/** The same conversation, whatever happens to the object on the way. */
async function converse(kill: KillSwitch): Promise<{ story: string[]; readModel: string[] }> {
  const shop = await createShop();
  await addOrder(shop, { name: '#1001', email: EMAIL });
  const visitor = await createVisitor(shop);
  kill.arm();
  await say(visitor, 'Where is my order?');
  await settle(visitor, kill, 1);
  const anna = await signIn(visitor, EMAIL);
  await settle(anna, kill, 2);
  await say(anna, 'I want to talk to a person');
  await settle(anna, kill, 3);
  // Not awaited: when the kill point lies in it, it never ends.
  const projection = projectPending(env, shop.accountId, visitor.threadId);
  await Promise.race([projection.catch(() => null), untilDead(kill)]);
  setOutsideObserver(null);
  await projectPending(env, shop.accountId, visitor.threadId);
  const events = await readEvents(anna);
  const rows = await listTicketEvents(createDatabase(env.DB), {
    accountId: shop.accountId,
    threadId: visitor.threadId,
    after: 0,
    limit: 100,
  });
  return { story: events.map(describeEvent), readModel: rows.map((event) => `${event.seq} ${event.type}`) };
}

async function untilDead(kill: KillSwitch): Promise<void> {
  while (!kill.isDead) await new Promise<void>((resolve) => void setTimeout(resolve, 1));
}

function describeEvent(event: PublicEvent): string {
  const detail = event.type === 'message' ? event.text : event.type === 'card' ? event.card.kind : '';
  return `${event.seq} ${event.type} ${detail}`;
}

describe('a conversation whose object dies', () => {
  it('ends as if nothing had happened, wherever it died', async () => {
    const unharmed = new KillSwitch(Infinity);
    const expected = await converse(unharmed);
    expect(unharmed.calls).toBeGreaterThan(5);
    expect(expected.readModel).toHaveLength(expected.story.length);
    for (let point = 1; point <= unharmed.calls; point += 1) {
      expect(await converse(new KillSwitch(point)), `killed at call ${point}`).toEqual(expected);
    }
  }, 60_000);
});
