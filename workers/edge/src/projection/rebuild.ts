import type { AccountId, RebuildResponseSchema, ThreadEvent, ThreadId, Ticket } from '@loket/contracts';
import { deleteUnregistered, pageThreads, projectThread, replaceThread, type Database } from '@loket/db';
import { ticketIdOf } from '@loket/domain/thread';
import type { z } from 'zod';
import { threadCaller, type CallThread } from '../thread/stub.ts';

/** Threads of one step: few enough for a request, many enough to get on. */
const THREADS_PER_STEP = 50;

const EVENTS_PER_PAGE = 200;

/**
 * One step of a rebuild: the next threads of the registry are written anew, each in one transaction, so that no ticket is
 * missing meanwhile; the last step deletes what belongs to no registered thread. Live projection goes on meanwhile and may
 * write the same rows.
 */
export async function rebuildStep(
  env: Env,
  db: Database,
  query: { accountId: AccountId; cursor: string | undefined },
): Promise<z.output<typeof RebuildResponseSchema>> {
  const { accountId, cursor } = query;
  const threadIds = await pageThreads(db, { accountId, afterThreadId: cursor ?? '', limit: THREADS_PER_STEP });
  let events = 0;
  for (const threadId of threadIds) events += await rebuildThread(env, db, accountId, threadId);
  const isDone = threadIds.length < THREADS_PER_STEP;
  if (isDone) await deleteUnregistered(db, { accountId });
  return { cursor: isDone ? null : (threadIds.at(-1) ?? null), isDone, threads: threadIds.length, events };
}

/** @returns Events of the thread. */
async function rebuildThread(env: Env, db: Database, accountId: AccountId, threadId: ThreadId): Promise<number> {
  const callThread = threadCaller(env, accountId, threadId);
  const { events, ticket } = await readFrom(callThread, 0);
  const version = events.at(-1)?.seq ?? 0;
  // A thread without events is not in the read model.
  const shown = version === 0 ? null : ticket;
  await replaceThread(db, { accountId, threadId, ticketId: ticketIdOf(threadId), events, ticket: shown });
  // Live projection may have written newer events between the read and the replacement, which took them away.
  const newer = await readFrom(callThread, version);
  if (newer.ticket !== null && newer.events.length > 0) {
    await projectThread(db, { accountId, threadId, events: newer.events, ticket: newer.ticket });
  }
  return version + newer.events.length;
}

/** All events after a place, with the ticket as it is after them. */
async function readFrom(
  callThread: CallThread,
  start: number,
): Promise<{ events: ThreadEvent[]; ticket: Ticket | null }> {
  const events: ThreadEvent[] = [];
  let after = start;
  for (;;) {
    const page = await callThread((thread) => thread.readAll(after, EVENTS_PER_PAGE));
    events.push(...page.events);
    after = events.at(-1)?.seq ?? start;
    // The ticket may be of a later event than the page's last: read on until both are of the same.
    if (page.ticket === null || page.events.length === 0 || page.ticket.version <= after) {
      return { events, ticket: page.ticket };
    }
  }
}
